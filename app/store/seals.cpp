#include "app/store/seals.h"
#include "app/store/digest.h"

#include <array>

namespace limber::store {

namespace {

struct SealedTable {
    Sealed what;
    const char* name;
    /// Names and values in an order of their own.
    std::array<const char*, 3> queries;
};

constexpr const char* nothing = "SELECT '', '' WHERE 0";

constexpr SealedTable sealedTables[] = {
    {Sealed::Settings,
     "settings",
     {"SELECT key, value FROM settings ORDER BY key",
      "SELECT position, name FROM equipment ORDER BY position",
      "SELECT equipment, grams FROM weight_steps ORDER BY equipment"}},
    {Sealed::Preferences,
     "preferences",
     {"SELECT key, value FROM preferences ORDER BY key", nothing, nothing}},
    {Sealed::RunningSession, "session", {"SELECT session, position FROM active_session", nothing, nothing}},
};

Result<QByteArray, StoreError> digestOfTable(const Database& database, const SealedTable& table) {
    CanonicalText text;
    for (const char* query : table.queries) {
        Statement row(database, query);
        if (auto failure = row.run())
            return *failure;
        while (row.next())
            text.add(row.text(0), row.text(1));
        if (auto failure = row.failed())
            return *failure;
        text.add("end", "");
    }
    return digestOf(text.text());
}

Failure sealTable(const Database& database, const SealedTable& table) {
    const auto digest = digestOfTable(database, table);
    if (!digest)
        return digest.error();
    return Statement(
               database,
               "INSERT INTO seals VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET digest = excluded.digest")
        .run(std::string_view(table.name), *digest);
}

/// Digests as they follow from what is there, by the way everything is read.
Failure sealEntries(Database& database) {
    std::vector<BrokenPart> broken;
    LoadEntries load(database);
    // No digest is there yet, so every entry comes as broken: what counts here are the numbers.
    if (const auto none = load.run(broken); !none)
        return none.error();
    Statement update(database, "UPDATE entries SET digest = ? WHERE seq = ?");
    for (const BrokenPart& part : broken) {
        if (auto failure = update.run(part.digest, part.seq))
            return failure;
    }
    return std::nullopt;
}

} // namespace

Failure seal(const Database& database, Sealed what) {
    for (const SealedTable& table : sealedTables)
        if (table.what == what)
            return sealTable(database, table);
    return std::nullopt;
}

Failure sealEverything(Database& database) {
    if (auto failure = sealEntries(database))
        return failure;
    for (const SealedTable& table : sealedTables) {
        if (auto failure = sealTable(database, table))
            return failure;
    }
    return std::nullopt;
}

Failure checkSeals(const Database& database, std::vector<BrokenPart>& broken) {
    for (const SealedTable& table : sealedTables) {
        const auto digest = digestOfTable(database, table);
        if (!digest)
            return digest.error();
        Statement sealed(database, "SELECT digest FROM seals WHERE name = ?");
        if (auto failure = sealed.run(std::string_view(table.name)))
            return failure;
        if (!sealed.next() || sealed.bytes(0) != *digest)
            broken.push_back({0, QString::fromLatin1(table.name), {}});
        if (auto failure = sealed.failed())
            return failure;
    }
    return std::nullopt;
}

} // namespace limber::store
