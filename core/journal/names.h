#pragma once

#include "core/journal/facts.h"

#include <optional>
#include <string_view>
#include <vector>

/// The words that stand for the closed lists of the journal: in the journal file, in the database and on the
/// command line (docs/journal-format.md). A word never changes once it is released.
namespace limber {

[[nodiscard]] std::string_view nameOf(ScreeningResult value);
[[nodiscard]] std::string_view nameOf(StageReason value);
[[nodiscard]] std::string_view nameOf(OfferAnswer value);
[[nodiscard]] std::string_view nameOf(SetEnd value);
[[nodiscard]] std::string_view nameOf(Side value);
[[nodiscard]] std::string_view nameOf(Measure value);
/// The kind of a fact: "set", "check-in", ...
[[nodiscard]] std::string_view kindOf(const Fact& fact);

/// The value a word stands for; nothing when there is none. `Value` is one of the enumerations above.
template <class Value> [[nodiscard]] std::optional<Value> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<ScreeningResult> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<StageReason> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<OfferAnswer> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<SetEnd> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<Side> parseName(std::string_view word);
template <> [[nodiscard]] std::optional<Measure> parseName(std::string_view word);

/// All words of a list, in the order of the enumeration.
template <class Value> [[nodiscard]] std::vector<std::string_view> allNames();
template <> [[nodiscard]] std::vector<std::string_view> allNames<ScreeningResult>();
template <> [[nodiscard]] std::vector<std::string_view> allNames<StageReason>();
template <> [[nodiscard]] std::vector<std::string_view> allNames<OfferAnswer>();
template <> [[nodiscard]] std::vector<std::string_view> allNames<SetEnd>();
template <> [[nodiscard]] std::vector<std::string_view> allNames<Side>();
template <> [[nodiscard]] std::vector<std::string_view> allNames<Measure>();

/// The kinds of entries, in the order of the alternatives of `Fact`.
[[nodiscard]] const std::vector<std::string_view>& factKinds();

/// The twelve exercises a journal may name, in the order of clinical.md A.
[[nodiscard]] const std::vector<std::string_view>& exerciseNames();
[[nodiscard]] bool isExerciseName(std::string_view word);

} // namespace limber
