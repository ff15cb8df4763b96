#include "app/ui/journal/journal_page.h"

#include "app/ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace limber::ui {

namespace {
constexpr int SmallestList = 220;
} // namespace

JournalPage::JournalPage(std::function<std::string()> newId, QWidget* parent)
    : Page(parent), m_newId(std::move(newId)), m_table(new JournalTable(this)),
      m_list(new JournalList(m_table)) {
    qRegisterMetaType<JournalAdditions>();
    setTitle(tr("Journal"));
    setSubtitle(tr("Everything you've logged. You can correct it at any time."));
    QPushButton* add = makeButton(tr("Add"), "secondary");
    add->setObjectName(QStringLiteral("add"));
    auto* menu = new QMenu(add);
    const std::pair<EntryKind, QString> kinds[] = {{EntryKind::Session, tr("Log a session")},
                                                   {EntryKind::Measurement, tr("Enter a measurement")},
                                                   {EntryKind::Break, tr("Plan a break")}};
    for (const auto& [kind, name] : kinds)
        connect(menu->addAction(name), &QAction::triggered, this, [this, kind = kind] { addEntry(kind); });
    add->setMenu(menu);
    // Room for the arrow.
    add->setProperty("menu", true);
    actions()->addWidget(add, 0, Qt::AlignTop);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPage::filter);
    // Down leads from the search to what was found.
    auto* down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    tools->addWidget(m_search, 1);
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Show"));
    m_filter->addItem(tr("Everything"), static_cast<int>(LineFilter::All));
    m_filter->addItem(tr("Sessions"), static_cast<int>(LineFilter::Sessions));
    m_filter->addItem(tr("Measurements"), static_cast<int>(LineFilter::Measurements));
    m_filter->addItem(tr("Stages, breaks and safety"), static_cast<int>(LineFilter::Programme));
    m_filter->addItem(tr("Deleted"), static_cast<int>(LineFilter::Deleted));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &JournalPage::filter);
    tools->addWidget(m_filter);
    m_erase = makeButton(tr("Delete for good"), "danger");
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setToolTip(tr("Deletes the selected line from your journal and every backup"));
    m_erase->hide();
    connect(m_erase, &QPushButton::clicked, this, &JournalPage::askErase);
    tools->addWidget(m_erase);
    body()->addLayout(tools);

    m_emptyCard = new Card("card-accent");
    m_emptyCard->setObjectName(QStringLiteral("empty"));
    m_empty = makeLabel(QString(), "body");
    m_emptyCard->body()->addWidget(m_empty);
    body()->addWidget(m_emptyCard, 0, Qt::AlignTop);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setMinimumHeight(SmallestList);
    body()->addWidget(m_list, 1);
    connect(m_list, &JournalList::editRequested, this, &JournalPage::edit);
    connect(m_list, &JournalList::deleteRequested, this, [this](int row) { remove(m_table->line(row)); });
    connect(m_list, &JournalList::undoRequested, this, &JournalPage::bringBack);
    showEmptiness();
}

void JournalPage::setModel(JournalModel model) {
    m_table->setSource(std::move(model));
    showEmptiness();
}

void JournalPage::filter() {
    m_table->setFilter(static_cast<LineFilter>(m_filter->currentData().toInt()), m_search->text());
    m_list->scrollToTop();
    // Only what was deleted already: this step has no way back.
    m_erase->setVisible(m_filter->currentData().toInt() == static_cast<int>(LineFilter::Deleted));
    showEmptiness();
}

void JournalPage::showEmptiness() {
    const bool nothing = m_table->rowCount() == 0;
    m_emptyCard->setVisible(nothing);
    m_list->setVisible(!nothing);
    const bool asked = !m_search->text().trimmed().isEmpty() || m_filter->currentIndex() > 0;
    m_empty->setText(asked ? tr("Nothing found. Try other words or another kind.")
                           : tr("Nothing here yet. Your first session will appear by itself."));
}

void JournalPage::open(EntrySheet* sheet, const QString& said) {
    connect(sheet, &EntrySheet::saved, this, [this, said](const JournalAdditions& additions) {
        Q_EMIT sheetDone();
        if (!additions.empty())
            Q_EMIT appendRequested(additions, said);
    });
    connect(sheet, &EntrySheet::cancelled, this, &JournalPage::sheetDone);
    connect(sheet, &EntrySheet::guidedRequested, this, [this] {
        Q_EMIT sheetDone();
        Q_EMIT measureRequested();
    });
    Q_EMIT sheetRequested(sheet);
    sheet->focusFirstField();
}

void JournalPage::addEntry(EntryKind kind, Measure measure) {
    open(new EntrySheet(m_table->source(), kind, measure, m_newId), tr("Added."));
}

void JournalPage::edit(int row) {
    const JournalLine line = m_table->line(row);
    auto* sheet = new EntrySheet(m_table->source(), line);
    connect(sheet, &EntrySheet::deleteRequested, this, [this, line] {
        Q_EMIT sheetDone();
        remove(line);
    });
    open(sheet, tr("Changed."));
}

void JournalPage::remove(const JournalLine& line) {
    JournalAdditions additions;
    for (const std::size_t place : line.entries)
        additions.push_back({Retract{m_table->source().journal.entries[place].id}, std::nullopt, {}});
    // The line itself says that it is gone, and has the way back.
    m_table->keep(line);
    Q_EMIT appendRequested(additions, {});
}

void JournalPage::bringBack(int row) {
    JournalAdditions additions;
    for (const std::string& by : m_table->line(row).deletedBy)
        additions.push_back({Retract{by}, std::nullopt, {}});
    Q_EMIT appendRequested(additions, {});
}

void JournalPage::askErase() {
    const int row = m_list->currentRow();
    if (row < 0 || m_table->line(row).entries.empty()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<std::string> ids;
    for (const std::size_t place : m_table->line(row).entries)
        ids.push_back(m_table->source().journal.entries[place].id);
    Q_EMIT eraseRequested(ids);
}

void JournalPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous())
        m_table->forgetKept();
}

} // namespace limber::ui
