#pragma once

#include "core/base/result.h"
#include "core/journal/facts.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The journal as a file: what export writes, import reads, backup verifies and two laptops merge
/// (docs/journal-format.md, docs/journal.schema.json).
namespace limber::exchange {

/// Why a file is not a journal. Nothing of it may be used then.
struct FileError {
    /// The path as given; empty for text in memory.
    QString file;
    /// The entry the fault lies in, counted from 1; 0 when it lies outside the entries.
    int entry = 0;
    /// The field, as a path ("planned.reps"); empty when the fault is not one field's.
    QString field;
    /// What is wrong, in plain words.
    QString problem;

    /// One line for standard error or a dialog: "march.json: entry 7 (set), field planned.reps: ...".
    [[nodiscard]] QString toLine() const;

    bool operator==(const FileError&) const = default;
};

/// The newest version of the format this program reads, and the one it writes.
inline constexpr int journalFormatVersion = 2;

/// Reads a journal of version 1 or 2. Every field is checked; unknown fields are kept in `extra`, byte for
/// byte; an unknown kind or a newer version is refused. Version 1 is lifted: its marks and its pauses become
/// typed facts. The same entry written twice counts once; two entries that share an id but differ are an
/// error. The entries come sorted by instant, then by id.
[[nodiscard]] Result<Journal, FileError> readJournal(const QByteArray& text, const QString& fileName = {});
/// Whether a file means to be JSON rather than a table: it begins with a brace or bracket.
[[nodiscard]] bool looksLikeJson(const QByteArray& bytes);
/// Reads the file at `path`.
[[nodiscard]] Result<Journal, FileError> readJournalFile(const QString& path);

/// The canonical text: one entry a line, fields in the order of the document and then unknown ones as
/// they came, entries by instant and then by id, a line feed at the end. The same journal always gives the
/// same bytes.
[[nodiscard]] QByteArray writeJournal(const Journal& journal);
/// Writes the text beside `path` and then puts it in place, so that a half-written file never stands there.
/// The error's text, or nothing when all went well.
[[nodiscard]] std::optional<FileError> writeJournalFile(const Journal& journal, const QString& path);

} // namespace limber::exchange
