#include "app/store/entry_statements.h"

#include <unordered_set>

namespace limber::store {

// The base of the weeks is given, so that integer division finds the week. The planner walks
// sets_by_exercise and no row of the table.
SumByWeek::SumByWeek(const Database& database)
    : m_sums(database, "SELECT (day - ?) / 7 AS week, count(*), sum(coalesce(done_reps, 0)), "
                       "sum(coalesce(done_seconds, 0) * coalesce(done_reps, 1)) "
                       "FROM sets WHERE exercise = ? AND day BETWEEN ? AND ? GROUP BY week ORDER BY week"),
      m_retractions(database, "SELECT id, target FROM retractions JOIN entries USING (seq) "
                              "ORDER BY day DESC, utc_ms DESC, id DESC"),
      m_oneSet(database, "SELECT (sets.day - ?) / 7, coalesce(done_reps, 0), "
                         "coalesce(done_seconds, 0) * coalesce(done_reps, 1) "
                         "FROM sets JOIN entries USING (seq) "
                         "WHERE id = ? AND exercise = ? AND sets.day BETWEEN ? AND ?") {}

Stored<std::vector<WeekSum>> SumByWeek::run(const ExerciseId& exercise, Day from, Day until,
                                            std::chrono::weekday firstDay) {
    const Day base = weekStart(from, firstDay);
    std::vector<WeekSum> weeks;
    if (auto failure = m_sums.run(base, exercise.value, from, until))
        return *failure;
    while (m_sums.next())
        weeks.push_back(
            {base + std::chrono::weeks{m_sums.whole(0)}, m_sums.whole(1), m_sums.whole(2), m_sums.whole(3)});
    if (auto failure = m_sums.failed())
        return *failure;
    if (auto failure = subtractRetracted(exercise, from, until, base, weeks))
        return *failure;
    return weeks;
}

Failure SumByWeek::subtractRetracted(const ExerciseId& exercise, Day from, Day until, Day base,
                                     std::vector<WeekSum>& weeks) {
    // Latest first: a retraction that was itself taken back takes nothing back.
    std::unordered_set<std::string> taken;
    if (auto failure = m_retractions.run())
        return failure;
    while (m_retractions.next()) {
        if (!taken.contains(m_retractions.text(0)))
            taken.insert(m_retractions.text(1));
    }
    if (auto failure = m_retractions.failed())
        return failure;
    for (const std::string& id : taken) {
        if (auto failure = m_oneSet.run(base, id, exercise.value, from, until))
            return failure;
        if (!m_oneSet.next())
            continue;
        const Day start = base + std::chrono::weeks{m_oneSet.whole(0)};
        for (WeekSum& week : weeks) {
            if (week.start != start)
                continue;
            --week.sets;
            week.repetitions -= m_oneSet.whole(1);
            week.seconds -= m_oneSet.whole(2);
        }
        m_oneSet.finish();
    }
    return std::nullopt;
}

} // namespace limber::store
