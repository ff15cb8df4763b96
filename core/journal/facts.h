#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"
#include "core/exercise/exercise.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What happened. A journal only grows: to correct or undo is to append a Retract (and, for a correction, a
/// new fact).
namespace limber {

/// Unknown fields of a file, kept for the round trip: the text of a JSON object with sorted keys, or empty.
using ExtraFields = std::string;

enum class ScreeningResult { Clear, Amber, Urgent, Red };
enum class StageReason { Started, Advanced, Extended, SteppedBack };
enum class SetEnd { Completed, Tired, Pain, Skipped, Interrupted };
enum class Side { Left, Right, Both };
/// What the person answered to the offer to advance, kept with StageReason::Extended.
enum class OfferAnswer { OneMoreWeek, NotNow };
enum class Measure {
    OcciputWall,
    OverheadGap,
    RotationLeft,
    RotationRight,
    ChestExpansion,
    PainAverage,
    PainWorst,
    Psfs,
    ArmsOverhead
};

/// What was planned or done in one set; only what applies is set. `seconds` is per repetition for a hold.
struct Work {
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<Kilograms> load;

    bool operator==(const Work&) const = default;
};

struct Screening {
    ScreeningResult result = ScreeningResult::Clear;

    bool operator==(const Screening&) const = default;
};

struct StageFact {
    int stage = 1;
    StageReason reason = StageReason::Started;
    std::optional<OfferAnswer> answer;

    bool operator==(const StageFact&) const = default;
};

struct SetFact {
    std::string session;
    ExerciseId exercise;
    std::string variant = "standard";
    Side side = Side::Both;
    /// Counted from 1 within the session.
    int set = 1;
    Work planned;
    Work done;
    SetEnd ended = SetEnd::Completed;

    bool operator==(const SetFact&) const = default;
};

struct CheckIn {
    std::string session;
    /// 0 to 10.
    int effort = 0;
    /// Peak pain, 0 to 10.
    int pain = 0;
    bool limbSymptoms = false;
    std::string note;

    bool operator==(const CheckIn&) const = default;
};

struct Morning {
    /// 0 to 10.
    int pain = 0;

    bool operator==(const Morning&) const = default;
};

struct Benchmark {
    ExerciseId exercise;
    double value = 0.0;
    /// "s", "reps", "cm".
    std::string unit;

    bool operator==(const Benchmark&) const = default;
};

struct Outcome {
    Measure measure = Measure::OverheadGap;
    double value = 0.0;
    std::string unit;

    bool operator==(const Outcome&) const = default;
};

struct Pause {
    Day from;
    Day until;
    std::string why;

    bool operator==(const Pause&) const = default;
};

struct Retract {
    std::string entry;

    bool operator==(const Retract&) const = default;
};

using Fact =
    std::variant<Screening, StageFact, SetFact, CheckIn, Morning, Benchmark, Outcome, Pause, Retract>;

struct Entry {
    std::string id;
    Timestamp at;
    Fact fact;
    ExtraFields extra;

    bool operator==(const Entry&) const = default;
};

struct JournalSettings {
    std::vector<std::string> equipment;
    /// Smallest change of load, by equipment id.
    std::map<std::string, Kilograms> weightSteps;
    bool weekStartsOnSunday = false;
    ExtraFields extra;

    bool operator==(const JournalSettings&) const = default;
};

struct Journal {
    JournalSettings settings;
    std::vector<Entry> entries;
    ExtraFields extra;

    bool operator==(const Journal&) const = default;
};

} // namespace limber
