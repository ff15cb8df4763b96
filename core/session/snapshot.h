#pragma once

#include "core/base/units.h"
#include "core/programme/dose.h"

#include <optional>
#include <string>
#include <vector>

/// Where a session stands, to be kept beside the journal.
namespace limber {

/// A change to the plan while it runs; replayed in order by resume().
struct PlanChange {
    enum class Kind { Repeat, Swap, SwapBack };
    Kind kind = Kind::Repeat;
    /// Index into SessionPlan::sets at the time of the change.
    int set = 0;
    bool operator==(const PlanChange&) const = default;
};

/// Everything that is needed to take a session up again, as plain values.
struct SessionSnapshot {
    std::string session;
    /// What the plan was made from, in order.
    std::vector<Dose> doses;
    std::vector<PlanChange> changes;
    /// The set that is not logged yet, from 0; equal to the number of sets when all are.
    int nextSet = 0;
    /// How many sets of this session are in the journal.
    int logged = 0;
    /// The place within that set: repetition and phase from 0, and the times of session::Working.
    int repetition = 0;
    int phase = 0;
    Milliseconds inPhase{0};
    Milliseconds worked{0};
    Milliseconds addedToSet{0};
    int breaks = 0;
    std::vector<Milliseconds> past;
    /// Nothing to take up any more.
    bool over = false;

    bool operator==(const SessionSnapshot&) const = default;
};

} // namespace limber
