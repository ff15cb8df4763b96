// A journal that is gone is not a new person: nothing of ours that lies about is greeted with "welcome".

#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;
using store::Store;

namespace {

/// What lies in the folder instead of the journal, and whether it is the trace of one.
struct Trace {
    const char* name;
    void (*leave)(const Profile& profile);
    bool lost;
};

QByteArray aJournal() {
    const Profile other;
    static_cast<void>(other.open()->append(oneOfEach()));
    return contentOf(other.database());
}

void beside(const Profile& profile, const char* suffix, const QByteArray& content) {
    writeFile(profile.database() + QLatin1String(suffix), content);
}

const Trace traces[] = {
    {"nothing at all", [](const Profile&) {}, false},
    {"files of others", [](const Profile& p) { writeFile(p.dir() + QStringLiteral("/notes.txt"), "x"); },
     false},
    {"an empty file", [](const Profile& p) { beside(p, "", {}); }, true},
    {"a fresh journal that was not finished", [](const Profile& p) { beside(p, ".new", "half"); }, false},
    {"an empty log", [](const Profile& p) { beside(p, "-journal", {}); }, false},
    {"a backup",
     [](const Profile& p) {
         writeFile(p.dir() + QStringLiteral("/backups/limber-2026-03-02.sqlite"), aJournal());
     },
     true},
    {"a backup made by hand",
     [](const Profile& p) {
         writeFile(p.dir() + QStringLiteral("/backups/kept-2026-03-02.sqlite"), aJournal());
     },
     true},
    {"an empty file and a backup",
     [](const Profile& p) {
         beside(p, "", {});
         writeFile(p.dir() + QStringLiteral("/backups/limber-2026-03-02.sqlite"), aJournal());
     },
     true},
    {"a write-ahead log alone", [](const Profile& p) { beside(p, "-wal", "frames"); }, true},
    {"an empty file and a write-ahead log",
     [](const Profile& p) {
         beside(p, "", {});
         beside(p, "-wal", "frames");
     },
     true},
    {"a rollback journal alone", [](const Profile& p) { beside(p, "-journal", "pages"); }, true},
    {"a damaged one set aside", [](const Profile& p) { beside(p, ".damaged", "broken"); }, true},
    {"one that was replaced", [](const Profile& p) { beside(p, ".replaced", aJournal()); }, true},
    {"a copy cut off while restoring", [](const Profile& p) { beside(p, ".restoring.part", "half"); }, true},
    {"a database without a table: copied without its log",
     [](const Profile& p) {
         QDir().mkpath(p.dir());
         runSql(p.database(), "PRAGMA user_version = 1");
         runSql(p.database(), "PRAGMA user_version = 0");
     },
     true},
};

class Traces : public testing::TestWithParam<Trace> {};

} // namespace

TEST_P(Traces, DecideWhetherThereWasAJournal) {
    const Profile profile;
    GetParam().leave(profile);
    const auto before = everythingIn(profile.dir());
    const auto opened = profile.tryOpen();
    EXPECT_EQ(opened.outcome, GetParam().lost ? OpenOutcome::HistoryLost : OpenOutcome::Fresh)
        << GetParam().name;
    if (!GetParam().lost)
        return;
    EXPECT_EQ(everythingIn(profile.dir()), before) << GetParam().name;
    EXPECT_FALSE(opened.detail.isEmpty()) << "says what lies there";
    // And the way on, by the person's word: nothing that lay there goes away.
    EXPECT_EQ(profile.tryOpen({.startAnew = true, .overrideLock = false}).outcome, OpenOutcome::Fresh);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
    for (const QByteArray& content : before)
        EXPECT_TRUE(everythingIn(profile.dir()).values().contains(content)) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(History, Traces, testing::ValuesIn(traces), [](const auto& trace) {
    std::string name;
    for (const char c : std::string(trace.param.name))
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name;
});

TEST(History, LostCanBeRestored) {
    const Profile profile;
    {
        const auto store = profile.open();
        ASSERT_TRUE(store->append(oneOfEach()).ok());
        ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    }
    ASSERT_TRUE(QFile::remove(profile.database()));
    ASSERT_EQ(profile.tryOpen().outcome, OpenOutcome::HistoryLost);
    ASSERT_TRUE(store::restore(profile.dir(), store::backups(profile.dir(), day(2026, 3, 21)).front()).ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}

TEST(History, AJournalOfVersion1CopiedWithItsWriteAheadLogIsWhole) {
    const Profile profile;
    const Profile live;
    QDir().mkpath(profile.dir());
    QDir().mkpath(live.dir());
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(LIMBER_SOURCE_DIR "/tests/store/data/version-1.sqlite"), live.database()));
    {
        store::Database running;
        ASSERT_FALSE(running.open(live.database()).has_value());
        ASSERT_FALSE(
            running.run(QStringLiteral("INSERT INTO preferences VALUES('volume.cues', '7')")).has_value());
        for (const char* suffix : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(live.database() + QLatin1String(suffix),
                                    profile.database() + QLatin1String(suffix)));
    }
    const auto opened = profile.tryOpen();
    ASSERT_EQ(opened.outcome, OpenOutcome::Migrated) << opened.detail.toStdString();
    EXPECT_EQ(opened.store->preferences()->value(QStringLiteral("volume.cues")), QStringLiteral("7"));
}
