#pragma once

#include "app/store/database.h"

#include <vector>

namespace limber::store {

/// One step of the schema. Once released it is never edited: a change is a new step.
struct Migration {
    int version = 0;
    std::vector<const char*> statements;
    /// What SQL alone cannot do, after the statements; null when there is nothing.
    Failure (*lift)(Database&) = nullptr;
};

/// All steps, from 1 upwards without a gap.
[[nodiscard]] const std::vector<Migration>& migrations();

/// Marks a database as ours (PRAGMA application_id): "LIMB".
inline constexpr int applicationId = 0x4C494D42;

/// Brings a database from `version` to the last of `steps` in one transaction, and seals every entry with its
/// digest: it is done, or not begun.
[[nodiscard]] Failure migrate(Database& database, int version, const std::vector<Migration>& steps);

} // namespace limber::store
