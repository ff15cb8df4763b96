#include "app/ui/journal/entry_sheet.h"

#include "app/ui/journal/journal_words.h"
#include "app/ui/journal/session_form.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

/// As tall as what is in it, where there is room.
class FittingScroll : public QScrollArea {
public:
    explicit FittingScroll(QWidget* content) {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        content->setProperty("role", QStringLiteral("page"));
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {widget()->minimumSizeHint().width(), 120};
    }
};

SingleForm* formFor(const JournalModel& model, const Entry& entry) {
    const Fact& fact = entry.fact;
    SingleForm* form = nullptr;
    if (const auto* morning = std::get_if<Morning>(&fact))
        form = new MorningForm(*morning);
    else if (const auto* benchmark = std::get_if<Benchmark>(&fact))
        form = new BenchmarkForm(model, *benchmark);
    else if (const auto* outcome = std::get_if<Outcome>(&fact))
        form = new OutcomeForm(model, *outcome, outcome->measure);
    else if (const auto* pause = std::get_if<Pause>(&fact))
        form = new PauseForm(*pause);
    if (form != nullptr)
        form->correct(entry);
    return form;
}

} // namespace

bool isEditable(const JournalLine& line, const Journal& journal) {
    if (line.kind == JournalLine::Kind::Day || line.deleted())
        return false;
    if (line.kind == JournalLine::Kind::Session)
        return true;
    const Fact& fact = journal.entries[line.entries.front()].fact;
    return std::holds_alternative<Morning>(fact) || std::holds_alternative<Benchmark>(fact) ||
           std::holds_alternative<Outcome>(fact) || std::holds_alternative<Pause>(fact);
}

EntrySheet::EntrySheet(const JournalModel& model, EntryKind kind, Measure measure,
                       const std::function<std::string()>& newId) {
    const Day today = model.now.localDay();
    switch (kind) {
    case EntryKind::Session:
        build(tr("Log a session"), new SessionForm(model, newId), model.now, model.now, false);
        break;
    case EntryKind::Measurement: {
        auto* form = new MeasurementForm(model, measure);
        connect(form, &MeasurementForm::guidedRequested, this, &EntrySheet::guidedRequested);
        build(tr("Enter a measurement"), form, model.now, model.now, false);
        break;
    }
    case EntryKind::Break:
        build(tr("Plan a break"),
              new PauseForm(Pause{today, today + std::chrono::days{6}, PauseReason::Holiday}), model.now,
              model.now, false);
        break;
    }
}

EntrySheet::EntrySheet(const JournalModel& model, const JournalLine& line) {
    const LineWords words = lineInWords(line, model);
    EntryForm* form = nullptr;
    if (line.kind == JournalLine::Kind::Session)
        form = new SessionForm(model, line);
    else
        form = formFor(model, model.journal.entries[line.entries.front()]);
    build(words.what, form, line.at, model.now, true);
}

void EntrySheet::build(const QString& title, EntryForm* form, const Timestamp& at, const Timestamp& now,
                       bool correction) {
    m_startedAt = at;
    m_form = form;
    setObjectName(QStringLiteral("entry-sheet"));
    setAccessibleName(title);
    body()->setContentsMargins(34, 26, 34, 26);
    body()->setSpacing(16);
    body()->addWidget(makeLabel(title, "heading"));
    if (!m_form->timeless()) {
        m_when = new QDateTimeEdit(writtenDateTime(at));
        m_when->setObjectName(QStringLiteral("when"));
        m_when->setCalendarPopup(true);
        m_when->setDisplayFormat(tr("d MMM yyyy, HH:mm", "date and time format"));
        // Nothing has happened tomorrow.
        m_when->setMaximumDateTime(std::max(writtenDateTime(now), writtenDateTime(at)));
        m_form->addField(tr("When"), m_when);
    }
    body()->addWidget(new FittingScroll(m_form), 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &QPushButton::clicked, this, &EntrySheet::save);
    buttons->addWidget(m_save);
    QPushButton* cancel = makeButton(tr("Cancel"), "plain");
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &EntrySheet::cancelled);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    if (correction) {
        QPushButton* remove = makeButton(tr("Delete"), "danger");
        remove->setObjectName(QStringLiteral("delete"));
        connect(remove, &QPushButton::clicked, this, &EntrySheet::deleteRequested);
        buttons->addWidget(remove);
    }
    body()->addLayout(buttons);

    const auto refresh = [this] { m_save->setEnabled(additions().has_value()); };
    connect(m_form, &EntryForm::changed, this, refresh);
    refresh();
}

void EntrySheet::focusFirstField() {
    for (QWidget* field = m_form->nextInFocusChain(); field != m_form; field = field->nextInFocusChain())
        if (m_form->isAncestorOf(field) && field->isVisible() && field->isEnabled() &&
            (field->focusPolicy() & Qt::TabFocus) != 0) {
            field->setFocus(Qt::TabFocusReason);
            return;
        }
}

/// Enter saves from any field, as it does everywhere.
void EntrySheet::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_save->isEnabled())
        save();
    else
        Card::keyPressEvent(event);
}

std::optional<JournalAdditions> EntrySheet::additions() const {
    if (m_when == nullptr)
        return m_form->additions(m_startedAt, false);
    // An untouched time keeps its offset and its milliseconds.
    const bool moved = m_when->dateTime() != writtenDateTime(m_startedAt);
    return m_form->additions(moved ? toTimestamp(m_when->dateTime()) : m_startedAt, moved);
}

void EntrySheet::save() {
    if (const auto wanted = additions())
        Q_EMIT saved(*wanted);
}

} // namespace limber::ui
