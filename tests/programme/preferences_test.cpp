#include "core/programme/preferences.h"

#include <gtest/gtest.h>

namespace limber {

using std::chrono::minutes;

TEST(PreferencesAsText, ComeBackAsTheyWere) {
    Preferences wanted;
    wanted.appearance = Preferences::Appearance::Dark;
    wanted.cueVolume = 0;
    wanted.voiceVolume = 100;
    wanted.muted = true;
    wanted.voice = false;
    wanted.breathCues = true;
    wanted.reducedMotion = true;
    wanted.figurePalette = 2;
    wanted.figureBuild = 0;
    wanted.selfPaced = true;
    wanted.prepareSeconds = 0;
    wanted.days = {true, false, true, false, true, false, false};
    wanted.times = {minutes{6 * 60}, minutes{12 * 60 + 30}, minutes{23 * 60 + 59}};
    wanted.language = std::string{"de"};
    EXPECT_EQ(readPreferences(writePreferences(wanted)), wanted);
}

TEST(PreferencesAsText, OfAnEmptyProfileAreTheDefaults) {
    EXPECT_EQ(readPreferences({}), Preferences{});
}

TEST(PreferencesAsText, KeepTheirDefaultWhereAValueCannotBeOrIsOutOfRange) {
    const std::map<std::string, std::string> odd{
        {"appearance", "3"},     {"volume.cues", "101"}, {"volume.voice", "-1"},   {"muted", "yes"},
        {"voice", "2"},          {"breath-cues", ""},    {"figure.palette", "1x"}, {"figure.build", "9"},
        {"prepare-seconds", ""}, {"days", "101"},        {"time.morning", "1440"}, {"time.midday", "noon"}};
    EXPECT_EQ(readPreferences(odd), Preferences{});
}

TEST(PreferencesAsText, AWeekWithoutAnyDayIsNoWeek) {
    EXPECT_EQ(readPreferences({{"days", "0000000"}}).days, Preferences{}.days);
}

TEST(PreferencesAsText, ReadWhatIsGoodBesideWhatIsNot) {
    const Preferences read =
        readPreferences({{"volume.cues", "loud"}, {"volume.voice", "35"}, {"voice", "0"}});
    EXPECT_EQ(read.cueVolume, 70);
    EXPECT_EQ(read.voiceVolume, 35);
    EXPECT_FALSE(read.voice);
}

} // namespace limber
