#include "core/journal/journal_view.h"

#include "core/base/overloaded.h"
#include "core/journal/effective.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr int painWhenStoppedByPain = 5;

std::size_t sideIndex(Side side) {
    return side == Side::Left ? 0 : side == Side::Right ? 1 : 2;
}

int secondsOf(const Work& work) {
    return work.reps.value_or(1) * work.seconds.value_or(0);
}

/// Nothing of what was planned is missing.
bool inFull(const SetFact& set) {
    if (set.ended == SetEnd::Skipped)
        return false;
    const Work& planned = set.planned;
    const Work& done = set.done;
    if (!done.reps && !done.seconds)
        return set.ended == SetEnd::Completed;
    const bool reps = !planned.reps || done.reps.value_or(1) >= *planned.reps;
    const bool seconds = !planned.seconds || !done.seconds || *done.seconds >= *planned.seconds;
    return reps && seconds;
}

bool anythingDone(const SetFact& set) {
    if (set.ended == SetEnd::Skipped)
        return false;
    if (!set.done.reps && !set.done.seconds)
        return set.ended == SetEnd::Completed;
    return set.done.reps.value_or(1) > 0 && set.done.seconds.value_or(1) > 0;
}

/// Where the rows of an exercise are gathered; those of none come first.
std::size_t placeOf(ExerciseIndex index) {
    return index < 0 ? 0 : static_cast<std::size_t>(index) + 1;
}

int acrossSides(const std::array<int, 3>& bySide) {
    return std::max(bySide[0], bySide[1]) + bySide[2];
}

template <class Row> std::span<const Row> between(const std::vector<Row>& rows, Day from, Day until) {
    const auto first = std::lower_bound(rows.begin(), rows.end(), from,
                                        [](const Row& row, Day value) { return row.day < value; });
    const auto last =
        std::upper_bound(first, rows.end(), until, [](Day value, const Row& row) { return value < row.day; });
    return {first, last};
}

} // namespace

int SessionRow::planned(DoseKind kind) const {
    return acrossSides(kind == DoseKind::Repetitions ? plannedReps : plannedSeconds);
}

int SessionRow::done(DoseKind kind) const {
    return acrossSides(kind == DoseKind::Repetitions ? doneReps : doneSeconds);
}

double SessionRow::share() const {
    const int whole = std::max(setsPlanned, sets);
    return whole == 0 ? 0.0 : static_cast<double>(setsDone) / whole;
}

std::optional<int> SessionRow::peakPain() const {
    if (!pain && endedByPain)
        return painWhenStoppedByPain;
    return pain;
}

JournalView::JournalView(const Journal& journal, Day today) : m_settings(journal.settings) {
    const auto entries = effectiveEntries(journal, today);
    m_sessions.reserve(entries.size() / 4);
    m_attendance.reserve(entries.size() / 4);
    for (const Entry* entry : entries)
        append(*entry);
}

void JournalView::append(const Entry& entry) {
    const Day written = entry.at.localDay();
    std::visit(Overloaded{
                   [&](const Screening& fact) {
                       append(ScreeningRow{written, entry.at, fact, 0});
                   },
                   [&](const StageFact& fact) {
                       append(StageRow{written, fact});
                   },
                   [&](const SetFact& fact) { add(fact, entry); },
                   [&](const CheckIn& fact) { add(fact, entry); },
                   [&](const Morning& fact) {
                       append(MorningRow{written, fact.pain, fact.muscleOnly});
                   },
                   [&](const Benchmark& fact) {
                       append(BenchmarkRow{written, intern(fact.exercise), fact.value});
                   },
                   [&](const Outcome& fact) {
                       append(OutcomeRow{written, fact.measure, fact.value});
                   },
                   [&](const Pause& fact) { append(fact); },
                   [](const Retract&) {},
                   [&](const Clearance& fact) {
                       m_clearances.push_back(ClearanceRow{written, entry.at, fact, m_sessions.size()});
                   },
                   [&](const FollowUp& fact) { add(fact); },
                   [&](const Deferral& fact) { m_deferrals.push_back(fact); },
                   [](const Activity&) {},
                   [&](const OwnExercise& fact) { add(fact); },
                   [&](const CarePlan& fact) { m_carePlan = fact; },
               },
               entry.fact);
}

void JournalView::append(const SessionRow& row) {
    const std::size_t place = placeOf(row.exercise);
    if (m_rowsByExercise.size() <= place)
        m_rowsByExercise.resize(place + 1);
    m_rowsByExercise[place].push_back(m_sessions.size());
    m_sessions.push_back(row);
}

void JournalView::append(const MorningRow& row) {
    if (!m_mornings.empty() && m_mornings.back().day == row.day) {
        MorningRow& known = m_mornings.back();
        known.muscleOnly = row.pain > known.pain ? row.muscleOnly : known.muscleOnly;
        known.pain = std::max(known.pain, row.pain);
        return;
    }
    m_mornings.push_back(row);
}

void JournalView::add(const SetFact& set, const Entry& entry) {
    const ExerciseIndex exerciseIndex = intern(set.exercise);
    Attendance& attendance = m_attendance[set.session];
    if (attendance.session < 0)
        attendance.session = static_cast<int>(m_attendance.size()) - 1;
    const auto known = std::find_if(attendance.rows.begin(), attendance.rows.end(), [&](std::size_t place) {
        return m_sessions[place].exercise == exerciseIndex;
    });
    const bool fresh = known == attendance.rows.end();
    const std::size_t index = fresh ? m_sessions.size() : *known;
    if (fresh) {
        attendance.rows.push_back(index);
        SessionRow begun;
        begun.exercise = exerciseIndex;
        append(begun);
    }
    SessionRow& row = m_sessions[index];
    if (fresh) {
        row.day = entry.at.localDay();
        row.at = entry.at;
        row.session = attendance.session;
        row.variant = set.variant;
        row.effort = attendance.effort;
        row.pain = attendance.pain;
        row.limbSymptoms = attendance.limbSymptoms;
        row.lastingTingling = attendance.lastingTingling;
        row.where = attendance.where;
    }
    const std::size_t side = sideIndex(set.side);
    ++row.sets;
    row.setsInFull += inFull(set) ? 1 : 0;
    const bool done = anythingDone(set);
    row.setsDone += done ? 1 : 0;
    row.anyDone = row.anyDone || done;
    row.cutShort = row.cutShort || set.ended != SetEnd::Completed;
    row.endedByPain = row.endedByPain || set.ended == SetEnd::Pain;
    row.plannedSeconds[side] += secondsOf(set.planned);
    row.plannedReps[side] += set.planned.reps.value_or(0);
    row.doneSeconds[side] += set.done.seconds ? secondsOf(set.done) : 0;
    row.doneReps[side] += set.done.reps.value_or(0);
    // What was not done steers nothing.
    if (done && set.planned.load && (!row.load || *row.load < *set.planned.load))
        row.load = set.planned.load;
    if (set.planned.reps && set.planned.seconds)
        row.tempo = row.tempo.value_or(0) + *set.planned.seconds;
    row.setsPlanned = std::max(row.setsPlanned, set.setsPlanned);
}

void JournalView::add(const CheckIn& checkIn, const Entry& entry) {
    Attendance& attendance = m_attendance[checkIn.session];
    // Two check-ins of one session: the safer, that is the worse, one counts.
    attendance.effort = std::max(attendance.effort.value_or(0), checkIn.effort);
    attendance.pain = std::max(attendance.pain.value_or(0), checkIn.pain);
    attendance.limbSymptoms = attendance.limbSymptoms || checkIn.limbSymptoms;
    attendance.where.insert(attendance.where.end(), checkIn.where.begin(), checkIn.where.end());
    if (attendance.rows.empty()) {
        if (attendance.session < 0)
            attendance.session = static_cast<int>(m_attendance.size()) - 1;
        SessionRow row;
        row.day = entry.at.localDay();
        row.at = entry.at;
        row.session = attendance.session;
        attendance.rows.push_back(m_sessions.size());
        append(row);
    }
    spread(attendance);
}

void JournalView::add(const FollowUp& followUp) {
    Attendance& attendance = m_attendance[followUp.session];
    const bool lasting = followUp.answer == FollowUpAnswer::Lasting;
    attendance.limbSymptoms = attendance.limbSymptoms || lasting;
    attendance.lastingTingling = attendance.lastingTingling || lasting;
    spread(attendance);
}

void JournalView::add(const OwnExercise& own) {
    const auto known = std::find_if(m_ownExercises.begin(), m_ownExercises.end(),
                                    [&](const OwnExercise& each) { return each.id == own.id; });
    if (known == m_ownExercises.end())
        m_ownExercises.push_back(own);
    else
        *known = own;
}

void JournalView::spread(const Attendance& attendance) {
    for (const std::size_t row : attendance.rows) {
        m_sessions[row].effort = attendance.effort;
        m_sessions[row].pain = attendance.pain;
        m_sessions[row].limbSymptoms = attendance.limbSymptoms;
        m_sessions[row].lastingTingling = attendance.lastingTingling;
        m_sessions[row].where = attendance.where;
    }
}

ExerciseIndex JournalView::find(const ExerciseId& id) const {
    for (std::size_t i = 0; i < m_exercises.size(); ++i) {
        if (m_exercises[i] == id)
            return static_cast<ExerciseIndex>(i);
    }
    return -1;
}

ExerciseIndex JournalView::intern(const ExerciseId& id) {
    const ExerciseIndex known = find(id);
    if (known >= 0)
        return known;
    m_exercises.push_back(id);
    return static_cast<ExerciseIndex>(m_exercises.size()) - 1;
}

const ExerciseId& JournalView::exercise(ExerciseIndex index) const {
    return m_exercises[static_cast<std::size_t>(index)];
}

std::span<const std::size_t> JournalView::rowsOf(ExerciseIndex index) const {
    const std::size_t place = placeOf(index);
    if (place >= m_rowsByExercise.size())
        return {};
    return m_rowsByExercise[place];
}

std::span<const SessionRow> JournalView::sessionsBetween(Day from, Day until) const {
    return between(m_sessions, from, until);
}

std::span<const MorningRow> JournalView::morningsBetween(Day from, Day until) const {
    return between(m_mornings, from, until);
}

const MorningRow* JournalView::morningOf(Day day) const {
    const auto rows = morningsBetween(day, day);
    return rows.empty() ? nullptr : &rows.front();
}

} // namespace limber
