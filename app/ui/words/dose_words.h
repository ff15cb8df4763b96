#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/programme/dose.h"

#include <QString>

/// Doses, times and plans in words and numbers a person reads at a glance.
namespace limber::ui {

/// "10 × 11 s", "5 × 11 s + 5 × 10 s", "11 + 11 + 10, 4 kg", "32 s", "2 × 20 s each side", "30 min".
[[nodiscard]] QString doseText(const Exercise& exercise, const Dose& dose);

/// The same as it is said aloud where that is simple: "10 holds of 11 s", "2 sets of 10"; else as doseText.
[[nodiscard]] QString spokenDose(const Exercise& exercise, const Dose& dose);

/// What the exercise starts with.
[[nodiscard]] QString startDoseText(const Exercise& exercise);

/// A total of the exercise in its own unit: "105 s", "33 repetitions", "30 min".
[[nodiscard]] QString totalText(const Exercise& exercise, int total);

/// "45 s", "5 min", "7 min 30 s".
[[nodiscard]] QString secondsText(int seconds);

/// "under a minute", "about 4 min".
[[nodiscard]] QString aboutMinutes(Seconds duration);

/// "three times a day", "every other day", "once or twice a week".
[[nodiscard]] QString frequencyText(const Frequency& frequency);

/// "Today, 19:00", "Tomorrow, 07:30", "Monday, 07:30", "Monday, 6 April, 07:30"; `time` is local, since
/// midnight.
[[nodiscard]] QString whenText(Day today, Day day, std::chrono::minutes time);

/// "4 kg", "2.5 kg" in the format of the locale.
[[nodiscard]] QString loadText(Kilograms load);

/// "Morning", "Midday", "Evening", "Today".
[[nodiscard]] QString slotText(DaySlot slot);

/// The short name of a piece of kit by its id: "Swiss ball".
[[nodiscard]] QString equipmentName(const EquipmentNeed& need);

/// "You need: a Swiss ball" or "No equipment".
[[nodiscard]] QString needsText(const Exercise& exercise);

} // namespace limber::ui
