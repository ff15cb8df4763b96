#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <vector>

/// limber-bench: each suite prints its figures and, as ratios, what they are compared with.
namespace limber::bench {

struct Suite {
    std::string name;
    std::string summary;
    /// 0 when it could be measured.
    std::function<int(std::ostream&)> run;
};

[[nodiscard]] const std::vector<Suite>& suites();

// One function a suite, each in its own file.
int benchStore(std::ostream& out);
int benchCoach(std::ostream& out);
int benchCues(std::ostream& out);
int benchFigure(std::ostream& out);
int benchReminders(std::ostream& out);
int benchJournal(std::ostream& out);
int benchStart(std::ostream& out);

} // namespace limber::bench
