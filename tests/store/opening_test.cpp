// How opening a profile can go, and that a refusal leaves every byte as it was.

#include "app/store/opening.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;
using store::Store;

namespace {

/// A profile with entries and a rollback journal that must be played back, as after a kill within a write.
void fillAndLeaveALog(const Profile& profile) {
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    {
        store::Database database;
        ASSERT_FALSE(database.open(profile.database()).has_value());
        ASSERT_TRUE(database.ask(QStringLiteral("PRAGMA journal_mode = TRUNCATE")).ok());
        ASSERT_TRUE(database.ask(QStringLiteral("PRAGMA cache_size = 1")).ok());
        ASSERT_FALSE(database.run(QStringLiteral("BEGIN IMMEDIATE")).has_value());
        ASSERT_FALSE(database
                         .run(QStringLiteral(
                             "CREATE TABLE half AS SELECT randomblob(4000) AS a FROM entries, entries AS b"))
                         .has_value());
        // What lies on the disk at this moment.
        QDir().mkpath(profile.dir() + QStringLiteral("/killed"));
        for (const char* suffix : {"", "-journal"})
            ASSERT_TRUE(
                QFile::copy(profile.database() + QLatin1String(suffix),
                            profile.dir() + QStringLiteral("/killed/limber.sqlite") + QLatin1String(suffix)));
    }
    ASSERT_GT(QFileInfo(profile.dir() + QStringLiteral("/killed/limber.sqlite-journal")).size(), 512);
}

} // namespace

TEST(Opening, TheFirstTimeIsFreshAndTheSecondCurrent) {
    const Profile profile;
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
}

TEST(Opening, AFileThatIsNoDatabaseIsDamagedAndStaysAsItIs) {
    const Profile profile;
    writeFile(profile.database(), "my diary, do not lose");
    const auto before = everythingIn(profile.dir());
    const auto opened = profile.tryOpen();
    EXPECT_EQ(opened.outcome, OpenOutcome::Damaged);
    EXPECT_EQ(opened.store, nullptr);
    EXPECT_EQ(everythingIn(profile.dir()), before);
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
    const auto before = everythingIn(profile.dir());
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
    EXPECT_EQ(everythingIn(profile.dir()), before);
}

TEST(Opening, ADatabaseOfAnotherProgramOrWithForeignTablesIsNotTaken) {
    const Profile profile;
    QDir().mkpath(profile.dir());
    runSql(profile.database(), "CREATE TABLE photos(name TEXT)");
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
    const Profile ours;
    ASSERT_TRUE(ours.open()->append(oneOfEach()).ok());
    runSql(ours.database(), "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END");
    EXPECT_EQ(ours.tryOpen().outcome, OpenOutcome::Damaged) << "a trigger from a stranger";
}

TEST(Opening, ADamagedFileIsSetAsideOnlyOnRequestAndKept) {
    const Profile profile;
    writeFile(profile.database(), "broken");
    EXPECT_EQ(profile.tryOpen({.startAnew = true, .overrideLock = false}).outcome, OpenOutcome::Fresh);
    writeFile(profile.database(), "broken again");
    EXPECT_EQ(profile.tryOpen({.startAnew = true, .overrideLock = false}).outcome, OpenOutcome::Fresh);
    EXPECT_EQ(contentOf(profile.database() + QStringLiteral(".damaged")), "broken");
    EXPECT_EQ(contentOf(profile.database() + QStringLiteral(".damaged-2")), "broken again");
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
}

TEST(Opening, AJournalOfANewerLimberIsLeftUntouchedAndSoIsItsUnfinishedLog) {
    const Profile profile;
    fillAndLeaveALog(profile);
    const QString killed = profile.dir() + QStringLiteral("/killed");
    {
        // The log brings back page 1 too, so the number must be in it: change both by hand.
        QFile database(killed + QStringLiteral("/limber.sqlite"));
        ASSERT_TRUE(database.open(QIODevice::ReadWrite));
        database.seek(60);
        database.write(QByteArray("\0\0\0\x63", 4));
    }
    const auto before = everythingIn(killed);
    const auto opened = Store::open(killed);
    EXPECT_EQ(opened.store == nullptr, opened.outcome != OpenOutcome::Current);
    if (opened.store == nullptr) {
        EXPECT_EQ(everythingIn(killed), before);
    }
    const Profile plain;
    static_cast<void>(plain.open());
    runSql(plain.database(), "PRAGMA user_version = 999");
    const auto untouched = everythingIn(plain.dir());
    EXPECT_EQ(plain.tryOpen().outcome, OpenOutcome::NewerThanProgram);
    EXPECT_EQ(everythingIn(plain.dir()), untouched);
}

TEST(Opening, AJournalFromTheFutureIsReadAsFarAsItIsUnderstoodAndNeverWritten) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    // A kind of fact, a column and a table that this version does not know.
    runSql(profile.database(), "CREATE TABLE dreams(seq INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    runSql(profile.database(), "ALTER TABLE sets ADD COLUMN mood TEXT");
    runSql(profile.database(), "INSERT INTO entries(id, utc_ms, utc_offset_min, day, kind) "
                               "VALUES('z1', 0, 0, 0, 'dream')");
    runSql(profile.database(),
           "INSERT INTO dreams(seq, text) SELECT seq, 'flying' FROM entries WHERE id = 'z1'");
    runSql(profile.database(), "PRAGMA user_version = 999");
    const auto before = everythingIn(profile.dir());
    {
        auto opened = profile.tryOpen();
        EXPECT_EQ(opened.outcome, OpenOutcome::NewerThanProgram);
        ASSERT_NE(opened.store, nullptr);
        EXPECT_TRUE(opened.store->isReadOnly());
        for (int i = 0; i < 2; ++i)
            EXPECT_EQ(opened.store->journal()->entries, oneOfEach());
        ASSERT_EQ(opened.broken.size(), 1);
        EXPECT_TRUE(opened.broken.front().contains(QStringLiteral("z1")));
        EXPECT_TRUE(opened.store->preferences().ok());
        EXPECT_FALSE(opened.store->append({entry("new", "2026-03-30T08:00:00Z", Morning{1})}).ok());
        EXPECT_FALSE(opened.store->backUp(day(2026, 3, 30)).ok());
        EXPECT_NE(store::message(opened), store::message(OpenOutcome::NewerThanProgram));
    }
    EXPECT_EQ(everythingIn(profile.dir()), before);
    runSql(profile.database(), "ALTER TABLE sets RENAME COLUMN number TO ordinal");
    EXPECT_EQ(profile.tryOpen().store, nullptr) << "what cannot be read is not guessed";
}

TEST(Opening, ADamagedFileWithALogBesideIsNotTouched) {
    const Profile profile;
    fillAndLeaveALog(profile);
    const QString killed = profile.dir() + QStringLiteral("/killed");
    QFile database(killed + QStringLiteral("/limber.sqlite"));
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.seek(30);
    database.write(QByteArray(60, '\xff'));
    database.close();
    QFile log(killed + QStringLiteral("/limber.sqlite-journal"));
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    log.write(QByteArray(28, '\x01'));
    log.close();
    const auto before = everythingIn(killed);
    EXPECT_EQ(Store::open(killed).outcome, OpenOutcome::Damaged);
    EXPECT_EQ(everythingIn(killed), before);
}

TEST(Opening, AWriteThatAKillCutOffIsUndone) {
    const Profile profile;
    fillAndLeaveALog(profile);
    const auto opened = Store::open(profile.dir() + QStringLiteral("/killed"));
    ASSERT_EQ(opened.outcome, OpenOutcome::Current) << opened.detail.toStdString();
    EXPECT_EQ(opened.store->journal()->entries, oneOfEach());
}

TEST(Opening, AFolderThatCannotBeMadeIsNotReadable) {
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("file")), "x");
    EXPECT_EQ(Store::open(folder.filePath(QStringLiteral("file/profile"))).outcome, OpenOutcome::NotReadable);
}

TEST(Opening, EachOutcomeHasItsOwnWords) {
    QStringList seen;
    for (const OpenOutcome outcome :
         {OpenOutcome::Fresh, OpenOutcome::Current, OpenOutcome::Migrated, OpenOutcome::ReadOnly,
          OpenOutcome::NewerThanProgram, OpenOutcome::Damaged, OpenOutcome::HistoryLost,
          OpenOutcome::NotReadable, OpenOutcome::LockedByAnother, OpenOutcome::LockedElsewhere}) {
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
    EXPECT_EQ(ask("PRAGMA journal_mode"), "truncate");
    EXPECT_EQ(ask("PRAGMA synchronous"), "2");
    EXPECT_EQ(ask("PRAGMA foreign_keys"), "1");
    EXPECT_EQ(ask("PRAGMA trusted_schema"), "0");
    EXPECT_EQ(ask("PRAGMA secure_delete"), "1");
    EXPECT_EQ(ask("PRAGMA cell_size_check"), "1");
    EXPECT_EQ(ask("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                  "AND name NOT LIKE 'sqlite_%' AND strict = 0"),
              "0");
    EXPECT_TRUE(opening.database->run(QStringLiteral("INSERT INTO mornings VALUES(77, 1, 0)")).has_value())
        << "a fact without its entry";
    // Defensive: even a statement that asks for it cannot write into the schema.
    static_cast<void>(opening.database->run(QStringLiteral("PRAGMA writable_schema = ON")));
    EXPECT_TRUE(opening.database->run(QStringLiteral("UPDATE sqlite_schema SET sql = ''")).has_value());
}

TEST(Opening, NothingButTheJournalLiesInTheFolderAfterAnEnd) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    QStringList full;
    for (const QFileInfo& info : QDir(profile.dir()).entryInfoList(QDir::Files))
        if (info.size() > 0)
            full.push_back(info.fileName());
    EXPECT_EQ(full, QStringList{QStringLiteral("limber.sqlite")});
}
