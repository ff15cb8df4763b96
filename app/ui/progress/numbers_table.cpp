#include "app/ui/progress/numbers_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace limber::ui {

QTableWidget* makeNumbersTable(const QString& name, ColumnWidths widths) {
    auto* table = new QTableWidget;
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool even = widths == ColumnWidths::Even;
    table->setHorizontalScrollBarPolicy(even ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    table->horizontalHeader()->setSectionResizeMode(even ? QHeaderView::Stretch
                                                         : QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(!even);
    table->setTabKeyNavigation(false);
    return table;
}

void beginNumbers(QTableWidget& table, const QStringList& columns) {
    table.clear();
    table.setRowCount(0);
    table.setColumnCount(static_cast<int>(columns.size()));
    table.setHorizontalHeaderLabels(columns);
    table.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void addNumbersRow(QTableWidget& table, const QStringList& cells) {
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
        table.setItem(row, column, item);
    }
}

void finishNumbers(QTableWidget& table) {
    int height = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth() + 2;
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    if (table.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        height += table.horizontalScrollBar()->sizeHint().height();
    table.setFixedHeight(height);
}

} // namespace limber::ui
