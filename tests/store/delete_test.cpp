// What a person wants gone is gone: from the journal, from every copy of ours, from the bytes of the files.

#include "app/store/check.h"
#include "app/store/delete_everything.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;

namespace {

const QByteArray secret = "something that nobody should read";

Entry secretEntry() {
    return entry("secret-id", "2026-03-15T08:00:00Z", CheckIn{"s9", 3, 7, true, secret.toStdString()});
}

/// A journal with a secret in it, in a backup and in a file set aside.
void fill(const Profile& profile) {
    {
        const auto store = profile.open();
        ASSERT_TRUE(store->append(oneOfEach()).ok());
        ASSERT_TRUE(
            store->append({secretEntry(), entry("r", "2026-03-16T08:00:00Z", Retract{"secret-id"})}).ok());
        ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    }
    ASSERT_TRUE(store::restore(profile.dir(), store::backups(profile.dir(), day(2026, 3, 20)).front()).ok());
}

int filesWithTheSecret(const Profile& profile) {
    int count = 0;
    QDirIterator files(profile.dir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        count += contentOf(files.next()).contains(secret) ? 1 : 0;
    return count;
}

} // namespace

TEST(Delete, OneEntryGoesForGoodFromJournalBackupsAndFilesSetAside) {
    const Profile profile;
    fill(profile);
    ASSERT_EQ(filesWithTheSecret(profile), 3);
    const auto store = profile.open();
    const auto erased = store->erase({"secret-id"});
    ASSERT_TRUE(erased.ok()) << erased.error().detail.toStdString();
    EXPECT_EQ(erased->entries, 2) << "the entry and what took it back";
    EXPECT_TRUE(erased->remaining.isEmpty());
    EXPECT_EQ(filesWithTheSecret(profile), 0);
    EXPECT_EQ(store->journal()->entries, oneOfEach());
    for (const store::FileReport& report : store::checkProfile(profile.dir()))
        EXPECT_TRUE(report.whole()) << report.problems.join(u' ').toStdString();
}

TEST(Delete, NoImportAndNoAppendBringsItBack) {
    const Profile profile;
    fill(profile);
    const auto store = profile.open();
    ASSERT_TRUE(store->erase({"secret-id"}).ok());
    Journal elsewhere;
    elsewhere.entries = {secretEntry()};
    EXPECT_TRUE(store->merge(elsewhere)->added.empty());
    EXPECT_TRUE(store->append({secretEntry()})->added.empty());
    EXPECT_EQ(store->journal()->entries, oneOfEach());
    EXPECT_EQ(filesWithTheSecret(profile), 0);
    EXPECT_FALSE(contentOf(profile.database()).contains("secret-id")) << "not even its id is kept";
}

TEST(Delete, SaysWhichFilesCouldNotBeChanged) {
    const Profile profile;
    fill(profile);
    writeFile(profile.database() + QStringLiteral(".damaged"), "something " + secret);
    const auto erased = profile.open()->erase({"secret-id"});
    ASSERT_TRUE(erased.ok());
    ASSERT_EQ(erased->remaining.size(), 1);
    EXPECT_TRUE(erased->remaining.front().endsWith(QStringLiteral(".damaged")));
}

TEST(Delete, EverythingLeavesNothingOfOurs) {
    const Profile profile;
    fill(profile);
    const QString autostart = profile.dir() + QStringLiteral("/../autostart.desktop");
    writeFile(autostart, "[Desktop Entry]");
    const auto remaining = store::deleteEverything(profile.dir(), {autostart});
    ASSERT_TRUE(remaining.ok());
    EXPECT_TRUE(remaining->isEmpty());
    EXPECT_FALSE(QFileInfo::exists(profile.dir()));
    EXPECT_FALSE(QFileInfo::exists(autostart));
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
}

TEST(Delete, EverythingLeavesFilesOfOthersAlone) {
    const Profile profile;
    fill(profile);
    writeFile(profile.dir() + QStringLiteral("/letter.txt"), "mine");
    ASSERT_TRUE(store::deleteEverything(profile.dir()).ok());
    EXPECT_EQ(everythingIn(profile.dir()).size(), 1);
}

TEST(Delete, NotWhileTheProfileIsOpen) {
    const Profile profile;
    const auto store = profile.open();
    EXPECT_FALSE(store::deleteEverything(profile.dir()).ok());
    EXPECT_TRUE(store->append(oneOfEach()).ok());
}

TEST(Delete, CutOffItIsFinishedByTheNextStart) {
    const Profile profile;
    fill(profile);
    ASSERT_TRUE(QFile::remove(profile.database()));
    writeFile(profile.dir() + QStringLiteral("/limber.deleting"), {});
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh) << "and not a lost history";
    EXPECT_EQ(filesWithTheSecret(profile), 0);
}
