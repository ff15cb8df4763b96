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
    Limber,      ///< for programs: every field of a set, with the check-in of its session
    Spreadsheet, ///< the same with the separators of the locale and a byte order mark
    Strong, ///< the thirteen columns that Strong writes today; weight in kg; sets with nothing done left out
    Hevy,   ///< the fourteen columns that Hevy writes; the same
};

/// The sets as CSV: UTF-8, one line a set, by time.
[[nodiscard]] QByteArray writeSetsTable(const Journal& journal, TableKind kind, const NameOf& nameOf);

/// One cell as CSV: quoted where it must be; a text that a spreadsheet would take for a formula is disarmed.
[[nodiscard]] QByteArray tableCell(const QString& text, char separator = ',');

} // namespace limber::exchange
