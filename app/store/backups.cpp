#include "app/store/backups.h"
#include "app/store/backup_files.h"
#include "app/store/check.h"
#include "app/store/durable.h"
#include "app/store/look.h"
#include "app/store/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace limber::store {

namespace {

constexpr std::size_t daysKept = 7;
constexpr std::size_t weeksKept = 8;
constexpr std::size_t monthsKept = 12;

// File names: "limber-2026-03-02.sqlite", "kept-2026-03-02-2.sqlite", "before-version-2.sqlite".
constexpr QLatin1String automaticName("limber-");
constexpr QLatin1String byHandName("kept-");
constexpr QLatin1String suffixOfAll(".sqlite");

Backup named(const QFileInfo& info) {
    Backup backup;
    backup.path = info.filePath();
    backup.bytes = info.size();
    backup.origin = Backup::Origin::BeforeMigration;
    for (const auto& [prefix, origin] : {std::pair(automaticName, Backup::Origin::Automatic),
                                         std::pair(byHandName, Backup::Origin::ByHand)}) {
        if (!info.fileName().startsWith(prefix))
            continue;
        backup.origin = origin;
        backup.day = parseDay(info.fileName().mid(prefix.size(), 10).toStdString());
    }
    return backup;
}

/// 0 for what was made up to today, 1 without a date, 2 from the future.
int rank(const Backup& backup, Day today) {
    if (!backup.day)
        return 1;
    return *backup.day <= today ? 0 : 2;
}

int weekOf(Day day) {
    // 1970-01-01 was a Thursday.
    constexpr int mondayShift = 3;
    return (static_cast<int>(day.time_since_epoch().count()) + mondayShift) / 7;
}

int monthOf(Day day) {
    const std::chrono::year_month_day date{day};
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month()));
}

/// Marks the first of each period, for so many periods.
template <class PeriodOf>
void keep(std::vector<bool>& kept, const std::vector<Day>& days, std::size_t periods, PeriodOf periodOf) {
    std::set<int> seen;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (seen.size() < periods && seen.insert(periodOf(days[i])).second)
            kept[i] = true;
    }
}

void thinOut(const QString& profileDir, Day today) {
    std::vector<Backup> automatic;
    for (const Backup& backup : backups(profileDir, today))
        if (backup.origin == Backup::Origin::Automatic && rank(backup, today) == 0)
            automatic.push_back(backup);
    std::vector<Day> days;
    days.reserve(automatic.size());
    for (const Backup& backup : automatic)
        days.push_back(*backup.day);
    const std::vector<bool> kept = keptOf(days);
    for (std::size_t i = 0; i < automatic.size(); ++i)
        if (!kept[i])
            QFile::remove(automatic[i].path);
}

/// How much was ever written, as one text.
QString contentOf(Database& database) {
    const auto sum = database.ask(QStringLiteral(
        "SELECT count(*) || ' ' || coalesce(max(seq), 0) || ' ' || coalesce((SELECT hex(digest) FROM seals "
        "WHERE name = 'settings'), '') FROM entries"));
    return sum ? sum->toString() : QString();
}

} // namespace

std::vector<bool> keptOf(const std::vector<Day>& days) {
    std::vector<bool> kept(days.size(), false);
    keep(kept, days, daysKept, [](Day day) { return static_cast<int>(day.time_since_epoch().count()); });
    keep(kept, days, weeksKept, weekOf);
    keep(kept, days, monthsKept, monthOf);
    return kept;
}

std::vector<Backup> backups(const QString& profileDir, Day today) {
    std::vector<Backup> found;
    const QDir folder(backupFolder(profileDir));
    for (const QFileInfo& info : folder.entryInfoList({QString(u'*' + suffixOfAll)}, QDir::Files))
        found.push_back(named(info));
    // Within one day by the time they were made.
    std::stable_sort(found.begin(), found.end(), [today](const Backup& a, const Backup& b) {
        if (rank(a, today) != rank(b, today))
            return rank(a, today) < rank(b, today);
        if (a.day != b.day)
            return a.day > b.day;
        return QFileInfo(a.path).lastModified() > QFileInfo(b.path).lastModified();
    });
    return found;
}

void describe(Backup& backup) {
    Database database;
    if (database.open(backup.path, Database::Access::Immutable))
        return;
    const auto sessions = database.ask(QStringLiteral("SELECT count(DISTINCT session) FROM sets"));
    const auto last = database.ask(QStringLiteral("SELECT max(day) FROM entries"));
    if (!sessions || !last)
        return;
    backup.sessions = sessions->toInt();
    if (!last->isNull())
        backup.lastEntry = Day{std::chrono::days{last->toInt()}};
}

bool isWhole(const Backup& backup) {
    return !verifyFile(backup.path, migrations());
}

bool backupIsDue(Database& database, const std::vector<Backup>& known, Day today) {
    const auto newest = std::find_if(known.begin(), known.end(), [today](const Backup& backup) {
        return backup.origin == Backup::Origin::Automatic && rank(backup, today) == 0;
    });
    if (newest == known.end())
        return true;
    if (*newest->day == today)
        return false;
    Database copy;
    return copy.open(newest->path, Database::Access::Immutable).has_value() ||
           contentOf(copy) != contentOf(database);
}

Stored<Backup> copyChecked(Database& database, const QString& target, const std::vector<Migration>& steps) {
    const QString folder = QFileInfo(target).path();
    if (!makeFolder(folder))
        return StoreError{StoreError::Kind::NotWritable, target};
    // Not ".sqlite": what is cut off here must not pass for a backup.
    const QString draft = QDir(folder).filePath(QStringLiteral("unfinished"));
    QFile::remove(draft);
    Failure failure = Statement(database, "VACUUM INTO ?").run(draft);
    if (!failure)
        failure = verifyFile(draft, steps);
    if (!failure && (!sync(draft) || !renameOver(draft, target)))
        failure = StoreError{StoreError::Kind::NotWritable, target};
    if (failure) {
        QFile::remove(draft);
        return *failure;
    }
    makePrivate(target);
    return named(QFileInfo(target));
}

Stored<Backup> makeBackup(Database& database, const QString& profileDir, Day today, Backup::Origin origin) {
    const QLatin1String prefix = origin == Backup::Origin::ByHand ? byHandName : automaticName;
    const QString stem =
        QDir(backupFolder(profileDir)).filePath(prefix + QString::fromStdString(formatDay(today)));
    auto made = copyChecked(database, freeName(stem, suffixOfAll), migrations());
    // The one just made passed every check and is the newest, so one that passes always stays.
    if (made && origin == Backup::Origin::Automatic)
        thinOut(profileDir, today);
    return made;
}

} // namespace limber::store
