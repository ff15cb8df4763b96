#include "app/ui/import/column_picker.h"

#include "app/ui/widgets/basics.h"

#include <QComboBox>
#include <QGridLayout>

namespace limber::ui {

namespace {

/// A column as it can be recognised: its head and the first thing in it.
QString shownColumn(const QStringList& header, const std::vector<QStringList>& rows, int column) {
    constexpr qsizetype longest = 30;
    QString example;
    for (const QStringList& row : rows)
        if (example.isEmpty() && column < row.size())
            example = row[column].simplified().left(longest);
    const QString head = header[column].simplified().left(longest);
    return example.isEmpty()
               ? head
               : ColumnPicker::tr("%1 (such as %2)", "column, its first value").arg(head, example);
}

} // namespace

ColumnPicker::ColumnPicker(QWidget* parent) : QWidget(parent) {
    // In the order of the enumeration.
    const QString names[importColumns] = {tr("Date"), tr("Time of day"), tr("Workout"),     tr("Exercise"),
                                          tr("Set"),  tr("Weight"),      tr("Repetitions"), tr("Seconds"),
                                          tr("Note"), tr("Side")};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    for (std::size_t i = 0; i < importColumns; ++i) {
        m_boxes[i] = new QComboBox;
        m_boxes[i]->setAccessibleName(names[i]);
        m_boxes[i]->setObjectName(QStringLiteral("column%1").arg(i));
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 2;
        grid->addWidget(makeLabel(names[i], "body", false), row, column);
        grid->addWidget(m_boxes[i], row, column + 1);
        connect(m_boxes[i], &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

void ColumnPicker::setTable(const QStringList& header, const std::vector<QStringList>& rows,
                            const std::array<int, importColumns>& columns) {
    m_filling = true;
    for (std::size_t i = 0; i < importColumns; ++i) {
        m_boxes[i]->clear();
        m_boxes[i]->addItem(tr("not in this table"));
        for (int column = 0; column < header.size(); ++column)
            m_boxes[i]->addItem(shownColumn(header, rows, column));
        m_boxes[i]->setCurrentIndex(columns[i] + 1);
    }
    m_filling = false;
}

std::array<int, importColumns> ColumnPicker::columns() const {
    std::array<int, importColumns> columns{};
    for (std::size_t i = 0; i < importColumns; ++i)
        columns[i] = m_boxes[i]->currentIndex() - 1;
    return columns;
}

} // namespace limber::ui
