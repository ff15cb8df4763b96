// Journal files and backups.

#include "app/composition/application.h"

#include "app/composition/report_model.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/pdf_report.h"
#include "app/exchange/tables.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace limber {

namespace {

QString dayText(const std::optional<Day>& day) {
    return day ? QLocale().toString(ui::toDate(*day), QLocale::ShortFormat) : QString();
}

} // namespace

void Application::exportJournal() {
    const QString name = QStringLiteral("limber-") + QString::fromStdString(formatDay(m_profile.today())) +
                         QStringLiteral(".json");
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Export journal"),
                                                      QDir::home().filePath(name), tr("Journal (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto error = exchange::writeJournalFile(m_profile.journal(), path))
        m_window->showMessage(error->toLine());
    else
        m_window->showMessage(
            tr("%n entries written to %1.", nullptr, static_cast<int>(m_profile.journal().entries.size()))
                .arg(QDir::toNativeSeparators(path)));
}

void Application::importJournal() {
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Import journal"), QDir::homePath(),
                                                      tr("Journal (*.json)"));
    if (path.isEmpty())
        return;
    const auto read = exchange::readJournalFile(path);
    if (!read.ok()) {
        m_window->showMessage(tr("Nothing was imported. %1").arg(read.error().toLine()));
        return;
    }
    const std::size_t before = m_profile.journal().entries.size();
    if (m_profile.merge(read.value()))
        m_window->showMessage(tr("%n new entries; the others were there already.", nullptr,
                                 static_cast<int>(m_profile.journal().entries.size() - before)));
}

void Application::exportCsv() {
    const QString path = QFileDialog::getSaveFileName(
        m_window.get(), tr("Export CSV"), QDir::home().filePath(QStringLiteral("limber-sets.csv")),
        tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto nameOf = [this](const ExerciseId& id) {
        const Exercise* exercise = m_content.catalogue.find(id);
        return exercise == nullptr ? QString::fromStdString(id.value) : ui::contentText(exercise->name);
    };
    const QByteArray table = exchange::writeSetsTable(m_profile.journal(), exchange::TableKind::Limber, nameOf);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit())
        m_window->showMessage(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_window->showMessage(
            tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void Application::exportPdf() {
    const QString path = QFileDialog::getSaveFileName(
        m_window.get(), tr("Export PDF"), QDir::home().filePath(QStringLiteral("limber-report.pdf")),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto error = exchange::writePdf(makeReport(m_content, m_profile), path))
        m_window->showMessage(error->toLine());
    else
        m_window->showMessage(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void Application::backUp() {
    const auto made = m_profile.store().backUp(m_profile.today());
    m_window->showMessage(
        made.ok() ? tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(made.value().path))
                  : made.error().message());
    m_settings->setFacts(QDir::toNativeSeparators(m_profileDir), lastBackupText(),
                         QApplication::applicationVersion());
}

void Application::backUpWeekly() {
    // Not in the middle of a set; the next start makes up for it.
    if (m_runner.running())
        return;
    const auto made = m_profile.store().backUpIfDue(m_profile.today());
    if (!made.ok())
        m_window->showMessage(tr("The weekly backup could not be made. %1").arg(made.error().message()));
    else if (made.value())
        m_settings->setFacts(QDir::toNativeSeparators(m_profileDir), lastBackupText(),
                             QApplication::applicationVersion());
}

void Application::restoreBackup() {
    const std::vector<store::Backup> backups = store::Store::backups(m_profileDir);
    if (backups.empty()) {
        m_window->showMessage(tr("There is no backup yet."));
        return;
    }
    QMessageBox box(QMessageBox::Question, tr("Restore a backup"),
                    tr("Go back to the backup of %1?").arg(dayText(backups.front().day)), QMessageBox::Cancel,
                    m_window.get());
    box.setInformativeText(
        tr("What is there now is kept beside it. Limber closes; the backup is in place at the next start."));
    const QAbstractButton* restore = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != restore)
        return;
    m_restoreAtExit = backups.front();
    m_window->close();
}

QString Application::lastBackupText() const {
    const std::vector<store::Backup> backups = store::Store::backups(m_profileDir);
    return backups.empty() ? tr("No backup yet; one is made every week.")
                           : tr("Last checked backup: %1").arg(dayText(backups.front().day));
}

} // namespace limber
