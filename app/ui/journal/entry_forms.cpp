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
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

EntryForm::EntryForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnMinimumWidth(0, NameWidth);
    m_grid->setColumnStretch(1, 1);
}

QLabel* EntryForm::addField(const QString& name, QWidget* field) {
    const int row = m_grid->rowCount();
    QLabel* label = makeLabel(name, "body", false);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    // The words below a scale belong to it: its name stands beside the numbers.
    const bool scale = qobject_cast<ScalePicker*>(field) != nullptr;
    if (scale)
        label->setContentsMargins(0, 11, 0, 0);
    m_grid->addWidget(label, row, 0, scale ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignVCenter | Qt::AlignLeft);
    m_grid->addWidget(field, row, 1);
    return label;
}

void EntryForm::addWide(QWidget* field) {
    m_grid->addWidget(field, m_grid->rowCount(), 0, 1, 2);
}

std::optional<JournalAdditions> SingleForm::additions(const Timestamp& at, bool moved) const {
    const std::optional<Fact> now = fact();
    if (!now)
        return std::nullopt;
    if (!m_corrected)
        return JournalAdditions{{*now, at, {}}};
    if (*now == m_corrected->fact && !moved)
        return JournalAdditions{};
    return JournalAdditions{{*now, at, m_corrected->extra}, {Retract{m_corrected->id}, std::nullopt, {}}};
}

MorningForm::MorningForm(const std::optional<Morning>& start) {
    m_pain = new ScalePicker(tr("Pain on waking"), tr("none"), tr("worst"));
    m_pain->setObjectName(QStringLiteral("pain"));
    if (start)
        m_pain->setValue(start->pain);
    addField(tr("Pain on waking"), m_pain);
    m_muscleOnly = new QCheckBox(tr("Just muscle soreness, same on both sides"));
    m_muscleOnly->setObjectName(QStringLiteral("muscleOnly"));
    m_muscleOnly->setChecked(start && start->muscleOnly);
    addField(QString(), m_muscleOnly);
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
    m_exercise = new QComboBox;
    for (const Exercise& exercise : m_catalogue.exercises()) {
        if (exercise.placement == Placement::Ladder)
            m_exercise->addItem(contentText(exercise.name), QString::fromStdString(exercise.id.value));
    }
    addField(tr("Exercise"), m_exercise);
    m_value = new QDoubleSpinBox;
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setRange(-0.5, 999.0);
    m_value->setSpecialValueText(QStringLiteral("–"));
    m_value->setValue(start ? start->value : m_value->minimum());
    addField(tr("Result"), m_value);
    addWide(
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
    addWide(m_form);
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
    addField(tr("From"), m_from);
    addField(tr("Until"), m_until);
    addField(tr("Reason"), m_reason);
    addField(tr("Note"), m_why);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
}

std::optional<Fact> PauseForm::fact() const {
    if (m_until->date() < m_from->date())
        return std::nullopt;
    return Pause{toDay(m_from->date()), toDay(m_until->date()),
                 static_cast<PauseReason>(m_reason->currentData().toInt()), m_why->text().toStdString()};
}

MeasurementForm::MeasurementForm(const JournalModel& model, Measure measure) {
    auto* kind = new QComboBox;
    kind->setObjectName(QStringLiteral("kind"));
    kind->addItem(tr("Weekly measurement"));
    kind->addItem(tr("Weekly check of an exercise"));
    kind->addItem(tr("Pain on waking"));
    addField(tr("What"), kind);
    m_forms = {new OutcomeForm(model, std::nullopt, measure), new BenchmarkForm(model, std::nullopt),
               new MorningForm(std::nullopt)};
    for (SingleForm* form : m_forms) {
        addWide(form);
        connect(form, &EntryForm::changed, this, &EntryForm::changed);
    }
    QPushButton* guided = makeButton(tr("Let Limber guide you through the check"), "link");
    guided->setObjectName(QStringLiteral("measure-now"));
    connect(guided, &QPushButton::clicked, this, &MeasurementForm::guidedRequested);
    m_forms[1]->addWide(guided);
    connect(kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { show(m_forms[static_cast<std::size_t>(index)]); });
    show(m_forms.front());
}

void MeasurementForm::show(SingleForm* form) {
    m_shown = form;
    for (SingleForm* each : m_forms)
        each->setVisible(each == form);
    Q_EMIT changed();
}

std::optional<JournalAdditions> MeasurementForm::additions(const Timestamp& at, bool moved) const {
    return m_shown->additions(at, moved);
}

} // namespace limber::ui
