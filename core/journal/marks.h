#pragma once

#include "core/journal/facts.h"

#include <vector>

/// Fields that version 1 kept as unknown members beside a fact. Used only while version-1 places are read and
/// written; nothing decides by them.
namespace limber::mark {

/// The entry with what its unknown members said moved into its fact. Tingling that lasted becomes a follow-up
/// entry of its own.
[[nodiscard]] std::vector<Entry> lifted(Entry entry);

/// The unknown members with those of the fact beside them, as version 1 would have kept them.
[[nodiscard]] ExtraFields lowered(const Entry& entry);

} // namespace limber::mark
