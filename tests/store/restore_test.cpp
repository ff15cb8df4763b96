// Restoring destroys nothing, and being cut off at any step loses nothing.

#include "app/store/backups.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

using namespace limber;
using namespace limber::test;
using store::Backup;
using store::OpenOutcome;
using store::Store;

namespace {

Backup only(const Profile& profile) {
    return store::backups(profile.dir(), day(2030, 1, 1)).front();
}

void fill(const Profile& profile) {
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    ASSERT_TRUE(store->append({entry("later", "2026-03-21T08:00:00Z", Morning{2})}).ok());
}

Backup at(const QString& path) {
    Backup backup;
    backup.path = path;
    return backup;
}

} // namespace

TEST(Restore, BringsTheJournalBackAsItWasAndDestroysNothing) {
    const Profile profile;
    fill(profile);
    const auto before = store::restore(profile.dir(), only(profile));
    ASSERT_TRUE(before.ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
    EXPECT_TRUE(QFile::exists(*before)) << "what was there is kept";
    EXPECT_TRUE(QFile::exists(only(profile).path));
    // And the way back.
    ASSERT_TRUE(store::restore(profile.dir(), at(*before)).ok());
    EXPECT_EQ(profile.open()->journal()->entries.size(), oneOfEach().size() + 1);
}

TEST(Restore, OneThatIsBrokenIsNotRestored) {
    const Profile profile;
    fill(profile);
    const QString path = QDir(profile.dir()).filePath(QStringLiteral("broken.sqlite"));
    writeFile(path, "no");
    EXPECT_FALSE(store::restore(profile.dir(), at(path)).ok());
    // Whole as a database, but one pain is not the one that was written.
    runSql(only(profile).path, "UPDATE check_ins SET pain = pain + 1");
    EXPECT_FALSE(store::restore(profile.dir(), only(profile)).ok());
    EXPECT_EQ(profile.open()->journal()->entries.size(), oneOfEach().size() + 1);
}

TEST(Restore, AnOpenProfileIsNotReplaced) {
    const Profile profile;
    fill(profile);
    const auto store = profile.open();
    const auto refused = store::restore(profile.dir(), only(profile));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, store::StoreError::Kind::Busy);
}

TEST(Restore, ThatWasDecidedAndCutOffIsFinishedByTheNextStart) {
    const Profile profile;
    fill(profile);
    // What lies there when the program is killed between the two renames.
    const QString database = profile.database();
    ASSERT_TRUE(QFile::copy(only(profile).path, database + QStringLiteral(".restoring")));
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
    EXPECT_TRUE(QFile::exists(database + QStringLiteral(".replaced")));
    EXPECT_FALSE(QFile::exists(database + QStringLiteral(".restoring")));
    // And when the journal of before was already moved away.
    ASSERT_TRUE(QFile::rename(database, database + QStringLiteral(".restoring")));
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}

TEST(Restore, ThatWasCutOffWhileCopyingHasNotHappened) {
    const Profile profile;
    fill(profile);
    writeFile(profile.database() + QStringLiteral(".restoring.part"),
              contentOf(only(profile).path).left(5000));
    EXPECT_EQ(profile.open()->journal()->entries.size(), oneOfEach().size() + 1);
    // Half a file under the deciding name cannot arise, and is not taken up.
    writeFile(profile.database() + QStringLiteral(".restoring"), contentOf(only(profile).path).left(5000));
    EXPECT_EQ(profile.open()->journal()->entries.size(), oneOfEach().size() + 1);
}

TEST(Restore, ALogOfTheOldJournalIsNotPlayedIntoTheNewOne) {
    const Profile profile;
    fill(profile);
    writeFile(profile.database() + QStringLiteral("-journal"), "a hot journal of the old file");
    ASSERT_TRUE(store::restore(profile.dir(), only(profile)).ok());
    EXPECT_FALSE(QFile::exists(profile.database() + QStringLiteral("-journal")));
    EXPECT_TRUE(QFile::exists(profile.database() + QStringLiteral(".replaced-journal")));
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}
