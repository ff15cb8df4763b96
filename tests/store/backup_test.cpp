// A backup that does not open is no backup, and none that a person may need pushes out another.

#include "app/store/backups.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

using namespace limber;
using namespace limber::test;
using store::Backup;
using store::Store;

namespace {

Entry morningOf(Day day) {
    return entry("m-" + formatDay(day), (formatDay(day) + "T07:00:00Z").c_str(), Morning{1});
}

/// Opens so many times, every so many days, with one new entry each time.
void liveThrough(const Profile& profile, Day first, int times, int every) {
    const auto store = profile.open();
    for (int i = 0; i < times; ++i) {
        const Day today = first + std::chrono::days{i * every};
        ASSERT_TRUE(store->append({morningOf(today)}).ok());
        ASSERT_TRUE(store->backUpIfDue(today).ok());
    }
}

std::vector<Day> daysOf(const std::vector<Backup>& backups) {
    std::vector<Day> days;
    for (const Backup& backup : backups)
        days.push_back(backup.day.value());
    return days;
}

} // namespace

TEST(Backup, IsMadeOnceADayFromTheFirstEntryOnWhenSomethingChanged) {
    const Profile profile;
    const auto store = profile.open();
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 1))->has_value()) << "an empty journal";
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 2))->has_value());
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 2))->has_value());
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 3))->has_value()) << "nothing changed";
    ASSERT_TRUE(store->append({morningOf(day(2026, 3, 4))}).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 4))->has_value());
    ASSERT_TRUE(store->saveSettings({{"roller"}, {}, true, {}, {}, {}}).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 5))->has_value()) << "settings are worth a copy too";
}

TEST(Backup, OldOnesAreThinnedToDaysWeeksAndMonths) {
    const Profile profile;
    liveThrough(profile, day(2025, 1, 1), 108, 4);
    liveThrough(profile, day(2025, 1, 1) + std::chrono::days{108 * 4}, 8, 1);
    const Day last = day(2025, 1, 1) + std::chrono::days{108 * 4 + 7};
    const std::vector<Day> days = daysOf(store::backups(profile.dir(), last));
    EXPECT_LE(days.size(), 7U + 8U + 12U);
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(days[static_cast<std::size_t>(i)], last - std::chrono::days{i});
    EXPECT_GE(daysBetween(days.back(), last), 320) << "more than ten months back";
    for (std::size_t i = 1; i < days.size(); ++i)
        EXPECT_LE(daysBetween(days[i], days[i - 1]), 31 + 4) << "no gap larger than a month";
}

TEST(Backup, ThoseMadeByHandAreNeverClearedAndClearNothing) {
    const Profile profile;
    liveThrough(profile, day(2026, 1, 5), 10, 1);
    const auto before = store::backups(profile.dir(), day(2026, 3, 2));
    const auto store = profile.open();
    for (int i = 0; i < 9; ++i)
        ASSERT_TRUE(store->backUp(day(2026, 3, 2)).ok());
    const auto after = store::backups(profile.dir(), day(2026, 3, 2));
    EXPECT_EQ(after.size(), before.size() + 9);
    for (const Backup& backup : before)
        EXPECT_TRUE(QFile::exists(backup.path));
}

TEST(Backup, DatesInTheFutureSortLastPushNothingOutAndKeepNoBackupAway) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    ASSERT_TRUE(store->backUpIfDue(day(2026, 3, 1))->has_value());
    for (unsigned i = 1; i <= 8; ++i)
        ASSERT_TRUE(store->backUpIfDue(day(2100, 1, i)).ok());
    for (unsigned i = 1; i <= 8; ++i)
        QFile::copy(store::backups(profile.dir(), day(2026, 3, 1)).front().path,
                    QDir(profile.dir()).filePath(QStringLiteral("backups/limber-2100-02-0%1.sqlite").arg(i)));
    ASSERT_TRUE(store->append({morningOf(day(2026, 3, 20))}).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 20))->has_value());
    const auto found = store::backups(profile.dir(), day(2026, 3, 20));
    EXPECT_EQ(found[0].day, day(2026, 3, 20));
    EXPECT_EQ(found[1].day, day(2026, 3, 1));
    EXPECT_GT(found[2].day, day(2026, 3, 20));
    EXPECT_GE(found.size(), 10U);
}

TEST(Backup, WhatIsKeptIsNeverOlderWorseForAnyHistory) {
    // Whatever days backups exist for: the newest stays, and of each kept period the newest one.
    for (unsigned seed = 1; seed <= 200; ++seed) {
        unsigned state = seed;
        std::vector<Day> days;
        Day at = day(2026, 1, 1);
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525U + 1013904223U;
            at -= std::chrono::days{static_cast<int>((state >> 16) % 9)};
            days.push_back(at);
        }
        const std::vector<bool> kept = store::keptOf(days);
        ASSERT_TRUE(kept.front());
        EXPECT_LE(std::count(kept.begin(), kept.end(), true), 7 + 8 + 12);
        // Thinning what is thinned takes nothing more away.
        std::vector<Day> left;
        for (std::size_t i = 0; i < days.size(); ++i)
            if (kept[i])
                left.push_back(days[i]);
        const std::vector<bool> again = store::keptOf(left);
        EXPECT_EQ(std::count(again.begin(), again.end(), false), 0) << seed;
    }
}

TEST(Backup, AJournalThatIsNoLongerAsItWasWrittenIsNotPassedOn) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    const auto store = profile.open();
    ASSERT_TRUE(store->backUpIfDue(day(2026, 3, 2)).ok());
    runSql(profile.database(), "UPDATE check_ins SET pain = pain + 1");
    const auto made = store->backUp(day(2026, 3, 3));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().kind, store::StoreError::Kind::Damaged);
    EXPECT_TRUE(made.error().detail.contains(QStringLiteral("a5"))) << made.error().detail.toStdString();
    EXPECT_EQ(store::backups(profile.dir(), day(2026, 3, 3)).size(), 1U) << "the good one stays, and alone";
}

TEST(Backup, OneThatWasCutOffDoesNotPassForABackup) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    writeFile(QDir(profile.dir()).filePath(QStringLiteral("backups/unfinished")), "half");
    EXPECT_TRUE(store::backups(profile.dir(), day(2026, 3, 2)).empty());
    ASSERT_TRUE(store->backUpIfDue(day(2026, 3, 2)).ok());
    EXPECT_EQ(store::backups(profile.dir(), day(2026, 3, 2)).size(), 1U);
}

TEST(Backup, IsListedWithDateSessionsAndSize) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    auto found = store::backups(profile.dir(), day(2026, 3, 21));
    ASSERT_EQ(found.size(), 1U);
    store::describe(found[0]);
    EXPECT_EQ(found[0].day, day(2026, 3, 20));
    EXPECT_EQ(found[0].origin, Backup::Origin::ByHand);
    EXPECT_EQ(found[0].sessions, 2);
    EXPECT_EQ(found[0].lastEntry, day(2026, 3, 12));
    EXPECT_EQ(found[0].bytes, QFileInfo(found[0].path).size());
}
