#include "app/store/loaded.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"

namespace limber::store {

namespace {

Stored<Journal> readOpen(Database& database) {
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() != migrations().back().version)
        return StoreError{StoreError::Kind::Other, QStringLiteral("another version of the journal")};
    // One snapshot for all that is read.
    if (const auto failure = database.run(QStringLiteral("BEGIN")))
        return *failure;
    return onlyWhole(load(database));
}

Stored<Journal> readOnce(const QString& path) {
    Database database;
    if (const auto failure = database.open(path, Database::Access::ReadOnly))
        return *failure;
    return readOpen(database);
}

/// The writer was killed in the middle: what it left must be undone before anybody can read, in a copy of
/// ours.
Stored<Journal> readCopy(const QString& path) {
    const auto copy = PrivateCopy::of(path);
    Database database;
    if (!copy || database.open(copy->path()))
        return StoreError{StoreError::Kind::Busy, path};
    return readOpen(database);
}

} // namespace

Stored<Journal> readBeside(const QString& profileDir) {
    const QString path = databasePath(profileDir);
    auto journal = readOnce(path);
    // Others may begin and end while we look; a copy that they tore does not fit its digests.
    constexpr int attempts = 5;
    for (int i = 0; i < attempts && !journal && journal.error().mayPass(); ++i)
        journal = hasLog(path) ? readCopy(path) : readOnce(path);
    return journal;
}

} // namespace limber::store
