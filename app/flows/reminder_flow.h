#pragma once

#include "app/platform/alarm.h"
#include "app/platform/clock.h"
#include "app/platform/notifications.h"
#include "app/platform/presence_watch.h"
#include "core/programme/plan_preferences.h"
#include "core/reminders/planner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace limber::flows {

/// Carries out what the planner decides: shows a reminder at a good moment, takes the answer, remembers it.
/// What it starts goes through the guard of the session flow, which listens to its signals.
class ReminderFlow : public QObject {
    Q_OBJECT

public:
    /// What it needs of the desktop; all outlive it. `card` is shown where there is no service for messages,
    /// and may be null.
    struct Desktop {
        const platform::Clock& clock;
        platform::Alarm& alarm;
        platform::PresenceWatch& presence;
        platform::Notifications& messages;
        platform::Notifications* card = nullptr;
    };
    /// What it needs to know; asked anew at each look.
    struct Person {
        std::function<ReminderPlan()> plan;
        std::function<ReminderFacts()> facts;
        std::function<PlanPreferences()> words;
        /// The name of an exercise, as shown.
        std::function<QString(const ExerciseId&)> nameOf;
    };

    ReminderFlow(const Desktop& desktop, Person person, ReminderMemory memory, QObject* parent = nullptr);

    /// Begins to watch the desktop.
    void start();
    [[nodiscard]] const ReminderMemory& memory() const { return m_memory; }
    /// What holds a due reminder back right now.
    [[nodiscard]] Hold held() const { return m_held; }
    /// Ends a quiet with Quiet::Kind::None; others end by themselves.
    void setQuiet(Quiet::Kind kind);

public Q_SLOTS:
    /// The journal, the plan or the day has changed.
    void look();
    void setSessionRunning(bool running);

Q_SIGNALS:
    void sessionRequested();
    void movementRequested(const limber::ExerciseId& exercise);
    /// Open the window at what the reminder is about; `token` may be empty.
    void openRequested(const limber::Reminder& reminder, const QString& token);
    void lessOftenChosen(std::chrono::minutes breakAfter);
    /// Where nothing can be shown: a line for Today; empty when it holds no more.
    void lineChanged(const QString& line);
    /// To be kept in the profile.
    void memoryChanged(const limber::ReminderMemory& memory);
    void quietChanged(limber::Quiet::Kind kind);

private:
    void presenceChanged();
    void noteSleep(const Moment& now);
    void remember(ReminderMemory memory);
    void show(const Reminder& reminder, const Moment& now);
    void withdraw();
    void chosen(const QString& action, const QString& token);
    void failed();
    void answered(ReminderAnswer answer);
    void carryOut(const Reminder& reminder, const QString& token);
    void setLine(const QString& line);

    Desktop m_desktop;
    Person m_person;
    ReminderMemory m_memory;
    PresenceHistory m_history;
    Milliseconds m_slept{0};
    bool m_started = false;
    bool m_session = false;
    Hold m_held = Hold::None;
    std::optional<Reminder> m_shown;
    Milliseconds m_shownAt{0};
    /// It stands on the card, since there is no service.
    bool m_onCard = false;
    platform::Notice m_notice;
    QString m_line;
};

} // namespace limber::flows
