#pragma once

#include "app/platform/notifications.h"
#include "core/programme/plan_preferences.h"
#include "core/reminders/reminder.h"

#include <QString>

namespace limber::flows {

/// What a reminder says. `exercise` is the name of its movement, where it has one; `again` when it was put
/// off once already, so that it is not put off for ever.
[[nodiscard]] platform::Notice noticeOf(const Reminder& reminder, const PlanPreferences& plan,
                                        const QString& exercise, bool again);

} // namespace limber::flows
