#include "core/session/day_queue.h"

#include "core/coach/prescription_pad.h"
#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::testing_session;

namespace {

Exercise reset(const std::string& id) {
    Exercise value = wallSlide();
    value.id = {id};
    value.placement = Placement::Reset;
    return value;
}

Catalogue catalogue() {
    return Catalogue({catCow(), reset("roller"), reset("slide")});
}

DayPlan dayWith(std::vector<PlannedSession> sessions) {
    DayPlan plan;
    plan.sessions = std::move(sessions);
    return plan;
}

PlannedSession planned(bool done) {
    PlannedSession value;
    value.exercise = {"cat-cow"};
    if (done)
        value.doneAt = Timestamp{};
    return value;
}

/// A coach that lets these start and nothing else.
CoachDay coachAllows(const std::vector<std::string>& ids) {
    CoachDay coach;
    for (const std::string& id : ids) {
        ExerciseDay day;
        day.exercise = {id};
        day.prescription = PrescriptionPad::sign({});
        coach.exercises.push_back(day);
    }
    return coach;
}

} // namespace

TEST(DayQueue, IsTheNextSessionAndTheFirstResetThatTheCoachLetsStart) {
    using Ids = std::vector<ExerciseId>;
    const DayPlan plan = dayWith({planned(true), planned(false)});
    EXPECT_EQ(queueOf(catalogue(), plan, coachAllows({"cat-cow", "roller", "slide"})),
              (Ids{{"cat-cow"}, {"roller"}}));
    EXPECT_EQ(queueOf(catalogue(), plan, coachAllows({"cat-cow", "slide"})), (Ids{{"cat-cow"}, {"slide"}}));
    EXPECT_TRUE(queueOf(catalogue(), plan, coachAllows({"cat-cow"})).empty()) << "no reset";
    EXPECT_TRUE(queueOf(catalogue(), plan, coachAllows({"slide"})).empty()) << "no session";
}

TEST(DayQueue, IsEmptyWhenEverySessionOfTheDayIsDone) {
    const CoachDay all = coachAllows({"cat-cow", "roller", "slide"});
    EXPECT_TRUE(queueOf(catalogue(), dayWith({planned(true)}), all).empty());
    EXPECT_TRUE(queueOf(catalogue(), dayWith({}), all).empty());
}
