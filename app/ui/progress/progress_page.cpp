#include "app/ui/progress/progress_page.h"

#include "app/ui/progress/adherence_calendar.h"
#include "app/ui/progress/dose_chart.h"
#include "app/ui/progress/legend_key.h"
#include "app/ui/progress/line_chart.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int SmallCardWidth = 264;
/// Longest stretch of days that is still named week by week.
constexpr int namedDays = 56;

QString dayAndMonth(Day day) {
    return QLocale().toString(toDate(day), ProgressPage::tr("d MMM", "date format"));
}

QComboBox* makeChooser(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

ProgressPage::ProgressPage(QWidget* parent) : Page(parent) {
    setTitle(tr("Progress"));
    m_stage = makeChooser(tr("Stage"));
    m_stage->setObjectName(QStringLiteral("stage"));
    connect(m_stage, &QComboBox::activated, this,
            [this](int index) { Q_EMIT stageChosen(m_stage->itemData(index).toInt()); });
    m_pdf = makeButton(tr("Export PDF"), "plain");
    m_pdf->setObjectName(QStringLiteral("pdf"));
    connect(m_pdf, &QPushButton::clicked, this, &ProgressPage::exportPdfRequested);
    m_csv = makeButton(tr("Export CSV"), "plain");
    m_csv->setObjectName(QStringLiteral("csv"));
    connect(m_csv, &QPushButton::clicked, this, &ProgressPage::exportCsvRequested);
    for (QWidget* action :
         {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_pdf), static_cast<QWidget*>(m_csv)})
        actions()->addWidget(action, 0, Qt::AlignTop);

    m_empty = makeEmptyCard();
    body()->addWidget(m_empty);
    m_full = new QWidget;
    auto* full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(20);
    full->addWidget(makeDoseCard());
    auto* small = new QWidget;
    auto* row = new FlowLayout(SmallCardWidth, 20);
    small->setLayout(row);
    row->addWidget(makePainCard());
    row->addWidget(makeOutcomeCard());
    row->addWidget(makeAdherenceCard());
    full->addWidget(small);
    full->addWidget(makeNumbersCard());
    body()->addWidget(m_full);
    body()->addStretch(1);
}

QWidget* ProgressPage::makeEmptyCard() {
    auto* card = new Card("card-accent");
    card->setObjectName(QStringLiteral("empty"));
    card->body()->addWidget(makeLabel(tr("Nothing to show yet, and that's fine"), "section"));
    card->body()->addWidget(
        makeLabel(tr("After your first session, you'll see here how your training grows week by week, with "
                     "pain, effort, your weekly measurement and the days you trained."),
                  "body"));
    QPushButton* first = makeButton(tr("Take your first measurement"), "secondary");
    first->setObjectName(QStringLiteral("first-measure"));
    connect(first, &QPushButton::clicked, this, [this] { Q_EMIT measureRequested(Measure::OverheadGap); });
    card->body()->addSpacing(4);
    card->body()->addWidget(first, 0, Qt::AlignLeft);
    return card;
}

QWidget* ProgressPage::makeDoseCard() {
    auto* card = new Card;
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    m_doseTitle = makeLabel(QString(), "section");
    head->addWidget(m_doseTitle, 1);
    head->addWidget(new LegendKey(LegendKey::Kind::Band, tr("5–10% more a week")));
    head->addWidget(new LegendKey(LegendKey::Kind::Bar, tr("you")));
    head->addWidget(new LegendKey(LegendKey::Kind::RunningBar, tr("this week, so far")));
    card->body()->addLayout(head);
    m_dose = new DoseChart;
    m_dose->setAccessibleName(tr("Training by week"));
    card->body()->addWidget(m_dose);
    m_axisNote = makeLabel(QString(), "small");
    card->body()->addWidget(m_axisNote);
    return card;
}

QWidget* ProgressPage::makePainCard() {
    auto* card = new Card;
    card->body()->addWidget(makeLabel(tr("Pain and effort"), "section"));
    m_painNote = makeLabel(tr("0–10 after sessions, middle value of each week"), "small");
    card->body()->addWidget(m_painNote);
    m_pain = new LineChart;
    m_pain->setAccessibleName(tr("Pain and effort by week"));
    card->body()->addWidget(m_pain, 1);
    return card;
}

QWidget* ProgressPage::makeOutcomeCard() {
    auto* card = new Card;
    m_measure = makeChooser(tr("Measurement"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_measure, &QComboBox::activated, this, [this] { showOutcome(); });
    card->body()->addWidget(m_measure);
    m_measureNote = makeLabel(QString(), "small");
    card->body()->addWidget(m_measureNote);
    m_outcome = new LineChart;
    card->body()->addWidget(m_outcome, 1);
    m_change = makeLabel(QString(), "small");
    card->body()->addWidget(m_change);
    m_measureNow = makeButton(tr("Measure now"), "link");
    m_measureNow->setObjectName(QStringLiteral("measure-now"));
    connect(m_measureNow, &QPushButton::clicked, this, [this] { Q_EMIT measureRequested(chosenMeasure()); });
    card->body()->addWidget(m_measureNow, 0, Qt::AlignLeft);
    return card;
}

QWidget* ProgressPage::makeAdherenceCard() {
    auto* card = new Card;
    card->body()->addWidget(makeLabel(tr("Days you trained"), "section"));
    m_adherenceNote = makeLabel(QString(), "small");
    card->body()->addWidget(m_adherenceNote);
    card->body()->addSpacing(4);
    m_calendar = new AdherenceCalendar;
    card->body()->addWidget(m_calendar);
    card->body()->addWidget(
        makeLabel(tr("One column per week. Squares show how much you did, dots are rest days."), "small"));
    card->body()->addStretch(1);
    return card;
}

QWidget* ProgressPage::makeNumbersCard() {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_numbersButton = makeButton(tr("Show the numbers"), "link");
    m_numbersButton->setObjectName(QStringLiteral("numbers"));
    m_numbersButton->setCheckable(true);
    column->addWidget(m_numbersButton, 0, Qt::AlignLeft);
    m_numbers = new QTableWidget;
    m_numbers->setAccessibleName(tr("Charts as a table"));
    m_numbers->setColumnCount(7);
    m_numbers->setHorizontalHeaderLabels({tr("Week"), tr("Sessions"), tr("Average done"), tr("Planned range"),
                                          tr("Pain"), tr("Effort"), tr("Morning pain")});
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_numbers->verticalHeader()->hide();
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers->setShowGrid(false);
    m_numbers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_numbers->hide();
    column->addWidget(m_numbers);
    connect(m_numbersButton, &QPushButton::toggled, this, [this](bool on) {
        m_numbers->setVisible(on);
        m_numbersButton->setText(on ? tr("Hide the numbers") : tr("Show the numbers"));
    });
    return holder;
}

void ProgressPage::setModel(const ProgressModel& model) {
    m_model = model;
    const ProgressReport& report = m_model.report;
    const bool nothing = report.empty();
    m_empty->setVisible(nothing);
    m_full->setVisible(!nothing);
    m_stage->setVisible(!nothing);
    m_pdf->setEnabled(!nothing);
    m_csv->setEnabled(!nothing);
    fillChoosers();
    if (nothing) {
        setSubtitle({});
        return;
    }
    setSubtitle(tr("%1 · stage %2 of %3 · since %4")
                    .arg(m_model.exerciseName, QString::number(report.stage),
                         QString::number(m_model.stageCount),
                         QLocale().toString(toDate(report.since), tr("d MMMM", "date format"))));
    showDose();
    showPain();
    showOutcome();
    m_adherenceNote->setText(
        m_model.adherencePercent
            ? tr("You did %1% of your sessions in the weeks that count").arg(*m_model.adherencePercent)
            : tr("Sessions done"));
    m_calendar->setDays(report.days, report.today);
    showNumbers();
}

void ProgressPage::fillChoosers() {
    const QSignalBlocker stageBlocker(m_stage);
    m_stage->clear();
    for (const ProgressModel::StageChoice& choice : m_model.stages)
        m_stage->addItem(tr("Stage %1 · %2").arg(QString::number(choice.stage), choice.name), choice.stage);
    m_stage->setCurrentIndex(m_stage->findData(m_model.report.stage));

    const QSignalBlocker measureBlocker(m_measure);
    const QVariant before = m_measure->currentData();
    m_measure->clear();
    for (const MeasureGuide& guide : m_model.guides.guides)
        m_measure->addItem(contentText(guide.name), static_cast<int>(guide.measure));
    int index = m_measure->findData(before);
    if (!before.isValid() && !m_model.report.outcomes.empty()) {
        // The first guide that has something to show.
        for (int i = m_measure->count() - 1; i >= 0; --i) {
            for (const OutcomeSeries& series : m_model.report.outcomes) {
                if (static_cast<int>(series.measure) == m_measure->itemData(i).toInt())
                    index = i;
            }
        }
    }
    m_measure->setCurrentIndex(std::max(0, index));
}

Measure ProgressPage::chosenMeasure() const {
    return static_cast<Measure>(m_measure->currentData().toInt());
}

void ProgressPage::showMeasure(Measure measure) {
    const int index = m_measure->findData(static_cast<int>(measure));
    if (index < 0)
        return;
    m_measure->setCurrentIndex(index);
    showOutcome();
}

void ProgressPage::showDose() {
    const ProgressReport& report = m_model.report;
    m_doseTitle->setText(doseTitle(report.kind));
    m_dose->setReport(report);
    m_dose->setAccessibleDescription(doseSummary(report));
    m_axisNote->setVisible(m_dose->axisStart() > 0.0);
    m_axisNote->setText(tr("The band is 5–10% above the week before. The axis starts at %1.")
                            .arg(numberInWords(m_dose->axisStart())));
}

void ProgressPage::showPain() {
    const auto& weeks = m_model.report.weeks;
    LineChart::Series pain{tr("pain"), LineChart::Ink::Stop, false, {}};
    LineChart::Series effort{tr("effort"), LineChart::Ink::Muted, true, {}};
    std::vector<std::pair<double, QString>> ticks;
    const std::size_t every = weeks.size() / 7 + 1;
    for (const WeekProgress& week : weeks) {
        if (week.pain)
            pain.points.push_back({static_cast<double>(week.number), *week.pain});
        if (week.effort)
            effort.points.push_back({static_cast<double>(week.number), *week.effort});
        if (static_cast<std::size_t>(week.number - 1) % every == 0)
            ticks.emplace_back(week.number, QLocale().toString(week.number));
    }
    m_pain->setSeries({pain, effort}, 0.0, 10.0);
    m_pain->setTicks(ticks, 0.6, static_cast<double>(weeks.size()) + 0.4);
    QString summary;
    if (!pain.points.empty() && !effort.points.empty())
        summary = tr("Pain went from %1 to %2, effort from %3 to %4.")
                      .arg(numberInWords(pain.points.front().y), numberInWords(pain.points.back().y),
                           numberInWords(effort.points.front().y), numberInWords(effort.points.back().y));
    m_pain->setAccessibleDescription(summary);
}

void ProgressPage::showOutcome() {
    const MeasureGuide* guide = m_model.guides.find(chosenMeasure());
    if (guide == nullptr)
        return;
    m_measureNote->setText(measureNote(*guide));
    const auto& all = m_model.report.outcomes;
    const auto found = std::find_if(all.begin(), all.end(), [&](const OutcomeSeries& series) {
        return series.measure == guide->measure;
    });
    const bool any = found != all.end() && !found->values.empty();
    m_outcome->setVisible(any);
    if (!any) {
        m_change->setText(
            tr("Not measured yet. Once a week is enough. Your first two days are your starting point."));
        return;
    }
    const std::vector<DatedValue>& values = found->values;
    LineChart::Series line{{}, LineChart::Ink::Amber, false, {}};
    double low = values.front().value;
    double high = low;
    for (const DatedValue& dated : values) {
        line.points.push_back({static_cast<double>(daysBetween(values.front().day, dated.day)), dated.value});
        low = std::min(low, dated.value);
        high = std::max(high, dated.value);
    }
    const OutcomeChange change = changeOf(*guide, values);
    const double room = std::max(change.threshold, (high - low) * 0.2);
    const double last = line.points.back().x;
    line.name = numberInWords(values.back().value);
    m_outcome->setSeries({line}, std::max(0.0, low - room), high + room);
    const double margin = std::max(1.0, last * 0.05);
    std::vector<std::pair<double, QString>> ticks{{0.0, dayAndMonth(values.front().day)}};
    if (last > 0.0)
        ticks.emplace_back(last, dayAndMonth(values.back().day));
    m_outcome->setTicks(ticks, -margin * (last < namedDays ? 2 : 1), last + margin * 2);
    m_outcome->setAccessibleName(contentText(guide->name));
    m_change->setText(changeInWords(*guide, change));
    m_outcome->setAccessibleDescription(
        tr("From %1 to %2. %3")
            .arg(numberInWords(values.front().value), numberInWords(values.back().value), m_change->text()));
}

void ProgressPage::showNumbers() {
    const auto& weeks = m_model.report.weeks;
    std::vector<const WeekProgress*> past;
    for (const WeekProgress& week : weeks) {
        if (!week.future)
            past.push_back(&week);
    }
    const QString none = QStringLiteral("–");
    const auto text = [&](const std::optional<double>& value) {
        return value ? numberInWords(*value) : none;
    };
    m_numbers->setRowCount(static_cast<int>(past.size()));
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        const WeekProgress& week = *past[static_cast<std::size_t>(row)];
        const QString corridor =
            week.corridor ? tr("%1–%2", "range")
                                .arg(numberInWords(week.corridor->low), numberInWords(week.corridor->high))
                          : none;
        const QString cells[] = {tr("%1, from %2").arg(QString::number(week.number), dayAndMonth(week.start)),
                                 QLocale().toString(week.sessions),
                                 text(week.meanDone),
                                 corridor,
                                 text(week.pain),
                                 text(week.effort),
                                 text(week.morningPain)};
        for (int column = 0; column < m_numbers->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignCenter);
            m_numbers->setItem(row, column, item);
        }
    }
    const int rows = m_numbers->rowCount();
    m_numbers->setFixedHeight((rows + 1) * 34 + 16);
}

void ProgressPage::contentWidthChanged(int width) {
    m_pdf->setText(width < 620 ? tr("PDF") : tr("Export PDF"));
    m_csv->setText(width < 620 ? tr("CSV") : tr("Export CSV"));
}

} // namespace limber::ui
