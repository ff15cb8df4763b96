#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"
#include "core/exercise/care_plan.h"
#include "core/exercise/own_exercise.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What happened. A journal only grows: to correct or undo is to append a Retract (and, for a correction, a
/// new fact).
namespace limber {

/// Unknown fields of a file, kept for the round trip and read by nobody: the text of the members as they
/// stood in the file, in its order, byte for byte, separated by commas and without the braces; or empty.
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

/// Which kind of caution an answer of the screening belongs to, so that exercises can be locked (clinical.md
/// G).
enum class CautionGroup { Bones, Shoulder, Floor, Skin, Pregnancy, Balance, Heart, Nerves, Other };
/// How much was asked: everything, the few questions after a break or a pause, or those before the first
/// minute.
enum class ScreeningForm { Full, Short, First };
enum class ClearedBy { Doctor, Physio, Other };
/// What a professional allowed: everything, gentle moving only, or everything but what is locked.
enum class ClearanceScope { All, Gentle, Limited };
enum class FollowUpQuestion { TinglingGone };
enum class FollowUpAnswer { Gone, Lasting };
/// Why a set was stopped, told when it ended by pain or was interrupted.
enum class StopCause { Pain, Sharp, Tingling, Dizzy, Chest, Weight, Other };
enum class BodyArea { Neck, MidBack, Ribs, LowBack, Arm, Leg };
enum class BodySide { Left, Right, Middle };
enum class PauseReason { Holiday, Illness, Injury, Operation, Pregnancy, Flare, Other };
/// What the person put off. The full dose: the seven days before the date are a lighter week (R22).
enum class Deferrable { WeeklyCheck, Screening, Offer, FullDose };

/// What was planned or done in one set; only what applies is set. `seconds` is per repetition for a hold.
struct Work {
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<Kilograms> load;

    bool operator==(const Work&) const = default;
};

struct Screening {
    ScreeningResult result = ScreeningResult::Clear;
    /// The groups that applied, in the order of the enumeration, each once.
    std::vector<CautionGroup> groups = {};
    /// The person is worried; nothing else was asked (clinical.md C, "A professional").
    bool worried = false;
    ScreeningForm form = ScreeningForm::Full;
    /// Usual pain of the last seven days, 0 to 10 (R3).
    std::optional<int> usualPain = std::nullopt;

    bool operator==(const Screening&) const = default;
};

/// A professional looked at what the screening found (R1).
struct Clearance {
    ClearedBy by = ClearedBy::Doctor;
    /// The day of the visit.
    Day on;
    ClearanceScope scope = ClearanceScope::All;
    /// Counts with ClearanceScope::Limited only: the four X-codes, in the order of the enumeration, each
    /// once.
    std::vector<CautionCode> without = {};
    std::string note = {};

    bool operator==(const Clearance&) const = default;
};

/// The answer to a question that was asked some time after a session.
struct FollowUp {
    std::string session;
    FollowUpQuestion question = FollowUpQuestion::TinglingGone;
    FollowUpAnswer answer = FollowUpAnswer::Gone;

    bool operator==(const FollowUp&) const = default;
};

/// Something that was due and is not asked again before a day.
struct Deferral {
    Deferrable what = Deferrable::WeeklyCheck;
    Day until;

    bool operator==(const Deferral&) const = default;
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
    /// How many sets of this exercise the session planned, 1 to 1000, so that a session that was left early
    /// is not taken for a smaller plan; 0 where it was not noted.
    int setsPlanned = 0;
    std::optional<StopCause> why = std::nullopt;

    bool operator==(const SetFact&) const = default;
};

/// One place that hurts (R21).
struct PainPlace {
    BodyArea area = BodyArea::MidBack;
    BodySide side = BodySide::Middle;

    auto operator<=>(const PainPlace&) const = default;
};

struct CheckIn {
    std::string session;
    /// 0 to 10.
    int effort = 0;
    /// Peak pain, 0 to 10.
    int pain = 0;
    bool limbSymptoms = false;
    std::string note;
    /// Where it hurt; may be empty.
    std::vector<PainPlace> where = {};

    bool operator==(const CheckIn&) const = default;
};

struct Morning {
    /// 0 to 10.
    int pain = 0;
    /// Muscles only, both sides alike (clinical.md C, flare).
    bool muscleOnly = false;

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
    PauseReason reason = PauseReason::Other;
    /// The person's own words; nothing reads them.
    std::string note = {};

    bool operator==(const Pause&) const = default;
};

struct Retract {
    std::string entry;

    bool operator==(const Retract&) const = default;
};

/// Something that Limber does not coach, from the history of another program: shown, and counts for nothing.
struct Activity {
    std::string name;
    Work done;
    std::string note = {};

    bool operator==(const Activity&) const = default;
};

using Fact = std::variant<Screening, StageFact, SetFact, CheckIn, Morning, Benchmark, Outcome, Pause, Retract,
                          Clearance, FollowUp, Deferral, Activity, OwnExercise, CarePlan>;

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
    /// For the heaviest load that is prescribed (R13), and for who is shown the standing path (R19).
    std::optional<Kilograms> bodyWeight = std::nullopt;
    std::optional<int> birthYear = std::nullopt;
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
