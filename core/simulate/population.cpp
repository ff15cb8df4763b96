#include "core/simulate/population.h"

#include "core/base/rounding.h"
#include "core/coach/coach.h"
#include "core/journal/statistics.h"
#include "core/programme/progression.h"
#include "core/simulate/synthetic_person.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

constexpr Day firstLivedDay = day(2026, 1, 5);
constexpr int offerDistanceDays = 14;
constexpr int painfulSession = 3;
constexpr int stuckDays = 84;
constexpr double allowedRise = 10.0;

bool offers(const CoachDay& answer) {
    const auto isOffer = [](Action action) {
        return action == Action::OfferAdvance || action == Action::Completed;
    };
    return isOffer(answer.action) || std::any_of(answer.also.begin(), answer.also.end(), isOffer);
}

/// Watches one life for what must never happen.
class Watcher {
public:
    Watcher(const Catalogue& catalogue, LifeSummary& life) : m_catalogue(catalogue), m_life(life) {}

    void see(const CoachDay& answer, const JournalView& view) {
        watchPain(answer, view);
        watchDose(answer);
        watchStage(answer);
        const bool wordless = answer.action != Action::Continue && answer.reasons.empty();
        const bool unexplained = answer.prescription && answer.prescription->reasons().empty();
        m_life.decisionsWithoutReason += wordless || unexplained ? 1 : 0;
    }

private:
    void watchPain(const CoachDay& answer, const JournalView& view) {
        for (; m_seen < view.sessions().size(); ++m_seen) {
            const SessionRow& row = view.sessions()[m_seen];
            if (row.peakPain().value_or(0) >= painfulSession)
                m_lastPain = row.day;
        }
        const bool near = daysBetween(m_lastPain, answer.today) <= offerDistanceDays;
        m_life.offersSoonAfterPain += near && offers(answer) ? 1 : 0;
    }

    void watchDose(const CoachDay& answer) {
        if (!answer.prescription)
            return;
        const Prescription& given = *answer.prescription;
        const Exercise* exercise = m_catalogue.find(given.dose().exercise);
        if (exercise == nullptr)
            return;
        const DoseRange& range = exercise->dose;
        const bool outside = given.dose().total < lowestTotal(range) || given.dose().total > range.ceiling;
        m_life.dosesOutsideRange += outside ? 1 : 0;
        if (given.change() != Change::Raise && given.change() != Change::Ceiling)
            return;
        m_life.largestRise = std::max(m_life.largestRise, given.changePercent());
        m_life.risesOverTenPercent += given.changePercent() > allowedRise + tiny ? 1 : 0;
        // The raise stands on the first morning of its week, and on the next while nobody trains.
        const bool fresh = given.dose().total != m_raisedTo;
        m_life.raises += given.changePercent() > 0.0 && fresh ? 1 : 0;
        m_raisedTo = given.dose().total;
    }

    void watchStage(const CoachDay& answer) {
        if (answer.stage != m_stage) {
            if (answer.stage == m_stage + 1 && m_stage >= 1)
                m_life.daysInStage[static_cast<std::size_t>(m_stage) - 1] =
                    daysBetween(m_since, answer.today);
            m_stage = answer.stage;
            m_since = answer.today;
            m_told = answer.today;
            m_raisedTo = 0;
        }
        if (answer.action != Action::Continue)
            m_told = answer.today;
        if (answer.action == Action::Completed && !m_life.finished) {
            m_life.finished = true;
            m_life.daysInStage[4] = daysBetween(m_since, answer.today);
        }
        if (daysBetween(m_told, answer.today) > stuckDays)
            m_life.stuckUntold = true;
    }

    const Catalogue& m_catalogue;
    LifeSummary& m_life;
    std::size_t m_seen = 0;
    /// Long ago until there was one.
    Day m_lastPain = firstLivedDay - days{400};
    int m_stage = 0;
    Day m_since;
    Day m_told;
    int m_raisedTo = 0;
};

PopulationRow rowOf(std::string name, const std::vector<const LifeSummary*>& lives) {
    PopulationRow row;
    row.name = std::move(name);
    row.people = static_cast<int>(lives.size());
    if (lives.empty())
        return row;
    for (std::size_t stage = 0; stage < row.medianWeeks.size(); ++stage) {
        std::vector<double> weeks;
        for (const LifeSummary* life : lives) {
            if (life->daysInStage[stage] > 0)
                weeks.push_back(life->daysInStage[stage] / 7.0);
        }
        row.medianWeeks[stage] = median(std::move(weeks)).value_or(0.0);
    }
    for (const LifeSummary* life : lives) {
        row.finishedPercent += life->finished ? 1.0 : 0.0;
        row.raisesPerPerson += life->raises;
        row.largestRise = std::max(row.largestRise, life->largestRise);
        row.offersSoonAfterPain += life->offersSoonAfterPain;
        row.dosesOutsideRange += life->dosesOutsideRange;
        row.decisionsWithoutReason += life->decisionsWithoutReason;
        row.stuckUntold += life->stuckUntold ? 1 : 0;
    }
    row.finishedPercent *= 100.0 / row.people;
    row.raisesPerPerson /= row.people;
    return row;
}

} // namespace

std::string nameOf(Temper temper) {
    switch (temper) {
    case Temper::Responder:
        return "responder";
    case Temper::SlowResponder:
        return "slow responder";
    case Temper::FlareProne:
        return "flare-prone";
    case Temper::Irregular:
        return "irregular";
    case Temper::OverEager:
        return "over-eager";
    case Temper::Injured:
        return "injured";
    case Temper::Quitter:
        break;
    }
    return "quitter";
}

PersonProfile personOf(std::uint64_t seed, int number) {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
    Chance chance(seed * spread + static_cast<std::uint64_t>(number));
    PersonProfile profile = typicalPerson(allTempers[static_cast<std::size_t>(number) % allTempers.size()]);
    profile.attendance = std::clamp(profile.attendance + chance.bell() * 0.05, 0.2, 1.0);
    profile.morningAnswers = chance.between(0.5, 1.0);
    profile.fitness *= chance.between(0.85, 1.25);
    profile.gainPerWeek *= chance.between(0.6, 1.4);
    profile.painLevel = std::max(0.0, profile.painLevel + chance.bell() * 0.3);
    profile.gapStart = chance.between(9.0, 18.0);
    profile.gapEnd = profile.gapStart * chance.between(0.55, 0.85);
    profile.acceptsOffers = chance.happens(0.7);
    return profile;
}

LifeSummary livePerson(const Catalogue& catalogue, std::uint64_t seed, int number, int weeks) {
    LifeSummary life;
    const PersonProfile profile = personOf(seed, number);
    life.temper = profile.temper;
    SyntheticPerson person(catalogue, profile, seed + static_cast<std::uint64_t>(number) * 7919U);
    Diary diary;
    person.begin(firstLivedDay, diary);
    Watcher watcher(catalogue, life);
    int stage = 1;
    for (int i = 0; i < weeks * 7; ++i) {
        const Day today = firstLivedDay + days{i};
        person.wake(today, stage, diary);
        const CoachDay answer = coachDay(catalogue, diary.view(), today);
        stage = answer.stage;
        watcher.see(answer, diary.view());
        person.live(today, answer, diary);
    }
    life.sessions = static_cast<int>(diary.view().sessions().size());
    return life;
}

std::vector<PopulationRow> summarise(const std::vector<LifeSummary>& lives) {
    std::vector<PopulationRow> rows;
    std::vector<const LifeSummary*> everybody;
    everybody.reserve(lives.size());
    for (const LifeSummary& life : lives)
        everybody.push_back(&life);
    for (const Temper temper : allTempers) {
        std::vector<const LifeSummary*> some;
        std::copy_if(everybody.begin(), everybody.end(), std::back_inserter(some),
                     [&](const LifeSummary* life) { return life->temper == temper; });
        rows.push_back(rowOf(nameOf(temper), some));
    }
    rows.push_back(rowOf("everybody", everybody));
    return rows;
}

} // namespace limber
