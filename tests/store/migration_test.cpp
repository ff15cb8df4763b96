// A journal of version 1, as the program of then left it, comes over with nothing lost.

#include "app/store/opening.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;

namespace {

const QString frozen = QStringLiteral(LIMBER_SOURCE_DIR "/tests/store/data/version-1.sqlite");

class Migrated : public testing::Test {
protected:
    void SetUp() override {
        QDir().mkpath(profile.dir());
        ASSERT_TRUE(QFile::copy(frozen, profile.database()));
        const auto opened = profile.tryOpen();
        ASSERT_EQ(opened.outcome, OpenOutcome::Migrated) << opened.detail.toStdString();
        journal = opened.store->journal().value();
        preferences = opened.store->preferences().value();
    }
    [[nodiscard]] const Entry* find(const std::string& id) const {
        for (const Entry& entry : journal.entries)
            if (entry.id == id)
                return &entry;
        return nullptr;
    }
    template <class FactType> [[nodiscard]] FactType fact(const std::string& id) const {
        const Entry* entry = find(id);
        EXPECT_NE(entry, nullptr) << id;
        const auto* it = entry == nullptr ? nullptr : std::get_if<FactType>(&entry->fact);
        EXPECT_NE(it, nullptr) << id;
        return it == nullptr ? FactType{} : *it;
    }

    const Profile profile;
    Journal journal;
    QMap<QString, QString> preferences;
};

} // namespace

TEST_F(Migrated, EveryEntryIsThereAndWhatWasInTextsIsTyped) {
    for (int i = 1; i <= 16; ++i)
        EXPECT_NE(find((i < 10 ? "e0" : "e") + std::to_string(i)), nullptr) << i;
    EXPECT_TRUE(fact<Screening>("e01").worried);
    EXPECT_EQ(fact<Screening>("e01").result, ScreeningResult::Amber);
    EXPECT_EQ(fact<SetFact>("e03").setsPlanned, 2);
    EXPECT_EQ(fact<SetFact>("e04").done.seconds, 12);
    EXPECT_EQ(fact<SetFact>("e07").done.load, Kilograms{4500});
    EXPECT_EQ(fact<CheckIn>("e05").note, "a \"quoted\", note");
    EXPECT_EQ(fact<Morning>("e06"), (Morning{3, true}));
    EXPECT_EQ(fact<Benchmark>("e09").value, 14.25);
    EXPECT_EQ(fact<Retract>("e15").entry, "e09");
    EXPECT_EQ(fact<StageFact>("e14").answer, OfferAnswer::NotNow);
}

TEST_F(Migrated, ReasonsOfPausesAreThoseOfTheOldListAndEverythingElseIsANote) {
    EXPECT_EQ(fact<Pause>("e11"), (Pause{day(2026, 4, 1), day(2026, 4, 8), PauseReason::Illness, ""}));
    EXPECT_EQ(fact<Pause>("e12").reason, PauseReason::Holiday);
    EXPECT_EQ(fact<Pause>("e13"), (Pause{day(2026, 6, 1), day(2026, 6, 8), PauseReason::Other,
                                         "Krankheit, illness in the family"}));
}

TEST_F(Migrated, WhatWasAskedAboutTinglingIsAFactOfItsOwn) {
    EXPECT_EQ(fact<FollowUp>("e05:tingling"),
              (FollowUp{"s1", FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting}));
    EXPECT_EQ(fact<FollowUp>("e08:tingling"),
              (FollowUp{"s2", FollowUpQuestion::TinglingGone, FollowUpAnswer::Gone}));
    // Still to be asked when the program was closed: the set that it stopped says so.
    EXPECT_EQ(fact<SetFact>("e16").why, StopCause::Tingling);
    EXPECT_EQ(fact<SetFact>("e04").why, std::nullopt);
    EXPECT_EQ(fact<Deferral>("put-off-2026-03-15"), (Deferral{Deferrable::WeeklyCheck, day(2026, 3, 15)}));
    EXPECT_THAT(preferences.keys(),
                testing::UnorderedElementsAre(QStringLiteral("appearance"), QStringLiteral("voice")));
}

TEST_F(Migrated, UnknownFieldsStayAsTheyWereWritten) {
    EXPECT_EQ(find("e01")->extra, R"("asked_by":"Ute")");
    EXPECT_EQ(find("e03")->extra, "");
    EXPECT_EQ(find("e04")->extra, R"("room":"kitchen")");
    EXPECT_EQ(find("e07")->extra, R"("sets_planned":5000)") << "no number that version 1 wrote";
    EXPECT_EQ(journal.settings.extra, R"("colour":"green")");
    EXPECT_EQ(journal.extra, R"("owner":{"n":12345678901234567000,"name":"a"})");
    EXPECT_TRUE(journal.settings.weekStartsOnSunday);
}

TEST_F(Migrated, TheFileOfBeforeIsKeptAndTheNewOneIsLikeAFreshOne) {
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
    const auto kept = store::backups(profile.dir(), day(2030, 1, 1));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].origin, store::Backup::Origin::BeforeMigration);
    // Back to version 1 and over again: the same.
    ASSERT_TRUE(store::restore(profile.dir(), kept[0]).ok());
    EXPECT_EQ(profile.open()->journal().value(), journal);
}

TEST(Migration, OneThatFailsLeavesTheFileAsItWas) {
    const Profile profile;
    QDir().mkpath(profile.dir());
    ASSERT_TRUE(QFile::copy(frozen, profile.database()));
    auto steps = store::migrations();
    steps.back().statements.push_back("this is not SQL");
    {
        const auto opening = store::openProfile(profile.dir(), steps);
        EXPECT_NE(opening.outcome, OpenOutcome::Migrated);
    }
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Migrated) << "nothing of the failed one stayed";
}

TEST(Migration, ALaterVersionTakesThisOneOver) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    auto steps = store::migrations();
    steps.push_back({steps.back().version + 1, {"ALTER TABLE mornings ADD COLUMN stiff INTEGER"}, nullptr});
    {
        const auto opening = store::openProfile(profile.dir(), steps);
        ASSERT_EQ(opening.outcome, OpenOutcome::Migrated) << opening.detail.toStdString();
        EXPECT_TRUE(opening.database->ask(QStringLiteral("SELECT count(stiff) FROM mornings")).ok());
    }
    EXPECT_EQ(store::openProfile(profile.dir(), steps).outcome, OpenOutcome::Current);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::NewerThanProgram);
    const auto kept = store::backups(profile.dir(), day(2030, 1, 1));
    ASSERT_EQ(kept.size(), 1U);
    ASSERT_TRUE(store::restore(profile.dir(), kept[0]).ok());
    EXPECT_EQ(profile.open()->journal()->entries, oneOfEach());
}
