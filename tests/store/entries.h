#pragma once

#include "core/journal/facts.h"
#include "core/session/snapshot.h"

#include <string>

/// Entries for the tests of the store.
namespace limber::test {

inline Entry entry(const std::string& id, const char* at, Fact fact) {
    Entry result;
    result.id = id;
    result.at = parseTimestamp(at).value();
    result.fact = std::move(fact);
    return result;
}

inline SetFact catCow(int number, int seconds = 30) {
    SetFact fact;
    fact.session = "s1";
    fact.exercise.value = "cat-cow";
    fact.set = number;
    fact.planned.seconds = 30;
    fact.done.seconds = seconds;
    return fact;
}

/// One entry of each kind, with fields that are easily lost.
inline std::vector<Entry> oneOfEach() {
    SetFact heavy;
    heavy.session = "s2";
    heavy.exercise.value = "dumbbell-pullover";
    heavy.variant = "bench";
    heavy.side = Side::Right;
    heavy.set = 3;
    heavy.planned = {11, std::nullopt, Kilograms{4500}};
    heavy.done = {0, 7, std::nullopt};
    heavy.ended = SetEnd::Pain;
    heavy.setsPlanned = 7;
    heavy.why = StopCause::Sharp;
    std::vector<Entry> entries{
        entry("a1", "2026-03-02T07:50:00+01:00",
              Screening{ScreeningResult::Amber,
                        {CautionGroup::Bones, CautionGroup::Skin},
                        true,
                        ScreeningForm::Short,
                        4}),
        entry("a2", "2026-03-02T07:51:00+01:00", StageFact{2, StageReason::Started, std::nullopt}),
        entry("a3", "2026-03-02T07:55:00.125+01:00", catCow(1)),
        entry("a4", "2026-03-02T23:59:59-11:30", heavy),
        entry("a5", "2026-03-03T12:00:00+00:00",
              CheckIn{"s1",
                      3,
                      1,
                      true,
                      "ärmel \"eng\"\n✓",
                      {{BodyArea::MidBack, BodySide::Left}, {BodyArea::Arm, BodySide::Right}}}),
        entry("a6", "2026-03-04T07:00:00+01:00", Morning{10, true}),
        entry("a7", "2026-03-05T07:00:00+01:00", Benchmark{{"wall-extension-hold"}, 14.25, "s"}),
        entry("a8", "2026-03-06T07:00:00+01:00", Outcome{Measure::ArmsOverhead, 1.0 / 3.0, "s"}),
        entry("a9", "2026-03-07T07:00:00+01:00",
              Pause{day(2026, 4, 1), day(2026, 4, 8), PauseReason::Operation, "knee"}),
        entry("b1", "2026-03-08T07:00:00+01:00", StageFact{2, StageReason::Extended, OfferAnswer::NotNow}),
        entry("b2", "2026-03-09T07:00:00+01:00", Retract{"a6"}),
        entry("b3", "2026-03-10T07:00:00+01:00",
              Clearance{ClearedBy::Physio,
                        day(2026, 3, 9),
                        ClearanceScope::Limited,
                        {CautionCode::Extension, CautionCode::Floor},
                        "ok"}),
        entry("b4", "2026-03-11T07:00:00+01:00",
              FollowUp{"s1", FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting}),
        entry("b5", "2026-03-12T07:00:00+01:00", Deferral{Deferrable::Screening, day(2026, 3, 20)}),
    };
    // As they stood in a file: big numbers, a name twice, any order.
    entries[2].extra = R"("room":"kitchen","n":123456789012345678901,"x":1e400,"x":[{"a,b":"}"}])";
    return entries;
}

inline SessionSnapshot position(int nextSet) {
    SessionSnapshot snapshot;
    snapshot.session = "s1";
    Dose dose;
    dose.exercise.value = "cat-cow";
    dose.sets = {{std::nullopt, 30, std::nullopt}};
    dose.total = 30;
    snapshot.doses = {dose};
    snapshot.nextSet = nextSet;
    snapshot.logged = nextSet;
    return snapshot;
}

} // namespace limber::test
