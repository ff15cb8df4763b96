#include "core/journal/names.h"

#include <array>
#include <cctype>
#include <string>

namespace limber {

// Each list stands in the order of its enumeration.
template <> std::span<const std::string_view> allNames<ScreeningResult>() {
    static constexpr std::array<std::string_view, 4> names{"clear", "amber", "urgent", "red"};
    return names;
}
template <> std::span<const std::string_view> allNames<StageReason>() {
    static constexpr std::array<std::string_view, 4> names{"started", "advanced", "extended", "stepped-back"};
    return names;
}
template <> std::span<const std::string_view> allNames<OfferAnswer>() {
    static constexpr std::array<std::string_view, 2> names{"one-more-week", "not-now"};
    return names;
}
template <> std::span<const std::string_view> allNames<SetEnd>() {
    static constexpr std::array<std::string_view, 5> names{"completed", "tired", "pain", "skipped",
                                                           "interrupted"};
    return names;
}
template <> std::span<const std::string_view> allNames<Side>() {
    static constexpr std::array<std::string_view, 3> names{"left", "right", "both"};
    return names;
}
template <> std::span<const std::string_view> allNames<Measure>() {
    static constexpr std::array<std::string_view, 9> names{
        "occiput-wall", "overhead-gap", "rotation-left", "rotation-right", "chest-expansion",
        "pain-average", "pain-worst",   "psfs",          "arms-overhead"};
    return names;
}
template <> std::span<const std::string_view> allNames<CautionGroup>() {
    static constexpr std::array<std::string_view, 9> names{
        "bones", "shoulder", "floor", "skin", "pregnancy", "balance", "heart", "nerves", "other"};
    return names;
}
template <> std::span<const std::string_view> allNames<ScreeningForm>() {
    static constexpr std::array<std::string_view, 3> names{"full", "short", "first"};
    return names;
}
template <> std::span<const std::string_view> allNames<ClearedBy>() {
    static constexpr std::array<std::string_view, 3> names{"doctor", "physio", "other"};
    return names;
}
template <> std::span<const std::string_view> allNames<ClearanceScope>() {
    static constexpr std::array<std::string_view, 3> names{"all", "gentle", "limited"};
    return names;
}
template <> std::span<const std::string_view> allNames<CautionCode>() {
    static constexpr std::array<std::string_view, 4> names{"X-ext", "X-roll", "X-arm", "X-floor"};
    return names;
}
template <> std::span<const std::string_view> allNames<DoseKind>() {
    static constexpr std::array<std::string_view, 3> names{"holds", "cycles", "repetitions"};
    return names;
}
template <> std::span<const std::string_view> allNames<FollowUpQuestion>() {
    static constexpr std::array<std::string_view, 1> names{"tingling-gone"};
    return names;
}
template <> std::span<const std::string_view> allNames<FollowUpAnswer>() {
    static constexpr std::array<std::string_view, 2> names{"gone", "lasting"};
    return names;
}
template <> std::span<const std::string_view> allNames<StopCause>() {
    static constexpr std::array<std::string_view, 7> names{"pain",  "sharp",  "tingling", "dizzy",
                                                           "chest", "weight", "other"};
    return names;
}
template <> std::span<const std::string_view> allNames<BodyArea>() {
    static constexpr std::array<std::string_view, 6> names{"neck",     "mid-back", "ribs",
                                                           "low-back", "arm",      "leg"};
    return names;
}
template <> std::span<const std::string_view> allNames<BodySide>() {
    static constexpr std::array<std::string_view, 3> names{"left", "right", "middle"};
    return names;
}
template <> std::span<const std::string_view> allNames<PauseReason>() {
    static constexpr std::array<std::string_view, 7> names{"holiday",   "illness", "injury", "operation",
                                                           "pregnancy", "flare",   "other"};
    return names;
}
template <> std::span<const std::string_view> allNames<Deferrable>() {
    static constexpr std::array<std::string_view, 4> names{"weekly-check", "screening", "offer", "full-dose"};
    return names;
}

std::string_view kindOf(const Fact& fact) {
    return factKinds().at(fact.index());
}

const std::vector<std::string_view>& factKinds() {
    static const std::vector<std::string_view> kinds{
        "screening", "stage",     "set",       "check-in", "morning",  "benchmark",    "outcome",  "pause",
        "retract",   "clearance", "follow-up", "deferral", "activity", "own-exercise", "care-plan"};
    static_assert(std::variant_size_v<Fact> == 15);
    return kinds;
}

std::optional<PauseReason> pauseReasonOfOldWord(std::string_view word) {
    std::string lower;
    for (const char c : word)
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (lower == "travel")
        return PauseReason::Holiday;
    const auto reason = parseName<PauseReason>(lower);
    return reason == PauseReason::Other ? std::nullopt : reason;
}

} // namespace limber
