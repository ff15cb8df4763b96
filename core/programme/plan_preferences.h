#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace limber {

/// How the plan fits into a person's life: what *Plan* asks for, and what reminders keep to.
struct PlanPreferences {
    bool sessionReminders = true;
    /// 1 to 3.
    int sessionsADay = 1;
    /// "After my first coffee": the person's own words, which the reminder repeats.
    std::string cue;
    /// "If a meeting comes up": what may get in the way, in the person's own words ...
    std::string obstacle;
    /// ... and the local time that the session then moves to.
    std::optional<std::chrono::minutes> insteadAt;
    bool microBreaks = true;
    /// 25 to 90 minutes of activity.
    std::chrono::minutes breakAfter{45};
    /// Local times since midnight; until before from is a night shift.
    std::chrono::minutes workFrom{9 * 60};
    std::chrono::minutes workUntil{17 * 60};
    /// How long all of a day may take: 5, 10 or 20 minutes.
    std::chrono::minutes dayLength{20};
    std::optional<Day> review;
    /// Masses are shown and typed in pounds.
    bool pounds = false;
    /// What plates or bells are there, by equipment id, lightest first; an empty list is none.
    std::map<std::string, std::vector<Kilograms>> weights;
    /// Stays in the background when the window is closed.
    bool background = true;

    bool operator==(const PlanPreferences&) const = default;
};

/// Into keys and values for the store.
void writePlan(std::map<std::string, std::string>& values, const PlanPreferences& plan);
/// What is missing or out of range keeps its default.
[[nodiscard]] PlanPreferences readPlan(const std::map<std::string, std::string>& values);

/// One pound, to the gram.
inline constexpr double kilogramsAPound = 0.45359237;

/// "4, 6 8" or "7.5" -> the masses, lightest first, each once; nothing when a part is no mass of 0.1 to 100
/// kg (a comma followed by a digit is a decimal comma). Empty text is no weights.
[[nodiscard]] std::optional<std::vector<Kilograms>> parseWeights(const std::string& text, bool pounds);
/// "4 6 8", in the unit that the person types.
[[nodiscard]] std::string formatWeights(const std::vector<Kilograms>& weights, bool pounds);
/// The smallest change that these weights allow; nothing with fewer than two.
[[nodiscard]] std::optional<Kilograms> smallestStep(const std::vector<Kilograms>& weights);
/// For the coach: the smallest change of each kit that has two weights or more.
[[nodiscard]] std::map<std::string, Kilograms> weightSteps(const PlanPreferences& plan);

} // namespace limber
