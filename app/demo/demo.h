#pragma once

#include "app/store/store.h"

#include "core/base/calendar.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

namespace limber {

/// Seven weeks of a believable history that ends this morning. The same day gives the same history.
[[nodiscard]] Journal demoHistory(const Catalogue& catalogue, const Timestamp& now);

/// Fills an empty store with seven weeks of a believable history that ends this morning. False when it cannot
/// be written.
[[nodiscard]] bool fillWithDemo(store::Store& store, const Catalogue& catalogue, const Timestamp& now);

} // namespace limber
