#pragma once

#include "core/figure/vec.h"

namespace limber::figure {

/// An orthographic eye. Yaw 0 sees the figure's right side with the head or the toes to the right; pitch
/// looks down.
struct Camera {
    double yaw = 0.0;
    double pitch = 6.0;

    bool operator==(const Camera&) const = default;

    /// World to view: x right, y up, z towards the eye.
    [[nodiscard]] Mat3 matrix() const { return rotationX(pitch) * rotationY(-yaw); }
};

} // namespace limber::figure
