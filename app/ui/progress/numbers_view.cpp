#include "app/ui/progress/numbers_view.h"

#include "app/ui/progress/numbers_table.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/content_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

/// What was measured in [from, until], "9 cm, 28 degrees" in the order of the guides.
QString measuredBetween(const ProgressModel& model, Day from, Day until) {
    QStringList pieces;
    for (const MeasureGuide& guide : model.guides.guides)
        for (const OutcomeSeries& series : model.report.outcomes) {
            if (series.measure != guide.measure)
                continue;
            const auto last =
                std::find_if(series.values.rbegin(), series.values.rend(),
                             [&](const auto& value) { return from <= value.day && value.day <= until; });
            if (last != series.values.rend())
                pieces << NumbersView::tr("%1: %2", "measure: value")
                              .arg(contentText(guide.name), measureInWords(guide, last->value));
        }
    return pieces.isEmpty() ? QStringLiteral("–") : pieces.join(QStringLiteral(", "));
}

} // namespace

NumbersView::NumbersView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("The weeks of this stage"), "section"));
    m_weeks = makeNumbersTable(tr("The weeks of this stage"), ColumnWidths::Fitting);
    m_weeks->setObjectName(QStringLiteral("weeks"));
    column->addWidget(m_weeks);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("The months of the last year"), "section"));
    m_months = makeNumbersTable(tr("The months of the last year"), ColumnWidths::Fitting);
    m_months->setObjectName(QStringLiteral("months"));
    column->addWidget(m_months);
    column->addStretch(1);
}

void NumbersView::setModel(const ProgressModel& model) {
    showWeeks(model);
    showMonths(model);
}

void NumbersView::showWeeks(const ProgressModel& model) {
    beginNumbers(*m_weeks, {tr("Week"), tr("Sessions"), tr("Average done"), tr("Planned range"), tr("Pain"),
                            tr("Effort"), tr("Morning pain"), tr("Measured")});
    for (const WeekProgress& week : model.report.weeks) {
        if (week.future)
            continue;
        const QString corridor =
            week.corridor ? tr("%1–%2", "range")
                                .arg(numberInWords(week.corridor->low), numberInWords(week.corridor->high))
                          : QStringLiteral("–");
        addNumbersRow(*m_weeks, {tr("%1, from %2").arg(QString::number(week.number), dayAndMonth(week.start)),
                                 QLocale().toString(week.sessions), orDash(week.meanDone), corridor,
                                 orDash(week.pain), orDash(week.effort), orDash(week.morningPain),
                                 measuredBetween(model, week.start, week.start + std::chrono::days{6})});
    }
    finishNumbers(*m_weeks);
}

void NumbersView::showMonths(const ProgressModel& model) {
    beginNumbers(*m_months, {tr("Month"), tr("Sessions"), tr("Days you trained"), tr("Pain"), tr("Effort"),
                             tr("Morning pain"), tr("Measured")});
    for (auto month = model.months.rbegin(); month != model.months.rend(); ++month)
        addNumbersRow(*m_months,
                      {QLocale().toString(toDate(month->from), tr("MMMM yyyy", "month and year format")),
                       QLocale().toString(month->sessions), QLocale().toString(month->daysTrained),
                       orDash(month->pain), orDash(month->effort), orDash(month->morningPain),
                       measuredBetween(model, month->from, month->until)});
    finishNumbers(*m_months);
}

MilestonesView::MilestonesView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    card->body()->addLayout(m_list);
    column->addWidget(card);
    column->addStretch(1);
}

void MilestonesView::setModel(const ProgressModel& model) {
    clearLayout(m_list);
    if (model.milestones.empty())
        m_list->addWidget(makeLabel(tr("What you reach is collected here. Nothing can be lost."), "body"));
    for (const Milestone& milestone : model.milestones) {
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(new Mark(MarkState::Met));
        const QString what = milestoneInWords(milestone.kind, model.catalogue, model.guides);
        line->addWidget(makeLabel(what, "body"), 1);
        line->addWidget(
            makeLabel(QLocale().toString(toDate(milestone.day), QLocale::ShortFormat), "small", false));
        m_list->addLayout(line);
    }
}

} // namespace limber::ui
