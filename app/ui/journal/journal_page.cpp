#include "app/ui/journal/journal_page.h"

#include "app/ui/journal/entry_row.h"
#include "app/ui/journal/journal_words.h"
#include "app/ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {

constexpr int DaysAtFirst = 14;
constexpr int DaysMore = 28;

QString dayTitle(Day date, Day today) {
    if (date == today)
        return JournalPage::tr("Today");
    if (date == today - std::chrono::days{1})
        return JournalPage::tr("Yesterday");
    return QLocale().toString(toDate(date), QLocale::LongFormat);
}

} // namespace

JournalPage::JournalPage(std::function<std::string()> newId, QWidget* parent)
    : Page(parent), m_newId(std::move(newId)), m_dayLimit(DaysAtFirst) {
    qRegisterMetaType<JournalAdditions>();
    setTitle(tr("Journal"));
    setSubtitle(tr("Everything you've logged. You can correct it at any time."));
    QPushButton* add = makeButton(tr("Add an entry"), "plain");
    add->setObjectName(QStringLiteral("add"));
    auto* menu = new QMenu(add);
    QAction* guided = menu->addAction(tr("Do the weekly check"));
    guided->setObjectName(QStringLiteral("measure-now"));
    connect(guided, &QAction::triggered, this, &JournalPage::measureRequested);
    const std::pair<EntryKind, QString> kinds[] = {{EntryKind::Measurement, tr("Measurement")},
                                                   {EntryKind::WeeklyCheck, tr("Enter a weekly check")},
                                                   {EntryKind::Set, tr("Log a session")},
                                                   {EntryKind::Morning, tr("Morning check")},
                                                   {EntryKind::Pause, tr("Planned break")}};
    for (const auto& [kind, name] : kinds) {
        QAction* action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, kind = kind] { addEntry(kind); });
    }
    add->setMenu(menu);
    actions()->addWidget(add, 0, Qt::AlignTop);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(16);
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItem(tr("Everything"), static_cast<int>(EntryFilter::All));
    m_filter->addItem(tr("Exercises"), static_cast<int>(EntryFilter::Sets));
    m_filter->addItem(tr("Check-ins and mornings"), static_cast<int>(EntryFilter::CheckIns));
    m_filter->addItem(tr("Measurements"), static_cast<int>(EntryFilter::Measurements));
    m_filter->addItem(tr("Programme"), static_cast<int>(EntryFilter::Programme));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &JournalPage::rebuild);
    tools->addWidget(m_filter);
    m_withTakenBack = new QCheckBox(tr("Show deleted"));
    m_withTakenBack->setObjectName(QStringLiteral("taken-back"));
    connect(m_withTakenBack, &QCheckBox::toggled, this, &JournalPage::rebuild);
    tools->addWidget(m_withTakenBack);
    tools->addStretch(1);
    body()->addLayout(tools);

    m_days = new QVBoxLayout;
    m_days->setSpacing(16);
    body()->addLayout(m_days);
    m_more = makeButton(tr("Show earlier days"), "plain");
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_dayLimit += DaysMore;
        rebuild();
    });
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void JournalPage::setModel(const JournalModel& model) {
    m_model = model;
    rebuild();
}

void JournalPage::rebuild() {
    clearLayout(m_days);
    const auto filter = static_cast<EntryFilter>(m_filter->currentData().toInt());
    const JournalListing listing =
        listJournal(m_model.journal, filter, m_withTakenBack->isChecked(), m_dayLimit);
    for (const JournalDay& day : listing.days)
        showDay(day);
    if (listing.days.empty()) {
        auto* calm = new Card("card-accent");
        calm->setObjectName(QStringLiteral("empty"));
        calm->body()->addWidget(makeLabel(
            filter == EntryFilter::All ? tr("Nothing here yet. Your first session will appear by itself.")
                                       : tr("Nothing of this kind yet."),
            "body"));
        m_days->addWidget(calm);
    }
    m_more->setVisible(listing.more);
}

void JournalPage::showDay(const JournalDay& day) {
    auto* card = new Card;
    card->body()->setSpacing(2);
    card->body()->addWidget(makeLabel(dayTitle(day.day, m_model.now.localDay()), "section"));
    bool first = true;
    for (const JournalRow& row : day.rows) {
        if (!first)
            card->body()->addWidget(makeLine());
        first = false;
        auto* line = new EntryRow(row, m_model);
        const Entry entry = *row.entry;
        const std::string takenBackBy = row.takenBackBy;
        connect(line, &EntryRow::editRequested, this, [this, entry] { edit(entry); });
        connect(line, &EntryRow::deleteRequested, this, [this, id = entry.id] {
            Q_EMIT appendRequested({{Retract{id}, std::nullopt, {}}}, tr("Deleted."));
        });
        connect(line, &EntryRow::bringBackRequested, this, [this, takenBackBy] {
            Q_EMIT appendRequested({{Retract{takenBackBy}, std::nullopt, {}}}, tr("Restored."));
        });
        card->body()->addWidget(line);
    }
    m_days->addWidget(card);
}

void JournalPage::edit(const Entry& entry) {
    auto* editor = new EntryEditor(m_model, entry, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &EntryEditor::saved, this,
            [this](const JournalAdditions& additions) { Q_EMIT appendRequested(additions, tr("Changed.")); });
    editor->open();
}

void JournalPage::addEntry(EntryKind kind, Measure measure) {
    auto* editor = new EntryEditor(m_model, kind, measure, m_newId, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &EntryEditor::saved, this,
            [this](const JournalAdditions& additions) { Q_EMIT appendRequested(additions, tr("Added.")); });
    editor->open();
}

} // namespace limber::ui
