// A damaged journal costs what is damaged, and nothing else.

#include "app/store/backups.h"
#include "app/store/repair.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;

namespace {

const Day today = day(2026, 3, 22);

class Repair : public testing::Test {
protected:
    void SetUp() override {
        const auto store = profile.open();
        JournalSettings settings;
        settings.equipment = {"wall"};
        ASSERT_TRUE(store->append(oneOfEach()).ok());
        ASSERT_TRUE(store->saveSettings(settings).ok());
        ASSERT_TRUE(store->savePreferences({{QStringLiteral("theme"), QStringLiteral("dark")}}).ok());
    }
    void backUpAndGoOn() const {
        const auto store = profile.open();
        ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
        ASSERT_TRUE(store->append({entry("later", "2026-03-21T08:00:00Z", Morning{2})}).ok());
    }
    [[nodiscard]] std::vector<std::string> repaired() const {
        const auto found = store::salvage(profile.dir(), today);
        const auto aside = store::repair(profile.dir(), found);
        EXPECT_TRUE(aside.ok() && QFile::exists(*aside)) << "what was there is kept";
        const auto opened = profile.tryOpen();
        EXPECT_EQ(opened.outcome, OpenOutcome::Current) << opened.detail.toStdString();
        std::vector<std::string> ids;
        if (opened.store == nullptr)
            return ids;
        const auto journal = opened.store->journal();
        for (const Entry& each : journal->entries)
            ids.push_back(each.id);
        return ids;
    }
    const Profile profile;
};

} // namespace

TEST_F(Repair, KeepsEveryOtherEntryAndNamesTheOneThatIsLost) {
    runSql(profile.database(), "UPDATE check_ins SET pain = pain + 1");
    const auto before = everythingIn(profile.dir());
    const auto found = store::salvage(profile.dir(), today);
    EXPECT_EQ(everythingIn(profile.dir()), before) << "looking changes nothing";
    EXPECT_EQ(found.fromJournal, static_cast<int>(oneOfEach().size()) - 1);
    ASSERT_EQ(found.lost.size(), 1);
    EXPECT_TRUE(found.lost.front().contains(QStringLiteral("a5")));
    const auto ids = repaired();
    EXPECT_EQ(ids.size(), oneOfEach().size() - 1);
    EXPECT_THAT(ids, testing::Not(testing::Contains("a5")));
    const auto opened = profile.open();
    EXPECT_EQ(opened->journal()->settings.equipment, std::vector<std::string>{"wall"});
    EXPECT_EQ(opened->preferences()->value(QStringLiteral("theme")), QStringLiteral("dark"));
}

TEST_F(Repair, WhatABackupStillHasComesBackAndNothingNewerIsLost) {
    backUpAndGoOn();
    runSql(profile.database(), "UPDATE check_ins SET pain = pain + 1");
    const auto found = store::salvage(profile.dir(), today);
    EXPECT_EQ(found.fromBackup, 1);
    EXPECT_TRUE(found.lost.isEmpty());
    EXPECT_EQ(repaired().size(), oneOfEach().size() + 1);
}

TEST_F(Repair, ABackupThatIsDamagedItselfGivesNothing) {
    backUpAndGoOn();
    const auto backups = store::backups(profile.dir(), today);
    EXPECT_TRUE(store::isWhole(backups.front()));
    runSql(backups.front().path, "UPDATE check_ins SET pain = pain + 2");
    EXPECT_FALSE(store::isWhole(backups.front()));
    runSql(profile.database(), "UPDATE check_ins SET pain = pain + 1");
    EXPECT_EQ(store::salvage(profile.dir(), today).fromBackup, 0);
    EXPECT_EQ(repaired().size(), oneOfEach().size());
}

TEST_F(Repair, WhatWasDeletedForGoodStaysDeleted) {
    backUpAndGoOn();
    const QByteArray backup = contentOf(store::backups(profile.dir(), today).front().path);
    ASSERT_TRUE(profile.open()->erase({"a6"}).ok());
    // A copy of the backup from before turns up again.
    writeFile(store::backups(profile.dir(), today).front().path, backup);
    runSql(profile.database(), "UPDATE pauses SET reason = 'illness'");
    EXPECT_THAT(repaired(), testing::Not(testing::Contains("a6")));
    const auto appended = profile.open()->append(oneOfEach());
    ASSERT_TRUE(appended.ok());
    EXPECT_TRUE(appended->added.empty()) << "and no file brings it back";
}

TEST_F(Repair, AFileOfWhichNothingCanBeReadIsMadeAgainFromTheBackup) {
    backUpAndGoOn();
    QByteArray bytes = contentOf(profile.database());
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, 'x'));
    writeFile(profile.database(), bytes);
    const auto found = store::salvage(profile.dir(), today);
    EXPECT_EQ(found.fromJournal, 0);
    EXPECT_EQ(found.fromBackup, static_cast<int>(oneOfEach().size()));
    EXPECT_EQ(repaired().size(), oneOfEach().size());
}

TEST_F(Repair, NotWhileTheProfileIsOpen) {
    const auto found = store::salvage(profile.dir(), today);
    const auto open = profile.open();
    EXPECT_FALSE(store::repair(profile.dir(), found).ok());
}
