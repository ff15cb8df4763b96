#pragma once

#include "core/journal/facts.h"

#include <QByteArray>
#include <QString>

#include <functional>

/// What was done, as tables for other programs. Entries that were taken back are left out.
namespace limber::exchange {

/// How an exercise is called in a table; the shell gives the translated names.
using NameOf = std::function<QString(const ExerciseId&)>;

enum class TableKind {
    Limber, ///< every field of a set, with the check-in of its session
    Strong, ///< the columns that Strong writes; weight in kg
    Hevy,   ///< the columns that Hevy writes
};

/// The sets as CSV: comma-separated, UTF-8, one line a set, by time.
[[nodiscard]] QByteArray writeSetsTable(const Journal& journal, TableKind kind, const NameOf& nameOf);

/// One cell as CSV: quoted where it must be; a text that a spreadsheet would take for a formula is disarmed.
[[nodiscard]] QByteArray tableCell(const QString& text);

} // namespace limber::exchange
