#pragma once

#include "app/flows/reminder_flow.h"
#include "app/platform/card_notifications.h"
#include "app/platform/desktop_notifications.h"

namespace limber::flows {

/// The reminder flow on the desktop that the program runs on. Nothing is opened or loaded before
/// flow.start(). To wire it:
/// - `person` answers from preferences, journal view and coach: reminderPlan(), reminderFacts();
/// - `memory` comes from the profile by readMemory(), and goes back by writeMemory() at memoryChanged;
/// - flow.look() at each change of journal or preferences, flow.setSessionRunning() with each session;
/// - sessionRequested and movementRequested go to the guard of the session flow, openRequested and
/// lineChanged
///   to the window and Today, lessOftenChosen into the preferences.
struct DesktopReminders {
    DesktopReminders(ReminderFlow::Person person, ReminderMemory memory)
        : flow({clock, alarm, presence, messages, &card}, std::move(person), std::move(memory)) {}

    platform::SystemClock clock;
    platform::SystemAlarm alarm;
    platform::PresenceWatch presence{platform::PresenceWatch::ofThisDesktop()};
    platform::DesktopNotifications messages;
    platform::CardNotifications card;
    ReminderFlow flow;
};

} // namespace limber::flows
