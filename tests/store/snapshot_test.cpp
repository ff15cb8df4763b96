#include "app/store/snapshot_text.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::store;
using namespace std::chrono_literals;

namespace {

SessionSnapshot somewhere() {
    SessionSnapshot snapshot;
    snapshot.session = "with spaces, 7:digits and \n lines";
    Dose dose;
    dose.exercise = {"wall-extension-hold"};
    dose.kind = DoseKind::Holds;
    dose.sets = {{5, 11, std::nullopt}, {5, 10, Kilograms::fromKg(2.5)}};
    dose.total = 105;
    snapshot.doses = {dose};
    snapshot.changes = {{PlanChange::Kind::Repeat, 1}, {PlanChange::Kind::Swap, 2}};
    snapshot.nextSet = 1;
    snapshot.logged = 1;
    snapshot.inPhase = 4'321ms;
    snapshot.worked = 9h;
    return snapshot;
}

} // namespace

TEST(Snapshot, IsReadBackAsItWasWritten) {
    EXPECT_EQ(parseSnapshot(writeSnapshot(somewhere())), somewhere());
}

TEST(Snapshot, AnythingElseIsRefused) {
    const std::string good = writeSnapshot(somewhere());
    EXPECT_FALSE(parseSnapshot(""));
    EXPECT_FALSE(parseSnapshot(good + "x"));
    for (std::size_t length = 0; length < good.size(); ++length)
        EXPECT_FALSE(parseSnapshot(good.substr(0, length))) << length;
}
