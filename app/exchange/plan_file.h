#pragma once

#include "app/exchange/journal_file.h"
#include "core/journal/facts.h"

#include <optional>
#include <string>
#include <vector>

/// A therapist's plan as a file, `name.limber-plan` (docs/plan-format.md, docs/plan.schema.json).
namespace limber::exchange {

struct PlanFile {
    /// Names this plan, so that the same file twice changes nothing.
    std::string id;
    /// When it was written.
    Timestamp at;
    CarePlan plan;
    /// Own exercises that come with it.
    std::vector<OwnExercise> exercises;
    /// A professional looked at it (R1).
    std::optional<Clearance> clearance;

    bool operator==(const PlanFile&) const = default;
};

/// Whether JSON says that it is a plan.
[[nodiscard]] bool isPlan(const QByteArray& bytes);
/// Strict: a field that is not known is refused, as it might be a limit.
[[nodiscard]] Result<PlanFile, FileError> readPlan(const QByteArray& bytes, const QString& fileName = {});
[[nodiscard]] QByteArray writePlan(const PlanFile& plan);

/// What opening it adds to the journal; the ids come from the plan's.
[[nodiscard]] std::vector<Entry> entriesOf(const PlanFile& plan);

} // namespace limber::exchange
