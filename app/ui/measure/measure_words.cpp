#include "app/ui/measure/measure_words.h"

#include "app/ui/widgets/content_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::MeasurePage)
};

} // namespace

QStringList measureSteps(const Exercise& exercise) {
    switch (measureKindOf(exercise)) {
    case MeasureKind::Gap:
        return {
            Words::tr("Lie on your back with your knees bent and your low ribs down."),
            Words::tr("Reach both straight arms overhead, as far as is comfortable."),
            Words::tr(
                "Measure with a ruler from your wrist to the floor. Three tries; the middle one counts.")};
    case MeasureKind::Hold:
        return {
            Words::tr("Take up the position, then start the watch."),
            Words::tr("Hold for as long as your form is good."),
            Words::tr("Stop at effort 5 of 10, or as soon as anything goes above pain 2. Earlier is fine.")};
    case MeasureKind::Repetitions:
        break;
    }
    return {Words::tr("Slow repetitions at the exercise's own tempo, without rest."),
            Words::tr("Count each one with the space bar or the large button."),
            Words::tr("Stop at effort 5 of 10, or as soon as anything goes above pain 2. Earlier is fine.")};
}

QString measureValue(MeasureKind kind, double value) {
    const QString number = QLocale().toString(value, 'g', 4);
    switch (kind) {
    case MeasureKind::Gap:
        return Words::tr("%1 cm").arg(number);
    case MeasureKind::Hold:
        return Words::tr("%1 s").arg(number);
    case MeasureKind::Repetitions:
        break;
    }
    return Words::tr("%n repetition(s)", nullptr, static_cast<int>(value));
}

QString tryText(MeasureKind kind, const MeasureTry& attempt) {
    const QString value = measureValue(kind, attempt.value);
    const QString how =
        kind == MeasureKind::Gap
            ? Words::tr("%1, pain %2").arg(value).arg(attempt.pain)
            : Words::tr("%1, effort %2, pain %3").arg(value).arg(attempt.effort).arg(attempt.pain);
    return attempt.inTime() ? how : Words::tr("%1: past the stop, so it is not compared").arg(how);
}

QString cueAt(const Exercise& exercise, Milliseconds inRepetition) {
    QString cue;
    Milliseconds begins{0};
    for (const Phase& phase : exercise.phases) {
        if (begins > inRepetition)
            break;
        cue = contentText(phase.cue);
        begins += phase.duration;
    }
    return cue;
}

} // namespace limber::ui
