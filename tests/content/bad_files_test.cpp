#include "app/content/exercise_parser.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::content;

namespace {

References references() {
    const auto loaded = loadReferences(QStringLiteral(LIMBER_SOURCE_DIR "/resources"));
    EXPECT_TRUE(loaded.ok());
    return loaded.value();
}

QByteArray catCow() {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/resources/exercises/cat-cow.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What the loader says after `from` was written as `to`.
std::string complaint(const char* from, const char* to) {
    QByteArray text = catCow();
    EXPECT_EQ(text.count(from), 1) << from;
    text.replace(from, to);
    const auto source = DataFile::parse(text, "cat-cow.json");
    if (!source)
        return source.error().describe();
    const auto exercise = parseExercise(source.value(), references());
    return exercise ? "" : exercise.error().describe();
}

} // namespace

TEST(ABadExerciseFile, IsNamedWithLineAndField) {
    EXPECT_EQ(complaint("\"start\": 30", "\"start\": \"many\""),
              "cat-cow.json:31: dose.start: must be a whole number from 1 to 36000, found \"many\"");
}

TEST(ABadExerciseFile, MayNotPointToAStepThatIsNotThere) {
    EXPECT_EQ(complaint("\"step\": 2, \"cue\": \"Round your back\"},\n      {\"kind\": \"hold\"",
                        "\"step\": 6, \"cue\": \"Round your back\"},\n      {\"kind\": \"hold\""),
              "cat-cow.json:24: tempo.phases[0].step: must be a whole number from 1 to 5, found 6");
}

TEST(ABadExerciseFile, MayNotGiveAVariantATempoOfAnotherKind) {
    EXPECT_EQ(
        complaint("{\"kind\": \"hold\", \"seconds\": 0.5, \"step\": 3, \"cue\": \"Let head and tailbone "
                  "drop\"},\n       {\"kind\": \"move-out\", \"seconds\": 5",
                  "{\"kind\": \"hold\", \"holdsDose\": true, \"step\": 3, \"cue\": \"Let head and tailbone "
                  "drop\"},\n       {\"kind\": \"move-out\", \"seconds\": 5"),
        "cat-cow.json:45: variants.harder.phases: must have a phase with holdsDose if, and only if, "
        "dose.kind is holds");
}

TEST(ABadExerciseFile, MayNotStartAboveItsCeiling) {
    EXPECT_EQ(complaint("\"ceiling\": 60", "\"ceiling\": 20"),
              "cat-cow.json:31: dose.ceiling: must not be below start (30)");
}

TEST(ABadExerciseFile, ShowsItsTypingMistakes) {
    EXPECT_EQ(complaint("\"breathing\"", "\"breathign\""), "cat-cow.json:1: breathing: is missing");
    EXPECT_EQ(complaint("\"optional\"", "\"opional\""),
              "cat-cow.json:11: equipment[0].opional: is not a known field");
}

TEST(ABadExerciseFile, MustHaveTheStandardVariant) {
    EXPECT_EQ(complaint("\"id\": \"standard\"", "\"id\": \"normal\""),
              "cat-cow.json:45: variants: must have one with the id and level \"standard\"");
}

TEST(ABadExerciseFile, MayNotNameASourceThatIsNotListed) {
    EXPECT_EQ(complaint("[0, 10, 51, 52]", "[0, 998]"),
              "cat-cow.json:59: sources: names source 998, which is not in references.json");
}

TEST(ABadExerciseFile, MustBeConsistentInTempoAndDose) {
    EXPECT_EQ(complaint("\"kind\": \"cycles\"", "\"kind\": \"holds\""),
              "cat-cow.json:23: tempo.phases: must have a phase with holdsDose if, and only if, dose.kind is "
              "holds");
}

TEST(ABadExerciseFile, MayNotSayAThingTwice) {
    EXPECT_EQ(complaint("\"region\"", "\"name\": \"Cow\",\n  \"region\""),
              "cat-cow.json:5: name: is there twice");
}

TEST(ABadExerciseFile, ThatIsNotJsonIsNamedWithTheLine) {
    EXPECT_EQ(complaint("\"stage\": 1,", "\"stage\": 1").substr(0, 29), "cat-cow.json:9: is not JSON: ");
}

TEST(ABadExerciseFile, ThatIsNotThereIsNamed) {
    const auto source = DataFile::open(QStringLiteral("/nowhere/cat-cow.json"));
    ASSERT_FALSE(source.ok());
    EXPECT_EQ(source.error().file, "/nowhere/cat-cow.json");
    EXPECT_FALSE(source.error().message.empty());
}
