#include "core/session/day_queue.h"

#include "tests/session/fixtures.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::testing_session;

namespace {

Exercise reset(const std::string& id, std::vector<EquipmentNeed> needs) {
    Exercise value = wallSlide();
    value.id = {id};
    value.placement = Placement::Reset;
    value.equipment = std::move(needs);
    return value;
}

Catalogue catalogue() {
    return Catalogue({catCow(), reset("roller", {{"foam-roller", "Roller", {}, false}}),
                      reset("slide", {{"wall", "Wall", {"worktop"}, false}})});
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

} // namespace

TEST(DayQueue, IsTheNextSessionAndTheResetThatTheKitAllows) {
    using Ids = std::vector<ExerciseId>;
    const DayPlan plan = dayWith({planned(true), planned(false)});
    EXPECT_EQ(queueOf(catalogue(), plan, {"foam-roller"}), (Ids{{"cat-cow"}, {"roller"}}));
    EXPECT_EQ(queueOf(catalogue(), plan, {"worktop"}), (Ids{{"cat-cow"}, {"slide"}}));
    EXPECT_EQ(queueOf(catalogue(), plan, {}), (Ids{{"cat-cow"}, {"roller"}}))
        << "some reset is better than none";
}

TEST(DayQueue, IsEmptyWhenEverySessionOfTheDayIsDone) {
    EXPECT_TRUE(queueOf(catalogue(), dayWith({planned(true)}), {"wall"}).empty());
    EXPECT_TRUE(queueOf(catalogue(), dayWith({}), {"wall"}).empty());
}
