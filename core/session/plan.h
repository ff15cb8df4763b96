#pragma once

#include "core/base/units.h"
#include "core/coach/prescription.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/programme/dose.h"

#include <optional>
#include <string>
#include <vector>

/// What a guided session is going to be: fixed before it begins.
namespace limber {

/// One exercise of a session.
struct SessionItem {
    ExerciseId exercise;
    std::string name;
    std::string stageName;
    std::string region;
    std::vector<std::string> steps;
    /// Never empty; a repetition is all of them once.
    std::vector<Phase> phases;
    bool perSide = false;
    Seconds rest{0};
    /// The variant to swap to when it is too much; empty when there is none.
    std::string easierVariant;
    /// The phases of that variant; those of the standard form where it has none of its own.
    std::vector<Phase> easierPhases;
    /// What that variant is called, and what is different about it.
    std::string easierName;
    std::string easierNote;
    /// A hold of that variant lasts so long at most; nothing where it changes no seconds.
    std::optional<Seconds> easierHold;
    /// What it was made from, so that a killed program can make it again.
    Dose dose;

    bool operator==(const SessionItem&) const = default;
};

/// One set: what becomes one SetFact of the journal.
struct PlannedSet {
    /// Index into SessionPlan::items.
    int item = 0;
    std::string variant = "standard";
    Side side = Side::Both;
    DoseSet work;
    /// What was planned before an easier variant made the holds shorter.
    std::optional<DoseSet> asPlanned;
    /// Asked for by the person on top of the plan: nothing was planned, so `planned` stays empty in the
    /// journal and the next dose does not grow by it.
    bool extra = false;
    /// As long or as often as the person can: nothing but the person ends it (a test).
    bool openEnded = false;

    bool operator==(const PlannedSet&) const = default;
};

struct SessionPlan {
    std::string id;
    std::vector<SessionItem> items;
    std::vector<PlannedSet> sets;

    bool operator==(const SessionPlan&) const = default;
    [[nodiscard]] const SessionItem& itemOf(const PlannedSet& set) const {
        return items[static_cast<std::size_t>(set.item)];
    }
};

/// A session of what the coach prescribes: one exercise or several in one go, with one id, sets counted
/// through and one check-in. With sides, each set is done left and then right. An exercise that the catalogue
/// does not have is left out.
[[nodiscard]] SessionPlan planSession(const Catalogue& catalogue,
                                      const std::vector<Prescription>& prescriptions,
                                      const std::string& sessionId);

/// As long or as often as one can, for the weekly check: one open-ended set of the prescribed form.
[[nodiscard]] SessionPlan planTest(const Catalogue& catalogue, const Prescription& prescription,
                                   const std::string& sessionId);

/// Beside other work, for posture band and wobble disc. A tempo whose repetition takes half a minute or more
/// (the squeezes of the band) is heard; a quick loop (the disc) is time alone.
[[nodiscard]] SessionPlan planBackground(const Catalogue& catalogue, const Prescription& prescription,
                                         const std::string& sessionId);

/// What one set asks for in seconds of hold or work of one repetition; zero when it is counted in
/// repetitions.
[[nodiscard]] Milliseconds secondsOf(const DoseSet& work);
/// Repetitions of a set; 1 for a single hold and for cycles.
[[nodiscard]] int repetitionsOf(const DoseSet& work);
/// How long a phase lasts in this set, by tempo or by dose.
[[nodiscard]] Milliseconds phaseLength(const SessionItem& item, const PlannedSet& set, int phase);
/// How long the whole set takes at its tempo, without the pause after its last repetition.
[[nodiscard]] Milliseconds setLength(const SessionItem& item, const PlannedSet& set);

} // namespace limber
