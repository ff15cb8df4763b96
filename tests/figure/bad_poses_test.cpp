// A wrong pose file is refused with the clip, the pose and the field that is wrong.

#include "app/content/figure_parser.h"
#include "core/figure/check.h"
#include "tests/figure/figure_fixture.h"

#include <QFile>

namespace {

using namespace limber;

/// The built-in file of an exercise with one text replaced.
Result<std::vector<figure::Clip>, content::ContentError> parseChanged(const char* exercise, const char* from,
                                                                      const char* to) {
    EXPECT_FALSE(test::builtInClips().empty());
    QFile file(QStringLiteral(":/limber/figure/%1.json").arg(QString::fromLatin1(exercise)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains(from)) << from;
    text.replace(text.indexOf(from), static_cast<qsizetype>(std::strlen(from)), to);
    const auto source = content::DataFile::parse(text, "changed.json");
    EXPECT_TRUE(source.ok());
    return content::parseFigure(source.value(), *test::builtInCatalogue().find(ExerciseId{exercise}));
}

void expectError(const char* exercise, const char* from, const char* to, const std::string& field,
                 const std::string& message) {
    const auto result = parseChanged(exercise, from, to);
    ASSERT_FALSE(result.ok()) << to;
    EXPECT_EQ(result.error().file, "changed.json");
    EXPECT_EQ(result.error().field, field);
    EXPECT_NE(result.error().message.find(message), std::string::npos) << result.error().message;
    EXPECT_GT(result.error().line, 0);
}

} // namespace

TEST(FigureFiles, AThoracicSpineBentBeyondTwentyFiveDegreesIsRefused) {
    expectError("cat-cow", "\"thoracic\": 24", "\"thoracic\": 26",
                "clips.standard.poses.start.joints.thoracic", "from -45 to 25");
}

TEST(FigureFiles, AnUnknownJointIsRefused) {
    expectError("cat-cow", "\"lumbar\": 28", "\"lumber\": 28", "clips.standard.poses.start.joints.lumber",
                "not a known field");
}

TEST(FigureFiles, AHandOutOfReachIsRefused) {
    expectError("wall-slide", "\"hand-y\": 1.0", "\"hand-y\": 1.25", "clips.standard.poses.start.joints",
                "out of reach");
}

TEST(FigureFiles, AContactThatCannotHoldIsRefused) {
    expectError("dumbbell-pullover", "{\"part\": \"head\", \"on\": \"floor\", \"by\": \"neck\"}",
                "{\"part\": \"shin\", \"on\": \"floor\"}", "clips.standard.poses.start.contacts",
                "hovers by");
}

TEST(FigureFiles, APropThatIsNotThereIsRefused) {
    expectError("swiss-ball-lowering", "\"on\": \"ball\"", "\"on\": \"bench\"",
                "clips.standard.poses.start.contacts[1].on", "neither floor nor wall");
}

TEST(FigureFiles, APoseThatIsNotThereIsRefused) {
    expectError("cat-cow", "\"phases\": [\"target\", \"target\"", "\"phases\": [\"target\", \"tarket\"",
                "clips.standard.phases", "tarket");
}

TEST(FigureFiles, PosesThatDoNotFitThePhasesAreRefused) {
    expectError("cat-cow", "\"phases\": [\"target\", \"target\", \"start\", \"start\"]",
                "\"phases\": [\"target\", \"start\"]", "clips.standard.phases", "4 phases");
}

TEST(FigureFiles, AVariantThatTheExerciseDoesNotHaveIsRefused) {
    expectError("cat-cow", "\"harder\": {", "\"hardest\": {", "clips.hardest", "not a variant");
}

TEST(FigureFiles, AMuscleThatNobodyHasIsRefused) {
    expectError("back-bridge", "\"gluteals\"", "\"glutes\"", "clips.standard.muscles", "glutes");
}

TEST(FigureFiles, AMistakeInAPoseThatIsNotThereIsRefused) {
    expectError("swiss-ball-lowering", "\"pose\": \"start\"", "\"pose\": \"stand\"",
                "clips.standard.mistake.pose", "stand");
}

TEST(FigureFiles, AMissingStartPoseIsRefused) {
    expectError("posture-band", "\"start\": {", "\"begin\": {", "clips.standard.poses.start", "is missing");
}

namespace {

/// A clip bent out of shape after loading, to show that the cycle check sees each kind of fault.
std::vector<figure::Fault> faultsOf(figure::Clip clip) {
    return figure::checkCycle(clip, {}, Side::Right, Seconds{2});
}

bool has(const std::vector<figure::Fault>& faults, const std::string& field) {
    return std::any_of(faults.begin(), faults.end(), [&](const auto& fault) { return fault.field == field; });
}

} // namespace

TEST(FigureChecks, ABodyInTheFloorIsSeen) {
    figure::Clip clip = test::clipOf("posture-band");
    for (figure::Key& key : clip.keys)
        for (figure::LimbSide side : {figure::rightSide, figure::leftSide})
            key.values.at(figure::Channel::FootY, side) = -0.02;
    EXPECT_TRUE(has(faultsOf(clip), "sinking"));
}

TEST(FigureChecks, AnArmInTheOwnBodyIsSeen) {
    figure::Clip clip = test::clipOf("posture-band");
    clip.arms = {figure::ArmMode::Free, figure::ArmMode::Free};
    for (figure::Key& key : clip.keys)
        key.values.at(figure::Channel::Abduct, figure::rightSide) = -25;
    EXPECT_TRUE(has(faultsOf(clip), "own body"));
}

TEST(FigureChecks, AWeightInTheFloorIsSeen) {
    figure::Clip clip = test::clipOf("dumbbell-pullover");
    clip.keys[static_cast<std::size_t>(clip.showKey)].values.at(figure::Channel::Shoulder) = 183;
    clip.keys[static_cast<std::size_t>(clip.showKey)].values.at(figure::Channel::Shoulder, figure::leftSide) =
        183;
    const auto faults = figure::checkCycle(clip, {}, Side::Right, Seconds{2});
    EXPECT_TRUE(std::any_of(faults.begin(), faults.end(), [](const figure::Fault& fault) {
        return fault.field == "sinking" && fault.message.find("what the hands hold") != std::string::npos;
    }));
}

TEST(FigureChecks, AJumpIsSeen) {
    figure::Clip clip = test::clipOf("wall-slide");
    for (Phase& phase : clip.phases)
        phase.duration = phase.holdsDose ? Milliseconds{0} : Milliseconds{150};
    EXPECT_TRUE(has(faultsOf(clip), "jumps"));
}

TEST(FigureChecks, AContactThatLetsGoBetweenTwoPosesIsSeen) {
    figure::Clip clip = test::clipOf("cat-cow");
    for (figure::Key& key : clip.keys)
        if (key.name == "target")
            key.values.at(figure::Channel::HandY, figure::leftSide) = 0.03;
    EXPECT_TRUE(has(faultsOf(clip), "contacts"));
}

TEST(FigureChecks, AJointBeyondItsRangeIsSeen) {
    figure::Clip clip = test::clipOf("cat-cow");
    clip.keys.back().values.at(figure::Channel::Thoracic) = 32;
    EXPECT_TRUE(has(faultsOf(clip), "joints.thoracic"));
}
