#include "app/flows/data_flow.h"

#include "app/exchange/journal_file.h"
#include "app/exchange/pdf_report.h"
#include "app/exchange/tables.h"
#include "app/flows/report_model.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
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

void DataFlow::exportJournal() {
    const QString name = QStringLiteral("limber-") + QString::fromStdString(formatDay(m_workspace.today())) +
                         QStringLiteral(".json");
    const QString path = QFileDialog::getSaveFileName(&m_navigator.window(), tr("Export journal"),
                                                      QDir::home().filePath(name), tr("Journal (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto error = exchange::writeJournalFile(state().journal, path))
        m_navigator.say(error->toLine());
    else
        m_navigator.say(
            tr("%n entries written to %1.", nullptr, static_cast<int>(state().journal.entries.size()))
                .arg(QDir::toNativeSeparators(path)));
}

void DataFlow::importJournal() {
    const QString path = QFileDialog::getOpenFileName(&m_navigator.window(), tr("Import a journal"),
                                                      QDir::homePath(), tr("Journal (*.json)"));
    if (path.isEmpty())
        return;
    const auto read = exchange::readJournalFile(path);
    if (!read.ok()) {
        m_navigator.say(tr("Nothing was imported. %1").arg(read.error().toLine()));
        return;
    }
    const std::size_t before = state().journal.entries.size();
    if (m_workspace.merge(read.value()))
        m_navigator.say(tr("%n new entries. You already had the others.", nullptr,
                           static_cast<int>(state().journal.entries.size() - before)));
}

void DataFlow::exportCsv() {
    const QString path = QFileDialog::getSaveFileName(
        &m_navigator.window(), tr("Export CSV"), QDir::home().filePath(QStringLiteral("limber-sets.csv")),
        tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto nameOf = [this](const ExerciseId& id) {
        const Exercise* exercise = m_content.catalogue.find(id);
        return exercise == nullptr ? QString::fromStdString(id.value) : ui::contentText(exercise->name);
    };
    const QByteArray table = exchange::writeSetsTable(state().journal, exchange::TableKind::Limber, nameOf);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit())
        m_navigator.say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_navigator.say(tr("Couldn't write %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void DataFlow::exportPdf() {
    const QString path = QFileDialog::getSaveFileName(
        &m_navigator.window(), tr("Export PDF"), QDir::home().filePath(QStringLiteral("limber-report.pdf")),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto error = exchange::writePdf(makeReport(m_content, state()), path))
        m_navigator.say(error->toLine());
    else
        m_navigator.say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace limber
