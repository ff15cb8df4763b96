#include "tests/support/coach_fixture.h"

#include <gtest/gtest.h>

namespace limber {

using namespace test;

namespace {

/// Three weeks at 120 s, then nothing; the last session is on day 20.
CoachFixture holder() {
    CoachFixture f(2);
    f.live(0, 21, {.total = 120, .effort = 5});
    return f;
}

} // namespace

TEST(Breaks, UpToSevenDaysKeepTheDose) {
    auto f = holder();
    EXPECT_EQ(f.doseOn(24).dose().total, 126) << "only the raise of the week before";
    EXPECT_EQ(f.doseOn(24).change(), Change::Raise);
    for (const int day : {25, 26, 27}) {
        EXPECT_EQ(f.doseOn(day).dose().total, 120) << "five to seven days off hold a daily exercise";
        EXPECT_EQ(codeOf(f.doseOn(day).reasons().front()), "hold-after-days-off");
    }
}

TEST(Breaks, EightDaysCostTenPercent) {
    auto f = holder();
    const Prescription back = f.doseOn(28);
    EXPECT_EQ(back.change(), Change::Return);
    EXPECT_EQ(back.dose().total, 108);
    EXPECT_DOUBLE_EQ(back.changePercent(), -10.0);
    EXPECT_EQ(f.doseOn(34).dose().total, 108);
}

TEST(Breaks, FifteenDaysCostTwentyAndTwentyNineFortyOrTheStart) {
    auto f = holder();
    const auto screened = [&](int day) {
        auto returning = f;
        returning.builder.screening(stageStart + days{day});
        return returning.doseOn(day).dose().total;
    };
    EXPECT_EQ(screened(35), 96);
    EXPECT_EQ(screened(48), 96);
    EXPECT_EQ(screened(49), 96) << "the start is higher than 72, but not more than after four weeks";
    EXPECT_EQ(screened(76), 96);
}

TEST(Breaks, AfterFifteenDaysTheQuestionsComeFirstAndAfterFiftySevenAllOfThem) {
    const auto actionOn = [](int away, std::optional<int> asked, ScreeningForm form) {
        auto f = holder();
        if (asked)
            f.builder.add(stageStart + days{20 + *asked}, hours{6},
                          Screening{ScreeningResult::Clear, {}, false, form});
        const CoachDay day = f.on(20 + away);
        EXPECT_EQ(day.prescription.has_value(), day.action != Action::Blocked);
        return day.action == Action::Blocked;
    };
    EXPECT_FALSE(actionOn(14, {}, ScreeningForm::Full));
    EXPECT_TRUE(actionOn(15, {}, ScreeningForm::Full));
    EXPECT_FALSE(actionOn(15, 15, ScreeningForm::Short));
    EXPECT_FALSE(actionOn(16, 9, ScreeningForm::Short)) << "asked a week ago is fresh enough";
    EXPECT_TRUE(actionOn(17, 9, ScreeningForm::Short));
    EXPECT_FALSE(actionOn(40, 20, ScreeningForm::Short));
    EXPECT_TRUE(actionOn(57, 57, ScreeningForm::Short)) << "after eight weeks the full form";
    EXPECT_FALSE(actionOn(57, 57, ScreeningForm::Full));
}

TEST(Breaks, MoreThanFiftySixDaysGoOneStageBackWithNewScreening) {
    auto f = holder();
    EXPECT_EQ(f.on(77).action, Action::Blocked);
    EXPECT_TRUE(has(f.on(77), "screen-after-break"));
    f.builder.screening(stageStart + days{77});
    const CoachDay answer = f.on(77);
    EXPECT_EQ(answer.action, Action::StepBack);
    for (const DueSession& due : answer.sessionsToday)
        EXPECT_EQ(due.exercise.value, "cat-cow") << "what is due is what is prescribed";
    EXPECT_FALSE(answer.find({"wall-extension-hold"})->mayStart());
    EXPECT_EQ(answer.prescription->dose().exercise.value, "cat-cow");
    EXPECT_EQ(answer.prescription->change(), Change::Return);
}

TEST(Breaks, InTheFirstStageALongBreakGoesBackToItsStart) {
    CoachFixture f(1);
    f.live(0, 14, {.total = 45});
    f.builder.screening(stageStart + days{80});
    const CoachDay answer = f.on(80);
    EXPECT_FALSE(also(answer, Action::StepBack));
    EXPECT_EQ(answer.prescription->dose().total, 30);
    EXPECT_EQ(answer.prescription->change(), Change::Return);
}

TEST(Breaks, TheReducedDoseStandsOnceItWasDone) {
    auto f = holder();
    f.live(28, 2, {.total = 108});
    EXPECT_EQ(f.doseOn(30).dose().total, 108);
    EXPECT_EQ(f.doseOn(30).change(), Change::Hold);
}

TEST(Breaks, WhenACutAndABreakMeetTheLowerDoseWins) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 120}).live(7, 1, {.total = 120, .pain = 6, .sessions = 1});
    EXPECT_EQ(f.doseOn(16).dose().total, 96) << "the cut, not the ten percent";
    EXPECT_EQ(f.doseOn(16).change(), Change::Cut);
}

TEST(Breaks, OnceAWeekIsNoBreak) {
    CoachFixture f(5);
    f.live(0, 1, {.total = 20});
    EXPECT_EQ(f.doseOn(7).change(), Change::Raise);
}

TEST(Pauses, APauseStopsTodayAndItsDaysAreTakenOutOfWhatWasDue) {
    CoachFixture f(2);
    f.live(0, 14, {.total = 100});
    f.builder.pause(stageStart + days{12}, stageStart + days{13}, stageStart + days{16},
                    PauseReason::Holiday);
    const CoachDay during = f.on(15);
    EXPECT_EQ(during.action, Action::Paused);
    EXPECT_TRUE(during.sessionsToday.empty());
    EXPECT_EQ(during.countedWeeks, 2) << "one paused day costs no week";
    const CoachDay after = f.on(17);
    EXPECT_EQ(after.action, Action::Continue);
    EXPECT_EQ(after.prescription->change(), Change::Raise);
    f.builder.pause(stageStart + days{18}, stageStart + days{18}, stageStart + days{20},
                    PauseReason::Holiday);
    EXPECT_EQ(f.on(21).countedWeeks, 2) << "a week that was mostly paused rests";
}

TEST(Pauses, ThePauseIncludesItsLastDay) {
    CoachFixture f(2);
    f.builder.pause(stageStart, stageStart + days{1}, stageStart + days{3}, PauseReason::Holiday);
    EXPECT_EQ(f.on(3).action, Action::Paused);
    EXPECT_EQ(f.on(4).action, Action::Continue);
}

TEST(Pauses, AfterAnIllnessTheScreeningComesFirst) {
    CoachFixture f(2);
    f.live(0, 7, {.total = 100});
    f.builder.pause(stageStart + days{7}, stageStart + days{7}, stageStart + days{10}, PauseReason::Illness);
    const CoachDay answer = f.on(11);
    EXPECT_EQ(answer.action, Action::Blocked);
    EXPECT_TRUE(has(answer, "screen-first-after-illness"));
    EXPECT_TRUE(answer.sessionsToday.empty());
    f.builder.screening(stageStart + days{11});
    EXPECT_EQ(f.on(11).action, Action::Continue);
}

TEST(Pauses, APauseThatWasTakenBackNeverWas) {
    CoachFixture f(2);
    const auto id = f.builder.pause(stageStart, stageStart, stageStart + days{9}, PauseReason::Illness);
    f.builder.retract(stageStart, id);
    EXPECT_EQ(f.on(1).action, Action::Continue);
}

} // namespace limber
