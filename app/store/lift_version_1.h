#pragma once

#include "app/store/database.h"

namespace limber::store {

/// Moves what version 1 kept in texts into the columns of version 2: marks among the unknown fields, the
/// reason of a pause, what was put off or still to be asked. Nothing else of an entry changes.
[[nodiscard]] Failure liftVersion1(Database& database);

} // namespace limber::store
