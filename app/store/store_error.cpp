#include "app/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

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
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;
constexpr int sqliteNotADatabase = 26;
constexpr int primaryCode = 0xff;

StoreError::Kind kindOf(int code) {
    switch (code & primaryCode) {
    case sqliteFull:
        return StoreError::Kind::DiskFull;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return StoreError::Kind::Damaged;
    case sqliteConstraint:
    case sqliteMismatch:
        return StoreError::Kind::Refused;
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
    case Kind::ReadOnly:
        return ErrorWords::tr("This couldn't be saved because the journal is open for reading only.");
    case Kind::Refused:
        return ErrorWords::tr("This couldn't be saved because a value is out of range.");
    case Kind::Other:
        break;
    }
    return ErrorWords::tr("This couldn't be saved.");
}

StoreError errorFrom(const QSqlError& error, const QString& what) {
    return {kindOf(error.nativeErrorCode().toInt()), QString(what + QStringLiteral(": ") + error.text())};
}

} // namespace limber::store
