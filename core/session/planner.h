#pragma once

#include "core/session/plan.h"

/// Plans from bare doses. Not for use outside this room (tests/house holds the wall): what a person is led
/// through comes from a Prescription.
namespace limber {

/// One line of a queue.
struct PlanInput {
    Exercise exercise;
    Dose dose;
};

[[nodiscard]] SessionPlan planQueue(const std::vector<PlanInput>& inputs, const std::string& sessionId);

} // namespace limber
