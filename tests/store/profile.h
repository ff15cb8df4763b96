#pragma once

#include "app/store/database.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A profile that goes away with the test; in memory where there is such a place, so that nobody waits for a
/// disk.
namespace limber::test {

class Profile {
public:
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString database() const { return store::databasePath(dir()); }
    [[nodiscard]] store::Store::Opened tryOpen(const store::OpenOptions& options = {}) const {
        return store::Store::open(dir(), options);
    }
    [[nodiscard]] std::unique_ptr<store::Store> open() const {
        auto opened = tryOpen();
        EXPECT_NE(opened.store, nullptr) << opened.detail.toStdString();
        return std::move(opened.store);
    }

private:
    static QString place() {
        const bool memory = QFileInfo(QStringLiteral("/dev/shm")).isWritable();
        return (memory ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
               QStringLiteral("/limber-test-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

inline void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void runSql(const QString& path, const char* sql) {
    store::Database database;
    ASSERT_FALSE(database.open(path).has_value());
    const auto failure = database.run(QString::fromLatin1(sql));
    ASSERT_FALSE(failure.has_value()) << failure->detail.toStdString();
}

/// Every file of a folder with its bytes, but for the lock.
inline QMap<QString, QByteArray> everythingIn(const QString& folder) {
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileName() != QStringLiteral("limber.lock"))
            all.insert(files.filePath(),
                       QCryptographicHash::hash(contentOf(files.filePath()), QCryptographicHash::Sha1));
    }
    return all;
}

} // namespace limber::test
