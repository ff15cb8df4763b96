#include "app/store/erase.h"
#include "app/store/digest.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"
#include "app/store/seals.h"

#include <QDir>
#include <QFileInfo>

namespace limber::store {

namespace {

constexpr const char* tablesOfVersion1[] = {"screenings", "stages",   "sets",   "check_ins",  "mornings",
                                            "benchmarks", "outcomes", "pauses", "retractions"};
constexpr const char* tablesOfVersion2[] = {"clearances", "follow_ups", "deferrals"};
constexpr const char* tablesOfVersion3[] = {"activities", "own_exercises", "care_plans"};

class Eraser {
public:
    Eraser(Database& database, int version) : m_database(database), m_version(version) {}

    Failure run(const std::vector<std::string>& ids, int& count) {
        Transaction transaction(m_database);
        if (auto failure = transaction.begin())
            return failure;
        for (const std::string& id : ids) {
            if (auto failure = forgetWithRetractions(id, count))
                return failure;
        }
        return transaction.commit();
    }

private:
    Failure forgetWithRetractions(const std::string& id, int& count) {
        Statement retractions(m_database,
                              "SELECT id FROM retractions JOIN entries USING (seq) WHERE target = ?");
        if (auto failure = retractions.run(id))
            return failure;
        std::vector<std::string> all{id};
        while (retractions.next())
            all.push_back(retractions.text(0));
        if (auto failure = retractions.failed())
            return failure;
        for (const std::string& one : all) {
            if (auto failure = forget(one, count))
                return failure;
        }
        return std::nullopt;
    }

    Failure forget(const std::string& id, int& count) {
        for (const char* table : tablesOfVersion1) {
            if (auto failure = forgetFact(table, id))
                return failure;
        }
        if (m_version >= firstWithSeals) {
            for (const char* table : tablesOfVersion2) {
                if (auto failure = forgetFact(table, id))
                    return failure;
            }
            if (auto failure = Statement(m_database, "INSERT INTO erased VALUES(?) ON CONFLICT DO NOTHING")
                                   .run(digestOf(id)))
                return failure;
        }
        if (m_version >= withOwnExercises) {
            for (const char* table : tablesOfVersion3) {
                if (auto failure = forgetFact(table, id))
                    return failure;
            }
        }
        Statement entry(m_database, "DELETE FROM entries WHERE id = ?");
        if (auto failure = entry.run(id))
            return failure;
        count += entry.changed();
        return std::nullopt;
    }

    Failure forgetFact(const char* table, const std::string& id) {
        const std::string sql =
            "DELETE FROM " + std::string(table) + " WHERE seq = (SELECT seq FROM entries WHERE id = ?)";
        return Statement(m_database, sql.c_str()).run(id);
    }

    Database& m_database;
    int m_version;
};

Failure eraseFromFile(const QString& path, const std::vector<std::string>& ids) {
    const FileCheck check = checkFile(path, migrations());
    if (check.state != FileState::Sound || check.version > migrations().back().version)
        return StoreError{StoreError::Kind::Damaged, check.detail};
    Database database;
    if (auto failure = database.open(path))
        return failure;
    int count = 0;
    return eraseFrom(database, ids, count);
}

} // namespace

Failure eraseFrom(Database& database, const std::vector<std::string>& ids, int& count) {
    const auto version = database.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (auto failure = Eraser(database, version->toInt()).run(ids, count))
        return failure;
    return database.run(QStringLiteral("VACUUM"));
}

QStringList eraseFromCopies(const QString& profileDir, const std::vector<std::string>& ids) {
    QFileInfoList copies = QDir(backupFolder(profileDir)).entryInfoList(QDir::Files);
    for (const QFileInfo& info :
         QDir(profileDir).entryInfoList({QStringLiteral("limber.sqlite.*")}, QDir::Files)) {
        const QString name = info.fileName();
        // Their logs go with them.
        if (!name.endsWith(QStringLiteral("-wal")) && !name.endsWith(QStringLiteral("-journal")) &&
            !name.endsWith(QStringLiteral("-shm")))
            copies.push_back(info);
    }
    QStringList remaining;
    for (const QFileInfo& info : copies)
        if (eraseFromFile(info.filePath(), ids))
            remaining.push_back(info.filePath());
    return remaining;
}

} // namespace limber::store
