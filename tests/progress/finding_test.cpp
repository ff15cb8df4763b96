// The one true sentence after a session, from the log alone.

#include "core/progress/finding.h"

#include "tests/support/journal_builder.h"

#include <gtest/gtest.h>

using namespace limber;
using test::JournalBuilder;
using namespace std::chrono_literals;

namespace {

const Day Friday = day(2026, 3, 20);
using std::chrono::days;

Work holds(int reps, int each) {
    Work work;
    work.reps = reps;
    work.seconds = each;
    return work;
}

Work lifts(int reps, int grams) {
    Work work;
    work.reps = reps;
    work.load = Kilograms{grams};
    return work;
}

SessionFinding told(JournalBuilder& journal, const char* exercise = "wall-extension-hold") {
    return findingOf(*test::tableB().find(ExerciseId{exercise}), JournalView(journal.journal(), Friday),
                     Friday);
}

Amount heldFor(int seconds) {
    return {DoseKind::Holds, seconds};
}

/// Sessions of the wall hold on so many days before Friday, and on Friday.
JournalBuilder wallHolds(const std::vector<std::pair<int, int>>& secondsByDaysAgo, int today) {
    JournalBuilder journal;
    journal.stage(Friday - days{60}, 2);
    for (const auto& [ago, each] : secondsByDaysAgo)
        journal.session(Friday - days{ago}, 8h, "wall-extension-hold", {holds(10, each)}, 3, 0);
    journal.session(Friday, 8h, "wall-extension-hold", {holds(10, today)}, 3, 0);
    return journal;
}

} // namespace

TEST(SessionFinding, EveryKindIsToldFromTheLogItBelongsTo) {
    struct Case {
        const char* name;
        std::vector<std::pair<int, int>> before;
        int today;
        SessionFinding expected;
    };
    const std::vector<Case> cases{
        {"the first time", {}, 10, finding::First{heldFor(100)}},
        {"more than on Tuesday", {{5, 10}, {3, 10}}, 11, finding::More{heldFor(110), 10, Friday - days{3}}},
        {"more than a week ago, as yesterday",
         {{8, 10}, {1, 11}},
         11,
         finding::More{heldFor(110), 10, Friday - days{8}}},
        {"the same for a week", {{8, 11}, {1, 11}}, 11, finding::NoChangeYet{heldFor(110), 2}},
        {"the same in week seven is no longer usual",
         {{45, 11}, {8, 11}, {1, 11}},
         11,
         finding::Whole{heldFor(110)}},
        {"less than yesterday is not held against anybody", {{1, 11}}, 9, finding::Whole{heldFor(90)}},
        {"too long ago to compare is a return", {{14, 11}}, 9, finding::BackAgain{heldFor(90), 14}},
        {"at the end of the exercise", {{8, 16}, {1, 16}}, 16, finding::AtCeiling{heldFor(160)}},
    };
    for (const Case& each : cases) {
        JournalBuilder journal = wallHolds(each.before, each.today);
        EXPECT_EQ(told(journal), each.expected) << each.name;
    }
}

TEST(SessionFinding, WhatWasEndedEarlyIsSaidWithWhatWasPlanned) {
    JournalBuilder journal;
    journal.session(Friday - days{1}, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    journal.session(Friday, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 0, SetEnd::Tired);
    EXPECT_EQ(told(journal), SessionFinding(finding::Part{heldFor(50), 100}));
}

TEST(SessionFinding, SetsThatWereNeverBegunBelongToThePlan) {
    JournalBuilder journal;
    SetFact set;
    set.session = "s";
    set.exercise = {"wall-extension-hold"};
    set.planned = set.done = holds(5, 10);
    set.setsPlanned = 2;
    journal.add(Friday, 8h, set);
    EXPECT_EQ(told(journal), SessionFinding(finding::Part{heldFor(50), 100}));
}

TEST(SessionFinding, NothingDoneIsNothingSaid) {
    JournalBuilder journal = wallHolds({{1, 10}}, 10);
    EXPECT_EQ(told(journal, "cat-cow"), SessionFinding(finding::Nothing{}));
    JournalBuilder old;
    old.session(Friday - days{1}, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    EXPECT_EQ(told(old), SessionFinding(finding::Nothing{})) << "yesterday's session is not today's";
}

TEST(SessionFinding, AHeavierWeightIsNamedThoughTheRepetitionsWentDown) {
    JournalBuilder journal;
    journal.session(Friday - days{3}, 8h, "dumbbell-pullover", {lifts(12, 3000), lifts(12, 3000)}, 3, 0);
    journal.session(Friday, 8h, "dumbbell-pullover", {lifts(10, 4000), lifts(10, 4000)}, 3, 0);
    EXPECT_EQ(told(journal, "dumbbell-pullover"),
              SessionFinding(finding::Heavier{
                  {DoseKind::Repetitions, 20}, Kilograms{4000}, Kilograms{3000}, Friday - days{3}}));
}

TEST(SessionFinding, WhatWasTakenBackIsNotCompared) {
    JournalBuilder journal;
    SetFact set;
    set.session = "old";
    set.exercise = {"wall-extension-hold"};
    set.planned = set.done = holds(10, 8);
    const std::string id = journal.add(Friday - days{2}, 8h, set);
    journal.session(Friday, 8h, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    journal.retract(Friday - days{1}, id);
    EXPECT_EQ(told(journal), SessionFinding(finding::First{heldFor(100)}));
}
