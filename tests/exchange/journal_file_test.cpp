// The journal file keeps everything, and the same journal is always the same bytes.

#include "app/exchange/journal_file.h"
#include "tests/exchange/journal_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace limber;
using limber::test::exampleJournal;
using limber::test::journalOf;

namespace {

Journal read(const QByteArray& text) {
    const auto result = exchange::readJournal(text);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toLine().toStdString());
    return result.ok() ? *result : Journal{};
}

} // namespace

TEST(JournalFile, ACanonicalFileIsReadAndWrittenByteForByte) {
    EXPECT_EQ(exchange::writeJournal(read(exampleJournal())).toStdString(), exampleJournal().toStdString());
}

TEST(JournalFile, EveryFieldArrivesInItsPlace) {
    const Journal journal = read(exampleJournal());
    EXPECT_THAT(journal.settings.equipment, testing::ElementsAre("roller", "kettlebell", "wall"));
    EXPECT_EQ(journal.settings.weightSteps.at("dumbbell"), Kilograms{500});
    ASSERT_EQ(journal.entries.size(), 14U);
    EXPECT_EQ(journal.settings.bodyWeight, Kilograms{71500});
    EXPECT_EQ(journal.settings.birthYear, 1961);
    EXPECT_EQ(std::get<Screening>(journal.entries[0].fact),
              (Screening{ScreeningResult::Amber,
                         {CautionGroup::Bones, CautionGroup::Balance},
                         true,
                         ScreeningForm::Short,
                         2}));
    const auto& set = std::get<SetFact>(journal.entries[3].fact);
    EXPECT_EQ(set.exercise.value, "dumbbell-pullover");
    EXPECT_EQ(set.side, Side::Left);
    EXPECT_EQ(set.set, 2);
    EXPECT_EQ(set.planned, (Work{11, std::nullopt, Kilograms{4500}}));
    EXPECT_EQ(set.done.reps, 9);
    EXPECT_EQ(set.ended, SetEnd::Pain);
    EXPECT_EQ(set.why, StopCause::Sharp);
    EXPECT_EQ(set.setsPlanned, 3);
    EXPECT_EQ(std::get<CheckIn>(journal.entries[4].fact).note, "ärmel \"eng\"\n\\");
    EXPECT_THAT(std::get<CheckIn>(journal.entries[4].fact).where,
                testing::ElementsAre(PainPlace{BodyArea::Neck, BodySide::Left},
                                     PainPlace{BodyArea::MidBack, BodySide::Middle}));
    EXPECT_TRUE(std::get<Morning>(journal.entries[5].fact).muscleOnly);
    EXPECT_EQ(std::get<Pause>(journal.entries[8].fact).reason, PauseReason::Illness);
    EXPECT_THAT(std::get<Clearance>(journal.entries[11].fact).without,
                testing::ElementsAre(CautionCode::Extension, CautionCode::Floor));
    EXPECT_EQ(std::get<FollowUp>(journal.entries[12].fact),
              (FollowUp{"s1", FollowUpQuestion::TinglingGone, FollowUpAnswer::Gone}));
    EXPECT_EQ(std::get<Deferral>(journal.entries[13].fact).what, Deferrable::WeeklyCheck);
    EXPECT_EQ(std::get<StageFact>(journal.entries[9].fact).answer, OfferAnswer::OneMoreWeek);
    EXPECT_EQ(formatTimestamp(journal.entries[10].at), "2026-04-10T07:00:00.250+02:00");
}

TEST(JournalFile, TheOrderOfEntriesInTheFileDoesNotMatter) {
    Journal journal = read(exampleJournal());
    std::reverse(journal.entries.begin(), journal.entries.end());
    EXPECT_EQ(exchange::writeJournal(journal), exampleJournal());
    EXPECT_EQ(read(exchange::writeJournal(journal)).entries.front().id, "a1");
}

TEST(JournalFile, EntriesOfTheSameInstantAreSortedById) {
    const auto morning = [](const char* id) -> QByteArray {
        return QByteArray(R"({"id": ")") + id +
               R"(", "at": "2026-03-03T07:00:00Z", "kind": "morning", "pain": 1})";
    };
    const Journal journal = read(journalOf(morning("b") + "," + morning("a")));
    EXPECT_EQ(journal.entries[0].id, "a");
    EXPECT_EQ(journal.entries[1].id, "b");
}

TEST(JournalFile, UnknownFieldsComeBackByteForByteAtEveryLevel) {
    const QByteArray text = R"({"format": "limber-journal", "version": 2,
 "settings": {"equipment": [], "weight_steps_kg": {}, "week_starts": "sunday", "mood" :{"b":[1,2.50],"ä":null}, "mood": 1},
 "entries": [
  {"id": "a", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s", "exercise": "cat-cow", "variant": "standard", "side": "both", "set": 1, "planned": {"seconds": 30, "pace": "sl\u006fw"}, "done": {"reps": 0, "hr":12345678901234567890, "hr": -0.0}, "ended": "completed", "x_exp":1e400, "weather": [ true ], "x\u0022y": "}],\\"}
 ], "owner": "me", "owner": 0.12345678901234567890123}
)";
    const Journal journal = read(text);
    EXPECT_EQ(exchange::writeJournal(journal).toStdString(), text.toStdString());
    EXPECT_EQ(exchange::writeJournal(read(exchange::writeJournal(journal))).toStdString(),
              text.toStdString());
}

TEST(JournalFile, AnExerciseThatThisVersionDoesNotKnowIsKept) {
    const QByteArray entry =
        R"({"id": "a", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s", "exercise": "my own stretch", "variant": "v", "side": "left", "set": 1, "planned": {}, "done": {"reps": 3}, "ended": "completed"})";
    const Journal journal = read(journalOf(entry));
    EXPECT_EQ(std::get<SetFact>(journal.entries.front().fact).exercise.value, "my own stretch");
    EXPECT_TRUE(exchange::writeJournal(journal).contains(entry));
}

TEST(JournalFile, WhatMayBeLeftOutGetsItsDefault) {
    const Journal journal = read(journalOf(
        R"({"id": "a", "at": "2026-03-02T07:55:00Z", "kind": "set", "session": "s", "exercise": "cat-cow", "set": 1,
            "planned": {}, "done": {}, "ended": "skipped"},
           {"id": "b", "at": "2026-03-02T07:56:00Z", "kind": "check-in", "session": "s", "effort": 0, "pain": 10, "limb_symptoms": true})"));
    const auto& set = std::get<SetFact>(journal.entries[0].fact);
    EXPECT_EQ(set.variant, "standard");
    EXPECT_EQ(set.side, Side::Both);
    EXPECT_EQ(std::get<CheckIn>(journal.entries[1].fact).note, "");
    EXPECT_FALSE(journal.settings.weekStartsOnSunday);
}

TEST(JournalFile, TheSameEntryWrittenTwiceCountsOnce) {
    const QByteArray entry = R"({"id": "a", "at": "2026-03-03T07:00:00Z", "kind": "morning", "pain": 1})";
    const QByteArray other = R"({"id": "b", "at": "2026-03-03T08:00:00Z", "kind": "morning", "pain": 1})";
    const Journal journal = read(journalOf(entry + "," + other + "," + entry));
    ASSERT_EQ(journal.entries.size(), 2U);
    EXPECT_EQ(journal.entries[1].id, "b");
}

TEST(JournalFile, ANumberKeepsItsValueThroughManyRoundTrips) {
    Journal journal;
    for (const double value : {0.1, 12.5, 1.0 / 3.0, 1e-7, 999999.0, 0.0}) {
        Entry entry;
        entry.id = std::to_string(journal.entries.size());
        entry.fact = Outcome{Measure::OverheadGap, value, "cm"};
        journal.entries.push_back(entry);
    }
    EXPECT_EQ(read(exchange::writeJournal(journal)).entries, journal.entries);
}

TEST(JournalFile, AnEmptyJournalIsAJournal) {
    const QByteArray text = exchange::writeJournal({});
    EXPECT_EQ(read(text), Journal{});
}

TEST(JournalFile, AFileIsWrittenWholeAndReadBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("march.json"));
    const Journal journal = read(exampleJournal());
    EXPECT_FALSE(exchange::writeJournalFile(journal, path).has_value());
    const auto again = exchange::readJournalFile(path);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, journal);
}

TEST(JournalFile, AFolderThatIsNotThereIsAnErrorWithThePath) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/march.json"));
    const auto error = exchange::writeJournalFile({}, path);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->file, path);
    EXPECT_FALSE(exchange::readJournalFile(path).ok());
}
