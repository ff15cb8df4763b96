#include "core/simulate/simulator.h"

#include "core/coach/coach.h"
#include "core/simulate/synthetic_person.h"

#include "core/simulate/chance.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// A journal whose ids come from a seed.
class SeededJournal : public EntryWriter {
public:
    explicit SeededJournal(std::uint64_t seed) : m_ids(seed) {}

    [[nodiscard]] std::string newSession() override { return m_ids.identifier(); }
    void write(Day day, std::chrono::seconds at, Fact fact) override {
        Entry entry;
        entry.id = m_ids.identifier();
        entry.at = localTimestamp(day, at);
        entry.fact = std::move(fact);
        journal.entries.push_back(std::move(entry));
    }

    Journal journal;

private:
    Chance m_ids;
};

} // namespace

PersonProfile typicalPerson(Temper temper) {
    PersonProfile profile;
    profile.temper = temper;
    switch (temper) {
    case Temper::Responder:
        break;
    case Temper::SlowResponder:
        profile.gainPerWeek = 0.025;
        profile.gapEnd = 11.0;
        profile.painLevel = 0.9;
        break;
    case Temper::FlareProne:
        profile.flareChance = 0.18;
        profile.painLevel = 0.9;
        break;
    case Temper::Irregular:
        profile.attendance = 0.72;
        break;
    case Temper::OverEager:
        profile.attendance = 0.98;
        profile.flareChance = 0.05;
        break;
    case Temper::Injured:
        profile.attendance = 0.85;
        profile.painLevel = 1.0;
        break;
    case Temper::Quitter:
        profile.attendance = 0.7;
        break;
    }
    return profile;
}

Journal simulateHistory(const Catalogue& catalogue, const PersonProfile& profile, Day start, int weeks,
                        std::uint64_t seed) {
    SyntheticPerson person(catalogue, profile, seed);
    SeededJournal kept(seed ^ 0x5DEECE66DULL);
    Diary diary(kept);
    person.begin(start, diary);
    int stage = 1;
    for (int i = 0; i < weeks * 7; ++i) {
        const Day today = start + std::chrono::days{i};
        person.wake(today, stage, diary);
        const CoachDay answer = coachDay(catalogue, diary.view(), today);
        stage = answer.stage;
        person.live(today, answer, diary);
    }
    Journal journal = std::move(kept.journal);
    journal.settings = diary.view().settings();
    std::stable_sort(journal.entries.begin(), journal.entries.end(),
                     [](const Entry& a, const Entry& b) { return a.at < b.at; });
    return journal;
}

} // namespace limber
