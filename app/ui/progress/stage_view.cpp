#include "app/ui/progress/stage_view.h"

#include "app/ui/progress/adherence_card.h"
#include "app/ui/progress/outlook_card.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/widgets/content_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

/// The axis is never shorter, so that two weeks do not look like a long way.
constexpr int WeeksAtLeast = 4;
constexpr int SideWidth = 300;

/// The axis shows more than the day-to-day variation, so that a wobble looks like one.
void widenByVariation(WeekChart::Content& content, const std::vector<WeekChart::Point>& points,
                      const MeasureGuide& guide) {
    const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                 [](const auto& a, const auto& b) { return a.y < b.y; });
    const double room = changeThreshold(guide, {}, high->y);
    content.low = std::max(guide.minimum, std::floor(low->y - room));
    content.high = std::ceil(high->y + room);
}

} // namespace

StageView::StageView(QWidget* parent) : QWidget(parent) {
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(20);
    auto* card = new Card;
    m_charts = new ChartColumn;
    card->body()->addWidget(m_charts);
    m_dose = m_charts->add(QString());
    m_pain = m_charts->add(tr("Pain and effort"));
    m_measured = m_charts->add(tr("Measurement"));
    m_measure = new QComboBox;
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setAccessibleName(tr("Measurement"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_measure, &QComboBox::activated, this, [this] { showMeasured(); });
    m_measured.head->insertWidget(1, m_measure);
    m_measured.title->hide();
    auto* foot = new QHBoxLayout;
    m_change = makeLabel(QString(), "small");
    foot->addWidget(m_change, 1);
    m_measureNow = makeButton(tr("Measure now"), "link");
    m_measureNow->setObjectName(QStringLiteral("measure-now"));
    connect(m_measureNow, &QPushButton::clicked, this, [this] { Q_EMIT measureRequested(chosenMeasure()); });
    foot->addWidget(m_measureNow);
    card->body()->addLayout(foot);
    card->body()->addStretch(1);
    m_columns->addWidget(card, 1, Qt::AlignTop);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    m_outlook = new OutlookCard;
    column->addWidget(m_outlook);
    m_days = new AdherenceCard(tr("Days you trained"));
    column->addWidget(m_days);
    column->addStretch(1);
    m_columns->addWidget(side);
    setNarrow(false);
}

void StageView::setNarrow(bool narrow) {
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget* side = m_columns->itemAt(1)->widget();
    side->setMinimumWidth(narrow ? 0 : SideWidth);
    side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : SideWidth);
}

void StageView::setModel(const ProgressModel& model) {
    m_model = model;
    // To the week after this one: what is planned next, and no more.
    int current = 0;
    for (const WeekProgress& week : m_model.report.weeks)
        current = week.future ? current : week.number;
    const bool over = m_model.report.weeks.empty() || !m_model.report.weeks.back().future;
    m_weeks = std::max(over ? current : current + 1, WeeksAtLeast);
    fillMeasures();
    showDose();
    showPain();
    showMeasured();
    m_outlook->setVisible(m_model.outlook.has_value());
    if (m_model.outlook)
        m_outlook->setOutlook(*m_model.outlook);
    m_days->setDays(
        m_model.report.days, m_model.report.today,
        m_model.adherencePercent
            ? tr("You did %1% of your sessions in the weeks that count.").arg(*m_model.adherencePercent)
            : QString());
}

WeekChart::Content StageView::emptyContent() const {
    WeekChart::Content content;
    const Day first =
        m_model.report.weeks.empty() ? m_model.report.today : m_model.report.weeks.front().start;
    for (int week = 1; week <= m_weeks; ++week) {
        content.periods.push_back(tr("week %1").arg(week));
        content.longNames.push_back(
            tr("Week %1, from %2")
                .arg(QString::number(week), dayAndMonth(first + std::chrono::days{7 * (week - 1)})));
    }
    return content;
}

void StageView::showDose() {
    const DoseKind kind = m_model.report.kind;
    m_dose.title->setText(doseTitle(kind));
    WeekChart::Content content = emptyContent();
    WeekChart::Line you{tr("you"), WeekChart::Ink::Accent, false, {}};
    content.band.name = tr("5–10% more");
    for (const WeekProgress& week : m_model.report.weeks) {
        if (week.number > m_weeks)
            break;
        if (week.meanDone)
            you.points.push_back(
                {static_cast<double>(week.number), *week.meanDone, doseInWords(kind, *week.meanDone)});
        if (week.corridor)
            content.band.spans.push_back(
                {static_cast<double>(week.number), week.corridor->low, week.corridor->high});
        else if (content.band.spans.empty() && week.meanPlanned)
            // It opens at the first dose.
            content.band.spans.push_back(
                {static_cast<double>(week.number), *week.meanPlanned, *week.meanPlanned});
    }
    if (content.band.spans.size() < 2)
        content.band.spans.clear();
    content.lines = {you};
    m_dose.chart->setContent(std::move(content));
    m_charts->setNote(m_dose, tr("average of each week"));
}

void StageView::showPain() {
    WeekChart::Content content = emptyContent();
    WeekChart::Line pain{tr("pain"), WeekChart::Ink::Stop, false, {}};
    WeekChart::Line effort{tr("effort"), WeekChart::Ink::Muted, true, {}};
    for (const WeekProgress& week : m_model.report.weeks) {
        const auto x = static_cast<double>(week.number);
        if (week.pain)
            pain.points.push_back({x, *week.pain, numberInWords(*week.pain)});
        if (week.effort)
            effort.points.push_back({x, *week.effort, numberInWords(*week.effort)});
    }
    content.lines = {effort, pain};
    content.low = 0.0;
    content.high = 10.0;
    m_pain.chart->setContent(std::move(content));
    m_charts->setNote(m_pain, tr("0–10 after sessions, middle value of each week"));
}

void StageView::showMeasured() {
    const MeasureGuide* guide = m_model.guides.find(chosenMeasure());
    if (guide == nullptr)
        return;
    const auto& all = m_model.report.outcomes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const OutcomeSeries& series) {
        return series.measure == guide->measure;
    });
    WeekChart::Content content = emptyContent();
    WeekChart::Line line{{}, WeekChart::Ink::Amber, false, {}};
    if (found != all.end() && !m_model.report.weeks.empty()) {
        const Day first = m_model.report.weeks.front().start;
        for (const DatedValue& dated : found->values) {
            // The last value of a week stands for it.
            const double week =
                daysBetween(first, dated.day) >= 0 ? daysBetween(first, dated.day) / 7 + 1 : 0;
            if (week < 1 || week > m_weeks)
                continue;
            if (!line.points.empty() && line.points.back().x == week)
                line.points.pop_back();
            line.points.push_back({week, dated.value, measureInWords(*guide, dated.value)});
        }
    }
    const bool any = !line.points.empty();
    if (any)
        widenByVariation(content, line.points, *guide);
    content.lines = {line};
    m_measured.chart->setContent(std::move(content));
    m_measured.chart->setVisible(any);
    m_charts->setNote(m_measured, measureNote(*guide));
    m_change->setText(found == all.end() || found->values.empty()
                          ? tr("Not measured yet. Once a week is enough. Your first two days are your "
                               "starting point.")
                          : changeInWords(*guide, changeOf(*guide, found->values)));
    // The lowest chart that is there names the weeks.
    m_pain.chart->setNamesPeriods(!any);
}

void StageView::fillMeasures() {
    const QSignalBlocker blocker(m_measure);
    const QVariant before = m_measure->currentData();
    m_measure->clear();
    for (const MeasureGuide& guide : m_model.guides.guides)
        m_measure->addItem(contentText(guide.name), static_cast<int>(guide.measure));
    int index = m_measure->findData(before);
    if (!before.isValid() && !m_model.report.outcomes.empty()) {
        // The first guide that has something to show.
        for (int i = m_measure->count() - 1; i >= 0; --i)
            for (const OutcomeSeries& series : m_model.report.outcomes)
                if (static_cast<int>(series.measure) == m_measure->itemData(i).toInt())
                    index = i;
    }
    m_measure->setCurrentIndex(std::max(0, index));
}

Measure StageView::chosenMeasure() const {
    return static_cast<Measure>(m_measure->currentData().toInt());
}

void StageView::showMeasure(Measure measure) {
    const int index = m_measure->findData(static_cast<int>(measure));
    if (index < 0)
        return;
    m_measure->setCurrentIndex(index);
    showMeasured();
}

} // namespace limber::ui
