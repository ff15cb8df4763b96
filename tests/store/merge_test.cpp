// A journal from elsewhere comes in whole or not at all.

#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;

namespace {

Journal fromElsewhere() {
    Journal journal;
    journal.settings.equipment = {"wall", "towel"};
    journal.settings.weightSteps = {{"dumbbell", Kilograms{1000}}, {"kettlebell", Kilograms{2000}}};
    journal.settings.weekStartsOnSunday = true;
    journal.settings.birthYear = 1970;
    journal.settings.extra = R"("colour":"green")";
    journal.extra = R"("owner":"me")";
    journal.entries = oneOfEach();
    return journal;
}

} // namespace

TEST(Merge, AFreshProfileTakesEverythingOver) {
    const Profile profile;
    const auto store = profile.open();
    const auto change = store->merge(fromElsewhere());
    ASSERT_TRUE(change.ok());
    EXPECT_EQ(change->added.size(), oneOfEach().size());
    EXPECT_EQ(change->settings, fromElsewhere().settings);
    EXPECT_EQ(store->journal().value(), fromElsewhere());
}

TEST(Merge, TheSameFileTwiceChangesNothing) {
    const Profile profile;
    const auto store = profile.open();
    ASSERT_TRUE(store->merge(fromElsewhere()).ok());
    const auto again = store->merge(fromElsewhere());
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again->empty());
}

TEST(Merge, OwnSettingsStayAndWhatIsMissingIsAdded) {
    const Profile profile;
    const auto store = profile.open();
    JournalSettings own;
    own.equipment = {"roller", "wall"};
    own.weightSteps = {{"dumbbell", Kilograms{500}}};
    own.extra = R"("size":2,"colour":"red")";
    ASSERT_TRUE(store->saveSettings(own).ok());
    ASSERT_TRUE(store->merge(fromElsewhere()).ok());
    const auto settings = store->journal()->settings;
    EXPECT_THAT(settings.equipment, testing::ElementsAre("roller", "wall", "towel"));
    EXPECT_EQ(settings.weightSteps.at("dumbbell"), Kilograms{500});
    EXPECT_EQ(settings.weightSteps.at("kettlebell"), Kilograms{2000});
    EXPECT_FALSE(settings.weekStartsOnSunday);
    EXPECT_EQ(settings.extra, R"("size":2,"colour":"red")");
}

TEST(Merge, OneIdWithTwoStoriesStopsItAndNothingComesIn) {
    const Profile profile;
    const auto store = profile.open();
    const Entry own = entry("a6", "2026-03-04T07:00:00+01:00", Morning{3});
    ASSERT_TRUE(store->append({own}).ok());
    const auto refused = store->merge(fromElsewhere());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, store::StoreError::Kind::Conflict);
    EXPECT_EQ(refused.error().detail, QStringLiteral("a6"));
    EXPECT_THAT(store->journal()->entries, testing::ElementsAre(own));
}

TEST(Merge, TwoLaptopsEndUpWithTheSameJournal) {
    const Profile left;
    const Profile right;
    const auto a = left.open();
    const auto b = right.open();
    const Entry both = entry("3", "2026-03-03T08:00:00Z", catCow(1));
    ASSERT_TRUE(a->append({entry("1", "2026-03-02T08:00:00Z", catCow(1)), both}).ok());
    ASSERT_TRUE(b->append({entry("2", "2026-03-02T20:00:00Z", catCow(1)), both}).ok());
    ASSERT_TRUE(a->merge(b->journal().value()).ok());
    ASSERT_TRUE(b->merge(a->journal().value()).ok());
    EXPECT_EQ(a->journal()->entries, b->journal()->entries);
    EXPECT_EQ(a->journal()->entries.size(), 3U);
}
