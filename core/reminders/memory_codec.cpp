#include "core/reminders/reminder_memory.h"

#include <charconv>
#include <cstdint>

namespace limber {

namespace {

using Values = std::map<std::string, std::string>;

std::int64_t storedNumber(const Values& values, const char* key, std::int64_t low, std::int64_t high,
                          std::int64_t fallback = 0) {
    const auto found = values.find(key);
    if (found == values.end())
        return fallback;
    std::int64_t value = 0;
    const char* end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, value);
    return error == std::errc() && stop == end && value >= low && value <= high ? value : fallback;
}

int storedCount(const Values& values, const char* key, int high) {
    return static_cast<int>(storedNumber(values, key, 0, high));
}

std::optional<Day> storedDate(const Values& values, const char* key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : parseDay(found->second);
}

std::optional<Timestamp> storedInstant(const Values& values, const char* key) {
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : parseTimestamp(found->second);
}

} // namespace

Values writeMemory(const ReminderMemory& m) {
    Values values;
    const auto put = [&](const char* key, std::string text) { values[key] = std::move(text); };
    const auto flag = [&](const char* key, bool on) { put(key, on ? "1" : "0"); };
    const auto optionalDay = [&](const char* key, const std::optional<Day>& day) {
        put(key, day ? formatDay(*day) : std::string());
    };
    put("reminders.day", formatDay(m.day));
    for (std::size_t i = 0; i < m.sessionMentions.size(); ++i)
        put(("reminders.session-" + std::to_string(i + 1)).c_str(), std::to_string(m.sessionMentions[i]));
    put("reminders.micro-breaks", std::to_string(m.microBreaks));
    flag("reminders.no-sessions-today", m.noSessionsToday);
    flag("reminders.no-micro-breaks-today", m.noMicroBreaksToday);
    flag("reminders.question-mentioned", m.questionMentioned);
    put("reminders.ignored", std::to_string(m.ignored));
    flag("reminders.less-often-asked", m.lessOftenAsked);
    put("reminders.turn", std::to_string(m.turn % 1'000));
    put("reminders.silence-mentioned", std::to_string(m.silenceMentioned));
    put("reminders.silence-since", formatDay(m.silenceSince));
    put("reminders.weekly-check", formatDay(m.weeklyCheck.last));
    put("reminders.weekly-check-times", std::to_string(m.weeklyCheck.times));
    put("reminders.safety", formatDay(m.safety.last));
    put("reminders.safety-times", std::to_string(m.safety.times));
    optionalDay("reminders.review-mentioned", m.reviewMentioned);
    optionalDay("reminders.break-mentioned", m.breakMentioned);
    put("reminders.last-shown", m.lastShown ? formatTimestamp(*m.lastShown) : std::string());
    put("reminders.quiet", std::to_string(static_cast<int>(m.quiet.kind)));
    put("reminders.quiet-since", formatTimestamp(m.quiet.since));
    return values;
}

ReminderMemory readMemory(const Values& values) {
    constexpr int many = 1'000'000;
    ReminderMemory m;
    m.day = storedDate(values, "reminders.day").value_or(m.day);
    for (std::size_t i = 0; i < m.sessionMentions.size(); ++i)
        m.sessionMentions[i] =
            storedCount(values, ("reminders.session-" + std::to_string(i + 1)).c_str(), many);
    m.microBreaks = storedCount(values, "reminders.micro-breaks", many);
    m.noSessionsToday = storedCount(values, "reminders.no-sessions-today", 1) == 1;
    m.noMicroBreaksToday = storedCount(values, "reminders.no-micro-breaks-today", 1) == 1;
    m.questionMentioned = storedCount(values, "reminders.question-mentioned", 1) == 1;
    m.ignored = storedCount(values, "reminders.ignored", many);
    m.lessOftenAsked = storedCount(values, "reminders.less-often-asked", 1) == 1;
    m.turn = storedCount(values, "reminders.turn", many);
    m.silenceMentioned = storedCount(values, "reminders.silence-mentioned", many);
    m.silenceSince = storedDate(values, "reminders.silence-since").value_or(m.silenceSince);
    m.weeklyCheck = {storedDate(values, "reminders.weekly-check").value_or(Day{}),
                     storedCount(values, "reminders.weekly-check-times", many)};
    m.safety = {storedDate(values, "reminders.safety").value_or(Day{}),
                storedCount(values, "reminders.safety-times", many)};
    m.reviewMentioned = storedDate(values, "reminders.review-mentioned");
    m.breakMentioned = storedDate(values, "reminders.break-mentioned");
    m.lastShown = storedInstant(values, "reminders.last-shown");
    m.quiet.kind = static_cast<Quiet::Kind>(storedCount(values, "reminders.quiet", 3));
    m.quiet.since = storedInstant(values, "reminders.quiet-since").value_or(Timestamp{});
    return m;
}

} // namespace limber
