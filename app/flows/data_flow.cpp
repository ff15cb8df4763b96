#include "app/flows/data_flow.h"

#include "app/ui/journal/journal_page.h"
#include "app/ui/window/main_window.h"

#include <QDir>
#include <QLocale>
#include <QUuid>

#include <utility>

namespace limber {

ui::JournalPage* DataFlow::makeJournal() {
    m_journal =
        new ui::JournalPage([] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); });
    connect(m_journal, &ui::JournalPage::measureRequested, this, &DataFlow::measureRequested);
    connect(m_journal, &ui::JournalPage::appendRequested, this, &DataFlow::append);
    connect(m_journal, &ui::JournalPage::eraseRequested, this, &DataFlow::eraseRequested);
    connect(m_journal, &ui::JournalPage::sheetRequested, this,
            [this](ui::EntrySheet* sheet) { m_navigator.openSheet(sheet); });
    connect(m_journal, &ui::JournalPage::sheetDone, this, [this] { m_navigator.closeSheet(); });
    return m_journal;
}

void DataFlow::append(const ui::JournalAdditions& additions, const QString& said) {
    std::vector<Draft> drafts;
    for (const ui::JournalAddition& addition : additions)
        drafts.push_back({addition.fact, addition.extra, addition.at});
    if (said.isEmpty())
        m_workspace.append(drafts);
    else
        record(drafts, said);
}

void DataFlow::refreshJournal() {
    m_journal->setModel({state().journal, m_content.catalogue, m_content.guides, m_workspace.now()});
}

void DataFlow::addMeasurement(Measure measure) {
    m_navigator.show(PageId::Journal);
    m_journal->addEntry(ui::EntryKind::Measurement, measure);
}

} // namespace limber
