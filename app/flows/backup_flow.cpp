#include "app/flows/backup_flow.h"

#include "app/flows/flows_log.h"
#include "app/store/store.h"
#include "app/ui/settings/backup_sheet.h"
#include "app/ui/settings/delete_sheet.h"
#include "app/ui/widgets/dates.h"

#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace limber {

namespace {

QString dayText(const std::optional<Day>& day) {
    return day ? QLocale().toString(ui::toDate(*day), QLocale::LongFormat)
               : BackupFlow::tr("Before an update");
}

QString originText(store::Backup::Origin origin) {
    switch (origin) {
    case store::Backup::Origin::Automatic:
        return BackupFlow::tr("Daily");
    case store::Backup::Origin::ByHand:
        return BackupFlow::tr("Made by you");
    case store::Backup::Origin::BeforeMigration:
        break;
    }
    return BackupFlow::tr("Kept");
}

QString holdsText(const store::Backup& backup) {
    if (!backup.sessions)
        return BackupFlow::tr("can't be read");
    if (!backup.lastEntry)
        return BackupFlow::tr("empty");
    return BackupFlow::tr("%n session(s), up to %1", nullptr, *backup.sessions)
        .arg(QLocale().toString(ui::toDate(*backup.lastEntry), QLocale::ShortFormat));
}

ui::BackupRow rowOf(const store::Backup& backup) {
    return {dayText(backup.day), QStringList{originText(backup.origin), holdsText(backup),
                                             QLocale().formattedDataSize(backup.bytes, 0)}
                                     .join(QStringLiteral(" · "))};
}

} // namespace

QString lastBackupText(const QString& profileDir, Day today) {
    const std::vector<store::Backup> backups = store::backups(profileDir, today);
    return backups.empty() ? BackupFlow::tr("No backup yet. One is made every day that something changed.")
                           : BackupFlow::tr("Last checked backup: %1").arg(dayText(backups.front().day));
}

BackupFlow::BackupFlow(const FlowContext& context, QString profileDir, QObject* parent)
    : Flow(context, parent), m_profileDir(std::move(profileDir)) {}

void BackupFlow::show() {
    m_listed = store::backups(m_profileDir, m_workspace.today());
    std::vector<ui::BackupRow> rows;
    for (store::Backup& backup : m_listed) {
        store::describe(backup);
        rows.push_back(rowOf(backup));
    }
    auto* sheet = new ui::BackupSheet(rows);
    connect(sheet, &ui::BackupSheet::restoreRequested, this,
            [this](int row) { askRestore(static_cast<std::size_t>(row)); });
    connect(sheet, &ui::BackupSheet::backUpRequested, this, [this] {
        backUp();
        show();
    });
    connect(sheet, &ui::BackupSheet::closeRequested, &m_navigator, &Navigator::closeSheet);
    m_navigator.openSheet(sheet);
    check(sheet, 0);
}

/// One file at a time, so that the list answers while all of them are read.
void BackupFlow::check(ui::BackupSheet* sheet, std::size_t next) {
    if (next >= m_listed.size())
        return;
    QTimer::singleShot(0, sheet, [this, sheet = QPointer(sheet), next] {
        if (sheet == nullptr || next >= m_listed.size())
            return;
        sheet->setState(next, store::isWhole(m_listed[next]) ? ui::BackupSheet::State::Whole
                                                             : ui::BackupSheet::State::Damaged);
        check(sheet, next + 1);
    });
}

void BackupFlow::askRestore(std::size_t index) {
    if (index >= m_listed.size())
        return;
    const store::Backup backup = m_listed[index];
    Question question{tr("Go back to the backup of %1?").arg(dayText(backup.day)), {}, {}};
    question.text << tr("What you logged after it isn't in it. Your current journal is kept as a copy in the "
                        "same folder.")
                  << tr("Limber closes the journal and opens again with the backup.");
    question.choices = {{tr("Go back"), "primary", "confirmRestore"}, {tr("Cancel"), "plain", "cancel"}};
    m_navigator.ask(question, [this, backup](int choice) {
        if (choice != 0)
            return;
        m_chosen = backup;
        m_atExit = AtExit::Restore;
        Q_EMIT endRequested();
    });
}

void BackupFlow::backUp() {
    const auto made = m_workspace.store().backUp(m_workspace.today());
    m_navigator.say(made.ok()
                        ? tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(made.value().path))
                        : made.error().message());
    Q_EMIT backupMade();
}

void BackupFlow::backUpIfDue() {
    const auto made = m_workspace.store().backUpIfDue(m_workspace.today());
    if (!made.ok())
        m_navigator.say(tr("The daily backup failed. %1").arg(made.error().message()));
    else if (made.value())
        Q_EMIT backupMade();
}

void BackupFlow::askDeleteEverything() {
    const auto copies = static_cast<int>(store::backups(m_profileDir, m_workspace.today()).size());
    const QStringList goes{
        tr("your journal, %n entries", nullptr, static_cast<int>(state().journal.entries.size())),
        tr("%n backup(s), and copies kept when you went back to one", nullptr, copies),
        tr("your settings, your plan and your reminders"),
        tr("the entry that starts Limber when you log in")};
    const QStringList stays{
        tr("files you exported, reports you saved and dates in your calendar"),
        tr("copies that a backup or sync program made of %1").arg(QDir::toNativeSeparators(m_profileDir))};
    auto* sheet = new ui::DeleteSheet(goes, stays);
    connect(sheet, &ui::DeleteSheet::exportRequested, this, &BackupFlow::exportRequested);
    connect(sheet, &ui::DeleteSheet::closeRequested, &m_navigator, &Navigator::closeSheet);
    connect(sheet, &ui::DeleteSheet::deleteConfirmed, this, [this] {
        m_atExit = AtExit::DeleteEverything;
        m_navigator.closeSheet();
        Q_EMIT endRequested();
    });
    m_navigator.openSheet(sheet);
}

void BackupFlow::askErase(const std::vector<std::string>& ids) {
    Question question{tr("Delete this for good?"), {}, {}};
    question.text << tr(
        "It goes from your journal and from every backup, and can't be brought back. Copies you "
        "exported keep it.");
    question.choices = {{tr("Delete for good"), "danger", "eraseForGood"},
                        {tr("Keep it"), "plain", "keepIt"}};
    m_navigator.ask(question, [this, ids](int choice) {
        if (choice != 0)
            return;
        const auto erased = m_workspace.store().erase(ids);
        if (!erased.ok()) {
            qCWarning(flowsLog) << "not erased:" << erased.error().detail;
            m_navigator.say(erased.error().message());
            return;
        }
        m_workspace.load();
        m_navigator.say(
            erased->remaining.isEmpty()
                ? tr("Deleted for good.")
                : tr("Deleted from your journal. These files couldn't be changed and may still hold it: %1")
                      .arg(erased->remaining.join(QStringLiteral(", "))));
    });
}

} // namespace limber
