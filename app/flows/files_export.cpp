#include "app/exchange/backup_file.h"
#include "app/exchange/calendar_file.h"
#include "app/exchange/fhir_file.h"
#include "app/exchange/pdf_report.h"
#include "app/exchange/tables.h"
#include "app/flows/files_flow.h"
#include "app/flows/report_model.h"
#include "app/platform/file_opener.h"
#include "app/ui/import/export_sheet.h"
#include "app/ui/import/report_sheet.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace limber {

namespace {

/// In the order of the sheet.
enum FileKind {
    ForDoctor,
    AsJournal,
    AsSpreadsheet,
    AsTable,
    AsStrong,
    AsHevy,
    AsCalendar,
    AsFhir,
    AsBackup
};

struct FileTarget {
    const char* file;
    /// The ending, for the dialog.
    const char* filter;
};

FileTarget fileTargetOf(int kind) {
    switch (kind) {
    case AsJournal:
        return {"limber-journal.json", "*.json"};
    case AsSpreadsheet:
        return {"limber-spreadsheet.csv", "*.csv"};
    case AsStrong:
        return {"limber-strong.csv", "*.csv"};
    case AsHevy:
        return {"limber-hevy.csv", "*.csv"};
    case AsCalendar:
        return {"limber-sessions.ics", "*.ics"};
    case AsFhir:
        return {"limber-fhir.json", "*.json"};
    case AsBackup:
        return {"limber.limber-backup", "*.limber-backup"};
    default:
        return {"limber-sets.csv", "*.csv"};
    }
}

} // namespace

void FilesFlow::exportFile() {
    const std::vector<ui::FileChoice> choices{
        {tr("Report for a doctor…"), tr("One page to read in a minute, then the details. PDF."), "exportPdf"},
        {tr("Journal…"), tr("Everything you logged, for Limber on another computer."), "exportJournal"},
        {tr("Spreadsheet…"), tr("Your sets as a table for LibreOffice or Excel."), "exportSpreadsheet"},
        {tr("Table for programs…"), tr("The same with commas and points."), "exportTable"},
        {tr("Strong…"), tr("Your sets as Strong writes them."), "exportStrong"},
        {tr("Hevy…"), tr("Your sets as Hevy writes them."), "exportHevy"},
        {tr("Calendar…"), tr("The sessions of the next four weeks."), "exportCalendar"},
        {tr("FHIR…"), tr("Pain, measurements and sessions for a health record. Without your safety answers."),
         "exportFhir"},
        {tr("Whole profile…"), tr("Journal and settings in one file, to restore on another computer."),
         "exportBackup"}};
    auto* sheet = new ui::ExportSheet(
        tr("Export"), tr("Files leave this computer only if you send them somewhere."), choices);
    connect(sheet, &ui::ExportSheet::chosen, this, [this](int kind) {
        m_navigator.closeSheet();
        if (kind == ForDoctor)
            showReport();
        else
            write(kind);
    });
    connect(sheet, &ui::ExportSheet::cancelled, this, [this] { m_navigator.closeSheet(); });
    m_navigator.openSheet(sheet);
}

std::optional<QByteArray> FilesFlow::bytesOf(int kind) const {
    const Journal& journal = state().journal;
    const auto nameOf = [this](const ExerciseId& id) {
        const Exercise* exercise = m_workspace.catalogue().find(id);
        return exercise == nullptr ? QString::fromStdString(id.value) : ui::contentText(exercise->name);
    };
    switch (kind) {
    case AsJournal:
        return exchange::writeJournal(journal);
    case AsSpreadsheet:
        return exchange::writeSetsTable(journal, exchange::TableKind::Spreadsheet, nameOf);
    case AsStrong:
        return exchange::writeSetsTable(journal, exchange::TableKind::Strong, nameOf);
    case AsHevy:
        return exchange::writeSetsTable(journal, exchange::TableKind::Hevy, nameOf);
    case AsCalendar:
        return exchange::planCalendar(m_workspace.catalogue(), journal, state().preferences,
                                      m_workspace.now(), m_workspace.today());
    case AsFhir:
        return exchange::writeFhir(m_workspace.catalogue(), journal, m_workspace.now());
    case AsBackup: {
        QMap<QString, QString> preferences;
        for (const auto& [key, value] : writePreferences(state().preferences))
            preferences.insert(QString::fromStdString(key), QString::fromStdString(value));
        return exchange::writeBackup({journal, preferences});
    }
    default:
        return exchange::writeSetsTable(journal, exchange::TableKind::Limber, nameOf);
    }
}

void FilesFlow::write(int kind) {
    const auto bytes = bytesOf(kind);
    if (!bytes) {
        m_navigator.say(tr("No session is planned in the next four weeks."));
        return;
    }
    const FileTarget target = fileTargetOf(kind);
    const QString path = QFileDialog::getSaveFileName(
        &m_navigator.window(), tr("Export"), QDir::home().filePath(QLatin1String(target.file)),
        QStringLiteral("%1 (%1)").arg(QLatin1String(target.filter)));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        m_navigator.say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_navigator.say(tr("Couldn't write %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void FilesFlow::showReport() {
    const auto pageOf = [this](int page, bool large, int width) {
        const exchange::PdfPreview preview =
            exchange::previewPdf(makeReport(m_content, state(), large), page, width);
        return ui::ReportSheet::Page{preview.pages, preview.page};
    };
    auto* sheet = new ui::ReportSheet(pageOf);
    connect(sheet, &ui::ReportSheet::cancelled, this, [this] { m_navigator.closeSheet(); });
    connect(sheet, &ui::ReportSheet::saveRequested, this, [this](bool large) {
        const QString path = QFileDialog::getSaveFileName(
            &m_navigator.window(), tr("Save the report"),
            QDir::home().filePath(QStringLiteral("limber-report.pdf")), QStringLiteral("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        m_navigator.closeSheet();
        if (const auto error = exchange::writePdf(makeReport(m_content, state(), large), path)) {
            m_navigator.say(error->toLine());
            return;
        }
        m_navigator.say(m_opener->open(path)
                            ? tr("Written to %1 and opened.").arg(QDir::toNativeSeparators(path))
                            : tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    m_navigator.openSheet(sheet);
}

} // namespace limber
