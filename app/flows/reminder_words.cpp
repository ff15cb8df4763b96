#include "app/flows/reminder_words.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace limber::flows {

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(limber::flows::Reminder)
};

using Words = ReminderText;

QString clockTime(std::chrono::minutes time) {
    return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60), QLocale::ShortFormat);
}

/// The person's own cue, and what they planned for the day that goes otherwise.
QString ownWords(const PlanPreferences& plan) {
    QStringList lines;
    if (!plan.cue.empty())
        lines << Words::tr("Your plan: %1.").arg(QString::fromStdString(plan.cue));
    if (!plan.obstacle.empty() && plan.insteadAt)
        lines << Words::tr("%1: %2 works too.", "an obstacle in the person's words, then a time of day")
                     .arg(QString::fromStdString(plan.obstacle), clockTime(*plan.insteadAt));
    return lines.join(u'\n');
}

platform::Notice silence(int days) {
    if (days >= 14)
        return {
            Words::tr("Whenever you're ready"),
            Words::tr("Your plan will restart a little lower. This is the last reminder until you're back."),
            {}};
    if (days >= 5)
        return {Words::tr("A fresh start is easy"),
                Words::tr("Your plan adjusts to the days off by itself."),
                {}};
    return {Words::tr("A few minutes today?"), Words::tr("Two minutes count as a full day."), {}};
}

platform::Notice textOf(const Reminder& reminder, const PlanPreferences& plan, const QString& exercise) {
    using platform::Notice;
    return std::visit(
        Overloaded{[&](const SessionReminder&) {
                       const QString own = ownWords(plan);
                       return Notice{Words::tr("Time for your session"),
                                     own.isEmpty() ? Words::tr("It takes a few minutes.") : own,
                                     {}};
                   },
                   [&](const MicroBreak&) {
                       return Notice{Words::tr("A minute to move?"), exercise, {}};
                   },
                   [&](const LessOften& change) {
                       return Notice{Words::tr("Shorter breaks less often?"),
                                     Words::tr("You skipped the last ones. They could come after %n minutes "
                                               "of work instead.",
                                               nullptr, static_cast<int>(change.offered.count())),
                                     {}};
                   },
                   [&](const NothingLogged& nothing) { return silence(nothing.days); },
                   [&](const WeeklyCheckReminder&) {
                       return Notice{Words::tr("Your weekly check is due"),
                                     Words::tr("One measurement shows whether the plan works for you."),
                                     {}};
                   },
                   [&](const SafetyReminder&) {
                       return Notice{Words::tr("Your monthly safety questions"),
                                     Words::tr("They take about two minutes. Your target can increase again "
                                               "once they are answered."),
                                     {}};
                   },
                   [&](const ReviewReminder&) {
                       return Notice{Words::tr("Today you wanted to look at your plan"),
                                     Words::tr("Does it still fit your days?"),
                                     {}};
                   },
                   [&](const BreakEnds&) {
                       return Notice{Words::tr("Your break is about to end"),
                                     Words::tr("The plan goes on the day after. You can end or extend the "
                                               "break on the Plan page."),
                                     {}};
                   }},
        reminder);
}

using Buttons = std::vector<std::pair<QString, QString>>;

Buttons buttonsOf(const Reminder& reminder, bool again) {
    const auto button = [](const char* id, const QString& label) {
        return std::pair(QString::fromLatin1(id), label);
    };
    if (std::holds_alternative<LessOften>(reminder))
        return {button("start", Words::tr("Less often")), button("no", Words::tr("Keep as it is"))};
    if (std::holds_alternative<BreakEnds>(reminder) || std::holds_alternative<ReviewReminder>(reminder))
        return {button("start", Words::tr("Open plan"))};
    Buttons buttons{button("start", Words::tr("Start"))};
    if (!again)
        buttons.push_back(button("later", Words::tr("In 10 minutes")));
    buttons.push_back(button("no", Words::tr("Not today")));
    return buttons;
}

} // namespace

platform::Notice noticeOf(const Reminder& reminder, const PlanPreferences& plan, const QString& exercise,
                          bool again) {
    platform::Notice notice = textOf(reminder, plan, exercise);
    // First the click on the message itself: some desktops show no buttons and offer this alone.
    notice.actions = {{platform::openAction, Words::tr("Open Limber")}};
    for (auto& each : buttonsOf(reminder, again))
        notice.actions.push_back(std::move(each));
    return notice;
}

} // namespace limber::flows
