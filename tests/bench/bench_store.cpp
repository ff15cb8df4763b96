#include "app/exchange/journal_file.h"
#include "app/store/store.h"
#include "tests/bench/suites.h"
#include "tests/bench/ten_years.h"
#include "tests/bench/timing.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>

namespace limber::bench {

namespace {

using store::Store;

/// The plainest program there is: one table, the same safety, one row a transaction.
class BareTable {
public:
    explicit BareTable(const QString& path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"))) {
        m_database.setDatabaseName(path);
        m_database.open();
        m_insert = QSqlQuery(m_database);
        for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "CREATE TABLE sets(id TEXT PRIMARY KEY, at INTEGER, seconds INTEGER)"})
            m_insert.exec(QString::fromLatin1(sql));
        m_insert.prepare(QStringLiteral("INSERT INTO sets VALUES(?, ?, ?)"));
    }
    void commit() {
        m_insert.bindValue(0, QStringLiteral("set-%1").arg(++m_next));
        m_insert.bindValue(1, m_next);
        m_insert.bindValue(2, 30);
        m_insert.exec();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    int m_next = 0;
};

/// The same disk serves both in turn, so that its moods fall on both.
void compareCommits(std::ostream& out, Store& store, const Journal& journal, const QString& barePath) {
    constexpr int rounds = 15;
    constexpr int commits = 40;
    Entry set;
    for (const Entry& entry : journal.entries) {
        if (std::holds_alternative<SetFact>(entry.fact))
            set = entry;
    }
    SessionSnapshot position;
    position.session = "session";
    std::vector<double> bare;
    std::vector<double> ours;
    {
        BareTable table(barePath);
        for (int round = 0; round < rounds; ++round) {
            bare.push_back(medianSeconds(1, [&] {
                for (int i = 0; i < commits; ++i)
                    table.commit();
            }));
            ours.push_back(medianSeconds(1, [&] {
                for (int i = 0; i < commits; ++i) {
                    set.id = "bench-" + std::to_string(++position.nextSet);
                    static_cast<void>(store.finishSet(set, position));
                }
            }));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    std::sort(bare.begin(), bare.end());
    std::sort(ours.begin(), ours.end());
    const double bareSpeed = commits / bare[rounds / 2];
    const double ourSpeed = commits / ours[rounds / 2];
    printLine(out, "a bare insert, one a transaction", bareSpeed, "/s");
    printLine(out, "finished sets with the session's position", ourSpeed, "/s", ourSpeed / bareSpeed,
              "bare inserts");
}

} // namespace

int benchStore(std::ostream& out) {
    const QTemporaryDir folder;
    const Journal journal = tenYears();
    const QString profile = folder.filePath(QStringLiteral("profile"));
    out << "  a journal of ten years, " << journal.entries.size() << " entries\n";

    QByteArray text;
    const double write = medianSeconds(3, [&] { text = exchange::writeJournal(journal); });
    const double parse = medianSeconds(5, [&] { static_cast<void>(QJsonDocument::fromJson(text)); });
    bool same = exchange::readJournal(text).value() == journal;
    const double read = medianSeconds(5, [&] { static_cast<void>(exchange::readJournal(text)); });
    printLine(out, "parsing its JSON and no more", parse * 1e3, "ms");
    printLine(out, "reading and checking the journal file", read * 1e3, "ms", read / parse, "parsing");
    printLine(out, "writing the journal file", write * 1e3, "ms", write / parse, "parsing");

    auto opened = Store::open(profile);
    if (!opened.store || !same)
        return 1;
    const auto begin = std::chrono::steady_clock::now();
    if (!opened.store->merge(journal))
        return 1;
    const double import = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    printLine(out, "importing it in one transaction", import * 1e3, "ms", import / parse, "parsing");

    same = opened.store->journal().value() == journal;
    if (!same)
        return 1;
    const double load = medianSeconds(5, [&] { static_cast<void>(opened.store->journal()); });
    printLine(out, "loading all of it from the store", load * 1e3, "ms", load / parse, "parsing");
    opened.store.reset();
    const double open = medianSeconds(5, [&] { static_cast<void>(Store::open(profile)); });
    printLine(out, "opening the profile, checking every page", open * 1e3, "ms", open / load, "loading all");

    opened = Store::open(profile);
    compareCommits(out, *opened.store, journal, folder.filePath(QStringLiteral("bare.sqlite")));
    return 0;
}

} // namespace limber::bench
