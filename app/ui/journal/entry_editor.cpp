#include "app/ui/journal/entry_editor.h"

#include "app/ui/journal/entry_forms.h"
#include "app/ui/journal/journal_words.h"
#include "app/ui/widgets/basics.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int DialogWidth = 560;

EntryForm* formFor(const JournalModel& model, const Entry& entry) {
    const Fact& fact = entry.fact;
    if (const auto* set = std::get_if<SetFact>(&fact))
        return new SetForm(model, *set);
    if (const auto* check = std::get_if<CheckIn>(&fact))
        return new CheckInForm(*check);
    if (const auto* morning = std::get_if<Morning>(&fact))
        return new MorningForm(*morning);
    if (const auto* benchmark = std::get_if<Benchmark>(&fact))
        return new BenchmarkForm(model, *benchmark);
    if (const auto* outcome = std::get_if<Outcome>(&fact))
        return new OutcomeForm(model, *outcome, outcome->measure);
    if (const auto* pause = std::get_if<Pause>(&fact))
        return new PauseForm(*pause);
    return nullptr;
}

EntryForm* freshForm(const JournalModel& model, EntryKind kind, Measure measure,
                     const std::function<std::string()>& newId) {
    const Day today = model.now.localDay();
    switch (kind) {
    case EntryKind::Set: {
        SetFact set;
        set.session = newId();
        if (!model.catalogue.exercises().empty())
            set.exercise = model.catalogue.exercises().front().id;
        return new SetForm(model, set);
    }
    case EntryKind::Measurement:
        return new OutcomeForm(model, std::nullopt, measure);
    case EntryKind::WeeklyCheck:
        return new BenchmarkForm(model, std::nullopt);
    case EntryKind::Morning:
        return new MorningForm(std::nullopt);
    case EntryKind::Pause:
        break;
    }
    return new PauseForm(Pause{today, today + std::chrono::days{6}, PauseReason::Holiday});
}

QString titleOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::Set:
        return EntryEditor::tr("Log a session");
    case EntryKind::Measurement:
        return EntryEditor::tr("Enter a measurement");
    case EntryKind::WeeklyCheck:
        return EntryEditor::tr("Weekly check");
    case EntryKind::Morning:
        return EntryEditor::tr("Morning check");
    case EntryKind::Pause:
        break;
    }
    return EntryEditor::tr("Plan a break");
}

} // namespace

EntryEditor::EntryEditor(const JournalModel& model, EntryKind kind, Measure measure,
                         const std::function<std::string()>& newId, QWidget* parent)
    : QDialog(parent) {
    build(titleOf(kind), freshForm(model, kind, measure, newId), model.now);
}

EntryEditor::EntryEditor(const JournalModel& model, const Entry& entry, QWidget* parent)
    : QDialog(parent), m_corrected(entry) {
    build(tr("Edit: %1").arg(kindInWords(entry.fact)), formFor(model, entry), entry.at);
}

void EntryEditor::build(const QString& title, EntryForm* form, const Timestamp& at) {
    m_startedAt = at;
    m_form = form;
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(DialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(makeLabel(title, "heading"));
    column->addWidget(m_form);
    auto* when = new QFormLayout;
    m_when = new QDateTimeEdit(writtenDateTime(at));
    m_when->setObjectName(QStringLiteral("when"));
    m_when->setAccessibleName(tr("When"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(tr("d MMM yyyy, HH:mm", "date and time format"));
    when->addRow(makeLabel(tr("When"), "body", false), m_when);
    column->addLayout(when);
    column->addStretch(1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &EntryEditor::save);
    buttons->addWidget(m_save);
    column->addLayout(buttons);

    const auto refresh = [this] { m_save->setEnabled(m_form->fact().has_value()); };
    connect(m_form, &EntryForm::changed, this, refresh);
    refresh();
}

void EntryEditor::save() {
    const std::optional<Fact> fact = m_form->fact();
    if (!fact)
        return;
    // An untouched time keeps its offset and its milliseconds.
    const bool moved = m_when->dateTime() != writtenDateTime(m_startedAt);
    const Timestamp at = moved ? toTimestamp(m_when->dateTime()) : m_startedAt;
    JournalAdditions additions;
    const ExtraFields extra = m_corrected ? m_corrected->extra : ExtraFields{};
    if (m_corrected && *fact == m_corrected->fact && !moved) {
        accept();
        return;
    }
    additions.push_back({*fact, at, extra});
    if (m_corrected)
        additions.push_back({Retract{m_corrected->id}, std::nullopt, {}});
    Q_EMIT saved(additions);
    accept();
}

} // namespace limber::ui
