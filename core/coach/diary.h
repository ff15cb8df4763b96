#pragma once

#include "core/coach/chance.h"
#include "core/journal/journal_view.h"
#include "core/programme/dose.h"

#include <utility>

namespace limber {

/// What a synthetic person did with one dose.
struct LivedSession {
    const Exercise* exercise = nullptr;
    Dose dose;
    std::chrono::minutes at{0};
    /// How the last set ended; all before it were completed.
    SetEnd ended = SetEnd::Completed;
    int effort = 0;
    int pain = 0;
    bool limbSymptoms = false;
    std::string note;
};

/// Where a life is written down: always as the view that the engine reads and, if wanted, as a journal.
class Diary {
public:
    Diary() = default;
    /// Goes on from what a view holds.
    explicit Diary(JournalView view) : m_view(std::move(view)), m_sessions(1'000'000) {}
    /// With a journal, whose ids come from `seed`.
    explicit Diary(std::uint64_t seed) : m_ids(seed), m_keepsJournal(true) {}

    void screening(Day day, ScreeningResult result);
    void stage(Day day, const StageFact& fact);
    void session(Day day, const LivedSession& lived);
    void morning(Day day, int pain);
    void benchmark(Day day, const ExerciseId& exercise, double value, const std::string& unit);
    void outcome(Day day, Measure measure, double value, const std::string& unit);
    void pause(Day day, const Pause& fact);
    void setSettings(const JournalSettings& settings);

    [[nodiscard]] const JournalView& view() const { return m_view; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }

private:
    void write(Day day, std::chrono::seconds at, Fact fact);

    JournalView m_view;
    Journal m_journal;
    Chance m_ids{0};
    bool m_keepsJournal = false;
    int m_sessions = 0;
};

} // namespace limber
