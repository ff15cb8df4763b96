// The journal, settings, preferences and the running session on a real SQLite file.

#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;
using store::JournalChange;

namespace {

/// What a second program sees in the file while the store is still open: what is on disk, not in memory.
QVariant onDisk(const Profile& profile, const char* sql, int column = 0) {
    QVariant value;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(profile.database());
        other.open();
        QSqlQuery query(other);
        if (query.exec(QString::fromLatin1(sql)) && query.next())
            value = query.value(column);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return value;
}

} // namespace

TEST(Store, EveryKindOfEntryComesBackAsItWas) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    const auto journal = profile.open()->journal();
    ASSERT_TRUE(journal.ok());
    EXPECT_EQ(journal->entries, oneOfEach());
}

TEST(Store, AFinishedSetIsOnDiskBeforeTheScreenMovesOn) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->finishSet(entry("x", "2026-03-02T08:00:00+01:00", catCow(1)), position(1)).ok());
    EXPECT_EQ(onDisk(profile, "SELECT done_seconds FROM sets").toInt(), 30);
    EXPECT_EQ(onDisk(profile, "SELECT count(*) FROM active_session").toInt(), 1);
}

TEST(Store, TheSameIdTwiceChangesNothing) {
    const Profile profile;
    const auto store = profile.open();
    const Entry first = entry("x", "2026-03-02T08:00:00+01:00", Morning{1});
    const Entry second = entry("x", "2026-03-02T09:00:00+01:00", Morning{5});
    EXPECT_EQ(store->append({first})->added.size(), 1U);
    const auto again = store->append({first, second});
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again->empty());
    EXPECT_THAT(store->journal()->entries, testing::ElementsAre(first));
}

TEST(Store, AnAppendWithOneEntryThatCannotBeKeptKeepsNone) {
    const Profile profile;
    const auto store = profile.open();
    const auto refused = store->append(
        {entry("x", "2026-03-02T08:00:00Z", Morning{1}), entry("y", "2026-03-02T09:00:00Z", Morning{11})});
    ASSERT_FALSE(refused.ok());
    EXPECT_FALSE(refused.error().message().isEmpty());
    EXPECT_TRUE(store->journal()->entries.empty());
    EXPECT_TRUE(store->append({entry("x", "2026-03-02T08:00:00Z", Morning{1})}).ok()) << "still usable";
}

TEST(Store, ASetThatIsRefusedLeavesTheSessionWhereItStood) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->saveSession(position(0)).ok());
    SetFact impossible = catCow(1);
    impossible.set = 0;
    EXPECT_FALSE(store->finishSet(entry("x", "2026-03-02T08:00:00Z", impossible), position(1)).ok());
    EXPECT_EQ(store->activeSession().value(), position(0));
    EXPECT_TRUE(store->journal()->entries.empty());
}

TEST(Store, ARunningSessionSurvivesTheProgramAndEndsWithItsCheckIn) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->saveSession(position(2)).ok());
    const auto store = profile.open();
    EXPECT_EQ(store->activeSession().value(), position(2));
    ASSERT_TRUE(store->endSession({entry("c", "2026-03-02T08:10:00Z", CheckIn{"s1", 3, 0, false, ""})}).ok());
    EXPECT_EQ(store->activeSession().value(), std::nullopt);
    EXPECT_EQ(store->journal()->entries.size(), 1U);
}

TEST(Store, TextsWithQuotesAndSqlInThemAreOnlyTexts) {
    const Profile profile;
    const auto store = profile.open();
    const Entry nasty = entry("x'); DROP TABLE sets; --", "2026-03-02T08:00:00Z",
                              CheckIn{"s'1", 0, 0, false, "Robert'); DROP TABLE entries; --"});
    ASSERT_TRUE(store->append({nasty}).ok());
    EXPECT_THAT(store->journal()->entries, testing::ElementsAre(nasty));
}

TEST(Store, AChangeSaysWhatIsNewAndBringsALoadedJournalUpToDate) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->append({entry("m", "2026-03-05T08:00:00Z", Morning{1})}).ok());
    Journal loaded = store->journal().value();
    const auto change = store->append({entry("k", "2026-03-03T08:00:00Z", catCow(1))});
    ASSERT_TRUE(change.ok());
    EXPECT_TRUE(change->touches<SetFact>());
    EXPECT_FALSE(change->touches<Morning>());
    change->applyTo(loaded);
    EXPECT_EQ(loaded, store->journal().value());
}

TEST(Store, SettingsAndPreferencesSurviveAndSayWhenTheyChanged) {
    const Profile profile;
    JournalSettings settings;
    settings.equipment = {"wall", "roller"};
    settings.weightSteps = {{"dumbbell", Kilograms{500}}};
    settings.weekStartsOnSunday = true;
    settings.bodyWeight = Kilograms{71'500};
    settings.birthYear = 1959;
    settings.extra = R"("b":1,"a":2)";
    {
        const auto store = profile.open();
        EXPECT_TRUE(store->preferences()->isEmpty());
        EXPECT_EQ(store->saveSettings(settings)->settings, settings);
        EXPECT_TRUE(store->saveSettings(settings)->empty()) << "the same again changes nothing";
        ASSERT_TRUE(store->savePreferences({{QStringLiteral("theme"), QStringLiteral("dark")}}).ok());
        ASSERT_TRUE(store
                        ->savePreferences({{QStringLiteral("theme"), QStringLiteral("light")},
                                           {QStringLiteral("empty"), QString()}})
                        .ok());
    }
    const auto store = profile.open();
    EXPECT_EQ(store->journal()->settings, settings);
    EXPECT_EQ(store->preferences()->value(QStringLiteral("theme")), QStringLiteral("light"));
    EXPECT_EQ(store->preferences()->value(QStringLiteral("empty")), QString());
    EXPECT_EQ(store->preferences()->size(), 2);
}

TEST(Store, AnExerciseThatThisVersionDoesNotKnowIsKept) {
    const Profile profile;
    SetFact unknown = catCow(1);
    unknown.exercise.value = "trapeze-swing";
    const Entry written = entry("x", "2026-03-02T08:00:00Z", unknown);
    ASSERT_TRUE(profile.open()->append({written}).ok());
    EXPECT_THAT(profile.open()->journal()->entries, testing::ElementsAre(written));
}

TEST(Store, AWriteThatNoDiskWouldTakeIsToldFromOneThatMayPass) {
    const Profile profile;
    const auto refused = profile.open()->append({entry("y", "2026-03-02T09:00:00Z", Morning{11})});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, store::StoreError::Kind::Refused);
    EXPECT_FALSE(refused.error().mayPass());
    EXPECT_TRUE((store::StoreError{store::StoreError::Kind::DiskFull, {}}.mayPass()));
}
