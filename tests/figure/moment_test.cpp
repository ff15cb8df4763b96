// One clock: the figure is where the tempo says it is.

#include "tests/figure/figure_fixture.h"

namespace {

using namespace limber;
using namespace limber::figure;

} // namespace

TEST(FigureTempo, PhasesBeginAndEndWhenTheTempoSays) {
    const Clip& clip = test::clipOf("wall-extension-hold");
    const Seconds hold{11};
    const auto at = [&](int ms) { return momentAt(clip, clip.phases, hold, Milliseconds(ms)); };
    EXPECT_EQ(repetitionLength(clip.phases, hold), Milliseconds(2000 + 11000 + 2000 + 5000));
    EXPECT_EQ(at(0).phase, 0);
    EXPECT_EQ(at(1999).phase, 0);
    EXPECT_EQ(at(2000).phase, 1);
    EXPECT_EQ(at(12999).phase, 1);
    EXPECT_EQ(at(13000).phase, 2);
    EXPECT_EQ(at(15000).phase, 3);
    EXPECT_EQ(at(20000), at(0));
}

TEST(FigureTempo, ItStandsInItsKeyPoseAtThePhaseEnds) {
    const Clip& clip = test::clipOf("cat-cow");
    const PreparedClip prepared = prepare(clip);
    Skeleton posed;
    Skeleton key;
    poseAt(prepared, momentAt(clip, clip.phases, Seconds{0}, Milliseconds(3000)), Side::Right, posed);
    poseKey(prepared, clip.ends[0], Side::Right, key);
    for (std::size_t i = 0; i < spineSteps; ++i)
        EXPECT_LT(length(posed.spine[i] - key.spine[i]), 0.003);
}

TEST(FigureTempo, ItStandsStillAtBothEndsOfAMovement) {
    const Clip& clip = test::clipOf("back-bridge");
    const auto blend = [&](int ms) {
        return momentAt(clip, clip.phases, Seconds{0}, Milliseconds(ms)).blend;
    };
    EXPECT_LT(blend(17), 0.001);
    EXPECT_GT(blend(1983), 0.999);
    EXPECT_NEAR(blend(1000), 0.5, 0.01);
}

TEST(FigureTempo, LungsFillAndEmptyWithTheBreathOfThePhasesWithoutAJump) {
    for (const Exercise& exercise : test::builtInCatalogue().exercises()) {
        const Clip& clip = *test::builtInClips().find(exercise.id);
        const auto phases = demonstrationTempo(clip.phases);
        const Milliseconds length = repetitionLength(phases, Seconds{20});
        double before = momentAt(clip, phases, Seconds{20}, Milliseconds{0}).lungs;
        for (Milliseconds at{0}; at <= length; at += Milliseconds(16)) {
            const double lungs = momentAt(clip, phases, Seconds{20}, at).lungs;
            EXPECT_GE(lungs, -1e-9);
            EXPECT_LE(lungs, 1.0 + 1e-9);
            EXPECT_LT(std::abs(lungs - before), 0.08) << exercise.id.value << " at " << at.count();
            before = lungs;
        }
    }
}

TEST(FigureTempo, ATempoOfAnotherShapeStillMovesBetweenTheShownPoseAndTheFirst) {
    const Clip& clip = test::clipOf("cat-cow");
    const std::vector<Phase> two{{PhaseKind::MoveIn, Milliseconds(1000), false, Breath::Out, 0, ""},
                                 {PhaseKind::MoveOut, Milliseconds(1000), false, Breath::In, 0, ""}};
    EXPECT_EQ(momentAt(clip, two, Seconds{0}, Milliseconds(500)).toKey, clip.showKey);
    EXPECT_EQ(momentAt(clip, two, Seconds{0}, Milliseconds(1500)).toKey, 0);
}

TEST(FigureTempo, ADemonstrationDoesNotWaitThreeMinutes) {
    const Clip& clip = test::clipOf("posture-band");
    EXPECT_GT(repetitionLength(clip.phases, Seconds{5}), Milliseconds(60000));
    EXPECT_LT(repetitionLength(demonstrationTempo(clip.phases), Seconds{5}), Milliseconds(15000));
}
