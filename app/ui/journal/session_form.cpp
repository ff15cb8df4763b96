#include "app/ui/journal/session_form.h"

#include "app/ui/journal/journal_words.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/scale_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace limber::ui {

namespace {

enum Column { Name, Reps, Seconds, Weight, Ended };

constexpr int MostReps = 999;
constexpr int MostSeconds = 36'000;
constexpr int MostSets = 20;

QSpinBox* makeCount(int value, int most, const QString& suffix, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setSpecialValueText(QStringLiteral("–"));
    box->setSuffix(suffix);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

void retract(JournalAdditions& additions, const Entry& entry) {
    additions.push_back({Retract{entry.id}, std::nullopt, {}});
}

} // namespace

SessionForm::SessionForm(const JournalModel& model, const std::function<std::string()>& newId)
    : m_catalogue(model.catalogue), m_new(true), m_session(newId()), m_startedAt(model.now) {
    m_exercise = new QComboBox;
    m_exercise->setObjectName(QStringLiteral("exercise"));
    for (const Exercise& exercise : m_catalogue.exercises())
        m_exercise->addItem(contentText(exercise.name), QString::fromStdString(exercise.id.value));
    addField(tr("Exercise"), m_exercise);
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("sets"));
    m_count->setRange(1, MostSets);
    addField(tr("Sets"), m_count);
    addSets();
    SetFact set;
    set.session = m_session;
    addSetRow(set, std::nullopt, tr("Each set"));
    addFeeling();
    connect(m_exercise, &QComboBox::currentIndexChanged, this, &SessionForm::exerciseChanged);
    connect(m_count, &QSpinBox::valueChanged, this, &EntryForm::changed);
    exerciseChanged();
}

SessionForm::SessionForm(const JournalModel& model, const JournalLine& line)
    : m_catalogue(model.catalogue), m_startedAt(line.at) {
    addSets();
    std::vector<Entry> sets;
    for (const std::size_t place : line.entries) {
        const Entry& entry = model.journal.entries[place];
        if (std::holds_alternative<SetFact>(entry.fact))
            sets.push_back(entry);
        else if (std::holds_alternative<CheckIn>(entry.fact))
            m_checkIn = entry;
        else
            m_others.push_back(entry);
    }
    if (line.morning)
        m_morning = model.journal.entries[*line.morning];
    for (const Entry& entry : sets) {
        const auto& set = std::get<SetFact>(entry.fact);
        m_session = set.session;
        QString name = exerciseInWords(m_catalogue, set.exercise);
        if (set.side != Side::Both)
            name = tr("%1, %2", "exercise, side").arg(name, sideInWords(set.side));
        if (sets.size() > 1)
            name = tr("%1. %2", "number of the set, exercise").arg(QString::number(set.set), name);
        addSetRow(set, entry, name);
    }
    if (m_checkIn)
        m_session = std::get<CheckIn>(m_checkIn->fact).session;
    addFeeling();
    showColumns();
}

void SessionForm::addSets() {
    auto* holder = new QWidget;
    m_sets = new QGridLayout(holder);
    m_sets->setContentsMargins(0, 0, 0, 0);
    m_sets->setHorizontalSpacing(16);
    m_sets->setVerticalSpacing(8);
    m_sets->setColumnStretch(Ended, 1);
    const std::pair<Column, QString> heads[] = {{Reps, tr("Holds or repetitions")},
                                                {Seconds, tr("Seconds each")},
                                                {Weight, tr("Weight")},
                                                {Ended, tr("How it ended")}};
    for (const auto& [column, name] : heads)
        m_sets->addWidget(makeLabel(name, "small", false), 0, column);
    addWide(holder);
}

void SessionForm::addSetRow(const SetFact& start, const std::optional<Entry>& entry, const QString& name) {
    SetRow row{start, entry, m_catalogue.find(start.exercise)};
    const auto spoken = [&](const QString& field) { return tr("%1: %2", "set: field").arg(name, field); };
    row.reps = makeCount(start.done.reps.value_or(0), MostReps, {}, spoken(tr("Holds or repetitions")));
    row.reps->setObjectName(QStringLiteral("reps"));
    row.seconds = makeCount(start.done.seconds.value_or(0), MostSeconds, tr(" s", "unit after a number"),
                            spoken(tr("Seconds each")));
    row.seconds->setObjectName(QStringLiteral("seconds"));
    row.kg = new QDoubleSpinBox;
    row.kg->setObjectName(QStringLiteral("kg"));
    row.kg->setDecimals(1);
    row.kg->setSingleStep(0.5);
    row.kg->setRange(0.0, 100.0);
    row.kg->setSpecialValueText(QStringLiteral("–"));
    row.kg->setSuffix(tr(" kg", "unit after a number"));
    row.kg->setValue(start.done.load ? start.done.load->kg() : 0.0);
    row.kg->setAccessibleName(spoken(tr("Weight")));
    row.ended = new QComboBox;
    row.ended->setObjectName(QStringLiteral("ended"));
    for (const SetEnd end :
         {SetEnd::Completed, SetEnd::Tired, SetEnd::Pain, SetEnd::Skipped, SetEnd::Interrupted})
        row.ended->addItem(endInWords(end), static_cast<int>(end));
    row.ended->setCurrentIndex(row.ended->findData(static_cast<int>(start.ended)));
    row.ended->setAccessibleName(spoken(tr("How it ended")));
    const int line = m_sets->rowCount();
    QLabel* label = makeLabel(name, "body");
    label->setFixedWidth(NameWidth);
    m_sets->addWidget(label, line, Name);
    m_sets->addWidget(row.reps, line, Reps);
    m_sets->addWidget(row.seconds, line, Seconds);
    m_sets->addWidget(row.kg, line, Weight);
    m_sets->addWidget(row.ended, line, Ended);
    connect(row.reps, &QSpinBox::valueChanged, this, &EntryForm::changed);
    connect(row.seconds, &QSpinBox::valueChanged, this, &EntryForm::changed);
    connect(row.kg, &QDoubleSpinBox::valueChanged, this, &EntryForm::changed);
    connect(row.ended, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
    m_rows.push_back(std::move(row));
}

void SessionForm::showColumns() {
    bool any[] = {true, false, false, false, !m_rows.empty()};
    const auto apply = [&](QWidget* field, Column column, bool applies) {
        field->setVisible(applies);
        any[column] = any[column] || applies;
    };
    for (const SetRow& row : m_rows) {
        const bool known = row.exercise != nullptr;
        const DoseKind kind = known ? row.exercise->dose.kind : DoseKind::Holds;
        // One long hold has no number to it.
        const bool single = row.entry && !row.start.done.reps && !row.start.planned.reps;
        apply(row.reps, Reps, kind != DoseKind::Cycles && !(single && kind == DoseKind::Holds));
        apply(row.seconds, Seconds, kind != DoseKind::Repetitions);
        apply(row.kg, Weight, known && row.exercise->dose.startLoad.has_value());
    }
    for (const Column column : {Reps, Seconds, Weight, Ended})
        m_sets->itemAtPosition(0, column)->widget()->setVisible(any[column]);
}

void SessionForm::addFeeling() {
    const auto* check = m_checkIn ? &std::get<CheckIn>(m_checkIn->fact) : nullptr;
    m_effort = new ScalePicker(tr("Effort"), tr("none"), tr("maximum"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_effort->setValue(check != nullptr ? check->effort : -1);
    m_pain = new ScalePicker(tr("Worst pain"), tr("none"), tr("worst"));
    m_pain->setObjectName(QStringLiteral("pain"));
    m_pain->setValue(check != nullptr ? check->pain : -1);
    addField(tr("Effort"), m_effort);
    addField(tr("Worst pain"), m_pain);
    if (m_morning) {
        m_morningPain = new ScalePicker(tr("Pain on waking"), tr("none"), tr("worst"));
        m_morningPain->setObjectName(QStringLiteral("morning"));
        m_morningPain->setValue(std::get<Morning>(m_morning->fact).pain);
        addField(tr("Pain on waking"), m_morningPain);
        connect(m_morningPain, &ScalePicker::valueChanged, this, &EntryForm::changed);
    }
    m_limbs = new QCheckBox(tr("Tingling, numbness or weakness in an arm or leg"));
    m_limbs->setChecked(check != nullptr && check->limbSymptoms);
    addField({}, m_limbs);
    m_note = new QLineEdit(check != nullptr ? QString::fromStdString(check->note) : QString());
    m_note->setObjectName(QStringLiteral("note"));
    addField(tr("Note"), m_note);
    for (const ScalePicker* picker : {m_effort, m_pain})
        connect(picker, &ScalePicker::valueChanged, this, &EntryForm::changed);
    connect(m_limbs, &QCheckBox::toggled, this, &EntryForm::changed);
    connect(m_note, &QLineEdit::textChanged, this, &EntryForm::changed);
}

void SessionForm::exerciseChanged() {
    SetRow& row = m_rows.front();
    row.start.exercise = {m_exercise->currentData().toString().toStdString()};
    row.exercise = m_catalogue.find(row.start.exercise);
    showColumns();
    Q_EMIT changed();
}

std::optional<SetFact> SessionForm::setOf(const SetRow& row) const {
    SetFact set = row.start;
    set.ended = static_cast<SetEnd>(row.ended->currentData().toInt());
    // What has no field here keeps its value.
    if (!row.reps->isHidden())
        set.done.reps = row.reps->value() > 0 ? std::optional(row.reps->value()) : std::nullopt;
    if (!row.seconds->isHidden())
        set.done.seconds = row.seconds->value() > 0 ? std::optional(row.seconds->value()) : std::nullopt;
    if (!row.kg->isHidden())
        set.done.load =
            row.kg->value() > 0.0 ? std::optional(Kilograms::fromKg(row.kg->value())) : std::nullopt;
    const bool counts = row.exercise != nullptr && row.exercise->dose.kind == DoseKind::Repetitions;
    const bool empty = counts ? !set.done.reps : !set.done.reps && !set.done.seconds;
    if (empty && set.ended != SetEnd::Skipped && set != row.start)
        return std::nullopt;
    return empty && m_new ? std::nullopt : std::optional(set);
}

std::vector<SetFact> SessionForm::newSets(const SetFact& one) const {
    const bool perSide = m_rows.front().exercise != nullptr && m_rows.front().exercise->dose.perSide;
    std::vector<SetFact> sets;
    for (int number = 1; number <= m_count->value(); ++number) {
        SetFact set = one;
        set.set = number;
        // What was missed and entered later counts as planned the way it was done.
        set.planned = set.done;
        set.side = perSide ? Side::Left : Side::Both;
        sets.push_back(set);
        if (perSide) {
            set.side = Side::Right;
            sets.push_back(set);
        }
    }
    return sets;
}

bool SessionForm::checkInComplete() const {
    const bool both = m_effort->value() >= 0 && m_pain->value() >= 0;
    const bool nothing = m_effort->value() < 0 && m_pain->value() < 0 && !m_limbs->isChecked() &&
                         m_note->text().trimmed().isEmpty();
    return both || nothing;
}

std::optional<CheckIn> SessionForm::checkIn() const {
    if (m_effort->value() < 0 || m_pain->value() < 0)
        return std::nullopt;
    CheckIn check = m_checkIn ? std::get<CheckIn>(m_checkIn->fact) : CheckIn{};
    check.session = m_session;
    check.effort = m_effort->value();
    check.pain = m_pain->value();
    check.limbSymptoms = m_limbs->isChecked();
    check.note = m_note->text().toStdString();
    return check;
}

std::optional<JournalAdditions> SessionForm::additions(const Timestamp& at, bool moved) const {
    if (!checkInComplete())
        return std::nullopt;
    JournalAdditions additions;
    const auto timeOf = [&](const Entry& entry) {
        return moved ? Timestamp{entry.at.utc + (at.utc - m_startedAt.utc), at.offset} : entry.at;
    };
    const auto correct = [&](const Fact& fact, const Entry& entry) {
        if (fact == entry.fact && !moved)
            return;
        additions.push_back({fact, timeOf(entry), entry.extra});
        retract(additions, entry);
    };
    for (const SetRow& row : m_rows) {
        const std::optional<SetFact> set = setOf(row);
        if (!set)
            return std::nullopt;
        if (row.entry)
            correct(*set, *row.entry);
        else
            for (const SetFact& each : newSets(*set))
                additions.push_back({each, at, {}});
    }
    for (const Entry& entry : m_others)
        correct(entry.fact, entry);
    if (const auto check = checkIn()) {
        if (m_checkIn)
            correct(*check, *m_checkIn);
        else
            additions.push_back({*check, at, {}});
    }
    if (m_morning) {
        Morning morning = std::get<Morning>(m_morning->fact);
        morning.pain = m_morningPain->value();
        if (morning != std::get<Morning>(m_morning->fact)) {
            additions.push_back({morning, m_morning->at, m_morning->extra});
            retract(additions, *m_morning);
        }
    }
    return additions;
}

} // namespace limber::ui
