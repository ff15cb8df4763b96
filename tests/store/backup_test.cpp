// A backup that does not open is no backup.

#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <QDir>
#include <QFile>

using namespace limber;
using namespace limber::test;
using store::Store;

TEST(Backup, IsMadeOnceAWeekFromTheFirstEntryOn) {
    const Profile profile;
    const auto store = profile.open();
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 1))->has_value());
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 2))->has_value());
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 2))->has_value());
    EXPECT_FALSE(store->backUpIfDue(day(2026, 3, 8))->has_value());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 9))->has_value());
}

TEST(Backup, IsMadeEvenWhenTheClockOnceRanAhead) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    ASSERT_TRUE(store->backUp(day(2031, 1, 1)).ok());
    EXPECT_TRUE(store->backUpIfDue(day(2026, 3, 2))->has_value());
}

TEST(Backup, TheLastEightAreKept) {
    const Profile profile;
    const auto store = profile.open();
    for (int week = 0; week < 12; ++week)
        ASSERT_TRUE(store->backUp(day(2026, 1, 5) + std::chrono::weeks{week}).ok());
    const auto backups = Store::backups(profile.dir());
    ASSERT_EQ(backups.size(), 8U);
    EXPECT_EQ(backups.front().day, day(2026, 1, 5) + std::chrono::weeks{11});
    EXPECT_EQ(backups.back().day, day(2026, 1, 5) + std::chrono::weeks{4});
}

TEST(Backup, TwoOnOneDayAreTwoFiles) {
    const Profile profile;
    const auto store = profile.open();
    const auto first = store->backUp(day(2026, 3, 2));
    const auto second = store->backUp(day(2026, 3, 2));
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_NE(first->path, second->path);
    EXPECT_EQ(Store::backups(profile.dir()).size(), 2U);
}

TEST(Backup, HoldsTheJournalAsItWasAndRestoringDestroysNothing) {
    const Profile profile;
    {
        const auto store = profile.open();
        ASSERT_TRUE(store->append(oneOfEach()).ok());
        ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
        ASSERT_TRUE(store->append({entry("later", "2026-03-21T08:00:00Z", Morning{2})}).ok());
    }
    const auto backup = Store::backups(profile.dir()).front();
    const auto before = Store::restore(profile.dir(), backup);
    ASSERT_TRUE(before.ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
    EXPECT_TRUE(QFile::exists(*before)) << "what was there is kept";
    EXPECT_TRUE(QFile::exists(backup.path));
    // And the way back.
    ASSERT_TRUE(Store::restore(profile.dir(), {*before, std::nullopt, 0}).ok());
    EXPECT_EQ(profile.open()->journal()->entries.size(), oneOfEach().size() + 1);
}

TEST(Backup, OneThatIsBrokenIsNotRestored) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    const QString path = QDir(profile.dir()).filePath(QStringLiteral("broken.sqlite"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no");
    file.close();
    EXPECT_FALSE(Store::restore(profile.dir(), {path, std::nullopt, 0}).ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}

TEST(Backup, AnOpenProfileIsNotReplaced) {
    const Profile profile;
    const auto store = profile.open();
    const auto backup = store->backUp(day(2026, 3, 2));
    ASSERT_TRUE(backup.ok());
    EXPECT_FALSE(Store::restore(profile.dir(), *backup).ok());
    EXPECT_FALSE(Store::moveAside(profile.dir()).ok());
}
