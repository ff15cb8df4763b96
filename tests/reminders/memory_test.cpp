#include "core/reminders/reminder_memory.h"

#include <gtest/gtest.h>

using namespace limber;

namespace {

ReminderMemory full() {
    ReminderMemory m;
    m.day = day(2026, 3, 2);
    m.sessionMentions = {1, 2, 0};
    m.microBreaks = 4;
    m.noSessionsToday = m.noMicroBreaksToday = m.questionMentioned = m.lessOftenAsked = true;
    m.ignored = 2;
    m.turn = 7;
    m.silenceMentioned = 5;
    m.silenceSince = day(2026, 2, 1);
    m.weeklyCheck = {day(2026, 3, 1), 1};
    m.safety = {day(2026, 2, 20), 2};
    m.reviewMentioned = day(2026, 2, 2);
    m.breakMentioned = day(2026, 1, 2);
    m.lastShown = localTimestamp(day(2026, 3, 2), std::chrono::hours{9}, std::chrono::minutes{60});
    m.quiet = {Quiet::Kind::UntilTomorrow, localTimestamp(day(2026, 3, 2), std::chrono::hours{8})};
    return m;
}

} // namespace

TEST(ReminderMemory, ComesBackFromTheStoreAsItWas) {
    EXPECT_EQ(readMemory(writeMemory(full())), full());
    EXPECT_EQ(readMemory(writeMemory(ReminderMemory{})), ReminderMemory{});
}

TEST(ReminderMemory, WhatCannotBeReadKeepsItsDefault) {
    for (const auto& [key, value] : writeMemory(full()))
        for (const char* broken : {"", "x", "-1", "99999999999999999999", "2026-02-30"}) {
            auto values = writeMemory(ReminderMemory{});
            values[key] = broken;
            EXPECT_EQ(readMemory(values), ReminderMemory{}) << key << " = " << broken;
        }
}
