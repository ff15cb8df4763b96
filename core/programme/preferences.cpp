#include "core/programme/preferences.h"

#include <charconv>
#include <optional>

namespace limber {

namespace {

using Values = std::map<std::string, std::string>;

std::optional<int> number(const Values& values, const char* key, int low, int high) {
    const auto found = values.find(key);
    if (found == values.end())
        return std::nullopt;
    int value = 0;
    const char* end = found->second.data() + found->second.size();
    const auto [stop, error] = std::from_chars(found->second.data(), end, value);
    if (error != std::errc() || stop != end || value < low || value > high)
        return std::nullopt;
    return value;
}

bool flag(const Values& values, const char* key, bool fallback) {
    return number(values, key, 0, 1).value_or(fallback ? 1 : 0) == 1;
}

constexpr const char* TimeKeys[] = {"time.morning", "time.midday", "time.evening"};

} // namespace

Values writePreferences(const Preferences& p) {
    Values values;
    values["appearance"] = std::to_string(static_cast<int>(p.appearance));
    values["volume.cues"] = std::to_string(p.cueVolume);
    values["volume.voice"] = std::to_string(p.voiceVolume);
    values["muted"] = p.muted ? "1" : "0";
    values["voice"] = p.voice ? "1" : "0";
    values["voice.counts"] = p.voiceCounts ? "1" : "0";
    values["voice.tone"] = std::to_string(static_cast<int>(p.voiceTone));
    values["voice.rate"] = std::to_string(p.voiceRate);
    values["high-contrast"] = p.highContrast ? "1" : "0";
    values["figure.guides"] = p.figureGuides ? "1" : "0";
    values["breath-cues"] = p.breathCues ? "1" : "0";
    values["reduced-motion"] = p.reducedMotion ? "1" : "0";
    values["counters"] = p.counters ? "1" : "0";
    values["figure.palette"] = std::to_string(p.figurePalette);
    values["figure.build"] = std::to_string(p.figureBuild);
    values["self-paced"] = p.selfPaced ? "1" : "0";
    values["prepare-seconds"] = std::to_string(p.prepareSeconds);
    std::string days;
    for (const bool on : p.days)
        days += on ? '1' : '0';
    values["days"] = days;
    for (std::size_t i = 0; i < p.times.size(); ++i)
        values[TimeKeys[i]] = std::to_string(p.times[i].count());
    values["language"] = p.language;
    writePlan(values, p.plan);
    return values;
}

Preferences readPreferences(const Values& values) {
    Preferences p;
    p.appearance = static_cast<Preferences::Appearance>(number(values, "appearance", 0, 2).value_or(0));
    p.cueVolume = number(values, "volume.cues", 0, 100).value_or(p.cueVolume);
    p.voiceVolume = number(values, "volume.voice", 0, 100).value_or(p.voiceVolume);
    p.muted = flag(values, "muted", p.muted);
    p.voice = flag(values, "voice", p.voice);
    p.voiceCounts = flag(values, "voice.counts", p.voiceCounts);
    p.voiceTone = static_cast<Preferences::VoiceTone>(number(values, "voice.tone", 0, 3).value_or(0));
    p.voiceRate = number(values, "voice.rate", 100, 240).value_or(p.voiceRate);
    p.highContrast = flag(values, "high-contrast", p.highContrast);
    p.figureGuides = flag(values, "figure.guides", p.figureGuides);
    p.breathCues = flag(values, "breath-cues", p.breathCues);
    p.reducedMotion = flag(values, "reduced-motion", p.reducedMotion);
    p.counters = flag(values, "counters", p.counters);
    p.figurePalette = number(values, "figure.palette", 0, 2).value_or(p.figurePalette);
    p.figureBuild = number(values, "figure.build", 0, 2).value_or(p.figureBuild);
    p.selfPaced = flag(values, "self-paced", p.selfPaced);
    p.prepareSeconds = number(values, "prepare-seconds", 0, 60).value_or(p.prepareSeconds);
    if (const auto found = values.find("days"); found != values.end() &&
                                                found->second.size() == p.days.size() &&
                                                found->second.find('1') != std::string::npos)
        for (std::size_t i = 0; i < p.days.size(); ++i)
            p.days[i] = found->second[i] == '1';
    for (std::size_t i = 0; i < p.times.size(); ++i)
        if (const auto minutes = number(values, TimeKeys[i], 0, 24 * 60 - 1))
            p.times[i] = std::chrono::minutes{*minutes};
    if (const auto found = values.find("language"); found != values.end())
        p.language = found->second;
    p.plan = readPlan(values);
    return p;
}

} // namespace limber
