#pragma once

#include "core/session/snapshot.h"

#include <optional>
#include <string>

/// A session's place as one line of text, for a column of a table.
namespace limber::store {

/// parseSnapshot(writeSnapshot(s)) == s.
[[nodiscard]] std::string writeSnapshot(const SessionSnapshot& snapshot);
/// Nothing when the text is not exactly a snapshot.
[[nodiscard]] std::optional<SessionSnapshot> parseSnapshot(const std::string& text);

} // namespace limber::store
