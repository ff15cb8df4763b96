#pragma once

#include "app/store/stored.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <string_view>

namespace limber::store {

/// The error of a call that gives nothing; empty when it went well.
using Failure = std::optional<StoreError>;

/// What kind of trouble an SQLite result code means.
[[nodiscard]] StoreError errorFrom(const QSqlError& error, const QString& what);

/// One connection with our settings; closed and forgotten when it goes out of scope.
class Database {
public:
    enum class Access {
        ReadWrite,
        ReadOnly, ///< beside a program that may be writing
        Immutable ///< nobody writes: no lock, no log, nothing beside the file is touched or made
    };

    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Failure open(const QString& path, Access access = Access::ReadWrite);
    void close();
    /// One statement without values.
    [[nodiscard]] Failure run(const QString& sql);
    /// A failure when not even one page can be written now: a file, folder or disk that only reads.
    [[nodiscard]] Failure probeWriting();
    /// The first value of the first row; an invalid variant when there is none.
    [[nodiscard]] Result<QVariant, StoreError> ask(const QString& sql);
    [[nodiscard]] QSqlDatabase handle() const;

private:
    QString m_name;
};

// Values on their way into a statement.
[[nodiscard]] QVariant bound(std::string_view text);
[[nodiscard]] QVariant bound(const QString& text);
[[nodiscard]] inline QVariant bound(const QByteArray& bytes) {
    return bytes;
}
[[nodiscard]] inline QVariant bound(int value) {
    return value;
}
[[nodiscard]] inline QVariant bound(qint64 value) {
    return value;
}
[[nodiscard]] inline QVariant bound(double value) {
    return value;
}
[[nodiscard]] QVariant bound(const std::optional<int>& value);
[[nodiscard]] QVariant bound(const std::optional<Kilograms>& value);
[[nodiscard]] QVariant bound(Day value);

/// A statement that is prepared once, when it is first run.
class Statement {
public:
    Statement(const Database& database, const char* sql) : m_database(database), m_sql(sql) {}

    template <class... Values> [[nodiscard]] Failure run(const Values&... values) {
        if (auto failure = prepare())
            return failure;
        int position = 0;
        (m_query->bindValue(position++, bound(values)), ...);
        return execute();
    }
    /// The next row; false at the end, and when reading failed.
    [[nodiscard]] bool next() { return m_query->next(); }
    /// What stopped reading before the end, if anything did.
    [[nodiscard]] Failure failed() const;
    /// Rows written by the last run.
    [[nodiscard]] int changed() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 lastRow() const { return m_query->lastInsertId().toLongLong(); }
    /// Ends reading, so that the statement holds no lock.
    void finish() { m_query->finish(); }

    [[nodiscard]] int whole(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] qint64 big(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] double number(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] QString string(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] std::string text(int column) const { return string(column).toStdString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::optional<int> maybe(int column) const;

private:
    [[nodiscard]] Failure prepare();
    [[nodiscard]] Failure execute();

    const Database& m_database;
    const char* m_sql;
    std::optional<QSqlQuery> m_query;
};

/// Everything until commit(), or nothing.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Failure begin();
    /// On disk when it gives no failure.
    [[nodiscard]] Failure commit();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace limber::store
