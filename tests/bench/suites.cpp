#include "tests/bench/suites.h"

namespace limber::bench {

const std::vector<Suite>& suites() {
    static const std::vector<Suite> all{
        {"coach", "decisions a second, simulated lives, and a ten-year journal against parsing it",
         benchCoach},
        {"store", "commits, loading, import and weekly sums on a ten-year journal", benchStore},
        {"cues", "onsets heard on a virtual sound card against the timeline", benchCues},
        {"figure", "milliseconds to pose, draw and paint a frame, beside a plain scene of as many paths",
         benchFigure},
        {"reminders", "a simulated year at the desk, and how often the planner wakes", benchReminders},
        {"journal", "the journal's page: ten years beside one week", benchJournal},
        {"start", "first picture and memory beside a bare window of Qt, eight of each in turn", benchStart},
    };
    return all;
}

} // namespace limber::bench
