#pragma once

#include "app/store/database.h"
#include "app/store/schema.h"

#include <QLockFile>

#include <memory>
#include <vector>

namespace limber::store {

/// A profile on its way to a Store.
struct Opening {
    OpenOutcome outcome = OpenOutcome::NotWritable;
    QString detail;
    /// Set only when the outcome is Fresh, Current or Migrated. The lock outlives the database.
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;
};

/// Store::open with the given steps of the schema.
[[nodiscard]] Opening openProfile(const QString& profileDir, const std::vector<Migration>& steps);

/// Tries to lock a profile; see isLocked() of the result.
[[nodiscard]] std::unique_ptr<QLockFile> lockProfile(const QString& profileDir);

} // namespace limber::store
