#include "app/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

namespace limber::store {

namespace {

// Primary result codes of SQLite (sqlite3.h); Qt Sql hands them on as text.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
constexpr int primaryCode = 0xff;

StoreError::Kind kindOf(int code) {
    switch (code & primaryCode) {
    case sqliteFull:
        return StoreError::Kind::DiskFull;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreError::Kind::Damaged;
    case sqliteReadOnly:
    case sqliteCannotOpen:
    case sqliteIoError:
        return StoreError::Kind::NotWritable;
    case sqliteBusy:
    case sqliteLocked:
        return StoreError::Kind::Busy;
    default:
        return StoreError::Kind::Other;
    }
}

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(StoreError)
};

} // namespace

QString StoreError::message() const {
    switch (kind) {
    case Kind::DiskFull:
        return ErrorWords::tr(
            "This couldn't be saved because the disk is full. Free some space and try again.");
    case Kind::Damaged:
        return ErrorWords::tr(
            "This couldn't be saved because the journal file is damaged. You can restore a backup.");
    case Kind::Conflict:
        return ErrorWords::tr("The journal already has a different entry with the same id (%1).").arg(detail);
    case Kind::NotWritable:
        return ErrorWords::tr("This couldn't be saved because Limber can't write the journal. Check the disk "
                              "and the folder's permissions.");
    case Kind::Busy:
        return ErrorWords::tr(
            "This couldn't be saved because another program is using the journal. Close it and try again.");
    case Kind::Other:
        break;
    }
    return ErrorWords::tr("This couldn't be saved.");
}

StoreError errorFrom(const QSqlError& error, const QString& what) {
    return {kindOf(error.nativeErrorCode().toInt()), QString(what + QStringLiteral(": ") + error.text())};
}

Database::Database() {
    static std::atomic<int> count{0};
    m_name = QStringLiteral("limber-store-%1").arg(++count);
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Database::~Database() {
    close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::handle() const {
    return QSqlDatabase::database(m_name, false);
}

void Database::close() {
    handle().close();
}

Failure Database::open(const QString& path, Access access) {
    QSqlDatabase connection = handle();
    connection.setDatabaseName(path);
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!connection.open())
        return errorFrom(connection.lastError(), QStringLiteral("open"));
    return run(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Failure Database::run(const QString& sql) {
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return std::nullopt;
}

Result<QVariant, StoreError> Database::ask(const QString& sql) {
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return errorFrom(query.lastError(), sql);
    return QVariant();
}

QVariant bound(const QString& text) {
    // A null QString would be bound as NULL.
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant bound(std::string_view text) {
    return bound(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QVariant bound(const std::optional<int>& value) {
    return value ? QVariant(*value) : QVariant();
}

QVariant bound(const std::optional<Kilograms>& value) {
    return value ? QVariant(value->grams) : QVariant();
}

QVariant bound(Day value) {
    return static_cast<qint64>(value.time_since_epoch().count());
}

std::optional<int> Statement::maybe(int column) const {
    const QVariant value = m_query->value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Failure Statement::failed() const {
    if (!m_query->lastError().isValid())
        return std::nullopt;
    return errorFrom(m_query->lastError(), QString::fromUtf8(m_sql));
}

Failure Statement::prepare() {
    if (m_query)
        return std::nullopt;
    QSqlQuery query(m_database.handle());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(m_sql)))
        return errorFrom(query.lastError(), QString::fromUtf8(m_sql));
    m_query = std::move(query);
    return std::nullopt;
}

Failure Statement::execute() {
    if (!m_query->exec())
        return errorFrom(m_query->lastError(), QString::fromUtf8(m_sql));
    return std::nullopt;
}

Transaction::~Transaction() {
    if (m_open)
        static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
}

Failure Transaction::begin() {
    auto failure = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = !failure;
    return failure;
}

Failure Transaction::commit() {
    auto failure = m_database.run(QStringLiteral("COMMIT"));
    if (!failure)
        m_open = false;
    return failure;
}

} // namespace limber::store
