#include "core/journal/marks.h"

#include <gtest/gtest.h>

namespace limber {

TEST(Marks, AreReadAmongOtherFieldsAndNeverOutOfATextValue) {
    EXPECT_TRUE(mark::isSet(R"({"mood":"ok","muscle_only":true})", mark::muscleOnly));
    EXPECT_TRUE(mark::isSet(R"({"muscle_only":true,"z":1})", mark::muscleOnly));
    EXPECT_FALSE(mark::isSet(R"({"muscle_only":false})", mark::muscleOnly));
    EXPECT_FALSE(mark::isSet(R"({"note":"\"muscle_only\":true"})", mark::muscleOnly));
    EXPECT_FALSE(mark::isSet("", mark::muscleOnly));
}

TEST(Marks, ANumberIsWholeAndInRangeOrNone) {
    EXPECT_EQ(mark::number(R"({"sets_planned":3})", mark::setsPlanned), 3);
    EXPECT_EQ(mark::number(R"({"sets_planned":12,"x":1})", mark::setsPlanned), 12);
    for (const char* odd : {R"({"sets_planned":0})", R"({"sets_planned":-2})", R"({"sets_planned":2.5})",
                            R"({"sets_planned":"3"})", R"({"sets_planned":1001})", R"({})", ""})
        EXPECT_EQ(mark::number(odd, mark::setsPlanned), 0) << odd;
}

TEST(Marks, AreWrittenAsTheyAreRead) {
    EXPECT_EQ(mark::only(mark::worried), R"({"worried":true})");
    EXPECT_EQ(mark::only(mark::lastingTingling, false), R"({"limb_symptoms_lasting":false})");
    EXPECT_EQ(mark::number(mark::only(mark::setsPlanned, 4), mark::setsPlanned), 4);
}

} // namespace limber
