#pragma once

#include "core/journal/facts.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The words that stand for the closed lists of the journal: in the journal file, in the database and on the
/// command line (docs/journal-format.md). A word never changes once it is released.
namespace limber {

/// All words of a list, in the order of the enumeration.
template <class Value> [[nodiscard]] std::span<const std::string_view> allNames();
template <> [[nodiscard]] std::span<const std::string_view> allNames<ScreeningResult>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<StageReason>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<OfferAnswer>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<SetEnd>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<Side>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<Measure>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<CautionGroup>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<ScreeningForm>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<ClearedBy>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<ClearanceScope>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<CautionCode>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<DoseKind>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<FollowUpQuestion>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<FollowUpAnswer>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<StopCause>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<BodyArea>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<BodySide>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<PauseReason>();
template <> [[nodiscard]] std::span<const std::string_view> allNames<Deferrable>();

/// The word of a value.
template <class Value> [[nodiscard]] std::string_view nameOf(Value value) {
    return allNames<Value>()[static_cast<std::size_t>(value)];
}

/// The value a word stands for; nothing when there is none.
template <class Value> [[nodiscard]] std::optional<Value> parseName(std::string_view word) {
    const auto names = allNames<Value>();
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

/// The kind of a fact: "set", "check-in", ...
[[nodiscard]] std::string_view kindOf(const Fact& fact);

/// The kinds of entries, in the order of the alternatives of `Fact`.
[[nodiscard]] const std::vector<std::string_view>& factKinds();

/// The reason that a version-1 pause named in free text: one of the old list's six words in any case, or
/// "travel" (read as holiday); nothing for everything else.
[[nodiscard]] std::optional<PauseReason> pauseReasonOfOldWord(std::string_view word);

} // namespace limber
