#include "app/ui/progress/chart_column.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace limber::ui {

ChartColumn::ChartColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

ChartColumn::Part ChartColumn::add(const QString& title) {
    if (!m_parts.empty()) {
        m_parts.back().part.chart->setNamesPeriods(false);
        m_column->addSpacing(8);
    }
    Part part;
    part.title = makeLabel(title, "strong", false);
    part.note = makeLabel(QString(), "small", false);
    part.note->setTextFormat(Qt::PlainText);
    part.note->setMinimumWidth(60);
    part.note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    part.head = new QHBoxLayout;
    part.head->setSpacing(12);
    part.head->addWidget(part.title);
    part.head->addWidget(part.note, 1);
    m_column->addLayout(part.head);
    part.chart = new WeekChart(title);
    part.chart->setNamesPeriods(true);
    part.title->setBuddy(part.chart);
    connect(part.chart, &WeekChart::readingChanged, this, &ChartColumn::read);
    m_column->addWidget(part.chart);
    m_parts.push_back({part, {}});
    return part;
}

void ChartColumn::setNote(const Part& part, const QString& note) {
    for (Kept& kept : m_parts)
        if (kept.part.chart == part.chart)
            kept.note = note;
    refresh();
}

void ChartColumn::refresh() {
    read(std::nullopt);
}

void ChartColumn::read(std::optional<int> period) {
    for (const Kept& kept : m_parts) {
        kept.part.chart->read(period);
        const QString reading = period ? kept.part.chart->reading(*period) : QString();
        kept.part.note->setText(reading.isEmpty() ? kept.note : reading);
    }
}

} // namespace limber::ui
