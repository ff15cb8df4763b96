#include "tests/bench/ten_years.h"

#include <array>
#include <cstdio>

namespace limber::bench {

namespace {

using namespace std::chrono;

constexpr int years = 10;
constexpr int daysAYear = 365;
const std::array<const char*, 5> ladder{"cat-cow", "wall-extension-hold", "swiss-ball-lowering",
                                        "dumbbell-pullover", "back-bridge"};

class Writer {
public:
    explicit Writer(Journal& journal) : m_journal(journal) {}

    void add(Day date, minutes time, Fact fact) {
        Entry entry;
        std::array<char, 40> id{};
        // Shaped like a UUID, so that texts have their real length.
        std::snprintf(id.data(), id.size(), "%08zx-0000-4000-8000-%012zx", m_journal.entries.size(),
                      m_journal.entries.size() * 2654435761U);
        entry.id = id.data();
        entry.at = localTimestamp(date, time, hours{1});
        entry.fact = std::move(fact);
        m_journal.entries.push_back(std::move(entry));
    }

private:
    Journal& m_journal;
};

SetFact setOf(Day date, int stage, int session, int number) {
    SetFact fact;
    fact.session = formatDay(date) + "-session-of-the-day-" + std::to_string(session);
    fact.exercise.value = ladder.at(static_cast<std::size_t>(stage - 1));
    fact.set = number;
    if (stage == 1)
        fact.planned.seconds = 45;
    else if (stage == 2)
        fact.planned = {5, 11, std::nullopt};
    else if (stage == 4)
        fact.planned = {12, std::nullopt, Kilograms{4500}};
    else
        fact.planned = {10, std::nullopt, std::nullopt};
    fact.done = fact.planned;
    return fact;
}

} // namespace

Journal tenYears(int entries) {
    Journal journal;
    journal.settings.equipment = {"wall", "roller", "dumbbell"};
    journal.settings.weightSteps = {{"dumbbell", Kilograms{500}}};
    journal.entries.reserve(static_cast<std::size_t>(entries) + 32);
    Writer writer(journal);
    const Day first = day(2016, 1, 4);
    const int days = years * daysAYear;
    writer.add(first, hours{7}, Screening{});
    for (int d = 0; d < days; ++d) {
        const Day date = first + std::chrono::days{d};
        // Stage after stage, and round again; stages of equal length.
        const int stage = 1 + (d * 10 / days) % 5;
        if (d == 0 || stage != 1 + ((d - 1) * 10 / days) % 5)
            writer.add(date, hours{7},
                       StageFact{stage, d == 0 ? StageReason::Started : StageReason::Advanced, {}});
        writer.add(date, hours{7} + minutes{1}, Morning{d % 17 == 0 ? 2 : 1});
        if (d % 7 == 0) {
            writer.add(date, hours{7} + minutes{2},
                       Benchmark{{ladder.at(static_cast<std::size_t>(stage - 1))}, 10.0 + d % 23, "s"});
            writer.add(date, hours{7} + minutes{3}, Outcome{Measure::OverheadGap, 12.0 - d % 5 * 0.5, "cm"});
        }
        for (int session = 1; session <= 2; ++session) {
            const auto due =
                static_cast<int>(static_cast<long long>(entries) * (2 * d + session) / (2 * days));
            int number = 0;
            const minutes start = hours{session == 1 ? 8 : 19};
            while (static_cast<int>(journal.entries.size()) < due - 1) {
                ++number;
                writer.add(date, start + minutes{number}, setOf(date, stage, session, number));
            }
            CheckIn checkIn;
            checkIn.session = setOf(date, stage, session, 1).session;
            checkIn.effort = 2 + d % 3;
            checkIn.pain = d % 11 == 0 ? 2 : 1;
            writer.add(date, start + minutes{number + 1}, checkIn);
        }
    }
    return journal;
}

} // namespace limber::bench
