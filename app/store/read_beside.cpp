#include "app/store/loaded.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"

namespace limber::store {

namespace {

/// What is read from an open database.
template <class T> using Read = Stored<T> (*)(Database&);

Stored<Journal> readJournal(Database& database) {
    // One snapshot for all that is read.
    if (const auto failure = database.run(QStringLiteral("BEGIN")))
        return *failure;
    return onlyWhole(load(database));
}

Stored<QMap<QString, QString>> readPreferences(Database& database) {
    return Preferences(database).all();
}

template <class T> Stored<T> readOpen(Database& database, Read<T> read) {
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() != migrations().back().version)
        return StoreError{StoreError::Kind::Other, QStringLiteral("another version of the journal")};
    return read(database);
}

template <class T> Stored<T> readOnce(const QString& path, Read<T> read) {
    Database database;
    if (const auto failure = database.open(path, Database::Access::ReadOnly))
        return *failure;
    return readOpen(database, read);
}

/// The writer was killed in the middle: what it left must be undone before anybody can read, in a copy of
/// ours.
template <class T> Stored<T> readCopy(const QString& path, Read<T> read) {
    const auto copy = PrivateCopy::of(path);
    Database database;
    if (!copy || database.open(copy->path()))
        return StoreError{StoreError::Kind::Busy, path};
    return readOpen(database, read);
}

template <class T> Stored<T> beside(const QString& profileDir, Read<T> read) {
    const QString path = databasePath(profileDir);
    auto found = readOnce(path, read);
    // Others may begin and end while we look; a copy that they tore does not fit its digests.
    constexpr int attempts = 5;
    for (int i = 0; i < attempts && !found && found.error().mayPass(); ++i)
        found = hasLog(path) ? readCopy(path, read) : readOnce(path, read);
    return found;
}

} // namespace

Stored<Journal> readBeside(const QString& profileDir) {
    return beside<Journal>(profileDir, readJournal);
}

Stored<QMap<QString, QString>> preferencesBeside(const QString& profileDir) {
    return beside<QMap<QString, QString>>(profileDir, readPreferences);
}

} // namespace limber::store
