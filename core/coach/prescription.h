#pragma once

#include "core/coach/reasons.h"
#include "core/programme/dose.h"

#include <optional>
#include <utility>
#include <vector>

namespace limber {

enum class Change { Start, Raise, Hold, CarryOver, Cut, Return, Ceiling };

/// A dose as the rules propose it, and how it came about. Nothing can be started from it.
struct ProposedDose {
    Dose dose;
    /// The total that the last session of this exercise planned.
    std::optional<int> previousTotal;
    /// Against that total.
    double changePercent = 0.0;
    Change change = Change::Start;
    std::vector<Reason> reasons;

    bool operator==(const ProposedDose&) const = default;
};

/// What the coach prescribes today. Only the coach makes one, and a session is planned only from one: a dose
/// that was not decided by the coach does not compile.
class Prescription {
public:
    [[nodiscard]] const Dose& dose() const { return m_decided.dose; }
    [[nodiscard]] const std::optional<int>& previousTotal() const { return m_decided.previousTotal; }
    [[nodiscard]] double changePercent() const { return m_decided.changePercent; }
    [[nodiscard]] Change change() const { return m_decided.change; }
    /// Why this much.
    [[nodiscard]] const std::vector<Reason>& reasons() const { return m_decided.reasons; }

    bool operator==(const Prescription&) const = default;

private:
    friend class PrescriptionPad;
    explicit Prescription(ProposedDose decided) : m_decided(std::move(decided)) {}

    ProposedDose m_decided;
};

} // namespace limber
