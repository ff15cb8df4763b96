// A journal of version 1 says the same after it was read: nothing is lost, nothing is added.

#include "app/exchange/journal_file.h"
#include "core/journal/effective.h"
#include "tests/exchange/journal_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace limber;
using limber::test::versionOneJournal;

namespace {

Journal read(const QByteArray& text) {
    const auto result = exchange::readJournal(text);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().toLine().toStdString());
    return result.ok() ? *result : Journal{};
}

QByteArray versionOne(const QByteArray& entries) {
    return R"({"format": "limber-journal", "version": 1, "entries": [)" + entries + "]}";
}

QByteArray checkIn(const QByteArray& id, const QByteArray& more) {
    return R"({"id": ")" + id +
           R"(", "at": "2026-03-02T08:00:00Z", "kind": "check-in", "session": "s1", "effort": 3, "pain": 1, "limb_symptoms": false)" +
           more + "}";
}

QByteArray retract(const QByteArray& id, const QByteArray& entry, int hour) {
    return R"({"id": ")" + id + R"(", "at": "2026-03-02T)" + QByteArray::number(hour).rightJustified(2, '0') +
           R"(:00:00Z", "kind": "retract", "entry": ")" + entry + R"("})";
}

/// How many follow-ups hold.
long holding(const Journal& journal) {
    const auto entries = effectiveEntries(journal);
    return std::count_if(entries.begin(), entries.end(),
                         [](const Entry* entry) { return std::holds_alternative<FollowUp>(entry->fact); });
}

PauseReason pauseReason(const QByteArray& why, std::string& note) {
    const Journal journal = read(versionOne(
        R"({"id": "a", "at": "2026-03-02T07:00:00Z", "kind": "pause", "from": "2026-04-01", "until": "2026-04-08", "why": ")" +
        why + R"("})"));
    const auto& pause = std::get<Pause>(journal.entries.front().fact);
    note = pause.note;
    return pause.reason;
}

} // namespace

TEST(VersionOne, ItsMarksBecomeTypedFacts) {
    const Journal journal = read(versionOneJournal());
    ASSERT_EQ(journal.entries.size(), 12U);
    EXPECT_TRUE(std::get<Screening>(journal.entries[0].fact).worried);
    EXPECT_EQ(std::get<SetFact>(journal.entries[3].fact).setsPlanned, 3);
    EXPECT_TRUE(std::get<CheckIn>(journal.entries[4].fact).limbSymptoms);
    EXPECT_EQ(journal.entries[5].id, "a5:tingling");
    EXPECT_EQ(std::get<FollowUp>(journal.entries[5].fact),
              (FollowUp{"s1", FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting}));
    EXPECT_TRUE(std::get<Morning>(journal.entries[6].fact).muscleOnly);
    for (const Entry& entry : journal.entries)
        EXPECT_EQ(entry.extra, "") << entry.id;
}

TEST(VersionOne, WrittenAsVersionTwoItStaysTheSame) {
    const QByteArray two = exchange::writeJournal(read(versionOneJournal()));
    EXPECT_TRUE(two.contains("\"version\": 2"));
    EXPECT_EQ(exchange::writeJournal(read(two)).toStdString(), two.toStdString());
    EXPECT_EQ(read(two), read(versionOneJournal()));
}

TEST(VersionOne, APauseKeepsItsReasonOrItsWords) {
    std::string note;
    EXPECT_EQ(pauseReason("illness", note), PauseReason::Illness);
    EXPECT_EQ(note, "");
    EXPECT_EQ(pauseReason("Injury", note), PauseReason::Injury);
    EXPECT_EQ(pauseReason("travel", note), PauseReason::Holiday);
    for (const char* text : {"trip to Illinois", "Krankheit", "fluent Spanish course", "flu"}) {
        EXPECT_EQ(pauseReason(text, note), PauseReason::Other) << text;
        EXPECT_EQ(note, text);
    }
}

TEST(VersionOne, AnUnknownNumberBeyondEveryRangeTakesNoMarkWithIt) {
    const Journal journal =
        read(versionOne(checkIn("c", R"(, "limb_symptoms_lasting": true, "device_reading":1e400)")));
    EXPECT_EQ(holding(journal), 1);
    EXPECT_EQ(journal.entries.front().extra, "\"device_reading\":1e400");
}

TEST(VersionOne, AFieldWithinAnUnknownFieldMarksNothing) {
    const Journal journal = read(versionOne(
        R"({"id": "a", "at": "2026-03-02T07:00:00Z", "kind": "screening", "result": "clear", "client": {"worried":true}})"));
    EXPECT_FALSE(std::get<Screening>(journal.entries.front().fact).worried);
}

TEST(VersionOne, ACheckInTakenBackTakesItsLastingTinglingWithIt) {
    const QByteArray lasting = checkIn("c", R"(, "limb_symptoms_lasting": true)");
    EXPECT_EQ(holding(read(versionOne(lasting))), 1);
    EXPECT_EQ(holding(read(versionOne(lasting + "," + retract("r", "c", 9)))), 0);
    EXPECT_EQ(holding(read(versionOne(lasting + "," + retract("r", "c", 9) + "," + retract("q", "r", 10)))),
              1);
    EXPECT_EQ(holding(read(versionOne(retract("r", "r", 9) + "," + lasting))), 1);
}

TEST(VersionOne, AnIdAsLongAsAllowedHasADerivedOneThatIsAllowed) {
    const QByteArray lasting = R"(, "limb_symptoms_lasting": true)";
    const QByteArray stem = QByteArray("\xC3\xA4").repeated(99);
    const Journal journal =
        read(versionOne(checkIn(stem + "12", lasting) + "," + checkIn(stem + "34", lasting)));
    ASSERT_EQ(journal.entries.size(), 4U);
    for (const Entry& entry : journal.entries)
        EXPECT_LE(entry.id.size(), 200U);
    const QByteArray two = exchange::writeJournal(journal);
    EXPECT_EQ(read(two), journal);
}

TEST(VersionTwo, StillReadsTheOldMarkOfLastingTingling) {
    const Journal journal = read(limber::test::journalOf(checkIn("c", R"(, "limb_symptoms_lasting": true)")));
    EXPECT_EQ(holding(journal), 1);
    EXPECT_EQ(read(exchange::writeJournal(journal)), journal);
}
