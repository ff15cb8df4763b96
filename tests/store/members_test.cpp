// Unknown fields are split and joined without a byte of them changing.

#include "app/store/members.h"

#include <gmock/gmock.h>

using limber::store::joined;
using limber::store::membersOf;

TEST(Members, AreSplitAtTheCommasBetweenThemOnly) {
    const std::string text = R"("a":1, "b":[1,{"c":","}] ,"d\",":"x,\"y\\","e":{"f":[],"g":null})";
    const auto members = membersOf(text);
    ASSERT_EQ(members.size(), 4U);
    EXPECT_EQ(members[0].name, "a");
    EXPECT_EQ(members[1].value, R"([1,{"c":","}])");
    EXPECT_EQ(members[2].name, R"(d\",)");
    EXPECT_EQ(members[2].value, R"("x,\"y\\")");
    EXPECT_EQ(members[3].whole, R"("e":{"f":[],"g":null})");
}

TEST(Members, WithoutAnyThereIsNothing) {
    EXPECT_TRUE(membersOf("").empty());
    EXPECT_TRUE(membersOf("  ").empty());
    EXPECT_EQ(joined({}), "");
    EXPECT_EQ(joined({R"("a":1)", R"("b":2)"}), R"("a":1,"b":2)");
}
