// How opening a profile can go, and that nothing it cannot read is ever overwritten.

#include "app/store/opening.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;
using store::Store;

namespace {

void writeFile(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runSql(const QString& path, const char* sql) {
    store::Database database;
    ASSERT_FALSE(database.open(path).has_value());
    ASSERT_FALSE(database.run(QString::fromLatin1(sql)).has_value());
}

/// The steps of the program and one more, as a later version would have.
std::vector<store::Migration> oneVersionLater() {
    auto steps = store::migrations();
    steps.push_back({steps.back().version + 1, {"ALTER TABLE mornings ADD COLUMN stiff INTEGER"}});
    return steps;
}

} // namespace

TEST(Opening, TheFirstTimeIsFreshAndTheSecondCurrent) {
    const Profile profile;
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
}

TEST(Opening, AnEmptyFileLeftByACrashBecomesAFreshJournal) {
    const Profile profile;
    writeFile(profile.database(), {});
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
}

TEST(Opening, ASecondLimberOnTheSameProfileIsToldSo) {
    const Profile profile;
    const auto first = profile.open();
    const auto second = profile.tryOpen();
    EXPECT_EQ(second.outcome, OpenOutcome::LockedByAnother);
    EXPECT_EQ(second.store, nullptr);
}

TEST(Opening, ALockLeftByAProcessThatIsGoneDoesNotStandInTheWay) {
    const Profile profile;
    // 4194305 is above the largest process number Linux gives.
    writeFile(QDir(profile.dir()).filePath(QStringLiteral("limber.lock")), "4194305\nlimber\n\n\n\n");
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
}

TEST(Opening, AFileThatIsNoDatabaseIsDamagedAndStaysAsItIs) {
    const Profile profile;
    const QByteArray content = "my diary, do not lose";
    writeFile(profile.database(), content);
    const auto opened = profile.tryOpen();
    EXPECT_EQ(opened.outcome, OpenOutcome::Damaged);
    EXPECT_EQ(opened.store, nullptr);
    EXPECT_EQ(contentOf(profile.database()), content);
}

TEST(Opening, ATornPageIsNoticed) {
    const Profile profile;
    std::vector<Entry> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(entry("e" + std::to_string(i), "2026-03-02T08:00:00Z", catCow(1)));
    ASSERT_TRUE(profile.open()->append(many).ok());
    QFile file(profile.database());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_GT(file.size(), 100 * 1024);
    file.seek(file.size() / 2);
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    const QByteArray torn = contentOf(profile.database());
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
    EXPECT_EQ(contentOf(profile.database()), torn);
}

TEST(Opening, ADatabaseOfAnotherProgramIsNotTaken) {
    const Profile profile;
    QDir().mkpath(profile.dir());
    runSql(profile.database(), "CREATE TABLE photos(name TEXT)");
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
}

TEST(Opening, ADamagedFileIsSetAsideOnlyOnRequestAndKept) {
    const Profile profile;
    writeFile(profile.database(), "broken");
    const auto aside = Store::moveAside(profile.dir());
    ASSERT_TRUE(aside.ok());
    EXPECT_EQ(contentOf(*aside), "broken");
    writeFile(profile.database(), "broken again");
    const auto second = Store::moveAside(profile.dir());
    ASSERT_TRUE(second.ok());
    EXPECT_NE(*second, *aside);
    EXPECT_EQ(contentOf(*aside), "broken") << "an earlier one is not overwritten";
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
}

TEST(Opening, AJournalOfANewerLimberIsLeftUntouched) {
    const Profile profile;
    static_cast<void>(profile.open());
    runSql(profile.database(), "PRAGMA user_version = 999");
    const QByteArray before = contentOf(profile.database());
    const auto opened = profile.tryOpen();
    EXPECT_EQ(opened.outcome, OpenOutcome::NewerThanProgram);
    EXPECT_EQ(opened.store, nullptr);
    EXPECT_EQ(contentOf(profile.database()), before);
}

TEST(Opening, AFolderThatCannotBeMadeIsNotWritable) {
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("file")), "x");
    EXPECT_EQ(Store::open(folder.filePath(QStringLiteral("file/profile"))).outcome, OpenOutcome::NotWritable);
}

TEST(Opening, AnOlderJournalIsBackedUpAndMigrated) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    {
        const auto opening = store::openProfile(profile.dir(), oneVersionLater());
        ASSERT_EQ(opening.outcome, OpenOutcome::Migrated) << opening.detail.toStdString();
        EXPECT_TRUE(opening.database->ask(QStringLiteral("SELECT count(stiff) FROM mornings")).ok());
    }
    EXPECT_EQ(store::openProfile(profile.dir(), oneVersionLater()).outcome, OpenOutcome::Current);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::NewerThanProgram);
    const auto backups = Store::backups(profile.dir());
    ASSERT_EQ(backups.size(), 1U);
    // The copy made before is the old schema with everything in it.
    ASSERT_TRUE(Store::restore(profile.dir(), backups[0]).ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}

TEST(Opening, AMigrationThatFailsLeavesTheJournalAsItWas) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    auto steps = oneVersionLater();
    steps.back().statements.push_back("this is not SQL");
    const auto opening = store::openProfile(profile.dir(), steps);
    EXPECT_NE(opening.outcome, OpenOutcome::Migrated);
    EXPECT_EQ(opening.database, nullptr);
}

TEST(Opening, EachOutcomeHasItsOwnWords) {
    QStringList seen;
    for (const OpenOutcome outcome :
         {OpenOutcome::Fresh, OpenOutcome::Current, OpenOutcome::Migrated, OpenOutcome::NewerThanProgram,
          OpenOutcome::Damaged, OpenOutcome::NotWritable, OpenOutcome::LockedByAnother}) {
        const QString words = store::message(outcome);
        EXPECT_FALSE(words.isEmpty());
        EXPECT_FALSE(seen.contains(words));
        seen.push_back(words);
    }
}

TEST(Opening, TheFileIsKeptTheSafeWay) {
    const Profile profile;
    const auto opening = store::openProfile(profile.dir(), store::migrations());
    const auto ask = [&](const char* sql) {
        return opening.database->ask(QString::fromLatin1(sql))->toString().toStdString();
    };
    EXPECT_EQ(ask("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(ask("PRAGMA synchronous"), "2");
    EXPECT_EQ(ask("PRAGMA foreign_keys"), "1");
    EXPECT_EQ(ask("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                  "AND name NOT LIKE 'sqlite_%' AND strict = 0"),
              "0");
    EXPECT_TRUE(opening.database->run(QStringLiteral("INSERT INTO mornings VALUES(77, 1)")).has_value())
        << "a fact without its entry";
}
