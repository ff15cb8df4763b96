#include "app/ui/exercises/exercise_words.h"

#include "app/ui/words/dose_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace limber::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExerciseWords)
};

QString seconds(Milliseconds duration) {
    return QLocale().toString(static_cast<double>(duration.count()) / 1000.0, 'g', 4);
}

} // namespace

QString doseInWords(const DoseRange& dose) {
    const QString often = frequencyText(dose.frequency);
    const bool minutes = dose.kind != DoseKind::Repetitions && dose.start >= 300;
    const int unit = minutes ? 60 : 1;
    const int start = dose.start / unit;
    const int ceiling = dose.ceiling / unit;
    QString amount;
    if (dose.kind == DoseKind::Repetitions) {
        amount = dose.sets > 1
                     ? Words::tr("%1 to %2 repetitions in %3 sets").arg(start).arg(ceiling).arg(dose.sets)
                     : Words::tr("%1 to %2 repetitions").arg(start).arg(ceiling);
    } else if (minutes) {
        amount = Words::tr("%1 to %2 minutes").arg(start).arg(ceiling);
    } else if (dose.holdsPerSet > 1) {
        amount = Words::tr("%1 to %2 seconds in %3 holds").arg(start).arg(ceiling).arg(dose.holdsPerSet);
    } else {
        amount = Words::tr("%1 to %2 seconds").arg(start).arg(ceiling);
    }
    if (dose.perSide)
        amount = Words::tr("%1 on each side").arg(amount);
    return Words::tr("%1, %2", "amount, how often").arg(amount, often);
}

QString placementInWords(const Exercise& exercise) {
    switch (exercise.placement) {
    case Placement::Ladder:
        return Words::tr("Stage %1 · %2").arg(exercise.stage).arg(contentText(exercise.stageName));
    case Placement::Reset:
        return Words::tr("Daily reset");
    case Placement::Toolkit:
        return Words::tr("Toolkit");
    case Placement::Own:
        return exercise.prescribedBy.empty()
                   ? Words::tr("My exercise")
                   : Words::tr("Set by %1").arg(QString::fromStdString(exercise.prescribedBy));
    case Placement::Desk:
        break;
    }
    return Words::tr("At the desk");
}

QString equipmentInWords(const EquipmentNeed& need) {
    QStringList others;
    for (const std::string& substitute : need.substitutes)
        others << contentText(substitute);
    QString line = contentText(need.name);
    if (!others.isEmpty())
        line = Words::tr("%1 – or: %2").arg(line, others.join(QStringLiteral(", ")));
    if (need.optional)
        line = Words::tr("%1 (optional)").arg(line);
    return line;
}

QString tempoInWords(const Exercise& exercise, const std::string& variant) {
    QStringList parts;
    for (const Phase& phase : exercise.tempoOf(variant)) {
        if (phase.holdsDose) {
            parts << Words::tr("hold");
            continue;
        }
        const QString time = seconds(phase.duration);
        switch (phase.kind) {
        case PhaseKind::MoveIn:
            parts << Words::tr("%1 s in", "tempo: moving into the position").arg(time);
            break;
        case PhaseKind::Hold:
            parts << Words::tr("%1 s hold").arg(time);
            break;
        case PhaseKind::MoveOut:
            parts << Words::tr("%1 s out", "tempo: moving out of the position").arg(time);
            break;
        case PhaseKind::Pause:
            parts << Words::tr("%1 s rest").arg(time);
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString reviewDate(const std::string& iso) {
    const QDate date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    return QLocale().toString(date, QLocale::LongFormat);
}

} // namespace limber::ui
