#include "app/ui/import/plan_form.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/dose_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace limber::ui {

namespace {

constexpr int planWidth = 820;
constexpr int planHeight = 430;
constexpr int longestLine = 500;
constexpr int weeksToReview = 6;

constexpr Frequency planRhythms[] = {{3, 3, 1}, {2, 2, 1}, {1, 1, 1}, {1, 1, 2},
                                     {3, 3, 7}, {2, 2, 7}, {1, 1, 7}};

/// A number that may be left as it is.
QSpinBox* amount(int least, int most, const Exercise& exercise, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(least - 1, most);
    box->setValue(least - 1);
    box->setSpecialValueText(PlanForm::tr("as it is"));
    box->setSuffix(exercise.dose.kind == DoseKind::Repetitions ? PlanForm::tr(" rep.") : PlanForm::tr(" s"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

PlanForm::PlanForm(const std::vector<Exercise>& exercises, Day today, QWidget* parent)
    : QFrame(parent), m_today(today) {
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(planWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 28, 34, 28);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Make a plan for someone"), "title"));
    column->addWidget(
        makeLabel(tr("For therapists. Limber keeps inside these limits; its pain rules and safety "
                     "questions stay as they are. Amounts are per session."),
                  "body"));
    auto* inside = new QWidget;
    auto* all = new QVBoxLayout(inside);
    all->setContentsMargins(0, 0, 12, 0);
    all->setSpacing(14);
    auto* form = new QFormLayout;
    const auto line = [&](const QString& label, const char* name) {
        auto* edit = new QLineEdit;
        edit->setMaxLength(longestLine);
        edit->setObjectName(QString::fromLatin1(name));
        form->addRow(label, edit);
        return edit;
    };
    m_by = line(tr("Your name"), "planBy");
    m_activity = line(tr("What it is for"), "planActivity");
    m_note = line(tr("A note for them"), "planNote");
    auto* review = new QHBoxLayout;
    m_reviewed = new QCheckBox(tr("Look at it again on"));
    m_reviewed->setChecked(true);
    m_review = new QDateEdit(toDate(today).addDays(weeksToReview * 7));
    m_review->setCalendarPopup(true);
    m_review->setMinimumDate(toDate(today));
    m_review->setAccessibleName(tr("Day of the review"));
    connect(m_reviewed, &QCheckBox::toggled, m_review, &QWidget::setEnabled);
    review->addWidget(m_reviewed);
    review->addWidget(m_review);
    review->addStretch(1);
    form->addRow(tr("Review"), review);
    all->addLayout(form);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const QString& head : {tr("Exercise"), tr("Start with"), tr("Never more than"), tr("How often")})
        grid->addWidget(makeLabel(head, "small", false), 0, row++);
    row = 1;
    for (const Exercise& exercise : exercises)
        addRow(exercise, grid, row++);
    grid->setColumnStretch(0, 1);
    all->addLayout(grid);
    all->addWidget(makeLimits());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(planHeight);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_save = makeButton(tr("Save the plan"), "primary");
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_save->setEnabled(false);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelPlan"));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_by, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(!text.simplified().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(plan()); });
    connect(cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
}

void PlanForm::addRow(const Exercise& exercise, QGridLayout* grid, int row) {
    const QString name = contentText(exercise.name);
    const int least = std::max(1, exercise.dose.sets * exercise.dose.holdsPerSet);
    Row fields;
    fields.exercise = exercise;
    fields.in = new QCheckBox(name);
    fields.in->setObjectName(QStringLiteral("in:") + QString::fromStdString(exercise.id.value));
    fields.in->setChecked(true);
    fields.start = amount(least, exercise.dose.ceiling, exercise, tr("%1, start").arg(name));
    fields.most = amount(least, exercise.dose.ceiling, exercise, tr("%1, at most").arg(name));
    fields.most->setObjectName(QStringLiteral("most:") + QString::fromStdString(exercise.id.value));
    fields.often = new QComboBox;
    fields.often->setAccessibleName(tr("%1, how often").arg(name));
    fields.often->addItem(tr("as it is"));
    for (const Frequency& rhythm : planRhythms)
        fields.often->addItem(frequencyText(rhythm));
    int column = 0;
    for (QWidget* widget : {static_cast<QWidget*>(fields.in), static_cast<QWidget*>(fields.start),
                            static_cast<QWidget*>(fields.most), static_cast<QWidget*>(fields.often)}) {
        grid->addWidget(widget, row, column++);
        if (widget != fields.in)
            connect(fields.in, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    m_rows.push_back(std::move(fields));
}

QWidget* PlanForm::makeLimits() {
    auto* limits = new QWidget;
    auto* column = new QVBoxLayout(limits);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("Lock everything that needs"), "strong"));
    const std::pair<CautionCode, QString> kinds[] = {
        {CautionCode::Extension, tr("bending backwards under load")},
        {CautionCode::Roller, tr("a roller under the back")},
        {CautionCode::Arm, tr("arms overhead, with or without weight")},
        {CautionCode::Floor, tr("lying on the floor and getting up again")},
        {CautionCode::Balance, tr("unstable surfaces: ball and disc")}};
    for (const auto& [code, text] : kinds) {
        auto* box = new QCheckBox(text);
        m_without[code] = box;
        column->addWidget(box);
    }
    return limits;
}

CarePlan PlanForm::plan() const {
    CarePlan plan;
    plan.by = m_by->text().simplified().left(100).toStdString();
    plan.on = m_today;
    if (m_reviewed->isChecked())
        plan.review = toDay(m_review->date());
    plan.activity = m_activity->text().simplified().toStdString();
    plan.note = m_note->text().simplified().toStdString();
    for (const auto& [code, box] : m_without)
        if (box->isChecked())
            plan.without.push_back(code);
    for (const Row& row : m_rows) {
        CareItem item;
        item.exercise = row.exercise.id;
        item.in = row.in->isChecked();
        if (item.in && row.start->value() > row.start->minimum())
            item.start = row.start->value();
        if (item.in && row.most->value() > row.most->minimum())
            item.ceiling = std::max(row.most->value(), item.start.value_or(0));
        if (item.in && row.often->currentIndex() > 0)
            item.frequency = planRhythms[row.often->currentIndex() - 1];
        if (item != CareItem{row.exercise.id})
            plan.items.push_back(item);
    }
    return plan;
}

} // namespace limber::ui
