#pragma once

#include "core/coach/prescription.h"

namespace limber {

/// Signs prescriptions. Not for use outside this room (tests/house holds the wall).
class PrescriptionPad {
public:
    [[nodiscard]] static Prescription sign(ProposedDose decided) { return Prescription(std::move(decided)); }
};

} // namespace limber
