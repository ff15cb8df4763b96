#pragma once

#include "app/platform/notifications.h"
#include "core/programme/plan_preferences.h"
#include "core/reminders/reminder.h"
#include "core/reminders/reminder_memory.h"

#include <QString>

namespace limber::flows {

/// What a reminder says. `exercise` is the name of its movement, where it has one; `again` when it was put
/// off once already, so that it is not put off for ever.
[[nodiscard]] platform::Notice noticeOf(const Reminder& reminder, const PlanPreferences& plan,
                                        const QString& exercise, bool again);

/// What a choice of quiet is called, in the tray, on the card and in the settings; None ends it.
[[nodiscard]] QString quietWords(Quiet::Kind kind);
/// Its id among the actions of a message.
[[nodiscard]] QString quietAction(Quiet::Kind kind);

} // namespace limber::flows
