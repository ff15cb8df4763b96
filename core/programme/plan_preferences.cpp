#include "core/programme/plan_preferences.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace limber {

namespace {

using StoredPlan = std::map<std::string, std::string>;

constexpr const char* weightsKey = "plan.weights.";
constexpr int minutesADay = 24 * 60;

std::optional<int> storedPlanNumber(const StoredPlan& values, const char* key, int low, int high) {
    const auto found = values.find(key);
    if (found == values.end())
        return std::nullopt;
    int value = 0;
    const char* end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, value);
    const bool whole = error == std::errc() && stop == end;
    return whole && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

void storedPlanFlag(const StoredPlan& values, const char* key, bool& into) {
    into = storedPlanNumber(values, key, 0, 1).value_or(into ? 1 : 0) == 1;
}

void storedPlanMinutes(const StoredPlan& values, const char* key, int low, int high,
                       std::chrono::minutes& into) {
    into = std::chrono::minutes{
        storedPlanNumber(values, key, low, high).value_or(static_cast<int>(into.count()))};
}

std::string storedPlanText(const StoredPlan& values, const char* key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

/// In grams, "4000 6000".
std::vector<Kilograms> storedWeights(const std::string& text) {
    std::vector<Kilograms> weights;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at < end) {
        std::int32_t grams = 0;
        const auto [stop, error] = std::from_chars(at, end, grams);
        if (error != std::errc() || grams <= 0)
            return {};
        weights.push_back({grams});
        at = stop + (stop < end ? 1 : 0);
    }
    return weights;
}

/// One number; decimals behind a point or a comma. Standard libraries of today read no double by from_chars
/// everywhere, and strtod follows the locale.
std::optional<double> typedNumber(std::string_view text) {
    const auto mark = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, mark);
    const std::string_view part = mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
    int value = 0;
    int decimals = 0;
    const auto read = [](std::string_view digits, int& into) {
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), into);
        return error == std::errc() && stop == digits.data() + digits.size() && digits.front() != '-';
    };
    if (whole.empty() || whole.size() > 4 || !read(whole, value) || part.size() > 3)
        return std::nullopt;
    if (mark != std::string_view::npos && (part.empty() || !read(part, decimals)))
        return std::nullopt;
    return value + decimals / std::pow(10.0, static_cast<double>(part.size()));
}

} // namespace

void writePlan(StoredPlan& values, const PlanPreferences& p) {
    const auto minutes = [](std::chrono::minutes time) { return std::to_string(time.count()); };
    values["plan.reminders"] = p.sessionReminders ? "1" : "0";
    values["plan.sessions-a-day"] = std::to_string(p.sessionsADay);
    values["plan.cue"] = p.cue;
    values["plan.obstacle"] = p.obstacle;
    values["plan.instead-at"] = p.insteadAt ? minutes(*p.insteadAt) : std::string();
    values["plan.micro-breaks"] = p.microBreaks ? "1" : "0";
    values["plan.break-after"] = minutes(p.breakAfter);
    values["plan.work-from"] = minutes(p.workFrom);
    values["plan.work-until"] = minutes(p.workUntil);
    values["plan.day-length"] = minutes(p.dayLength);
    values["plan.review"] = p.review ? formatDay(*p.review) : std::string();
    values["plan.pounds"] = p.pounds ? "1" : "0";
    values["plan.background"] = p.background ? "1" : "0";
    for (const auto& [id, weights] : p.weights) {
        std::string text;
        for (const Kilograms weight : weights)
            text += (text.empty() ? "" : " ") + std::to_string(weight.grams);
        values[weightsKey + id] = text;
    }
}

PlanPreferences readPlan(const StoredPlan& values) {
    PlanPreferences p;
    storedPlanFlag(values, "plan.reminders", p.sessionReminders);
    p.sessionsADay = storedPlanNumber(values, "plan.sessions-a-day", 1, 3).value_or(p.sessionsADay);
    p.cue = storedPlanText(values, "plan.cue");
    p.obstacle = storedPlanText(values, "plan.obstacle");
    if (const auto instead = storedPlanNumber(values, "plan.instead-at", 0, minutesADay - 1))
        p.insteadAt = std::chrono::minutes{*instead};
    storedPlanFlag(values, "plan.micro-breaks", p.microBreaks);
    storedPlanMinutes(values, "plan.break-after", 25, 90, p.breakAfter);
    storedPlanMinutes(values, "plan.work-from", 0, minutesADay - 1, p.workFrom);
    storedPlanMinutes(values, "plan.work-until", 0, minutesADay, p.workUntil);
    storedPlanMinutes(values, "plan.day-length", 5, 20, p.dayLength);
    p.review = parseDay(storedPlanText(values, "plan.review"));
    storedPlanFlag(values, "plan.pounds", p.pounds);
    storedPlanFlag(values, "plan.background", p.background);
    const std::string prefix = weightsKey;
    for (auto at = values.lower_bound(prefix);
         at != values.end() && at->first.compare(0, prefix.size(), prefix) == 0; ++at)
        if (auto weights = storedWeights(at->second); !weights.empty())
            p.weights[at->first.substr(prefix.size())] = std::move(weights);
    return p;
}

std::optional<std::vector<Kilograms>> parseWeights(const std::string& text, bool pounds) {
    constexpr Kilograms lightest{100};
    constexpr Kilograms heaviest{100'000};
    std::vector<Kilograms> weights;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto isDigit = [&](std::size_t i) {
            return i < text.size() && text[i] >= '0' && text[i] <= '9';
        };
        // A comma between digits is a decimal comma, any other one ends a number.
        const auto ends = [&](std::size_t i) {
            return text[i] == ' ' || text[i] == ';' || text[i] == '\n' || text[i] == '\t' ||
                   (text[i] == ',' && !(i > 0 && isDigit(i - 1) && isDigit(i + 1)));
        };
        if (ends(at)) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !ends(end))
            ++end;
        const auto number = typedNumber(std::string_view(text).substr(at, end - at));
        if (!number)
            return std::nullopt;
        const Kilograms weight = Kilograms::fromKg(*number * (pounds ? kilogramsAPound : 1.0));
        if (weight < lightest || weight > heaviest)
            return std::nullopt;
        weights.push_back(weight);
        at = end;
    }
    std::sort(weights.begin(), weights.end());
    weights.erase(std::unique(weights.begin(), weights.end()), weights.end());
    return weights;
}

std::string formatWeights(const std::vector<Kilograms>& weights, bool pounds) {
    std::string text;
    for (const Kilograms weight : weights) {
        // Hundredths are enough for plates, and what was typed comes back as it was.
        const auto hundredths = std::lround(weight.kg() / (pounds ? kilogramsAPound : 1.0) * 100.0);
        std::string number = std::to_string(hundredths / 100);
        if (const auto rest = hundredths % 100; rest != 0) {
            number += "." + std::to_string(rest / 10);
            if (rest % 10 != 0)
                number += std::to_string(rest % 10);
        }
        text += (text.empty() ? "" : " ") + number;
    }
    return text;
}

std::optional<Kilograms> smallestStep(const std::vector<Kilograms>& weights) {
    std::optional<Kilograms> step;
    for (std::size_t i = 1; i < weights.size(); ++i) {
        const Kilograms change{weights[i].grams - weights[i - 1].grams};
        if (change.grams > 0 && (!step || change < *step))
            step = change;
    }
    return step;
}

std::map<std::string, Kilograms> weightSteps(const PlanPreferences& plan) {
    std::map<std::string, Kilograms> steps;
    for (const auto& [id, weights] : plan.weights)
        if (const auto step = smallestStep(weights))
            steps[id] = *step;
    return steps;
}

} // namespace limber
