#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The members of a JSON object as raw text: what unknown fields are kept as (core/journal/facts.h).
namespace limber::store {

struct Member {
    /// The name between its quotes, as it is written there.
    std::string_view name;
    std::string_view value;
    /// Both, byte for byte.
    std::string_view whole;
};

/// Splits at the commas outside of texts, lists and objects. `text` comes from a reader that let only sound
/// JSON through, and outlives the result.
[[nodiscard]] std::vector<Member> membersOf(std::string_view text);

/// The members joined again.
[[nodiscard]] std::string joined(const std::vector<std::string_view>& members);

} // namespace limber::store
