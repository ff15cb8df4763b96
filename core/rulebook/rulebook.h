#pragma once

#include <span>
#include <string_view>

/// Every threshold the coach decides by, named once with unit and source. The page "How Limber decides",
/// docs/rules.md and `limber-cli rules` are made from the same list.
namespace limber {

namespace rule {
#define RULE(type, identifier, id, words, value, unit, source) inline constexpr type identifier = value;
#include "core/rulebook/rules.def"
#undef RULE
} // namespace rule

struct RuleEntry {
    /// Stable: "pain.stop".
    std::string_view id;
    /// Plain English; the shell translates it.
    std::string_view name;
    double value = 0.0;
    std::string_view unit;
    /// A section of docs/clinical.md and the numbers of its sources.
    std::string_view source;
};

/// All of them, in the order of the file.
[[nodiscard]] std::span<const RuleEntry> ruleBook();

} // namespace limber
