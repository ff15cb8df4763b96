#pragma once

#include "core/journal/facts.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The journal as the coach reads it: sessions, mornings, measurements in the order of their days. Built once
/// from the facts and cheap to ask.
namespace limber {

/// Index of an exercise's name within one view.
using ExerciseIndex = int;

/// What one session did for one exercise.
struct SessionRow {
    Day day;
    /// When its first set was logged.
    Timestamp at;
    /// -1 for a check-in without any set: nothing was done, but it can have hurt.
    ExerciseIndex exercise = -1;
    /// Tells the rows of one session from those of another; -1 when it stands alone.
    int session = -1;
    std::string variant = "standard";
    int sets = 0;
    int setsInFull = 0;
    /// Some work was done; a session of skipped sets only is none.
    bool anyDone = false;
    /// Sets of which something was done.
    int setsDone = 0;
    /// A set ended before its time, whatever the reason.
    bool cutShort = false;
    bool endedByPain = false;
    /// By side (left, right, both), in seconds under tension and in repetitions.
    std::array<int, 3> plannedSeconds{};
    std::array<int, 3> plannedReps{};
    std::array<int, 3> doneSeconds{};
    std::array<int, 3> doneReps{};
    /// The heaviest planned load.
    std::optional<Kilograms> load;
    /// Sum over the sets of the planned seconds per repetition, where repetitions are counted: how slow the
    /// lowering was. Nothing when no set said so.
    std::optional<int> tempo;
    /// How many sets the session planned, where that was noted; 0 otherwise.
    int setsPlanned = 0;
    /// From the check-in; nothing without one.
    std::optional<int> effort;
    std::optional<int> pain;
    bool limbSymptoms = false;
    /// Tingling was still there ten minutes after changing position.
    bool lastingTingling = false;
    /// Where it hurt; from the check-in.
    std::vector<PainPlace> where = {};

    bool operator==(const SessionRow&) const = default;

    /// The planned total of the session (per side where it has sides).
    [[nodiscard]] int planned(DoseKind kind) const;
    [[nodiscard]] int done(DoseKind kind) const;
    /// The share of the session that was done, 0 to 1: of its sets, those never logged included (G K4).
    [[nodiscard]] double share() const;
    /// Peak pain; a set that was stopped by pain counts as 5 when nobody was asked (clinical.md D).
    [[nodiscard]] std::optional<int> peakPain() const;
};

struct MorningRow {
    Day day;
    /// The worst of that day.
    int pain = 0;
    /// Symmetrical muscle soreness only (clinical.md C, flare).
    bool muscleOnly = false;

    bool operator==(const MorningRow&) const = default;
};

struct BenchmarkRow {
    Day day;
    ExerciseIndex exercise = -1;
    double value = 0.0;

    bool operator==(const BenchmarkRow&) const = default;
};

struct OutcomeRow {
    Day day;
    Measure measure = Measure::OverheadGap;
    double value = 0.0;

    bool operator==(const OutcomeRow&) const = default;
};

struct ScreeningRow {
    Day day;
    Timestamp at;
    Screening fact;
    /// How many rows of sessions are older; filled in by the view.
    std::size_t sessionsBefore = 0;

    bool operator==(const ScreeningRow&) const = default;
};

struct ClearanceRow {
    Day day;
    Timestamp at;
    Clearance fact;
    /// How many rows of sessions are older; filled in by the view.
    std::size_t sessionsBefore = 0;

    bool operator==(const ClearanceRow&) const = default;
};

struct StageRow {
    Day day;
    StageFact fact;

    bool operator==(const StageRow&) const = default;
};

class JournalView {
public:
    JournalView() = default;
    /// The journal as it stands on `today`; later entries are not seen.
    JournalView(const Journal& journal, Day today);

    /// Adds facts that are not earlier than those already there. Retractions cannot be added this way.
    void append(const Entry& entry);
    void append(const SessionRow& row);
    void append(const MorningRow& row);
    void append(const BenchmarkRow& row) { m_benchmarks.push_back(row); }
    void append(const OutcomeRow& row) { m_outcomes.push_back(row); }
    void append(ScreeningRow row) {
        row.sessionsBefore = m_sessions.size();
        m_screenings.push_back(row);
    }
    void append(const StageRow& row) { m_stages.push_back(row); }
    void append(const Pause& pause) { m_pauses.push_back(pause); }

    /// -1 when the journal does not know that exercise.
    [[nodiscard]] ExerciseIndex find(const ExerciseId& id) const;
    /// Finds or adds.
    ExerciseIndex intern(const ExerciseId& id);
    [[nodiscard]] const ExerciseId& exercise(ExerciseIndex index) const;

    /// All sorted by day.
    [[nodiscard]] const std::vector<SessionRow>& sessions() const { return m_sessions; }
    [[nodiscard]] const std::vector<MorningRow>& mornings() const { return m_mornings; }
    [[nodiscard]] const std::vector<BenchmarkRow>& benchmarks() const { return m_benchmarks; }
    [[nodiscard]] const std::vector<OutcomeRow>& outcomes() const { return m_outcomes; }
    [[nodiscard]] const std::vector<ScreeningRow>& screenings() const { return m_screenings; }
    [[nodiscard]] const std::vector<StageRow>& stages() const { return m_stages; }
    [[nodiscard]] const std::vector<Pause>& pauses() const { return m_pauses; }
    [[nodiscard]] const std::vector<ClearanceRow>& clearances() const { return m_clearances; }
    [[nodiscard]] const std::vector<Deferral>& deferrals() const { return m_deferrals; }
    /// The newest of each id, in the order in which they were added; those that were taken away among them.
    [[nodiscard]] const std::vector<OwnExercise>& ownExercises() const { return m_ownExercises; }
    /// The newest; it may have ended.
    [[nodiscard]] const std::optional<CarePlan>& carePlan() const { return m_carePlan; }
    [[nodiscard]] const JournalSettings& settings() const { return m_settings; }
    void setSettings(JournalSettings settings) { m_settings = std::move(settings); }

    /// Of one exercise, by place in sessions(), oldest first.
    [[nodiscard]] std::span<const std::size_t> rowsOf(ExerciseIndex index) const;
    /// Sessions of days in [from, until].
    [[nodiscard]] std::span<const SessionRow> sessionsBetween(Day from, Day until) const;
    /// Mornings of days in [from, until].
    [[nodiscard]] std::span<const MorningRow> morningsBetween(Day from, Day until) const;
    [[nodiscard]] const MorningRow* morningOf(Day day) const;

private:
    struct Attendance {
        int session = -1;
        std::vector<std::size_t> rows;
        std::optional<int> effort;
        std::optional<int> pain;
        bool limbSymptoms = false;
        bool lastingTingling = false;
        std::vector<PainPlace> where;
    };

    void add(const SetFact& set, const Entry& entry);
    void add(const CheckIn& checkIn, const Entry& entry);
    void add(const FollowUp& followUp);
    void add(const OwnExercise& own);
    /// What the session said of itself reaches the rows of its exercises.
    void spread(const Attendance& attendance);

    JournalSettings m_settings;
    std::vector<ExerciseId> m_exercises;
    std::vector<SessionRow> m_sessions;
    /// For each exercise; those without one come first.
    std::vector<std::vector<std::size_t>> m_rowsByExercise;
    std::vector<MorningRow> m_mornings;
    std::vector<BenchmarkRow> m_benchmarks;
    std::vector<OutcomeRow> m_outcomes;
    std::vector<ScreeningRow> m_screenings;
    std::vector<StageRow> m_stages;
    std::vector<Pause> m_pauses;
    std::vector<ClearanceRow> m_clearances;
    std::vector<Deferral> m_deferrals;
    std::vector<OwnExercise> m_ownExercises;
    std::optional<CarePlan> m_carePlan;
    std::unordered_map<std::string, Attendance> m_attendance;
};

} // namespace limber
