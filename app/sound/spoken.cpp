#include "app/sound/spoken.h"

#include <QCoreApplication>
#include <QLocale>

namespace limber::sound {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("limber::sound", text);
}

QString content(const std::string& text) {
    return text.empty() ? QString() : QCoreApplication::translate("Content", text.c_str());
}

QString duration(int seconds) {
    if (seconds >= 120 && seconds % 60 == 0)
        return tr("%1 minutes").arg(seconds / 60);
    return tr("%1 seconds").arg(seconds);
}

QString doseText(const DoseSet& work, DoseKind kind) {
    QString text;
    if (kind == DoseKind::Repetitions)
        text = tr("%1 repetitions").arg(work.reps.value_or(1));
    else if (work.reps.value_or(1) > 1)
        text = tr("%1 holds of %2").arg(*work.reps).arg(duration(work.seconds.value_or(0)));
    else
        text = duration(work.seconds.value_or(0));
    if (work.load)
        text += tr(", %1 kilograms").arg(QLocale().toString(work.load->kg(), 'g', 4));
    return text;
}

} // namespace

QString spokenTrial() {
    return tr("Ease in, hold, and breathe. I count: one, two, three.");
}

QString spokenText(const Say& say, const SessionPlan& plan) {
    if (say.kind == SayKind::Finished)
        return tr("Done. Well done.");
    if (say.set < 0 || say.set >= static_cast<int>(plan.sets.size()))
        return {};
    const PlannedSet& set = plan.sets[static_cast<std::size_t>(say.set)];
    const SessionItem& item = plan.itemOf(set);
    switch (say.kind) {
    case SayKind::Exercise:
        return content(item.name) + u'.';
    case SayKind::Dose:
        return doseText(set.work, item.dose.kind) + u'.';
    case SayKind::Side:
        return set.side == Side::Left    ? tr("Left side.")
               : set.side == Side::Right ? tr("Right side.")
                                         : QString();
    case SayKind::Step:
        if (say.value < 0 || say.value >= static_cast<int>(item.phases.size()))
            return {};
        return content(item.phases[static_cast<std::size_t>(say.value)].cue);
    case SayKind::Number:
        return QString::number(say.value);
    case SayKind::Rest:
        return tr("Rest, %1.").arg(duration(say.value));
    case SayKind::Next:
        return tr("Next: %1.").arg(doseText(set.work, item.dose.kind));
    case SayKind::Finished:
        break;
    }
    return {};
}

} // namespace limber::sound
