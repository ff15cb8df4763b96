#include "app/flows/reminder_flow.h"

#include "app/flows/reminder_words.h"
#include "core/base/overloaded.h"

namespace limber::flows {

using platform::Notifications;

namespace {

/// Clocks are read one after the other: less than this is no sleep of the computer.
constexpr Seconds unnoticedSleep{5};

} // namespace

ReminderFlow::ReminderFlow(const Desktop& desktop, Person person, ReminderMemory memory, QObject* parent)
    : QObject(parent), m_desktop(desktop), m_person(std::move(person)), m_memory(std::move(memory)) {
    connect(&m_desktop.alarm, &platform::Alarm::rang, this, &ReminderFlow::look);
    connect(&m_desktop.presence, &platform::PresenceWatch::changed, this, &ReminderFlow::presenceChanged);
    for (Notifications* each : {&m_desktop.messages, m_desktop.card}) {
        if (each == nullptr)
            continue;
        connect(each, &Notifications::chosen, this, &ReminderFlow::chosen);
        connect(each, &Notifications::gone, this, [this] { answered(ReminderAnswer::Ignored); });
        connect(each, &Notifications::failed, this, &ReminderFlow::failed);
    }
}

void ReminderFlow::start() {
    if (m_started)
        return;
    m_started = true;
    m_slept = m_desktop.clock.slept();
    m_desktop.presence.start();
    presenceChanged();
}

void ReminderFlow::presenceChanged() {
    if (!m_started)
        return;
    const Moment now = m_desktop.clock.now();
    noteSleep(now);
    Presence is = m_desktop.presence.now();
    is.session = platform::signOf(m_session);
    m_history.add({now.steady, is});
    look();
}

void ReminderFlow::setSessionRunning(bool running) {
    m_session = running;
    if (running)
        withdraw();
    presenceChanged();
}

/// A sleep that nobody announced is put into the history when it is over.
void ReminderFlow::noteSleep(const Moment& now) {
    const Milliseconds slept = m_desktop.clock.slept();
    const Milliseconds gap = slept - m_slept;
    m_slept = slept;
    Presence was = m_history.now();
    if (gap < unnoticedSleep || was.asleep == Sign::Yes)
        return;
    const Sign before = was.asleep;
    was.asleep = Sign::Yes;
    m_history.add({now.steady - gap, was});
    was.asleep = before;
    m_history.add({now.steady, was});
}

void ReminderFlow::remember(ReminderMemory memory) {
    if (memory == m_memory)
        return;
    const Quiet::Kind before = m_memory.quiet.kind;
    m_memory = std::move(memory);
    Q_EMIT memoryChanged(m_memory);
    if (m_memory.quiet.kind != before)
        Q_EMIT quietChanged(m_memory.quiet.kind);
}

void ReminderFlow::setQuiet(Quiet::Kind kind) {
    ReminderMemory memory = m_memory;
    memory.quiet = {kind, m_desktop.clock.now().wall};
    if (kind != Quiet::Kind::None)
        withdraw();
    remember(std::move(memory));
    look();
}

void ReminderFlow::look() {
    if (!m_started)
        return;
    const Moment now = m_desktop.clock.now();
    noteSleep(now);
    const ReminderPlan plan = m_person.plan();
    const ReminderFacts facts = m_person.facts();
    remember(upToDate(m_memory, m_history, facts.weeklyCheckDue, facts.safetyDue, now));
    if (m_shown && !stillWanted(*m_shown, plan, facts, now.wall))
        withdraw();
    if (m_shown && m_line.isEmpty() && now.steady - m_shownAt >= rules::messageStands) {
        const Reminder ignored = *m_shown;
        withdraw();
        remember(afterAnswer(m_memory, ignored, ReminderAnswer::Ignored, now));
    }
    const NextReminder next = nextReminder(plan, facts, m_history, m_memory, now);
    m_held = next.held;
    m_desktop.alarm.ringAfter(next.lookAgain);
    // What stands on the screen is answered first.
    if (next.show && (!m_shown || !m_line.isEmpty()))
        show(*next.show, now);
}

void ReminderFlow::show(const Reminder& reminder, const Moment& now) {
    withdraw();
    const auto* movement = std::get_if<MicroBreak>(&reminder);
    const bool again = m_memory.later == reminder;
    m_notice = noticeOf(reminder, m_person.words(),
                        movement == nullptr ? QString() : m_person.nameOf(movement->exercise), again);
    m_shown = reminder;
    m_shownAt = now.steady;
    m_onCard = false;
    remember(afterShowing(m_memory, reminder, now, m_person.facts().lastLogged));
    m_desktop.messages.show(m_notice);
}

void ReminderFlow::withdraw() {
    setLine({});
    if (!m_shown)
        return;
    m_shown.reset();
    m_desktop.messages.close();
    if (m_desktop.card != nullptr)
        m_desktop.card->close();
}

void ReminderFlow::failed() {
    if (!m_shown)
        return;
    if (m_desktop.card != nullptr && !m_onCard) {
        m_onCard = true;
        m_desktop.card->show(m_notice);
    } else {
        setLine(m_notice.title);
    }
}

void ReminderFlow::setLine(const QString& line) {
    if (line == m_line)
        return;
    m_line = line;
    Q_EMIT lineChanged(line);
}

void ReminderFlow::answered(ReminderAnswer answer) {
    if (!m_shown)
        return;
    const Reminder reminder = *m_shown;
    withdraw();
    remember(afterAnswer(m_memory, reminder, answer, m_desktop.clock.now()));
    look();
}

void ReminderFlow::chosen(const QString& action, const QString& token) {
    if (!m_shown)
        return;
    const Reminder reminder = *m_shown;
    for (const Quiet::Kind kind :
         {Quiet::Kind::Hour, Quiet::Kind::UntilTomorrow, Quiet::Kind::WhilePresenting})
        if (action == quietAction(kind))
            return setQuiet(kind);
    if (action == QLatin1String("later"))
        return answered(ReminderAnswer::Later);
    if (action == QLatin1String("no"))
        return answered(ReminderAnswer::NotToday);
    answered(ReminderAnswer::Start);
    if (action == QLatin1String("start"))
        carryOut(reminder, token);
    else
        Q_EMIT openRequested(reminder, token);
}

void ReminderFlow::carryOut(const Reminder& reminder, const QString& token) {
    std::visit(Overloaded{[&](const SessionReminder&) { Q_EMIT sessionRequested(); },
                          [&](const NothingLogged&) { Q_EMIT sessionRequested(); },
                          [&](const MicroBreak& movement) { Q_EMIT movementRequested(movement.exercise); },
                          [&](const LessOften& change) { Q_EMIT lessOftenChosen(change.offered); },
                          [&](const auto&) { Q_EMIT openRequested(reminder, token); }},
               reminder);
}

} // namespace limber::flows
