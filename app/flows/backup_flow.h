#pragma once

#include "app/flows/flow.h"
#include "app/store/backups.h"

#include <optional>
#include <string>
#include <vector>

namespace limber::ui {
class BackupSheet;
} // namespace limber::ui

namespace limber {

/// "Last checked backup: 3 March 2026", or that there is none yet.
[[nodiscard]] QString lastBackupText(const QString& profileDir, Day today);

/// Copies of the journal, going back to one, and deleting for good. What needs the journal closed is done by
/// whoever runs the program, after it has ended.
class BackupFlow : public Flow {
    Q_OBJECT

public:
    enum class AtExit { Nothing, Restore, DeleteEverything };

    BackupFlow(const FlowContext& context, QString profileDir, QObject* parent = nullptr);

    /// The list of backups.
    void show();
    void backUp();
    void backUpIfDue();
    /// After one offer to export.
    void askDeleteEverything();
    /// Asks, and deletes these entries from the journal and every backup.
    void askErase(const std::vector<std::string>& ids);

    [[nodiscard]] AtExit atExit() const { return m_atExit; }
    /// The backup that the person chose to go back to.
    [[nodiscard]] const std::optional<store::Backup>& chosen() const { return m_chosen; }

Q_SIGNALS:
    void backupMade();
    void exportRequested();
    /// The program is to end, whatever else keeps it in the background.
    void endRequested();

private:
    void check(ui::BackupSheet* sheet, std::size_t next);
    void askRestore(std::size_t index);

    QString m_profileDir;
    /// As the sheet lists them.
    std::vector<store::Backup> m_listed;
    AtExit m_atExit = AtExit::Nothing;
    std::optional<store::Backup> m_chosen;
};

} // namespace limber
