#include "core/journal/names.h"

#include <algorithm>
#include <array>

namespace limber {

namespace {

// Each list stands in the order of its enumeration.
constexpr std::array<std::string_view, 4> screeningResults{"clear", "amber", "urgent", "red"};
constexpr std::array<std::string_view, 4> stageReasons{"started", "advanced", "extended", "stepped-back"};
constexpr std::array<std::string_view, 2> offerAnswers{"one-more-week", "not-now"};
constexpr std::array<std::string_view, 5> setEnds{"completed", "tired", "pain", "skipped", "interrupted"};
constexpr std::array<std::string_view, 3> sides{"left", "right", "both"};
constexpr std::array<std::string_view, 9> measures{
    "occiput-wall", "overhead-gap", "rotation-left", "rotation-right", "chest-expansion",
    "pain-average", "pain-worst",   "psfs",          "arms-overhead"};

template <class Value, std::size_t N>
std::optional<Value> parseIn(const std::array<std::string_view, N>& names, std::string_view word) {
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

template <class Value, std::size_t N>
std::string_view nameIn(const std::array<std::string_view, N>& names, Value value) {
    return names.at(static_cast<std::size_t>(value));
}

template <std::size_t N> std::vector<std::string_view> all(const std::array<std::string_view, N>& names) {
    return {names.begin(), names.end()};
}

} // namespace

std::string_view nameOf(ScreeningResult value) {
    return nameIn(screeningResults, value);
}
std::string_view nameOf(StageReason value) {
    return nameIn(stageReasons, value);
}
std::string_view nameOf(OfferAnswer value) {
    return nameIn(offerAnswers, value);
}
std::string_view nameOf(SetEnd value) {
    return nameIn(setEnds, value);
}
std::string_view nameOf(Side value) {
    return nameIn(sides, value);
}
std::string_view nameOf(Measure value) {
    return nameIn(measures, value);
}

std::string_view kindOf(const Fact& fact) {
    return factKinds().at(fact.index());
}

template <> std::optional<ScreeningResult> parseName(std::string_view word) {
    return parseIn<ScreeningResult>(screeningResults, word);
}
template <> std::optional<StageReason> parseName(std::string_view word) {
    return parseIn<StageReason>(stageReasons, word);
}
template <> std::optional<OfferAnswer> parseName(std::string_view word) {
    return parseIn<OfferAnswer>(offerAnswers, word);
}
template <> std::optional<SetEnd> parseName(std::string_view word) {
    return parseIn<SetEnd>(setEnds, word);
}
template <> std::optional<Side> parseName(std::string_view word) {
    return parseIn<Side>(sides, word);
}
template <> std::optional<Measure> parseName(std::string_view word) {
    return parseIn<Measure>(measures, word);
}

template <> std::vector<std::string_view> allNames<ScreeningResult>() {
    return all(screeningResults);
}
template <> std::vector<std::string_view> allNames<StageReason>() {
    return all(stageReasons);
}
template <> std::vector<std::string_view> allNames<OfferAnswer>() {
    return all(offerAnswers);
}
template <> std::vector<std::string_view> allNames<SetEnd>() {
    return all(setEnds);
}
template <> std::vector<std::string_view> allNames<Side>() {
    return all(sides);
}
template <> std::vector<std::string_view> allNames<Measure>() {
    return all(measures);
}

const std::vector<std::string_view>& factKinds() {
    static const std::vector<std::string_view> kinds{"screening", "stage",   "set",   "check-in", "morning",
                                                     "benchmark", "outcome", "pause", "retract"};
    static_assert(std::variant_size_v<Fact> == 9);
    return kinds;
}

const std::vector<std::string_view>& exerciseNames() {
    static const std::vector<std::string_view> names{
        "roller-kettlebell-hold", "wall-slide",          "roller-extension",  "cat-cow",
        "wall-extension-hold",    "swiss-ball-lowering", "dumbbell-pullover", "back-bridge",
        "towel-extension",        "thread-the-needle",   "wobble-disc",       "posture-band"};
    return names;
}

bool isExerciseName(std::string_view word) {
    const auto& names = exerciseNames();
    return std::find(names.begin(), names.end(), word) != names.end();
}

} // namespace limber
