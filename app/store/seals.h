#pragma once

#include "app/store/entry_statements.h"

/// Digests of what is no entry: each table as a whole.
namespace limber::store {

/// The first version of the schema that has digests.
inline constexpr int firstWithSeals = 2;
/// The step of the schema that has own exercises, therapists' plans and other activities.
inline constexpr int withOwnExercises = 3;

enum class Sealed { Settings, Preferences, RunningSession };

/// Writes the digest of a table as it is now; the caller holds the transaction.
[[nodiscard]] Failure seal(const Database& database, Sealed what);

/// Gives every entry and every table its digest, as they are now: after a migration.
[[nodiscard]] Failure sealEverything(Database& database);

/// Adds the tables whose digest does not fit.
[[nodiscard]] Failure checkSeals(const Database& database, std::vector<BrokenPart>& broken);

} // namespace limber::store
