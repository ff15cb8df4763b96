#include "app/ui/progress/compare_view.h"

#include "app/ui/progress/numbers_table.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

using std::chrono::days;

/// A smaller difference of a 0 to 10 rating is no change that people feel (clinical.md E).
constexpr double RatingChange = 2.0;
constexpr int FourWeeks = 28;
constexpr int FieldWidth = 170;

} // namespace

CompareView::CompareView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("periods"));
    m_preset->setAccessibleName(tr("Which periods"));
    connect(m_preset, &QComboBox::activated, this, &CompareView::usePreset);
    grid->addWidget(m_preset, 0, 0, 1, 4, Qt::AlignLeft);
    const QString names[] = {tr("Before"), tr("After")};
    for (int i = 0; i < 2; ++i) {
        Fields& fields = m_fields[static_cast<std::size_t>(i)];
        const auto makeEdit = [&](const QString& spoken) {
            auto* edit = new QDateEdit;
            edit->setCalendarPopup(true);
            edit->setMinimumWidth(FieldWidth);
            edit->setAccessibleName(spoken);
            connect(edit, &QDateEdit::dateChanged, this, &CompareView::show);
            return edit;
        };
        fields.from = makeEdit(tr("%1, from", "period").arg(names[i]));
        fields.until = makeEdit(tr("%1, until", "period").arg(names[i]));
        grid->addWidget(makeLabel(names[i], "body", false), i + 1, 0);
        grid->addWidget(fields.from, i + 1, 1);
        grid->addWidget(fields.until, i + 1, 2);
    }
    grid->setColumnStretch(3, 1);
    card->body()->addLayout(grid);
    m_table = makeNumbersTable(tr("Two periods compared"), ColumnWidths::Even);
    m_table->setObjectName(QStringLiteral("comparison"));
    card->body()->addWidget(m_table);
    m_note = makeLabel(tr("A change is only called one if it is more than day-to-day variation."), "small");
    card->body()->addWidget(m_note);
    column->addWidget(card);
    column->addStretch(1);
}

void CompareView::setModel(const ProgressModel& model) {
    m_model = model;
    fillPresets();
    usePreset(m_preset->currentIndex());
}

void CompareView::fillPresets() {
    const QSignalBlocker blocker(m_preset);
    const int before = m_preset->currentIndex();
    m_preset->clear();
    m_pairs.clear();
    const auto add = [&](const QString& name, const Pair& pair) {
        m_preset->addItem(name);
        m_pairs.push_back(pair);
    };
    const Day today = m_model.report.today;
    const std::vector<StageSpan>& spans = m_model.report.spans;
    if (spans.empty())
        return;
    const Day first = spans.front().from;
    add(tr("The last four weeks and the four before"),
        {Span{today - days{2 * FourWeeks - 1}, today - days{FourWeeks}},
         Span{today - days{FourWeeks - 1}, today}});
    add(tr("Your first two weeks and the last two"),
        {Span{first, first + days{FourWeeks / 2 - 1}}, Span{today - days{FourWeeks / 2 - 1}, today}});
    if (m_model.months.size() >= 2) {
        const PeriodSummary& last = m_model.months[m_model.months.size() - 2];
        add(tr("Last month and this month"),
            {Span{last.from, last.until}, Span{m_model.months.back().from, today}});
    }
    if (spans.size() >= 2) {
        const StageSpan& last = spans[spans.size() - 2];
        add(tr("The last stage and this one"),
            {Span{last.from, last.until.value_or(today)}, Span{spans.back().from, today}});
    }
    m_preset->setCurrentIndex(std::clamp(before, 0, m_preset->count() - 1));
}

void CompareView::usePreset(int index) {
    if (index < 0 || static_cast<std::size_t>(index) >= m_pairs.size())
        return;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker fromBlocker(m_fields[i].from);
        const QSignalBlocker untilBlocker(m_fields[i].until);
        m_fields[i].from->setDate(toDate(m_pairs[static_cast<std::size_t>(index)][i].from));
        m_fields[i].until->setDate(toDate(m_pairs[static_cast<std::size_t>(index)][i].until));
    }
    show();
}

void CompareView::addRow(const QString& name, const std::optional<double>& before,
                         const std::optional<double>& after, const QString& change) {
    const bool both = before && after;
    addNumbersRow(*m_table, {name, orDash(before), orDash(after), both ? change : QStringLiteral("–")});
}

void CompareView::addCount(const QString& name, int before, int after) {
    const QString difference = after == before  ? tr("the same")
                               : after > before ? tr("%n more", nullptr, after - before)
                                                : tr("%n fewer", nullptr, before - after);
    addRow(name, before, after, difference);
}

void CompareView::addRating(const QString& name, const std::optional<double>& before,
                            const std::optional<double>& after) {
    const double difference = after.value_or(0.0) - before.value_or(0.0);
    const QString amount = numberInWords(std::abs(difference));
    addRow(name, before, after,
           std::abs(difference) < RatingChange ? tr("no real change")
           : difference > 0.0                  ? tr("%1 higher").arg(amount)
                                               : tr("%1 lower").arg(amount));
}

void CompareView::addMeasure(const MeasureGuide& guide, const PeriodSummary& before,
                             const PeriodSummary& after) {
    const auto first = before.outcome(guide.measure);
    const auto last = after.outcome(guide.measure);
    if (!first && !last)
        return;
    const double difference = last.value_or(0.0) - first.value_or(0.0);
    const double threshold = changeThreshold(guide, {}, first.value_or(0.0));
    const bool better = guide.better == Better::Lower ? difference < 0.0 : difference > 0.0;
    const QString amount = measureInWords(guide, std::abs(difference));
    const QString name = tr("%1, %2", "measure, unit").arg(contentText(guide.name), contentText(guide.unit));
    addRow(name, first, last,
           std::abs(difference) < threshold ? tr("no real change")
           : better                         ? tr("%1 better").arg(amount)
                                            : tr("%1 worse").arg(amount));
}

void CompareView::show() {
    if (m_model.view == nullptr)
        return;
    const auto summary = [&](const Fields& fields) {
        const Day from = toDay(fields.from->date());
        return summarise(*m_model.view, from, std::max(from, toDay(fields.until->date())));
    };
    const PeriodSummary before = summary(m_fields[0]);
    const PeriodSummary after = summary(m_fields[1]);
    beginNumbers(*m_table, {QString(), tr("Before"), tr("After"), tr("Change")});
    addCount(tr("Sessions"), before.sessions, after.sessions);
    addCount(tr("Days you trained"), before.daysTrained, after.daysTrained);
    addRating(tr("Pain"), before.pain, after.pain);
    addRating(tr("Effort"), before.effort, after.effort);
    addRating(tr("Morning pain"), before.morningPain, after.morningPain);
    for (const MeasureGuide& guide : m_model.guides.guides)
        addMeasure(guide, before, after);
    finishNumbers(*m_table);
}

} // namespace limber::ui
