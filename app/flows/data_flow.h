#pragma once

#include "app/flows/flow.h"
#include "app/store/store.h"
#include "app/ui/journal/journal_model.h"

#include <optional>

namespace limber::ui {
class JournalPage;
} // namespace limber::ui

namespace limber {

/// "Last checked backup: 3 March 2026", or that there is none yet.
[[nodiscard]] QString lastBackupText(const QString& profileDir, Day today);

/// What the person does with their data: the journal by hand, files in and out, backups.
class DataFlow : public Flow {
    Q_OBJECT

public:
    DataFlow(const FlowContext& context, QString profileDir, QObject* parent = nullptr);

    /// The journal's page, made when it is first shown.
    [[nodiscard]] ui::JournalPage* makeJournal();
    void refreshJournal();
    /// Opens the form for a measurement.
    void addMeasurement(Measure measure);

    void exportJournal();
    void importJournal();
    void exportPdf();
    void exportCsv();
    void backUp();
    void backUpWeekly();
    void restoreBackup();

    /// A backup the person chose to go back to; put in place once the store is closed.
    [[nodiscard]] const std::optional<store::Backup>& restoreAtExit() const { return m_restoreAtExit; }

Q_SIGNALS:
    /// The weekly check as a guided set.
    void measureRequested();
    void backupMade();

private:
    void append(const ui::JournalAdditions& additions, const QString& said);

    QString m_profileDir;
    std::optional<store::Backup> m_restoreAtExit;
    ui::JournalPage* m_journal = nullptr;
};

} // namespace limber
