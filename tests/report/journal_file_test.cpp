// The journal file keeps everything, and the same journal is always the same bytes.

#include "app/report/journal_file.h"
#include "tests/report/journal_text.h"

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
    const auto result = report::readJournal(text);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toLine().toStdString());
    return result.ok() ? *result : Journal{};
}

} // namespace

TEST(JournalFile, ACanonicalFileIsReadAndWrittenByteForByte) {
    EXPECT_EQ(report::writeJournal(read(exampleJournal())).toStdString(), exampleJournal().toStdString());
}

TEST(JournalFile, EveryFieldArrivesInItsPlace) {
    const Journal journal = read(exampleJournal());
    EXPECT_THAT(journal.settings.equipment, testing::ElementsAre("roller", "kettlebell", "wall"));
    EXPECT_EQ(journal.settings.weightSteps.at("dumbbell"), Kilograms{500});
    ASSERT_EQ(journal.entries.size(), 11U);
    const auto& set = std::get<SetFact>(journal.entries[3].fact);
    EXPECT_EQ(set.exercise.value, "dumbbell-pullover");
    EXPECT_EQ(set.side, Side::Left);
    EXPECT_EQ(set.set, 2);
    EXPECT_EQ(set.planned, (Work{11, std::nullopt, Kilograms{4500}}));
    EXPECT_EQ(set.done.reps, 9);
    EXPECT_EQ(set.ended, SetEnd::Tired);
    EXPECT_EQ(std::get<CheckIn>(journal.entries[4].fact).note, "ärmel \"eng\"\n\\");
    EXPECT_EQ(std::get<StageFact>(journal.entries[9].fact).answer, OfferAnswer::OneMoreWeek);
    EXPECT_EQ(formatTimestamp(journal.entries[10].at), "2026-04-10T07:00:00.250+02:00");
}

TEST(JournalFile, TheOrderOfEntriesInTheFileDoesNotMatter) {
    Journal journal = read(exampleJournal());
    std::reverse(journal.entries.begin(), journal.entries.end());
    EXPECT_EQ(report::writeJournal(journal), exampleJournal());
    EXPECT_EQ(read(report::writeJournal(journal)).entries.front().id, "a1");
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

TEST(JournalFile, UnknownFieldsSurviveTheRoundTripAtEveryLevel) {
    const QByteArray text = R"({"format": "limber-journal", "version": 1,
 "settings": {"equipment": [], "weight_steps_kg": {}, "week_starts": "sunday", "mood": {"b":[1,2.5],"ä":null}},
 "entries": [
  {"id": "a", "at": "2026-03-02T07:55:00+01:00", "kind": "set", "session": "s", "exercise": "cat-cow", "variant": "standard", "side": "both", "set": 1, "planned": {"seconds": 30, "pace": "slow"}, "done": {"reps": 0, "hr": 9007199254740993}, "ended": "completed", "room": "kitchen", "weather": [true]}
 ], "owner": "me"}
)";
    EXPECT_EQ(report::writeJournal(read(text)).toStdString(), text.toStdString());
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
    EXPECT_EQ(read(report::writeJournal(journal)).entries, journal.entries);
}

TEST(JournalFile, AnEmptyJournalIsAJournal) {
    const QByteArray text = report::writeJournal({});
    EXPECT_EQ(read(text), Journal{});
}

TEST(JournalFile, AFileIsWrittenWholeAndReadBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("march.json"));
    const Journal journal = read(exampleJournal());
    EXPECT_FALSE(report::writeJournalFile(journal, path).has_value());
    const auto again = report::readJournalFile(path);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, journal);
}

TEST(JournalFile, AFolderThatIsNotThereIsAnErrorWithThePath) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/march.json"));
    const auto error = report::writeJournalFile({}, path);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->file, path);
    EXPECT_FALSE(report::readJournalFile(path).ok());
}
