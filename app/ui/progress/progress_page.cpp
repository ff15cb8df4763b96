#include "app/ui/progress/progress_page.h"

#include "app/ui/progress/compare_view.h"
#include "app/ui/progress/numbers_view.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/progress/stage_view.h"
#include "app/ui/progress/year_view.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/fitting_stack.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {
/// Below it the charts have the whole width.
constexpr int TwoColumns = 860;
} // namespace

ProgressPage::ProgressPage(QWidget* parent) : Page(parent) {
    setTitle(tr("Progress"));
    m_stage = new QComboBox;
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stage->setObjectName(QStringLiteral("stage"));
    connect(m_stage, &QComboBox::activated, this,
            [this](int index) { Q_EMIT stageChosen(m_stage->itemData(index).toInt()); });
    actions()->addWidget(m_stage, 0, Qt::AlignTop);
    m_export = makeButton(tr("Export"), "plain");
    m_export->setObjectName(QStringLiteral("export"));
    auto* menu = new QMenu(m_export);
    QAction* pdf = menu->addAction(tr("Report as PDF"));
    pdf->setObjectName(QStringLiteral("pdf"));
    connect(pdf, &QAction::triggered, this, &ProgressPage::exportPdfRequested);
    QAction* csv = menu->addAction(tr("Sets as a table (CSV)"));
    csv->setObjectName(QStringLiteral("csv"));
    connect(csv, &QAction::triggered, this, &ProgressPage::exportCsvRequested);
    m_export->setMenu(menu);
    // Room for the arrow.
    m_export->setProperty("menu", true);
    actions()->addWidget(m_export, 0, Qt::AlignTop);

    m_empty = makeEmptyCard();
    body()->addWidget(m_empty);
    m_full = new QWidget;
    auto* full = new QVBoxLayout(m_full);
    full->setContentsMargins(0, 0, 0, 0);
    full->setSpacing(16);
    m_answer = makeLabel(QString(), "heading");
    m_answer->setObjectName(QStringLiteral("answer"));
    full->addWidget(m_answer);
    m_tabs = new QHBoxLayout;
    m_tabs->setSpacing(8);
    full->addLayout(m_tabs);
    m_views = new FittingStack;
    full->addWidget(m_views);
    m_weeks = new StageView;
    connect(m_weeks, &StageView::measureRequested, this, &ProgressPage::measureRequested);
    addView("view-weeks", tr("This stage"), m_weeks, [this] { m_weeks->setModel(m_model); });
    m_year = new YearView;
    addView("view-year", tr("Year"), m_year, [this] { m_year->setModel(m_model); });
    m_compare = new CompareView;
    addView("view-compare", tr("Compare"), m_compare, [this] { m_compare->setModel(m_model); });
    m_milestones = new MilestonesView;
    addView("view-milestones", tr("Milestones"), m_milestones, [this] { m_milestones->setModel(m_model); });
    m_numbers = new NumbersView;
    addView("view-numbers", tr("All numbers"), m_numbers, [this] { m_numbers->setModel(m_model); });
    m_tabs->addStretch(1);
    m_shown.front().button->setChecked(true);
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

void ProgressPage::addView(const char* name, const QString& title, QWidget* view,
                           std::function<void()> fill) {
    QPushButton* button = makeButton(title, "choice");
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    const int index = m_views->count();
    m_views->addWidget(view);
    connect(button, &QPushButton::clicked, this, [this, index] { showView(index); });
    m_tabs->addWidget(button);
    m_shown.push_back({button, std::move(fill), true});
}

void ProgressPage::showView(int index) {
    fill(index);
    m_views->setCurrentIndex(index);
}

void ProgressPage::fill(int index) {
    View& view = m_shown[static_cast<std::size_t>(index)];
    if (m_model.report.empty() || !view.stale)
        return;
    view.stale = false;
    view.fill();
}

void ProgressPage::setModel(const ProgressModel& model) {
    m_model = model;
    const ProgressReport& report = m_model.report;
    const bool nothing = report.empty();
    m_empty->setVisible(nothing);
    m_full->setVisible(!nothing);
    m_stage->setVisible(m_model.stages.size() > 1);
    m_export->setEnabled(!nothing);
    fillStages();
    if (nothing) {
        setSubtitle({});
        return;
    }
    setSubtitle(tr("%1 · stage %2 of %3 · since %4")
                    .arg(m_model.exerciseName, QString::number(report.stage),
                         QString::number(m_model.stageCount),
                         QLocale().toString(toDate(report.since), tr("d MMMM", "date format"))));
    m_answer->setText(answerInWords(m_model.answer, m_model.guides));
    m_answer->setVisible(!m_model.answer.empty());
    for (View& view : m_shown)
        view.stale = true;
    fill(m_views->currentIndex());
}

void ProgressPage::fillStages() {
    const QSignalBlocker blocker(m_stage);
    m_stage->clear();
    for (const ProgressModel::StageChoice& choice : m_model.stages)
        m_stage->addItem(tr("Stage %1 · %2").arg(QString::number(choice.stage), choice.name), choice.stage);
    m_stage->setCurrentIndex(m_stage->findData(m_model.report.stage));
}

void ProgressPage::showMeasure(Measure measure) {
    m_shown.front().button->setChecked(true);
    showView(0);
    m_weeks->showMeasure(measure);
}

void ProgressPage::contentWidthChanged(int width) {
    m_weeks->setNarrow(width < TwoColumns);
}

} // namespace limber::ui
