#include "app/ui/journal/entry_forms.h"

#include "app/ui/journal/journal_words.h"
#include "app/ui/journal/measure_form.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/scale_picker.h"
#include "core/progress/measuring.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace limber::ui {

namespace {

QFormLayout* formOf(QWidget* owner) {
    auto* form = new QFormLayout(owner);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout* form, const QString& name, QWidget* field) {
    QLabel* label = makeLabel(name, "body", false);
    label->setBuddy(field);
    field->setAccessibleName(name);
    form->addRow(label, field);
}

QSpinBox* makeCount(int value, int most, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

template <class Value> Value current(const QComboBox* box) {
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

SetForm::SetForm(const JournalModel& model, const SetFact& start)
    : m_catalogue(model.catalogue), m_start(start) {
    QFormLayout* form = formOf(this);
    m_exercise = new QComboBox;
    m_exercise->setObjectName(QStringLiteral("exercise"));
    for (const Exercise& exercise : m_catalogue.exercises())
        m_exercise->addItem(contentText(exercise.name), QString::fromStdString(exercise.id.value));
    addRow(form, tr("Exercise"), m_exercise);
    m_side = new QComboBox;
    for (const Side side : {Side::Both, Side::Left, Side::Right})
        m_side->addItem(sideInWords(side), static_cast<int>(side));
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(start.side)));
    addRow(form, tr("Side"), m_side);
    m_reps = makeCount(start.done.reps.value_or(0), 999, {});
    m_reps->setObjectName(QStringLiteral("reps"));
    addRow(form, tr("Repetitions or holds"), m_reps);
    m_seconds = makeCount(start.done.seconds.value_or(0), 36000, tr(" s", "unit after a number"));
    m_seconds->setObjectName(QStringLiteral("seconds"));
    addRow(form, tr("Seconds (each hold)"), m_seconds);
    m_kg = new QDoubleSpinBox;
    m_kg->setDecimals(1);
    m_kg->setSingleStep(0.5);
    m_kg->setRange(0.0, 100.0);
    m_kg->setSpecialValueText(QStringLiteral("–"));
    m_kg->setSuffix(tr(" kg", "unit after a number"));
    m_kg->setValue(start.done.load ? start.done.load->kg() : 0.0);
    addRow(form, tr("Weight"), m_kg);
    m_ended = new QComboBox;
    for (const SetEnd end :
         {SetEnd::Completed, SetEnd::Tired, SetEnd::Pain, SetEnd::Skipped, SetEnd::Interrupted})
        m_ended->addItem(endInWords(end), static_cast<int>(end));
    m_ended->setCurrentIndex(m_ended->findData(static_cast<int>(start.ended)));
    addRow(form, tr("How it ended"), m_ended);

    m_exercise->setCurrentIndex(
        std::max(0, m_exercise->findData(QString::fromStdString(start.exercise.value))));
    connect(m_exercise, &QComboBox::currentIndexChanged, this, &SetForm::exerciseChanged);
    connect(m_reps, &QSpinBox::valueChanged, this, &EntryForm::changed);
    connect(m_seconds, &QSpinBox::valueChanged, this, &EntryForm::changed);
    connect(m_ended, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
    exerciseChanged();
}

void SetForm::exerciseChanged() {
    const Exercise* exercise = m_catalogue.find({m_exercise->currentData().toString().toStdString()});
    if (exercise == nullptr)
        return;
    const DoseKind kind = exercise->dose.kind;
    m_reps->setEnabled(kind != DoseKind::Cycles);
    m_seconds->setEnabled(kind != DoseKind::Repetitions);
    m_kg->setEnabled(exercise->dose.startLoad.has_value());
    m_side->setEnabled(exercise->dose.perSide);
    Q_EMIT changed();
}

std::optional<Fact> SetForm::fact() const {
    SetFact set = m_start;
    set.exercise = {m_exercise->currentData().toString().toStdString()};
    if (set.exercise != m_start.exercise)
        set.variant = "standard";
    set.side = m_side->isEnabled() ? current<Side>(m_side) : Side::Both;
    set.ended = current<SetEnd>(m_ended);
    Work done;
    if (m_reps->isEnabled() && m_reps->value() > 0)
        done.reps = m_reps->value();
    if (m_seconds->isEnabled() && m_seconds->value() > 0)
        done.seconds = m_seconds->value();
    if (m_kg->isEnabled() && m_kg->value() > 0.0)
        done.load = Kilograms::fromKg(m_kg->value());
    const bool empty = !done.reps && !done.seconds;
    if (empty && set.ended != SetEnd::Skipped)
        return std::nullopt;
    set.done = done;
    // What was missed and entered later counts as planned the way it was done.
    if (m_start.planned == Work{})
        set.planned = done;
    return set;
}

CheckInForm::CheckInForm(const CheckIn& start) : m_start(start) {
    QFormLayout* form = formOf(this);
    m_effort = new ScalePicker(tr("Effort"), tr("none"), tr("maximum"));
    m_effort->setValue(start.effort);
    m_pain = new ScalePicker(tr("Worst pain"), tr("none"), tr("worst"));
    m_pain->setValue(start.pain);
    m_limbs = new QCheckBox(tr("Tingling, numbness or weakness in an arm or leg"));
    m_limbs->setChecked(start.limbSymptoms);
    m_note = new QLineEdit(QString::fromStdString(start.note));
    addRow(form, tr("Effort"), m_effort);
    addRow(form, tr("Worst pain"), m_pain);
    form->addRow(QString(), m_limbs);
    addRow(form, tr("Note"), m_note);
}

std::optional<Fact> CheckInForm::fact() const {
    CheckIn check = m_start;
    check.effort = std::max(0, m_effort->value());
    check.pain = std::max(0, m_pain->value());
    check.limbSymptoms = m_limbs->isChecked();
    check.note = m_note->text().toStdString();
    return check;
}

MorningForm::MorningForm(const std::optional<Morning>& start) {
    QFormLayout* form = formOf(this);
    m_pain = new ScalePicker(tr("Pain on waking"), tr("none"), tr("worst"));
    m_pain->setObjectName(QStringLiteral("pain"));
    if (start)
        m_pain->setValue(start->pain);
    addRow(form, tr("Pain on waking"), m_pain);
    m_muscleOnly = new QCheckBox(tr("Just muscle soreness, same on both sides"));
    m_muscleOnly->setObjectName(QStringLiteral("muscleOnly"));
    m_muscleOnly->setChecked(start && start->muscleOnly);
    form->addRow(QString(), m_muscleOnly);
    connect(m_pain, &ScalePicker::valueChanged, this, &EntryForm::changed);
    connect(m_muscleOnly, &QCheckBox::toggled, this, &EntryForm::changed);
}

std::optional<Fact> MorningForm::fact() const {
    if (m_pain->value() < 0)
        return std::nullopt;
    return Morning{m_pain->value(), m_muscleOnly->isChecked()};
}

BenchmarkForm::BenchmarkForm(const JournalModel& model, const std::optional<Benchmark>& start)
    : m_catalogue(model.catalogue) {
    QFormLayout* form = formOf(this);
    m_exercise = new QComboBox;
    for (const Exercise& exercise : m_catalogue.exercises()) {
        if (exercise.placement == Placement::Ladder)
            m_exercise->addItem(contentText(exercise.name), QString::fromStdString(exercise.id.value));
    }
    addRow(form, tr("Exercise"), m_exercise);
    m_value = new QDoubleSpinBox;
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setRange(-0.5, 999.0);
    m_value->setSpecialValueText(QStringLiteral("–"));
    m_value->setValue(start ? start->value : m_value->minimum());
    addRow(form, tr("Result"), m_value);
    form->addRow(
        makeLabel(tr("Stop while it's still comfortable: effort 5, pain 2 at most, good form."), "small"));
    if (start)
        m_exercise->setCurrentIndex(m_exercise->findData(QString::fromStdString(start->exercise.value)));
    connect(m_exercise, &QComboBox::currentIndexChanged, this, &BenchmarkForm::exerciseChanged);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &EntryForm::changed);
    exerciseChanged();
}

void BenchmarkForm::exerciseChanged() {
    const Exercise* exercise = m_catalogue.find({m_exercise->currentData().toString().toStdString()});
    if (exercise == nullptr)
        return;
    const std::string unit = benchmarkUnit(*exercise);
    m_value->setDecimals(unit == "cm" ? 1 : 0);
    m_value->setSuffix(unit == "cm"  ? tr(" cm overhead gap")
                       : unit == "s" ? tr(" s longest hold")
                                     : tr(" slow repetitions"));
    Q_EMIT changed();
}

std::optional<Fact> BenchmarkForm::fact() const {
    const Exercise* exercise = m_catalogue.find({m_exercise->currentData().toString().toStdString()});
    if (exercise == nullptr || m_value->value() < 0.0)
        return std::nullopt;
    return Benchmark{exercise->id, m_value->value(), benchmarkUnit(*exercise)};
}

OutcomeForm::OutcomeForm(const JournalModel& model, const std::optional<Outcome>& start, Measure measure)
    : m_form(new MeasureForm(model.guides)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setMeasure(start ? start->measure : measure);
    if (start)
        m_form->setSingleValue(start->value);
    connect(m_form, &MeasureForm::changed, this, &EntryForm::changed);
}

std::optional<Fact> OutcomeForm::fact() const {
    const auto value = m_form->value();
    const MeasureGuide* guide = m_form->guide();
    if (!value || guide == nullptr)
        return std::nullopt;
    return Outcome{guide->measure, *value, guide->unit};
}

PauseForm::PauseForm(const Pause& start) {
    QFormLayout* form = formOf(this);
    m_from = new QDateEdit(toDate(start.from));
    m_until = new QDateEdit(toDate(start.until));
    for (QDateEdit* edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &EntryForm::changed);
    }
    m_why = new QLineEdit(QString::fromStdString(start.note));
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("reason"));
    for (const PauseReason reason :
         {PauseReason::Holiday, PauseReason::Illness, PauseReason::Injury, PauseReason::Operation,
          PauseReason::Pregnancy, PauseReason::Flare, PauseReason::Other})
        m_reason->addItem(pauseReasonInWords(reason), static_cast<int>(reason));
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(start.reason)));
    addRow(form, tr("From"), m_from);
    addRow(form, tr("Until"), m_until);
    addRow(form, tr("Reason"), m_reason);
    addRow(form, tr("Note"), m_why);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
}

std::optional<Fact> PauseForm::fact() const {
    if (m_until->date() < m_from->date())
        return std::nullopt;
    return Pause{toDay(m_from->date()), toDay(m_until->date()),
                 static_cast<PauseReason>(m_reason->currentData().toInt()), m_why->text().toStdString()};
}

} // namespace limber::ui
