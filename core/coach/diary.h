#pragma once

#include "core/journal/journal_view.h"
#include "core/programme/dose.h"

#include <utility>

namespace limber {

/// What somebody did with one dose.
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

/// Takes down what a diary is told as the entries of a journal.
class EntryWriter {
public:
    virtual ~EntryWriter() = default;
    [[nodiscard]] virtual std::string newSession() = 0;
    /// `at` is the local time of the day.
    virtual void write(Day day, std::chrono::seconds at, Fact fact) = 0;
};

/// Where a life that is only thought of is written down, as the view that the coach reads.
class Diary {
public:
    Diary() = default;
    /// Goes on from what a view holds.
    explicit Diary(JournalView view) : m_view(std::move(view)), m_sessions(1'000'000) {}
    /// Told to `writer` as well, which outlives the diary.
    explicit Diary(EntryWriter& writer) : m_writer(&writer) {}

    void screening(Day day, ScreeningResult result);
    void stage(Day day, const StageFact& fact);
    void session(Day day, const LivedSession& lived);
    void morning(Day day, int pain);
    void benchmark(Day day, const ExerciseId& exercise, double value, const std::string& unit);
    void outcome(Day day, Measure measure, double value, const std::string& unit);
    void pause(Day day, const Pause& fact);
    void setSettings(const JournalSettings& settings);

    [[nodiscard]] const JournalView& view() const { return m_view; }

private:
    void write(Day day, std::chrono::seconds at, Fact fact);

    JournalView m_view;
    EntryWriter* m_writer = nullptr;
    int m_sessions = 0;
};

} // namespace limber
