#pragma once

#include "core/journal/facts.h"
#include "core/programme/dose.h"
#include "tests/support/table_b.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Writes journals for tests the way a person would live them.
namespace limber::test {

using std::chrono::days;
using std::chrono::hours;

class JournalBuilder {
public:
    JournalBuilder() = default;

    std::string add(Day when, hours at, Fact fact) {
        Entry entry;
        entry.id = "e" + std::to_string(++m_count);
        entry.at = localTimestamp(when, at, std::chrono::minutes{60});
        entry.fact = std::move(fact);
        m_journal.entries.push_back(entry);
        return entry.id;
    }

    std::string screening(Day when, ScreeningResult result = ScreeningResult::Clear) {
        return add(when, hours{6}, Screening{result});
    }
    std::string stage(Day when, int stage, StageReason reason = StageReason::Started,
                      std::optional<OfferAnswer> answer = std::nullopt) {
        return add(when, hours{6}, StageFact{stage, reason, answer});
    }
    std::string morning(Day when, int pain) { return add(when, hours{7}, Morning{pain}); }

    /// One session: sets as planned, done in full unless `ended` says otherwise, with its check-in.
    std::string session(Day when, hours at, const std::string& exercise, const std::vector<Work>& sets,
                        int effort, int pain, SetEnd ended = SetEnd::Completed, bool limb = false) {
        const std::string id = "s" + std::to_string(++m_sessions);
        int number = 0;
        for (const Work& work : sets) {
            SetFact set;
            set.session = id;
            set.exercise = {exercise};
            set.set = ++number;
            set.planned = work;
            set.done = work;
            if (number == static_cast<int>(sets.size()) && ended != SetEnd::Completed) {
                set.ended = ended;
                if (set.done.reps)
                    set.done.reps = *set.done.reps / 2;
                else
                    set.done.seconds = set.done.seconds.value_or(0) / 2;
            }
            add(when, at, set);
        }
        add(when, at, CheckIn{id, effort, pain, limb, ""});
        return id;
    }

    std::string benchmark(Day when, const std::string& exercise, double value, std::string unit = "s") {
        return add(when, hours{6}, Benchmark{{exercise}, value, std::move(unit)});
    }
    std::string outcome(Day when, Measure measure, double value, std::string unit = "cm") {
        return add(when, hours{6}, Outcome{measure, value, std::move(unit)});
    }
    std::string pause(Day written, Day from, Day until, PauseReason reason) {
        return add(written, hours{6}, Pause{from, until, reason});
    }
    void retract(Day when, const std::string& id) { add(when, hours{22}, Retract{id}); }

    [[nodiscard]] Journal& journal() { return m_journal; }

private:
    Journal m_journal;
    int m_count = 0;
    int m_sessions = 0;
};

/// The sets of a session of that total, as the engine itself would plan them.
inline std::vector<Work> setsOf(const Dose& dose) {
    std::vector<Work> sets;
    for (const DoseSet& set : dose.sets)
        sets.push_back({set.reps, set.seconds, set.load});
    return sets;
}

/// A day of one stage.
struct DayLog {
    int total = 0;
    int effort = 4;
    int pain = 1;
    /// Of the sessions that the pattern asks for; -1 is all.
    int sessions = -1;
    std::optional<int> morning = 1;
    SetEnd ended = SetEnd::Completed;
    bool limb = false;
};

/// Writes `count` days of a stage from `start`; `tell` may change any day (index from 0).
inline void live(JournalBuilder& builder, int stage, Day start, int count, DayLog usual,
                 const std::function<void(int, DayLog&)>& tell = {},
                 std::optional<Kilograms> load = std::nullopt) {
    static const Catalogue catalogue = tableB();
    const Exercise& exercise = *catalogue.stageExercise(stage);
    const Frequency& frequency = exercise.dose.frequency;
    for (int i = 0; i < count; ++i) {
        DayLog log = usual;
        const bool due = frequency.days == 1 || i % frequency.days == 0;
        int sessions = due ? frequency.sessions : 0;
        if (tell)
            tell(i, log);
        if (log.sessions >= 0)
            sessions = log.sessions;
        const Day day = start + days{i};
        if (log.morning)
            builder.morning(day, *log.morning);
        for (int s = 0; s < sessions; ++s) {
            const auto sets = setsOf(distribute(exercise, log.total, load));
            builder.session(day, hours{8 + 4 * s}, exercise.id.value, sets, log.effort, log.pain, log.ended,
                            log.limb);
        }
    }
}

} // namespace limber::test
