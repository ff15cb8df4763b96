// What happened is kept until a disk takes it, in order, once, and only what no disk would take is given
// back.

#include "app/store/pending_writes.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <gmock/gmock.h>

using namespace limber;
using namespace limber::test;
using store::JournalChange;
using store::PendingWrites;
using store::Stored;
using store::StoreError;
using store::Write;
using Fate = PendingWrites::Fate;

namespace {

/// A journal on a disk that can be full.
struct FakeDisk {
    std::optional<StoreError::Kind> failing;
    std::vector<Entry> written;
    std::vector<int> positions;
    int tries = 0;

    Stored<JournalChange> perform(const Write& write) {
        ++tries;
        if (failing)
            return StoreError{*failing, {}};
        written.insert(written.end(), write.entries.begin(), write.entries.end());
        if (write.position)
            positions.push_back(write.position->nextSet);
        return JournalChange{write.entries, std::nullopt};
    }
};

Entry setNumber(int number) {
    return entry("set-" + std::to_string(number), "2026-03-02T08:00:00Z", catCow(number));
}

Write finished(int number) {
    return {{setNumber(number)}, position(number), false};
}

Write stands(int next) {
    return {{}, position(next), false};
}

class Pending : public testing::Test {
protected:
    FakeDisk disk;
    PendingWrites pending{[this](const Write& write) { return disk.perform(write); }};
};

} // namespace

TEST_F(Pending, OnAGoodDiskNothingWaits) {
    const auto outcome = pending.submit(finished(1));
    EXPECT_EQ(outcome.fate, Fate::Written);
    EXPECT_THAT(outcome.change.added, testing::ElementsAre(setNumber(1)));
    EXPECT_TRUE(pending.empty());
}

TEST_F(Pending, AFullDiskForgetsNothingAndTheOrderIsThatOfWhatHappened) {
    disk.failing = StoreError::Kind::DiskFull;
    EXPECT_EQ(pending.submit(finished(1)).fate, Fate::Waiting);
    EXPECT_EQ(pending.submit(finished(2)).fate, Fate::Waiting);
    EXPECT_THAT(pending.entries(), testing::ElementsAre(setNumber(1), setNumber(2)));
    EXPECT_EQ(pending.retry().fate, Fate::Waiting);
    disk.failing.reset();
    const auto outcome = pending.submit({{setNumber(3)}, std::nullopt, true});
    EXPECT_EQ(outcome.fate, Fate::Written);
    EXPECT_EQ(outcome.change.added.size(), 3U);
    EXPECT_THAT(disk.written, testing::ElementsAre(setNumber(1), setNumber(2), setNumber(3)));
    EXPECT_TRUE(pending.empty());
}

TEST_F(Pending, EveryTroubleThatMayPassIsWaitedFor) {
    for (const auto kind : {StoreError::Kind::DiskFull, StoreError::Kind::NotWritable, StoreError::Kind::Busy,
                            StoreError::Kind::Damaged, StoreError::Kind::Other}) {
        disk.failing = kind;
        EXPECT_EQ(pending.submit(finished(1)).fate, Fate::Waiting);
        disk.failing.reset();
        EXPECT_EQ(pending.retry().fate, Fate::Written);
        EXPECT_TRUE(pending.empty());
    }
}

TEST_F(Pending, WhatNoDiskWouldTakeIsGivenBackAndHoldsNothingUp) {
    for (const auto kind :
         {StoreError::Kind::Refused, StoreError::Kind::Conflict, StoreError::Kind::ReadOnly}) {
        disk.failing = kind;
        const auto outcome = pending.submit(finished(1));
        EXPECT_EQ(outcome.fate, Fate::Refused);
        EXPECT_EQ(outcome.error->kind, kind);
        EXPECT_TRUE(pending.empty());
    }
    disk.failing = StoreError::Kind::DiskFull;
    pending.submit(finished(1));
    disk.failing = StoreError::Kind::Refused;
    EXPECT_EQ(pending.retry().fate, Fate::Refused);
    EXPECT_TRUE(pending.empty());
}

TEST_F(Pending, OfPlacesWhereTheSessionStoodOnlyTheLastWaits) {
    disk.failing = StoreError::Kind::DiskFull;
    pending.submit(finished(1));
    for (int i = 1; i < 50; ++i)
        pending.submit(stands(i));
    disk.failing.reset();
    pending.retry();
    EXPECT_THAT(disk.positions, testing::ElementsAre(1, 49));
}

TEST_F(Pending, TriesAgainSoonAndThenLessOften) {
    disk.failing = StoreError::Kind::DiskFull;
    std::vector<int> seconds;
    pending.submit(finished(1));
    for (int i = 0; i < 7; ++i) {
        seconds.push_back(static_cast<int>(pending.delay().count()));
        pending.retry();
    }
    EXPECT_THAT(seconds, testing::ElementsAre(1, 2, 5, 10, 30, 30, 30));
    disk.failing.reset();
    pending.retry();
    disk.failing = StoreError::Kind::DiskFull;
    pending.submit(finished(2));
    EXPECT_EQ(pending.delay(), std::chrono::seconds{1});
}

TEST(PendingOnAStore, AWriteThatWasDoneAfterAllIsNotThereTwice) {
    const Profile profile;
    const auto store = profile.open();
    // The commit reached the disk and then the answer failed.
    bool lie = true;
    PendingWrites pending([&](const Write& write) -> Stored<JournalChange> {
        auto done = store::perform(*store, write);
        return lie ? Stored<JournalChange>(StoreError{StoreError::Kind::NotWritable, {}}) : done;
    });
    pending.submit(finished(1));
    lie = false;
    const auto outcome = pending.retry();
    EXPECT_EQ(outcome.fate, Fate::Written);
    EXPECT_THAT(outcome.change.added, testing::ElementsAre(setNumber(1))) << "told now, once";
    EXPECT_EQ(store->journal()->entries.size(), 1U);
    EXPECT_EQ(store->activeSession()->value(), position(1));
    EXPECT_EQ(pending.submit({{}, std::nullopt, true}).fate, Fate::Written);
    EXPECT_EQ(store->activeSession().value(), std::nullopt);
}
