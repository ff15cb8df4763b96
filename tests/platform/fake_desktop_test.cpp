#include "tests/support/fake_desktop.h"

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::PresenceWatch;
using limber::test::FakePresence;

TEST(PresenceWatch, SaysInOneValueWhatEachSourceSays) {
    const FakePresence desktop;
    PresenceWatch watch(desktop.sources());
    EXPECT_EQ(watch.now(), Presence{}) << "nothing is known before it starts";
    watch.start();
    EXPECT_EQ(desktop.camera->starts, 1);
    int changes = 0;
    QObject::connect(&watch, &PresenceWatch::changed, [&] { ++changes; });
    desktop.allNo();
    EXPECT_EQ(changes, 7);
    desktop.microphone->tell(Sign::Yes);
    desktop.microphone->tell(Sign::Yes);
    EXPECT_EQ(changes, 8) << "what is known already is no news";
    EXPECT_EQ(watch.now().microphone, Sign::Yes);
    EXPECT_EQ(watch.now().camera, Sign::No);
}

TEST(PresenceWatch, ASourceThatIsMissingIsUnknownForEver) {
    PresenceWatch watch({});
    watch.start();
    EXPECT_EQ(watch.now(), Presence{});
}
