#include "app/ui/words/dose_words.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>

namespace limber::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Words)
};

/// Sets that are all alike are shown as a product.
bool allAlike(const std::vector<DoseSet>& sets) {
    return std::all_of(sets.begin(), sets.end(), [&](const DoseSet& set) { return set == sets.front(); });
}

QString holdText(const DoseSet& set) {
    const QString each = secondsText(set.seconds.value_or(0));
    return set.reps.value_or(1) > 1 ? Words::tr("%1 × %2").arg(*set.reps).arg(each) : each;
}

QString repetitionsText(const Dose& dose) {
    const bool alike = std::all_of(dose.sets.begin(), dose.sets.end(),
                                   [&](const DoseSet& set) { return set.reps == dose.sets.front().reps; });
    if (dose.sets.size() > 1 && alike)
        return Words::tr("%1 × %2").arg(dose.sets.size()).arg(dose.sets.front().reps.value_or(0));
    QStringList parts;
    for (const DoseSet& set : dose.sets)
        parts << QString::number(set.reps.value_or(0));
    return parts.join(QStringLiteral(" + "));
}

/// " · lowering 5 s", where it is slower than the exercise's own tempo; 5 / 4 s where sets differ.
QString withTempo(const QString& text, const Exercise& exercise, const Dose& dose) {
    const int usual = exercise.dose.startTempo.value_or(0);
    QStringList seconds;
    bool slower = false;
    for (const DoseSet& set : dose.sets) {
        const int now = set.seconds.value_or(usual);
        slower = slower || now > usual;
        if (!seconds.contains(QString::number(now)))
            seconds << QString::number(now);
    }
    return usual > 0 && slower ? Words::tr("%1, lowering %2 s").arg(text, seconds.join(QStringLiteral(" / ")))
                               : text;
}

QString timesText(const Dose& dose) {
    if (dose.sets.size() > 1 && allAlike(dose.sets) && dose.sets.front().reps.value_or(1) == 1)
        return Words::tr("%1 × %2")
            .arg(dose.sets.size())
            .arg(secondsText(dose.sets.front().seconds.value_or(0)));
    QStringList parts;
    for (const DoseSet& set : dose.sets)
        parts << holdText(set);
    return parts.join(QStringLiteral(" + "));
}

} // namespace

QString doseText(const Exercise& exercise, const Dose& dose) {
    if (dose.sets.empty())
        return {};
    QString text = dose.kind == DoseKind::Repetitions ? withTempo(repetitionsText(dose), exercise, dose)
                                                      : timesText(dose);
    if (dose.sets.front().load)
        text = Words::tr("%1, %2").arg(text, loadText(*dose.sets.front().load));
    return exercise.dose.perSide ? Words::tr("%1 on each side").arg(text) : text;
}

QString spokenDose(const Exercise& exercise, const Dose& dose) {
    if (dose.sets.empty() || !allAlike(dose.sets) || dose.sets.front().load || exercise.dose.perSide)
        return doseText(exercise, dose);
    const DoseSet& set = dose.sets.front();
    const auto sets = static_cast<int>(dose.sets.size());
    const int reps = set.reps.value_or(1);
    if (dose.kind == DoseKind::Holds && sets * reps > 1)
        return Words::tr("%n holds of %1", "more than one", sets * reps)
            .arg(secondsText(set.seconds.value_or(0)));
    if (dose.kind == DoseKind::Repetitions && sets > 1 &&
        set.seconds.value_or(0) <= exercise.dose.startTempo.value_or(0))
        return Words::tr("%n sets of %1", "more than one, of so many repetitions", sets).arg(reps);
    if (dose.kind == DoseKind::Repetitions && sets == 1)
        return totalText(exercise, reps);
    return doseText(exercise, dose);
}

QString startDoseText(const Exercise& exercise) {
    return doseText(exercise, distribute(exercise, exercise.dose.start, exercise.dose.startLoad));
}

QString totalText(const Exercise& exercise, int total) {
    const QString text = exercise.dose.kind == DoseKind::Repetitions
                             ? Words::tr("%n repetition(s)", nullptr, total)
                             : secondsText(total);
    return exercise.dose.perSide ? Words::tr("%1 on each side").arg(text) : text;
}

QString secondsText(int seconds) {
    // Holds up to two minutes are counted in seconds, as the player counts them.
    if (seconds < 120 || (seconds < 300 && seconds % 60 != 0))
        return Words::tr("%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return Words::tr("%1 min").arg(seconds / 60);
    return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString aboutMinutes(Seconds duration) {
    const auto minutes = (duration.count() + 30) / 60;
    return minutes < 1 ? Words::tr("under a minute") : Words::tr("about %1 min").arg(minutes);
}

QString frequencyText(const Frequency& f) {
    if (f.days == 7)
        return f.sessionsAtMost > f.sessions ? Words::tr("once or twice a week")
                                             : Words::tr("%n time(s) a week", nullptr, f.sessions);
    if (f.days == 2)
        return Words::tr("every other day");
    if (f.sessionsAtMost > f.sessions)
        return Words::tr("%1 to %2 times a day").arg(f.sessions).arg(f.sessionsAtMost);
    return f.sessions == 1 ? Words::tr("once a day") : Words::tr("%n time(s) a day", nullptr, f.sessions);
}

QString whenText(Day today, Day day, std::chrono::minutes time) {
    const int days = daysBetween(today, day);
    const QString at = timeText(time);
    if (days == 0)
        return Words::tr("Today, %1").arg(at);
    if (days == 1)
        return Words::tr("Tomorrow, %1").arg(at);
    const QLocale locale;
    const QDate date = toDate(day);
    const QString name = days < 7 ? locale.standaloneDayName(date.dayOfWeek())
                                  : locale.toString(date, Words::tr("dddd, d MMMM", "a day of the year"));
    return Words::tr("%1, %2", "day, time").arg(name, at);
}

QString loadText(Kilograms load) {
    return Words::tr("%1 kg").arg(QLocale().toString(load.kg(), 'g', 4));
}

QString slotText(DaySlot slot) {
    switch (slot) {
    case DaySlot::Morning:
        return Words::tr("Morning");
    case DaySlot::Midday:
        return Words::tr("Midday");
    case DaySlot::Evening:
        return Words::tr("Evening");
    case DaySlot::AnyTime:
        break;
    }
    return Words::tr("Today");
}

QString equipmentName(const EquipmentNeed& need) {
    static const std::map<std::string, const char*> names{
        {"roller", QT_TRANSLATE_NOOP("limber::ui::Words", "Foam roller")},
        {"kettlebell", QT_TRANSLATE_NOOP("limber::ui::Words", "Kettlebell")},
        {"wall", QT_TRANSLATE_NOOP("limber::ui::Words", "Wall")},
        {"swiss-ball", QT_TRANSLATE_NOOP("limber::ui::Words", "Swiss ball")},
        {"dumbbell", QT_TRANSLATE_NOOP("limber::ui::Words", "Dumbbell")},
        {"mat", QT_TRANSLATE_NOOP("limber::ui::Words", "Mat")},
        {"towel", QT_TRANSLATE_NOOP("limber::ui::Words", "Towel")},
        {"wobble-disc", QT_TRANSLATE_NOOP("limber::ui::Words", "Wobble disc")},
        {"posture-band", QT_TRANSLATE_NOOP("limber::ui::Words", "Posture band")},
    };
    const auto found = names.find(need.id);
    return found == names.end() ? contentText(need.name) : Words::tr(found->second);
}

QString needsText(const Exercise& exercise) {
    QStringList names;
    for (const EquipmentNeed& need : exercise.equipment)
        if (!need.optional)
            names << equipmentName(need);
    return names.isEmpty() ? Words::tr("No equipment")
                           : Words::tr("You need: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace limber::ui
