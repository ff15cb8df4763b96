#include "app/store/database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#include <dlfcn.h>

namespace limber::store {

namespace {

// sqlite3_db_config and its verb (sqlite3.h), found at run time in the library that the driver has loaded:
// linking to it would be wrong where Qt brings a SQLite of its own.
constexpr int sqliteConfigDefensive = 1010;

/// No statement can change the file's pages or schema past SQLite, whatever a hostile file makes us run.
void defend(const QSqlDatabase& connection) {
    using Configure = int (*)(void*, int, ...);
    static const Configure configure = [] {
        void* library = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
        return library != nullptr ? reinterpret_cast<Configure>(::dlsym(library, "sqlite3_db_config"))
                                  : Configure{};
    }();
    const QVariant handle = connection.driver()->handle();
    if (configure != nullptr && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        configure(*static_cast<void* const*>(handle.constData()), sqliteConfigDefensive, 1, nullptr);
}

} // namespace

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
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setDatabaseName(path);
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        connection.setDatabaseName(url.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
    }
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorFrom(connection.lastError(), QStringLiteral("open"));
    defend(connection);
    // What is in the file may come from a stranger or from a failing disk; what VACUUM puts together stays in
    // memory, and what is deleted is overwritten (docs/decisions/0008, SECURITY.md).
    const auto version = ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    // Rules of version 1 call a function, and are compared word by word before anything is run.
    const bool calls = version->toInt() == 1;
    for (const char* pragma :
         {"foreign_keys = ON", calls ? "trusted_schema = ON" : "trusted_schema = OFF", "cell_size_check = ON",
          "temp_store = MEMORY", "secure_delete = ON", "synchronous = FULL"}) {
        if (auto failure = run(QString(QStringLiteral("PRAGMA ") + QLatin1String(pragma))))
            return failure;
    }
    return std::nullopt;
}

Failure Database::probeWriting() {
    const auto version = ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    Transaction transaction(*this);
    if (auto failure = transaction.begin())
        return failure;
    // BEGIN alone does not notice a file that can only be read.
    return run(QStringLiteral("PRAGMA user_version = %1").arg(version->toInt() + 1));
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
