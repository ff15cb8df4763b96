#include "app/report/journal_file.h"
#include "app/store/store.h"
#include "tests/bench/suites.h"
#include "tests/bench/ten_years.h"
#include "tests/bench/timing.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace limber::bench {

namespace {

using store::Store;

/// Commits a second of the plainest program there is: one table, the same safety, one row a transaction.
double bareCommits(const QString& path, int count) {
    double seconds = 0.0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(path);
        if (!database.open())
            return 0.0;
        QSqlQuery query(database);
        for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "CREATE TABLE sets(id TEXT PRIMARY KEY, at INTEGER, seconds INTEGER)"})
            query.exec(QString::fromLatin1(sql));
        query.prepare(QStringLiteral("INSERT INTO sets VALUES(?, ?, ?)"));
        int next = 0;
        seconds = medianSeconds(3, [&] {
            for (int i = 0; i < count; ++i) {
                query.bindValue(0, QStringLiteral("set-%1").arg(++next));
                query.bindValue(1, next);
                query.bindValue(2, 30);
                query.exec();
            }
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return count / seconds;
}

double storeCommits(Store& store, const Journal& journal, int count) {
    SessionSnapshot position;
    position.session = "session";
    Entry set;
    for (const Entry& entry : journal.entries) {
        if (std::holds_alternative<SetFact>(entry.fact))
            set = entry;
    }
    const double seconds = medianSeconds(3, [&] {
        for (int i = 0; i < count; ++i) {
            set.id = "bench-" + std::to_string(++position.nextSet);
            static_cast<void>(store.finishSet(set, position));
        }
    });
    return count / seconds;
}

} // namespace

int benchStore(std::ostream& out) {
    const QTemporaryDir folder;
    const Journal journal = tenYears();
    const QString profile = folder.filePath(QStringLiteral("profile"));
    out << "  a journal of ten years, " << journal.entries.size() << " entries\n";

    QByteArray text;
    const double write = medianSeconds(3, [&] { text = report::writeJournal(journal); });
    const double parse = medianSeconds(5, [&] { static_cast<void>(QJsonDocument::fromJson(text)); });
    bool same = false;
    const double read = medianSeconds(5, [&] { same = report::readJournal(text).value() == journal; });
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

    const double load = medianSeconds(5, [&] { same = opened.store->journal().value() == journal; });
    if (!same)
        return 1;
    printLine(out, "loading all of it from the store", load * 1e3, "ms", load / parse, "parsing");
    const Day last = journal.entries.back().at.localDay();
    const double sums = medianSeconds(5, [&] {
        static_cast<void>(
            opened.store->weekSums({"wall-extension-hold"}, last - std::chrono::weeks{52}, last));
    });
    printLine(out, "sums of 52 weeks over the index", sums * 1e3, "ms", sums / load, "loading all");
    opened.store.reset();
    const double open = medianSeconds(5, [&] { static_cast<void>(Store::open(profile)); });
    printLine(out, "opening the profile, checking every page", open * 1e3, "ms", open / load, "loading all");

    opened = Store::open(profile);
    constexpr int commits = 300;
    const double bare = bareCommits(folder.filePath(QStringLiteral("bare.sqlite")), commits);
    const double ours = storeCommits(*opened.store, journal, commits);
    printLine(out, "a bare insert, one a transaction", bare, "/s");
    printLine(out, "finished sets with the session's position", ours, "/s", ours / bare, "bare inserts");
    return 0;
}

} // namespace limber::bench
