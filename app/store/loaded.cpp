#include "app/store/loaded.h"
#include "app/store/look.h"

namespace limber::store {

Stored<Loaded> load(const Database& database) {
    Loaded loaded;
    LoadSettings loadSettings(database);
    const auto stored = loadSettings.run(loaded.broken);
    if (!stored)
        return stored.error();
    LoadEntries loadEntries(database);
    auto entries = loadEntries.run(loaded.broken);
    if (!entries)
        return entries.error();
    loaded.journal = {stored->settings, std::move(entries.value()), stored->journalExtra};
    return loaded;
}

Stored<Loaded> loadFrom(const QString& path) {
    std::unique_ptr<PrivateCopy> copy;
    if (hasLog(path) && (copy = PrivateCopy::of(path)) == nullptr)
        return StoreError{StoreError::Kind::NotWritable, QStringLiteral("no room to look at a copy")};
    Database database;
    if (auto failure = copy ? database.open(copy->path()) : database.open(path, Database::Access::Immutable))
        return *failure;
    return load(database);
}

QStringList namesOf(const std::vector<BrokenPart>& broken) {
    QStringList names;
    for (const BrokenPart& part : broken)
        names.push_back(part.name);
    return names;
}

Stored<Journal> onlyWhole(Stored<Loaded> loaded) {
    if (!loaded)
        return loaded.error();
    if (!loaded->broken.empty())
        return StoreError{StoreError::Kind::Damaged, namesOf(loaded->broken).join(QStringLiteral(", "))};
    return std::move(loaded.value().journal);
}

} // namespace limber::store
