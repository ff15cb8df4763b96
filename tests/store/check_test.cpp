// A bit that flips is found, and the entry that it is in is named.

#include "app/store/check.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;

namespace {

class Check : public testing::Test {
protected:
    void SetUp() override {
        const auto store = profile.open();
        JournalSettings settings;
        settings.equipment = {"wall"};
        ASSERT_TRUE(store->append(oneOfEach()).ok());
        ASSERT_TRUE(store->saveSettings(settings).ok());
        ASSERT_TRUE(store->savePreferences({{QStringLiteral("theme"), QStringLiteral("dark")}}).ok());
        ASSERT_TRUE(store->saveSession(position(1)).ok());
        ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    }
    const Profile profile;
};

struct Change {
    const char* sql;
    const char* named;
};

// One column of every table.
const Change changes[] = {
    {"UPDATE entries SET extra = replace(extra, 'kitchen', 'kitchem') WHERE id = 'a3'", "a3"},
    {"UPDATE entries SET utc_ms = utc_ms + 1 WHERE id = 'a2'", "a2"},
    {"UPDATE entries SET utc_offset_min = 61 WHERE id = 'a2'", "a2"},
    {"UPDATE entries SET day = day + 1 WHERE id = 'a2'", "a2"},
    {"UPDATE entries SET kind = 'stags' WHERE id = 'a2'", "a2"},
    {"UPDATE entries SET id = 'a9x' WHERE id = 'a9'", "a9x"},
    {"UPDATE screenings SET worried = 0", "a1"},
    {"UPDATE screenings SET groups = 'bones,skio'", "a1"},
    {"UPDATE screenings SET form = 'xull'", "a1"},
    {"UPDATE screenings SET usual_pain = 5", "a1"},
    {"UPDATE stages SET stage = 3 WHERE reason = 'started'", "a2"},
    {"UPDATE sets SET done_seconds = 31 WHERE done_seconds = 30", "a3"},
    {"UPDATE sets SET why = 'weight' WHERE why = 'sharp'", "a4"},
    {"UPDATE sets SET sets_planned = 6 WHERE sets_planned = 7", "a4"},
    {"UPDATE sets SET exercise = 'cat-cox' WHERE exercise = 'cat-cow'", "a3"},
    {"UPDATE check_ins SET note = replace(note, 'eng', 'enf')", "a5"},
    {"UPDATE check_ins SET places = ''", "a5"},
    {"UPDATE mornings SET pain = 8", "a6"},
    {"UPDATE benchmarks SET value = 14.250000000000002", "a7"},
    {"UPDATE outcomes SET unit = 't'", "a8"},
    {"UPDATE pauses SET reason = 'illness'", "a9"},
    {"UPDATE pauses SET until_day = until_day + 1", "a9"},
    {"UPDATE retractions SET target = 'a7'", "b2"},
    {"UPDATE clearances SET scope = 'all'", "b3"},
    {"UPDATE follow_ups SET answer = 'gone'", "b4"},
    {"UPDATE deferrals SET until_day = until_day + 1", "b5"},
    {"DELETE FROM mornings", "a6"},
    {"UPDATE settings SET value = 'sunday' WHERE key = 'week_starts'", "settings"},
    {"UPDATE equipment SET name = 'walm'", "settings"},
    {"UPDATE preferences SET value = 'darl'", "preferences"},
    {"UPDATE active_session SET session = 's2'", "session"},
};

} // namespace

TEST_F(Check, AWholeProfileHasNothingToTell) {
    const auto reports = store::checkProfile(profile.dir());
    ASSERT_EQ(reports.size(), 2U) << "the journal and a backup";
    for (const store::FileReport& report : reports) {
        EXPECT_TRUE(report.whole()) << report.problems.join(u' ').toStdString();
        EXPECT_EQ(report.entries, static_cast<int>(oneOfEach().size()));
        EXPECT_EQ(report.sessions, 2);
    }
}

TEST_F(Check, EveryColumnThatChangesIsFoundAndItsEntryNamed) {
    const QByteArray good = contentOf(profile.database());
    for (const Change& change : changes) {
        writeFile(profile.database(), good);
        runSql(profile.database(), change.sql);
        const auto before = everythingIn(profile.dir());
        const auto reports = store::checkProfile(profile.dir());
        ASSERT_EQ(reports.front().problems.size(), 1) << change.sql;
        EXPECT_TRUE(reports.front().problems.front().contains(QLatin1String(change.named)))
            << change.sql << ": " << reports.front().problems.front().toStdString();
        EXPECT_TRUE(reports.back().whole());
        const auto opened = profile.tryOpen();
        EXPECT_EQ(opened.outcome, OpenOutcome::Damaged) << change.sql;
        EXPECT_EQ(opened.broken, reports.front().problems);
        EXPECT_EQ(everythingIn(profile.dir()), before) << "not touched";
    }
}

TEST_F(Check, ARuleOfTheSchemaThatChangesIsFound) {
    QByteArray bytes = contentOf(profile.database());
    const qsizetype at = bytes.indexOf("pain BETWEEN 0 AND 10");
    ASSERT_GT(at, 0);
    bytes[at + 19] = '9';
    writeFile(profile.database(), bytes);
    EXPECT_FALSE(store::checkProfile(profile.dir()).front().whole());
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
}

TEST_F(Check, APageOfEntriesThatIsLostIsMissed) {
    // The table is gone, the index of ids still counts its rows.
    store::Database database;
    ASSERT_FALSE(database.open(profile.database()).has_value());
    const int page =
        database.ask(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'entries'"))->toInt();
    const int size = database.ask(QStringLiteral("PRAGMA page_size"))->toInt();
    database.close();
    QByteArray bytes = contentOf(profile.database());
    QByteArray empty(size, '\0');
    // A leaf of a table without a row: its kind, and where its content begins.
    empty[0] = 13;
    empty[5] = static_cast<char>(size >> 8);
    bytes.replace((page - 1) * size, size, empty);
    writeFile(profile.database(), bytes);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
}

TEST_F(Check, ABackupThatRotsIsFoundToo) {
    const QString backup = store::backups(profile.dir(), day(2026, 3, 21)).front().path;
    runSql(backup, "UPDATE check_ins SET pain = pain + 1");
    const auto reports = store::checkProfile(profile.dir());
    EXPECT_TRUE(reports.front().whole());
    EXPECT_THAT(reports.back().problems.join(u' ').toStdString(), testing::HasSubstr("a5"));
}

TEST_F(Check, WorksBesideALimberThatIsOpen) {
    const auto store = profile.open();
    ASSERT_TRUE(store->append({entry("later", "2026-03-21T08:00:00Z", Morning{2})}).ok());
    const auto reports = store::checkProfile(profile.dir());
    EXPECT_TRUE(reports.front().whole()) << reports.front().problems.join(u' ').toStdString();
    EXPECT_EQ(reports.front().entries, static_cast<int>(oneOfEach().size()) + 1);
    EXPECT_TRUE(store->append({entry("still", "2026-03-22T08:00:00Z", Morning{2})}).ok());
}
