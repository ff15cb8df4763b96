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
        return {Words::tr("Lie on your back. Bend your knees and keep your lower ribs down."),
                Words::tr("Reach both arms straight overhead, as far as is comfortable."),
                Words::tr("Measure from your wrist to the floor with a ruler. Do it three times. We save "
                          "your middle result.")};
    case MeasureKind::Hold:
        return {
            Words::tr("Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s."),
            Words::tr("Hold for as long as you can do it well."),
            Words::tr(
                "Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.")};
    case MeasureKind::Repetitions:
        break;
    }
    return {
        Words::tr("Do slow repetitions at the usual pace, without resting."),
        Words::tr("Press Space or the large button for each one."),
        Words::tr("Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.")};
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
    return attempt.inTime() ? how : Words::tr("%1: above the limit, not compared").arg(how);
}

} // namespace limber::ui
