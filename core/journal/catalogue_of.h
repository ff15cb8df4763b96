#pragma once

#include "core/journal/facts.h"

namespace limber {

/// The exercises of the person whose journal it is, as of `today`: those of the product within the limits of
/// their therapist's plan, and their own.
[[nodiscard]] Catalogue catalogueOf(const Catalogue& shipped, const Journal& journal, Day today);

} // namespace limber
