#include "core/progress/milestones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace limber {

namespace {

using std::chrono::days;

constexpr std::array<int, 8> milestoneCounts{10, 50, 100, 250, 500, 1000, 2500, 5000};
constexpr int aMonth = 28;
/// A best is told where there is something to compare it with.
constexpr int sessionsForABest = 3;

class Collector {
public:
    Collector(const Catalogue& catalogue, const MeasureGuides& guides, const JournalView& view)
        : m_catalogue(catalogue), m_guides(guides), m_view(view) {}

    std::vector<Milestone> collect() {
        sessions();
        bests();
        stages();
        measures();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Milestone& a, const Milestone& b) { return a.day > b.day; });
        return std::move(m_found);
    }

private:
    void add(Day day, MilestoneKind kind) { m_found.push_back({day, std::move(kind)}); }

    void sessions() {
        std::set<int> seen;
        int count = 0;
        bool month = false;
        std::optional<Day> first;
        for (const SessionRow& row : m_view.sessions()) {
            if (!row.anyDone || (row.session >= 0 && !seen.insert(row.session).second))
                continue;
            ++count;
            if (!first) {
                first = row.day;
                add(row.day, milestone::FirstSession{});
            }
            if (std::find(milestoneCounts.begin(), milestoneCounts.end(), count) != milestoneCounts.end())
                add(row.day, milestone::Sessions{count});
            if (!month && daysBetween(*first, row.day) >= aMonth) {
                month = true;
                add(row.day, milestone::FirstMonth{});
            }
        }
    }

    void bests() {
        struct Best {
            int sessions = 0;
            int total = 0;
            Day day;
            bool beaten = false;
        };
        std::map<ExerciseIndex, Best> bests;
        for (const SessionRow& row : m_view.sessions()) {
            const Exercise* exercise =
                row.exercise >= 0 && row.anyDone ? m_catalogue.find(m_view.exercise(row.exercise)) : nullptr;
            if (exercise == nullptr || exercise->placement != Placement::Ladder)
                continue;
            Best& best = bests[row.exercise];
            const int total = row.done(exercise->dose.kind);
            ++best.sessions;
            if (total > best.total) {
                best.beaten = best.total > 0;
                best.total = total;
                best.day = row.day;
            }
        }
        for (const auto& [index, best] : bests)
            if (best.beaten && best.sessions >= sessionsForABest) {
                const Exercise* exercise = m_catalogue.find(m_view.exercise(index));
                add(best.day, milestone::Best{exercise->id, exercise->dose.kind, best.total});
            }
    }

    void stages() {
        std::set<int> reached;
        for (const StageRow& row : m_view.stages())
            if (row.fact.stage > 1 && reached.insert(row.fact.stage).second)
                add(row.day, milestone::StageReached{row.fact.stage});
        std::set<int> trained;
        for (const SessionRow& row : m_view.sessions()) {
            const Exercise* exercise =
                row.exercise >= 0 && row.anyDone ? m_catalogue.find(m_view.exercise(row.exercise)) : nullptr;
            if (exercise == nullptr || exercise->placement != Placement::Ladder ||
                !trained.insert(exercise->stage).second)
                continue;
            if (static_cast<int>(trained.size()) == m_catalogue.stageCount())
                add(row.day, milestone::AllStages{});
        }
    }

    void measures() {
        std::map<Measure, std::vector<DatedValue>> values;
        std::set<Measure> told;
        for (const OutcomeRow& row : m_view.outcomes()) {
            const MeasureGuide* guide = m_guides.find(row.measure);
            std::vector<DatedValue>& series = values[row.measure];
            series.push_back({row.day, row.value});
            if (guide == nullptr || told.count(row.measure) > 0)
                continue;
            const OutcomeChange change = changeOf(*guide, series);
            if (change.trend == Trend::Better) {
                told.insert(row.measure);
                add(row.day, milestone::MeasureBetter{row.measure, std::abs(change.difference())});
            }
        }
    }

    const Catalogue& m_catalogue;
    const MeasureGuides& m_guides;
    const JournalView& m_view;
    std::vector<Milestone> m_found;
};

} // namespace

std::vector<Milestone> milestonesOf(const Catalogue& catalogue, const MeasureGuides& guides,
                                    const JournalView& view) {
    return Collector(catalogue, guides, view).collect();
}

} // namespace limber
