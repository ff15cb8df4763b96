#pragma once

#include "app/store/database.h"
#include "app/store/lock.h"
#include "app/store/look.h"
#include "app/store/schema.h"
#include "app/store/store.h"

#include <memory>
#include <vector>

namespace limber::store {

/// A profile on its way to a Store.
struct Opening {
    OpenOutcome outcome = OpenOutcome::NotReadable;
    QString detail;
    /// What is not as it was written, when the outcome is Damaged for that.
    QStringList broken;
    LockHolder holder;
    /// Read before the file was opened for writing; nothing when it was made or brought up to date just now.
    std::optional<Journal> journal;
    /// Set only when the outcome gives a store. The lock and the copy outlive the database.
    std::unique_ptr<ProfileLock> lock;
    std::unique_ptr<PrivateCopy> copy;
    std::unique_ptr<Database> database;
};

/// Store::open with the given steps of the schema. Looks before it touches: a refusal leaves every byte of
/// the profile as it was.
[[nodiscard]] Opening openProfile(const QString& profileDir, const std::vector<Migration>& steps,
                                  const OpenOptions& options = {});

} // namespace limber::store
