#pragma once

#include "core/programme/plan_preferences.h"

#include <array>
#include <chrono>
#include <map>
#include <string>

namespace limber {

/// What the person chose for this machine. Nothing here changes a decision of the coach.
struct Preferences {
    enum class Appearance { System, Light, Dark };

    Appearance appearance = Appearance::System;
    /// 0 to 100.
    int cueVolume = 70;
    /// 0 to 100.
    int voiceVolume = 80;
    bool muted = false;
    bool voice = true;
    /// The voice counts repetitions aloud.
    bool voiceCounts = false;
    enum class VoiceTone { Standard, Higher, Deeper, Soft };
    VoiceTone voiceTone = VoiceTone::Standard;
    /// Words a minute, 100 to 240.
    int voiceRate = 150;
    bool breathCues = false;
    bool reducedMotion = false;
    /// Rings, dots and counts of sessions and days are shown.
    bool counters = true;
    /// The figure's skin, hair and clothes: 0 to 2; the last is the high-contrast one.
    int figurePalette = 0;
    /// The figure's build: 0 slimmer, 1 middle, 2 broader.
    int figureBuild = 1;
    /// The player in black and white and larger, to be read from two metres.
    bool highContrast = false;
    /// Arrows and a ghost of the next position while getting ready and moving.
    bool figureGuides = true;
    /// Repetitions go on by a key instead of by tempo.
    bool selfPaced = false;
    /// Seconds to read and take up a position, 5 to 60; 0 waits for the person.
    int prepareSeconds = 20;
    /// Days on which sessions are wanted, Monday first.
    std::array<bool, 7> days{true, true, true, true, true, true, true};
    /// Local times of the first, second and third session of a day.
    std::array<std::chrono::minutes, 3> times{std::chrono::minutes{7 * 60 + 30},
                                              std::chrono::minutes{13 * 60}, std::chrono::minutes{19 * 60}};
    /// Language of the interface, "de"; empty follows the system.
    std::string language;

    PlanPreferences plan;

    bool operator==(const Preferences&) const = default;
};

/// As keys and values for the store.
[[nodiscard]] std::map<std::string, std::string> writePreferences(const Preferences& preferences);

/// Reads what can be read; what is missing or out of range keeps its default, so an old or hand-edited
/// profile still opens.
[[nodiscard]] Preferences readPreferences(const std::map<std::string, std::string>& values);

} // namespace limber
