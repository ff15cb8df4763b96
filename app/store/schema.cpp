#include "app/store/schema_steps.h"
#include "app/store/seals.h"

namespace limber::store {

namespace {

Failure take(Database& database, const Migration& step) {
    for (const char* statement : step.statements) {
        if (auto failure = database.run(QString::fromUtf8(statement)))
            return failure;
    }
    return step.lift != nullptr ? step.lift(database) : Failure{};
}

Failure migrateWithin(Database& database, int version, const std::vector<Migration>& steps) {
    Transaction transaction(database);
    if (auto failure = transaction.begin())
        return failure;
    for (const Migration& step : steps) {
        if (step.version <= version)
            continue;
        if (auto failure = take(database, step))
            return failure;
        for (const QString& mark : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                    QStringLiteral("PRAGMA user_version = %1").arg(step.version)}) {
            if (auto failure = database.run(mark))
                return failure;
        }
    }
    if (steps.back().version >= firstWithSeals) {
        if (auto failure = sealEverything(database))
            return failure;
    }
    const auto orphans = database.ask(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!orphans)
        return orphans.error();
    if (orphans->toInt() != 0)
        return StoreError{StoreError::Kind::Damaged, QStringLiteral("a fact without its entry")};
    return transaction.commit();
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> steps{schema1(), schema2(), schema3()};
    return steps;
}

Failure migrate(Database& database, int version, const std::vector<Migration>& steps) {
    if (steps.empty() || version >= steps.back().version)
        return std::nullopt;
    // A table that others refer to is replaced by dropping it; only outside of a transaction can SQLite be
    // told to look at the references in the end.
    if (auto failure = database.run(QStringLiteral("PRAGMA foreign_keys = OFF")))
        return failure;
    // The first step has a rule that calls a function.
    if (auto failure = database.run(QStringLiteral("PRAGMA trusted_schema = ON")))
        return failure;
    auto failure = migrateWithin(database, version, steps);
    for (const char* pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = ON"}) {
        auto restored = database.run(QLatin1String(pragma));
        failure = failure ? failure : restored;
    }
    return failure;
}

} // namespace limber::store
