#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"
#include "core/coach/reason_codec.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>
#include <vector>

namespace {

using namespace limber;
using namespace limber::ui;

/// Every kind of reason once, without numbers.
template <std::size_t... Index> std::vector<Reason> everyReason(std::index_sequence<Index...>) {
    return {Reason(std::in_place_index<Index>)...};
}

std::vector<Reason> everyReason() {
    return everyReason(std::make_index_sequence<std::variant_size_v<Reason>>());
}

} // namespace

TEST(Words, EveryReasonHasASentence) {
    for (const Reason& reason : everyReason())
        EXPECT_FALSE(reasonText(reason).isEmpty()) << codeOf(reason);
}

TEST(Words, EveryReasonHasACodeOfItsOwn) {
    std::set<std::string_view> codes;
    for (const Reason& reason : everyReason()) {
        EXPECT_FALSE(codeOf(reason).empty());
        EXPECT_TRUE(codes.insert(codeOf(reason)).second) << codeOf(reason);
    }
}

TEST(Words, ARaiseSaysWhatWasDoneAndWhatComes) {
    const reason::RaiseWithinBand raise{{4.0, 1, 18, 21}, 6.67, {DoseKind::Holds, 32}};
    EXPECT_EQ(reasonText(raise).toStdString(), "Last week you did 18 of 21 sessions, with pain 1 and effort "
                                               "4. This week's target: 32 seconds (+6.7%).");
}

TEST(Words, TheBenchmarkShowsItsValues) {
    const Criterion levelled{true, {reason::BenchmarkSlope{0.4, 3, 2, {13, 13.1, 13}}}};
    EXPECT_EQ(criterionLine(CriterionKind::LevelledOff, levelled).toStdString(),
              "Levelled off — 13, 13.1, 13 over 3 weeks (0.4% better a week)");
}

TEST(Words, SeveralPiecesOfEvidenceAreKeptApart) {
    const Criterion comfortable{false, {reason::EffortMedian{3, 4, 28, {}}, reason::SessionsCutShort{2}}};
    EXPECT_EQ(criterionEvidence(comfortable).toStdString(),
              "effort 3 out of 10 in the last 28 session(s); 2 session(s) stopped early");
}

TEST(Words, EvidenceCanBeToldInAFewWords) {
    const Criterion regular{true, {reason::AdherenceWeeks{85.9, 2, 80, {}}}};
    EXPECT_EQ(briefCriterionEvidence(regular).toStdString(), "85% of the plan");
    const Criterion comfortable{false, {reason::EffortMedian{3, 4, 28, {}}, reason::SessionsCutShort{2}}};
    EXPECT_EQ(briefCriterionEvidence(comfortable).toStdString(),
              "effort 3 out of 10; 2 session(s) stopped early");
    EXPECT_TRUE(briefCriterionEvidence({}).isEmpty());
}

TEST(Words, ASlowerLoweringIsSaidOnceItIsSlower) {
    Exercise ball;
    ball.dose.kind = DoseKind::Repetitions;
    ball.dose.startTempo = 4;
    const auto text = [&](std::vector<DoseSet> sets) {
        return doseText(ball,
                        {{"swiss-ball-lowering"}, "standard", DoseKind::Repetitions, std::move(sets), 0})
            .toStdString();
    };
    EXPECT_EQ(text({{10, 4, {}}, {10, 4, {}}}), "2 × 10");
    EXPECT_EQ(text({{14, 5, {}}, {14, 4, {}}}), "2 × 14, lowering 5 / 4 s");
    EXPECT_EQ(text({{15, 5, {}}, {14, 5, {}}}), "15 + 14, lowering 5 s");
}

TEST(Words, TheWeeksBehindANumberStandBesideIt) {
    const Criterion regular{true, {reason::AdherenceWeeks{86.2, 2, 80, {100, 72.4}}}};
    EXPECT_EQ(criterionEvidence(regular).toStdString(), "86% of your sessions over 2 weeks (100, 72)");
}
