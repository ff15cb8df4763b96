#pragma once

#include <QStringList>

class QTableWidget;

namespace limber::ui {

/// Columns of equal width, or as wide as what is in them: then the table scrolls sideways where it must.
enum class ColumnWidths { Even, Fitting };

/// A table of numbers that is as tall as its rows: the page scrolls, not the table.
[[nodiscard]] QTableWidget* makeNumbersTable(const QString& name, ColumnWidths widths);
/// Empties it and names the columns; the first one names the rows.
void beginNumbers(QTableWidget& table, const QStringList& columns);
void addNumbersRow(QTableWidget& table, const QStringList& cells);
void finishNumbers(QTableWidget& table);

} // namespace limber::ui
