#pragma once

#include "app/store/database.h"
#include "app/store/schema.h"

#include <QStringList>

/// Whether journal and backups are as they were written.
namespace limber::store {

/// One file of a profile, looked at in full.
struct FileReport {
    QString path;
    /// user_version; 0 when it could not be read.
    int version = 0;
    int entries = 0;
    int sessions = 0;
    /// Entries by kind, date and id, or what is wrong with the file; empty when everything is as it was
    /// written.
    QStringList problems;

    [[nodiscard]] bool whole() const { return problems.empty(); }
};

/// Looks at the journal, first, and at every backup: each page, each index, each entry. Changes nothing, and
/// may be called beside a program that has the profile open. Empty when there is neither.
[[nodiscard]] std::vector<FileReport> checkProfile(const QString& profileDir);

/// Looks at one file that nobody is writing; a failure says what is wrong.
[[nodiscard]] Failure verifyFile(const QString& path, const std::vector<Migration>& steps);

} // namespace limber::store
