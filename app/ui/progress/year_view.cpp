#include "app/ui/progress/year_view.h"

#include "app/ui/progress/adherence_card.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/widgets/content_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

YearView::YearView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    m_days = new AdherenceCard(tr("Days you trained in the last year"));
    column->addWidget(m_days);
    auto* card = new Card;
    m_charts = new ChartColumn;
    m_sessions = m_charts->add(tr("Sessions a month"));
    m_pain = m_charts->add(tr("Pain and effort"));
    m_measured = m_charts->add(tr("Measurement"));
    m_measured.title->hide();
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("year-measure"));
    m_measure->setAccessibleName(tr("Measurement"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_measure, &QComboBox::activated, this, [this] { showMeasured(); });
    m_measured.head->insertWidget(1, m_measure);
    card->body()->addWidget(m_charts);
    column->addWidget(card);
    column->addStretch(1);
}

WeekChart::Content YearView::emptyContent() const {
    WeekChart::Content content;
    for (const PeriodSummary& month : m_model.months) {
        const QDate date = toDate(month.from);
        content.periods.push_back(QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat));
        content.longNames.push_back(QLocale().toString(date, tr("MMMM yyyy", "month and year format")));
    }
    return content;
}

void YearView::setModel(const ProgressModel& model) {
    m_model = model;
    m_days->setDays(m_model.year, m_model.report.today, {});
    WeekChart::Content sessions = emptyContent();
    WeekChart::Content feeling = emptyContent();
    WeekChart::Line count{{}, WeekChart::Ink::Accent, false, {}};
    WeekChart::Line pain{tr("pain"), WeekChart::Ink::Stop, false, {}};
    WeekChart::Line effort{tr("effort"), WeekChart::Ink::Muted, true, {}};
    double x = 0.0;
    for (const PeriodSummary& month : m_model.months) {
        x += 1.0;
        count.points.push_back(
            {x, static_cast<double>(month.sessions), tr("%n session(s)", nullptr, month.sessions)});
        if (month.pain)
            pain.points.push_back({x, *month.pain, numberInWords(*month.pain)});
        if (month.effort)
            effort.points.push_back({x, *month.effort, numberInWords(*month.effort)});
    }
    sessions.lines = {count};
    sessions.low = 0.0;
    feeling.lines = {effort, pain};
    feeling.low = 0.0;
    feeling.high = 10.0;
    m_sessions.chart->setContent(std::move(sessions));
    m_pain.chart->setContent(std::move(feeling));
    m_charts->setNote(m_pain, tr("0–10 after sessions, middle value of each month"));
    const QSignalBlocker blocker(m_measure);
    const QVariant before = m_measure->currentData();
    m_measure->clear();
    for (const MeasureGuide& guide : m_model.guides.guides) {
        const bool any = std::any_of(m_model.report.outcomes.begin(), m_model.report.outcomes.end(),
                                     [&](const auto& series) { return series.measure == guide.measure; });
        if (any)
            m_measure->addItem(contentText(guide.name), static_cast<int>(guide.measure));
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
    showMeasured();
}

void YearView::showMeasured() {
    const bool any = m_measure->count() > 0;
    m_measure->setVisible(any);
    m_measured.chart->setVisible(any);
    m_pain.chart->setNamesPeriods(!any);
    if (!any)
        return;
    const MeasureGuide* guide = m_model.guides.find(static_cast<Measure>(m_measure->currentData().toInt()));
    WeekChart::Content content = emptyContent();
    WeekChart::Line line{{}, WeekChart::Ink::Amber, false, {}};
    double x = 0.0;
    for (const PeriodSummary& month : m_model.months) {
        x += 1.0;
        if (const auto value = month.outcome(guide->measure))
            line.points.push_back({x, *value, measureInWords(*guide, *value)});
    }
    content.lines = {line};
    m_measured.chart->setContent(std::move(content));
    m_charts->setNote(m_measured, measureNote(*guide));
}

} // namespace limber::ui
