#include "app/flows/reminder_words.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace limber::flows {

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

QString clockTime(std::chrono::minutes time) {
    return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60), QLocale::ShortFormat);
}

/// The person's own cue, and what they planned for the day that goes otherwise.
QString ownWords(const PlanPreferences& plan) {
    QStringList lines;
    if (!plan.cue.empty())
        lines << ReminderText::tr("Your plan: %1.").arg(QString::fromStdString(plan.cue));
    if (!plan.obstacle.empty() && plan.insteadAt)
        lines << ReminderText::tr("%1: %2 works too.",
                                  "an obstacle in the person's words, then a time of day")
                     .arg(QString::fromStdString(plan.obstacle), clockTime(*plan.insteadAt));
    return lines.join(u'\n');
}

platform::Notice silence(int days) {
    if (days >= 14)
        return {ReminderText::tr("Whenever you're ready"),
                ReminderText::tr(
                    "Your plan will restart a little lower. This is the last reminder until you're back."),
                {}};
    if (days >= 5)
        return {ReminderText::tr("A fresh start is easy"),
                ReminderText::tr("Your plan adjusts to the days off by itself."),
                {}};
    return {
        ReminderText::tr("A few minutes today?"), ReminderText::tr("Two minutes count as a full day."), {}};
}

platform::Notice textOf(const Reminder& reminder, const PlanPreferences& plan, const QString& exercise) {
    using platform::Notice;
    return std::visit(
        Overloaded{
            [&](const SessionReminder&) {
                const QString own = ownWords(plan);
                return Notice{ReminderText::tr("Time for your session"),
                              own.isEmpty() ? ReminderText::tr("It takes a few minutes.") : own,
                              {}};
            },
            [&](const MicroBreak&) {
                return Notice{ReminderText::tr("A minute to move?"), exercise, {}};
            },
            [&](const LessOften& change) {
                return Notice{ReminderText::tr("Shorter breaks less often?"),
                              ReminderText::tr("You skipped the last ones. They could come after %n minutes "
                                               "of work instead.",
                                               nullptr, static_cast<int>(change.offered.count())),
                              {}};
            },
            [&](const NothingLogged& nothing) { return silence(nothing.days); },
            [&](const WeeklyCheckReminder&) {
                return Notice{ReminderText::tr("Your weekly check is due"),
                              ReminderText::tr("One measurement shows whether the plan works for you."),
                              {}};
            },
            [&](const SafetyReminder&) {
                return Notice{ReminderText::tr("Your monthly safety questions"),
                              ReminderText::tr("They take about two minutes. Your target can increase again "
                                               "once they are answered."),
                              {}};
            },
            [&](const ReviewReminder&) {
                return Notice{ReminderText::tr("Today you wanted to look at your plan"),
                              ReminderText::tr("Does it still fit your days?"),
                              {}};
            },
            [&](const BreakEnds&) {
                return Notice{ReminderText::tr("Your break is about to end"),
                              ReminderText::tr("The plan goes on the day after. You can end or extend the "
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
        return {button("start", ReminderText::tr("Less often")),
                button("no", ReminderText::tr("Keep as it is"))};
    if (std::holds_alternative<BreakEnds>(reminder) || std::holds_alternative<ReviewReminder>(reminder))
        return {button("start", ReminderText::tr("Open plan"))};
    Buttons buttons{button("start", ReminderText::tr("Start"))};
    if (!again)
        buttons.push_back(button("later", ReminderText::tr("In 10 minutes")));
    buttons.push_back(button("no", ReminderText::tr("Not today")));
    return buttons;
}

} // namespace

QString quietAction(Quiet::Kind kind) {
    return QStringLiteral("quiet-%1").arg(static_cast<int>(kind));
}

QString quietWords(Quiet::Kind kind) {
    switch (kind) {
    case Quiet::Kind::None:
        return ReminderText::tr("End quiet");
    case Quiet::Kind::Hour:
        return ReminderText::tr("Quiet for an hour");
    case Quiet::Kind::UntilTomorrow:
        return ReminderText::tr("Quiet until tomorrow");
    case Quiet::Kind::WhilePresenting:
        break;
    }
    return ReminderText::tr("Quiet while I present");
}

platform::Notice noticeOf(const Reminder& reminder, const PlanPreferences& plan, const QString& exercise,
                          bool again) {
    platform::Notice notice = textOf(reminder, plan, exercise);
    // First the click on the message itself: some desktops show no buttons and offer this alone.
    notice.actions = {{platform::openAction, ReminderText::tr("Open Limber")}};
    for (auto& each : buttonsOf(reminder, again))
        notice.actions.push_back(std::move(each));
    for (const Quiet::Kind kind :
         {Quiet::Kind::Hour, Quiet::Kind::UntilTomorrow, Quiet::Kind::WhilePresenting})
        notice.more.emplace_back(quietAction(kind), quietWords(kind));
    return notice;
}

} // namespace limber::flows
