#include "app/ui/exercises/own_exercise_form.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/words/dose_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int ownWidth = 720;
constexpr int ownHeight = 460;
constexpr int ownStepsHeight = 96;
constexpr int longestOwnName = 80;
constexpr int longestOwnText = 500;

/// How often people are told to do things.
constexpr Frequency ownRhythms[] = {{1, 1, 1}, {2, 2, 1}, {3, 3, 1}, {1, 1, 2},
                                    {3, 3, 7}, {2, 2, 7}, {1, 1, 7}};

QSpinBox* spin(int least, int most, int value, const QString& name, const char* object) {
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setObjectName(QString::fromLatin1(object));
    return box;
}

} // namespace

OwnExerciseForm::OwnExerciseForm(const std::vector<EquipmentPicker::Item>& kit,
                                 std::vector<Movement> movements, QWidget* parent)
    : QFrame(parent), m_movements(std::move(movements)), m_kind(new QButtonGroup(this)) {
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(ownWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 28, 34, 28);
    column->setSpacing(10);
    m_title = makeLabel(tr("Add my exercise"), "title");
    column->addWidget(m_title);
    column->addWidget(makeLabel(tr("For something your therapist gave you, or that you know does you good. "
                                   "Limber's pain rules and breaks hold for it too."),
                                "body"));
    auto* inside = new QWidget;
    auto* form = new QFormLayout(inside);
    form->setContentsMargins(0, 0, 12, 0);
    form->setVerticalSpacing(10);
    addDose(form);
    addWords(form, kit);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(ownHeight);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(QStringLiteral("saveOwn"));
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancelOwn"));
    m_remove = makeButton(tr("Remove this exercise"), "danger");
    m_remove->setObjectName(QStringLiteral("removeOwn"));
    m_remove->hide();
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto own = exercise())
            Q_EMIT saved(*own);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        OwnExercise gone = m_given;
        gone.removed = true;
        Q_EMIT removed(gone);
    });
    connect(cancel, &QPushButton::clicked, this, &OwnExerciseForm::cancelled);
    kindChanged();
}

void OwnExerciseForm::addDose(QFormLayout* form) {
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("ownName"));
    m_name->setMaxLength(longestOwnName);
    form->addRow(tr("Name"), m_name);
    auto* kinds = new QHBoxLayout;
    // In the order of the enumeration.
    int id = 0;
    for (const QString& text : {tr("Hold a position"), tr("Move for a time"), tr("Count repetitions")}) {
        auto* choice = new QRadioButton(text);
        choice->setObjectName(QStringLiteral("ownKind%1").arg(id));
        m_kind->addButton(choice, id++);
        kinds->addWidget(choice);
    }
    m_kind->button(static_cast<int>(DoseKind::Repetitions))->setChecked(true);
    kinds->addStretch(1);
    form->addRow(tr("How it is counted"), kinds);
    m_sides = new QCheckBox(tr("Each side, one after the other"));
    form->addRow(QString(), m_sides);
    m_sets = spin(1, 20, 1, tr("Sets"), "ownSets");
    m_holds = spin(1, 50, 5, tr("Holds a set"), "ownHolds");
    m_start = spin(1, 1'000, 10, tr("Start with"), "ownStart");
    m_most = spin(1, 1'000, 10, tr("Never more than"), "ownMost");
    m_total = makeLabel(QString(), "small");
    form->addRow(tr("Sets"), m_sets);
    form->addRow(tr("Holds a set"), m_holds);
    form->addRow(tr("Start with"), m_start);
    form->addRow(tr("Never more than"), m_most);
    form->addRow(QString(), m_total);
    m_grows = new QCheckBox(tr("Let it grow by 5 to 10% after a calm week; otherwise it stays as it is"));
    form->addRow(QString(), m_grows);
    m_load = new QDoubleSpinBox;
    m_load->setRange(0.0, 100.0);
    m_load->setSingleStep(0.5);
    m_load->setDecimals(1);
    m_load->setSuffix(tr(" kg"));
    m_load->setSpecialValueText(tr("none"));
    form->addRow(tr("Weight"), m_load);
    m_often = new QComboBox;
    m_often->setObjectName(QStringLiteral("ownOften"));
    for (const Frequency& rhythm : ownRhythms)
        m_often->addItem(frequencyText(rhythm));
    form->addRow(tr("How often"), m_often);
    m_rest = spin(0, 600, 30, tr("Rest between sets"), "ownRest");
    m_rest->setSuffix(tr(" s"));
    form->addRow(tr("Rest between sets"), m_rest);
    connect(m_name, &QLineEdit::textChanged, this, &OwnExerciseForm::update);
    connect(m_kind, &QButtonGroup::idClicked, this, &OwnExerciseForm::kindChanged);
    for (QSpinBox* box : {m_sets, m_holds, m_start, m_most})
        connect(box, &QSpinBox::valueChanged, this, &OwnExerciseForm::update);
}

void OwnExerciseForm::addWords(QFormLayout* form, const std::vector<EquipmentPicker::Item>& kit) {
    m_steps = new QPlainTextEdit;
    m_steps->setObjectName(QStringLiteral("ownSteps"));
    m_steps->setPlaceholderText(tr("One step a line, in your own words"));
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(ownStepsHeight);
    form->addRow(tr("Steps"), m_steps);
    m_watch = new QLineEdit;
    m_watch->setMaxLength(longestOwnText);
    m_watch->setPlaceholderText(tr("Such as: stop if your arm tingles"));
    form->addRow(tr("What to watch for"), m_watch);
    m_movement = new QComboBox;
    m_movement->setObjectName(QStringLiteral("ownMovement"));
    form->addRow(tr("Figure"), m_movement);
    m_equipment = new EquipmentPicker(kit);
    form->addRow(tr("Equipment"), m_equipment);
    auto* cautions = new QVBoxLayout;
    cautions->setSpacing(4);
    const std::pair<CautionCode, QString> kinds[] = {
        {CautionCode::Extension, tr("bends the back backwards under load")},
        {CautionCode::Roller, tr("a roller presses on the back")},
        {CautionCode::Arm, tr("arms overhead, with or without weight")},
        {CautionCode::Floor, tr("lying on the floor and getting up again")},
        {CautionCode::Balance, tr("an unstable surface")}};
    for (const auto& [code, text] : kinds) {
        auto* box = new QCheckBox(text);
        m_cautions[code] = box;
        cautions->addWidget(box);
    }
    form->addRow(tr("It involves"), cautions);
}

DoseKind OwnExerciseForm::kind() const {
    return static_cast<DoseKind>(std::max(0, m_kind->checkedId()));
}

void OwnExerciseForm::kindChanged() {
    m_holds->setEnabled(kind() == DoseKind::Holds);
    const QString unit = kind() == DoseKind::Repetitions ? tr(" repetitions a set")
                         : kind() == DoseKind::Holds     ? tr(" s each hold")
                                                         : tr(" s a set");
    m_start->setSuffix(unit);
    m_most->setSuffix(unit);
    const QString chosen = m_movement->currentData().toString();
    m_movement->clear();
    m_movement->addItem(tr("No figure"), QString());
    for (const Movement& movement : m_movements)
        if (movement.kind == kind())
            m_movement->addItem(tr("Moves like %1").arg(movement.name), QString::fromStdString(movement.id));
    m_movement->setCurrentIndex(std::max(0, m_movement->findData(chosen)));
    update();
}

void OwnExerciseForm::update() {
    m_most->setMinimum(m_start->value());
    m_grows->setEnabled(m_most->value() > m_start->value());
    const auto own = exercise();
    m_total->setText(own ? tr("A session: %1").arg(totalText(exerciseOf(*own), own->start)) : QString());
    m_save->setEnabled(own.has_value());
}

std::optional<OwnExercise> OwnExerciseForm::exercise() const {
    OwnExercise own = m_given;
    own.name = m_name->text().simplified().toStdString();
    if (own.name.empty())
        return std::nullopt;
    own.kind = kind();
    own.perSide = m_sides->isChecked();
    own.sets = m_sets->value();
    own.holdsPerSet = own.kind == DoseKind::Holds ? m_holds->value() : 1;
    const int parts = own.sets * own.holdsPerSet;
    own.start = std::min(parts * m_start->value(), 36'000);
    own.ceiling = std::clamp(parts * m_most->value(), own.start, 36'000);
    own.load = m_load->value() > 0.0 ? std::optional(Kilograms::fromKg(m_load->value())) : std::nullopt;
    own.frequency = ownRhythms[std::max(0, m_often->currentIndex())];
    own.rest = Seconds{m_rest->value()};
    own.grows = m_grows->isEnabled() && m_grows->isChecked();
    own.equipment = m_equipment->chosen();
    own.watchFor = m_watch->text().simplified().toStdString();
    own.steps.clear();
    for (const QString& line : m_steps->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString step = line.simplified().left(longestOwnText);
            !step.isEmpty() && own.steps.size() < 20)
            own.steps.push_back(step.toStdString());
    own.movement = m_movement->currentData().toString().toStdString();
    own.cautions.clear();
    for (const auto& [code, box] : m_cautions)
        if (box->isChecked())
            own.cautions.push_back(code);
    return own;
}

void OwnExerciseForm::setExercise(const OwnExercise& own) {
    m_given = own;
    m_title->setText(tr("Change %1").arg(QString::fromStdString(own.name)));
    m_name->setText(QString::fromStdString(own.name));
    m_kind->button(static_cast<int>(own.kind))->setChecked(true);
    kindChanged();
    m_sides->setChecked(own.perSide);
    m_sets->setValue(own.sets);
    m_holds->setValue(own.holdsPerSet);
    const int parts = std::max(1, own.sets * own.holdsPerSet);
    m_start->setValue(own.start / parts);
    m_most->setValue(own.ceiling / parts);
    m_load->setValue(own.load ? own.load->kg() : 0.0);
    const auto* rhythm = std::find(std::begin(ownRhythms), std::end(ownRhythms), own.frequency);
    m_often->setCurrentIndex(
        rhythm == std::end(ownRhythms) ? 0 : static_cast<int>(rhythm - std::begin(ownRhythms)));
    m_rest->setValue(static_cast<int>(own.rest.count()));
    m_grows->setChecked(own.grows);
    m_equipment->setChosen(own.equipment);
    m_watch->setText(QString::fromStdString(own.watchFor));
    QStringList steps;
    for (const std::string& step : own.steps)
        steps << QString::fromStdString(step);
    m_steps->setPlainText(steps.join(u'\n'));
    m_movement->setCurrentIndex(std::max(0, m_movement->findData(QString::fromStdString(own.movement))));
    for (const auto& [code, box] : m_cautions)
        box->setChecked(std::find(own.cautions.begin(), own.cautions.end(), code) != own.cautions.end());
    m_remove->setVisible(true);
    update();
}

} // namespace limber::ui
