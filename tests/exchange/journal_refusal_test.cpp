// What is not a journal is refused, with the entry, the field and what is wrong.

#include "app/exchange/journal_file.h"
#include "tests/exchange/journal_text.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace limber;
using limber::test::exampleJournal;
using limber::test::journalOf;

namespace {

struct Refusal {
    const char* name;
    QByteArray text;
    int entry;
    const char* field;
    const char* inProblem;

    friend void PrintTo(const Refusal& refusal, std::ostream* out) { *out << refusal.name; }
};

const QByteArray good = R"({"id": "g", "at": "2026-03-01T07:00:00Z", "kind": "morning", "pain": 1})";

/// A set with one field replaced or added.
QByteArray set(const QByteArray& field) {
    const QByteArray name = field.left(field.indexOf(':'));
    QByteArray text = R"({"id": "x", "at": "2026-03-02T07:00:00Z", "kind": "set", "session": "s")";
    const std::pair<const char*, const char*> rest[] = {{R"("exercise")", R"("cat-cow")"},
                                                        {R"("set")", "1"},
                                                        {R"("planned")", R"({"seconds": 30})"},
                                                        {R"("done")", R"({"seconds": 30})"},
                                                        {R"("ended")", R"("completed")"}};
    for (const auto& [key, value] : rest) {
        if (name != key)
            text += QByteArray(", ") + key + ": " + value;
    }
    return good + "," + text + (field.endsWith(':') ? QByteArray() : ", " + field) + "}";
}

QByteArray entry(const QByteArray& fields) {
    return journalOf(good + R"(,{"id": "x", "at": "2026-03-02T07:00:00Z", )" + fields + "}");
}

std::vector<Refusal> refusals() {
    const auto sets = [](const QByteArray& field) { return journalOf(set(field)); };
    return {
        {"Nothing", "", 0, "", "not JSON"},
        {"CutShort", exampleJournal().left(700), 0, "", "line"},
        {"NotUtf8", QByteArray("{\"format\": \"\xff\"}"), 0, "", "not JSON"},
        {"AList", "[]", 0, "", "object"},
        {"NoFormat", "{}", 0, "format", "missing"},
        {"AnotherFormat", R"({"format": "x", "version": 1, "entries": []})", 0, "format", "limber-journal"},
        {"NoVersion", R"({"format": "limber-journal", "entries": []})", 0, "version", "missing"},
        {"NewerVersion", R"({"format": "limber-journal", "version": 3, "entries": []})", 0, "version",
         "newer"},
        {"VersionAsText", R"({"format": "limber-journal", "version": "1", "entries": []})", 0, "version",
         "whole"},
        {"NoEntries", R"({"format": "limber-journal", "version": 1})", 0, "entries", "missing"},
        {"EntriesNotAList", R"({"format": "limber-journal", "version": 1, "entries": {}})", 0, "entries",
         "list"},
        {"EntryNotAnObject", journalOf(good + ", 7"), 2, "", "object"},
        {"SettingsNotAnObject", R"({"format": "limber-journal", "version": 1, "settings": 1, "entries": []})",
         0, "settings", "object"},
        {"Equipment",
         R"({"format": "limber-journal", "version": 1, "settings": {"equipment": [1]}, "entries": []})", 0,
         "settings.equipment", "names"},
        {"WeightStep",
         R"({"format": "limber-journal", "version": 1, "settings": {"weight_steps_kg": {"dumbbell": 0}}, "entries": []})",
         0, "settings.weight_steps_kg.dumbbell", "over 0"},
        {"WeekStart",
         R"({"format": "limber-journal", "version": 1, "settings": {"week_starts": "friday"}, "entries": []})",
         0, "settings.week_starts", "friday"},
        {"NoId", journalOf(good + R"(,{"at": "2026-03-02T07:00:00Z", "kind": "morning", "pain": 1})"), 2,
         "id", "missing"},
        {"EmptyId", journalOf(R"({"id": "", "at": "2026-03-02T07:00:00Z", "kind": "morning", "pain": 1})"), 1,
         "id", "empty"},
        {"IdWithNewline",
         journalOf(R"({"id": "a\nb", "at": "2026-03-02T07:00:00Z", "kind": "morning", "pain": 1})"), 1, "id",
         "control"},
        {"DateThatIsNotThere",
         journalOf(R"({"id": "a", "at": "2026-02-30T07:00:00Z", "kind": "morning", "pain": 1})"), 1, "at",
         "2026-02-30"},
        {"TimeWithoutOffset",
         journalOf(R"({"id": "a", "at": "2026-03-02T07:00:00", "kind": "morning", "pain": 1})"), 1, "at",
         "offset"},
        {"UnknownKind", entry(R"("kind": "dream")"), 2, "kind", "dream"},
        {"NoKind", entry(R"("pain": 1)"), 2, "kind", "missing"},
        {"ScreeningResult", entry(R"("kind": "screening", "result": "fine")"), 2, "result",
         "clear, amber, urgent, red"},
        {"StageSix", entry(R"("kind": "stage", "stage": 6, "reason": "started")"), 2, "stage", "from 1 to 5"},
        {"StageReason", entry(R"("kind": "stage", "stage": 1, "reason": "because")"), 2, "reason", "because"},
        {"AnswerWithoutExtension",
         entry(R"("kind": "stage", "stage": 1, "reason": "started", "answer": "not-now")"), 2, "answer",
         "extended"},
        {"AnswerUnknown", entry(R"("kind": "stage", "stage": 1, "reason": "extended", "answer": "maybe")"), 2,
         "answer", "maybe"},
        {"Exercise", sets(R"("exercise": "")"), 2, "exercise", "empty"},
        {"SetZero", sets(R"("set": 0)"), 2, "set", "from 1"},
        {"SetHalf", sets(R"("set": 1.5)"), 2, "set", "whole"},
        {"NoPlan", sets(R"("planned":)"), 2, "planned", "missing"},
        {"PlanIsANumber", sets(R"("planned": 30)"), 2, "planned", "object"},
        {"NegativeReps", sets(R"("done": {"reps": -1})"), 2, "done.reps", "-1"},
        {"HalfARep", sets(R"("done": {"reps": 1.5})"), 2, "done.reps", "whole"},
        {"EndlessSeconds", sets(R"("planned": {"seconds": 1e12})"), 2, "planned.seconds", "86400"},
        {"KgAsText", sets(R"("done": {"kg": "4"})"), 2, "done.kg", "number"},
        {"NullReps", sets(R"("done": {"reps": null})"), 2, "done.reps", "null"},
        {"Ended", sets(R"("ended": "bored")"), 2, "ended", "bored"},
        {"Side", sets(R"("side": "top")"), 2, "side", "left, right, both"},
        {"Effort",
         entry(R"("kind": "check-in", "session": "s", "effort": 11, "pain": 1, "limb_symptoms": false)"), 2,
         "effort", "from 0 to 10"},
        {"Pain",
         entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": -1, "limb_symptoms": false)"), 2,
         "pain", "from 0 to 10"},
        {"LimbSymptoms",
         entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": 1, "limb_symptoms": 0)"), 2,
         "limb_symptoms", "true or false"},
        {"NoLimbSymptoms", entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": 1)"), 2,
         "limb_symptoms", "missing"},
        {"Morning", entry(R"("kind": "morning", "pain": 3.5)"), 2, "pain", "whole"},
        {"BenchmarkExercise", entry(R"("kind": "benchmark", "exercise": 7, "value": 1, "unit": "s")"), 2,
         "exercise", "text"},
        {"Groups", entry(R"("kind": "screening", "result": "amber", "groups": ["bones", "teeth"])"), 2,
         "groups", "teeth"},
        {"GroupsAsText", entry(R"("kind": "screening", "result": "amber", "groups": "bones")"), 2, "groups",
         "list"},
        {"Worried", entry(R"("kind": "screening", "result": "amber", "worried": 1)"), 2, "worried",
         "true or false"},
        {"Form", entry(R"("kind": "screening", "result": "clear", "form": "long")"), 2, "form",
         "full, short, first"},
        {"UsualPain", entry(R"("kind": "screening", "result": "clear", "usual_pain": 11)"), 2, "usual_pain",
         "from 0 to 10"},
        {"SetsPlanned", sets(R"("sets_planned": 0)"), 2, "sets_planned", "from 1"},
        {"StopCause", sets(R"("why": "bored")"), 2, "why", "bored"},
        {"StopCauseOfAWholeSet", sets(R"("why": "pain")"), 2, "why", "ended"},
        {"Where", entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": 1, "limb_symptoms": false,
         "where": [{"area": "neck"}, {"area": "toe"}])"),
         2, "where[1].area", "toe"},
        {"WhereHoldsMore",
         entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": 1, "limb_symptoms": false,
         "where": [{"area": "neck", "deep": true}])"),
         2, "where[0].deep", "not a known field"},
        {"Lasting",
         entry(R"("kind": "check-in", "session": "s", "effort": 1, "pain": 1, "limb_symptoms": true,
         "limb_symptoms_lasting": 1)"),
         2, "limb_symptoms_lasting", "true or false"},
        {"MuscleOnly", entry(R"("kind": "morning", "pain": 1, "muscle_only": "yes")"), 2, "muscle_only",
         "true or false"},
        {"PauseReason",
         entry(R"("kind": "pause", "from": "2026-04-01", "until": "2026-04-08", "reason": "tired")"), 2,
         "reason", "holiday, illness"},
        {"ClearedBy", entry(R"("kind": "clearance", "by": "me", "on": "2026-04-01", "scope": "all")"), 2,
         "by", "doctor, physio, other"},
        {"ClearedOn", entry(R"("kind": "clearance", "by": "doctor", "on": "soon", "scope": "all")"), 2, "on",
         "soon"},
        {"Without",
         entry(
             R"("kind": "clearance", "by": "doctor", "on": "2026-04-01", "scope": "limited", "without": ["X-all"])"),
         2, "without", "X-all"},
        {"FollowUpAnswer",
         entry(R"("kind": "follow-up", "session": "s", "question": "tingling-gone", "answer": "maybe")"), 2,
         "answer", "gone, lasting"},
        {"Deferral", entry(R"("kind": "deferral", "what": "taxes", "until": "2026-04-01")"), 2, "what",
         "taxes"},
        {"WeightStepTwice",
         R"({"format": "limber-journal", "version": 2, "settings": {"weight_steps_kg": {"a": 1, "a": 2}}, "entries": []})",
         0, "settings.weight_steps_kg.a", "twice"},
        {"BodyWeight",
         R"({"format": "limber-journal", "version": 2, "settings": {"body_weight_kg": 7}, "entries": []})", 0,
         "settings.body_weight_kg", "from 20 to 400"},
        {"KnownTwice", entry(R"("kind": "morning", "pain": 1, "p\u0061in": 9)"), 2, "pain", "twice"},
        {"VersionTwoKindInVersionOne",
         R"({"format": "limber-journal", "version": 1, "entries": [{"id": "x", "at": "2026-03-02T07:00:00Z", "kind": "deferral", "what": "offer", "until": "2026-04-01"}]})",
         1, "kind", "version 2"},
        {"VersionTwoFieldInVersionOne",
         R"({"format": "limber-journal", "version": 1, "entries": [{"id": "x", "at": "2026-03-02T07:00:00Z", "kind": "screening", "result": "clear", "form": "first"}]})",
         1, "form", "version 2"},
        {"BenchmarkValue", entry(R"("kind": "benchmark", "exercise": "cat-cow", "value": true, "unit": "s")"),
         2, "value", "number"},
        {"BenchmarkUnit", entry(R"("kind": "benchmark", "exercise": "cat-cow", "value": 1)"), 2, "unit",
         "missing"},
        {"Measure", entry(R"("kind": "outcome", "measure": "mood", "value": 1, "unit": "cm")"), 2, "measure",
         "occiput-wall"},
        {"PainScale", entry(R"("kind": "outcome", "measure": "pain-worst", "value": 11, "unit": "points")"),
         2, "value", "from 0 to 10"},
        {"PauseDate", entry(R"("kind": "pause", "from": "2026-04-31", "until": "2026-05-01")"), 2, "from",
         "exists"},
        {"PauseBackwards", entry(R"("kind": "pause", "from": "2026-04-08", "until": "2026-04-01")"), 2,
         "until", "before"},
        {"RetractNothing", entry(R"("kind": "retract")"), 2, "entry", "missing"},
        {"OneIdTwoStories",
         journalOf(good + R"(,{"id": "g", "at": "2026-03-01T07:00:00Z", "kind": "morning", "pain": 2})"), 2,
         "id", "entry 1"},
    };
}

class Refused : public testing::TestWithParam<Refusal> {};

} // namespace

TEST_P(Refused, NamesTheEntryTheFieldAndTheFault) {
    const Refusal& expected = GetParam();
    const auto result = exchange::readJournal(expected.text, QStringLiteral("march.json"));
    ASSERT_FALSE(result.ok());
    const exchange::FileError& error = result.error();
    EXPECT_EQ(error.entry, expected.entry) << error.toLine().toStdString();
    EXPECT_EQ(error.field.toStdString(), expected.field) << error.toLine().toStdString();
    EXPECT_TRUE(error.problem.contains(QString::fromUtf8(expected.inProblem)))
        << error.toLine().toStdString();
    EXPECT_TRUE(error.toLine().startsWith(QStringLiteral("march.json: ")));
    EXPECT_FALSE(error.toLine().contains(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(Journal, Refused, testing::ValuesIn(refusals()),
                         [](const auto& refusal) { return std::string(refusal.param.name); });

TEST(Refusal, ALineNamesFileEntryAndField) {
    const exchange::FileError error{QStringLiteral("a.json"), 7, QStringLiteral("planned.reps"),
                                    QStringLiteral("is missing")};
    EXPECT_EQ(error.toLine().toStdString(), "a.json: entry 7, field planned.reps: is missing");
}
