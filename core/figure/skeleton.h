#pragma once

#include "core/figure/clip.h"
#include "core/figure/vec.h"

#include <array>

namespace limber::figure {

inline constexpr std::size_t lumbarSteps = 4;
inline constexpr std::size_t thoracicSteps = 8;
inline constexpr std::size_t neckSteps = 3;
inline constexpr std::size_t trunkSteps = lumbarSteps + thoracicSteps;
inline constexpr std::size_t spineSteps = trunkSteps + neckSteps;

/// How a body is built. Segment lengths as shares of the height (Drillis and Contini); `girth` widens the
/// flesh.
struct Proportions {
    double pelvis = 0.033;
    double lumbar = 0.105;
    double thoracic = 0.168;
    double neck = 0.056;
    double upperArm = 0.172;
    double forearm = 0.150;
    double palm = 0.050;
    double fingers = 0.050;
    double thigh = 0.245;
    double shank = 0.246;
    double ankle = 0.039;
    double hipHalf = 0.050;
    double shoulderHalf = 0.097;
    double trunkGirth = 1.0;
    double limbGirth = 1.0;

    bool operator==(const Proportions&) const = default;
};

enum class Build { Slimmer, Middle, Broader };
[[nodiscard]] Proportions proportionsOf(Build build);

struct ArmPose {
    Vec3 clavicle; ///< inner end of the collar bone
    Vec3 shoulder;
    Vec3 elbow;
    Vec3 wrist;
    /// x where the palm faces, y towards the knuckles.
    Mat3 hand;
    /// Direction of the outstretched fingers.
    Vec3 fingers;
    /// Towards which the elbow points.
    Vec3 bend;
    double curl = 0.0;
    /// The target lay farther than the arm reaches, by this much.
    double missing = 0.0;
};

struct LegPose {
    Vec3 hip;
    Vec3 knee;
    Vec3 ankle;
    /// x towards the toes, y out of the instep.
    Mat3 foot;
    /// The same for the toes, which stay flat when the heel rises.
    Mat3 toes;
    Vec3 bend;
    double missing = 0.0;
};

/// Where everything is: the result of a pose.
struct Skeleton {
    Vec3 root;
    Mat3 pelvis;
    Vec3 sacrum;
    /// Tops of the spine's steps from the sacrum up, and their frames.
    std::array<Vec3, spineSteps> spine;
    std::array<Mat3, spineSteps> spineFrames;
    Mat3 head;
    Vec3 headBase;
    /// The upper chest: shoulder angles are told by it.
    Mat3 trunk;
    std::array<ArmPose, 2> arms;
    std::array<LegPose, 2> legs;
    /// Where a held prop is, and the line between the hands.
    Vec3 held;
    Mat3 heldFrame;
    double propShift = 0.0;
    double tilt = 0.0;
    double tiltAhead = 0.0;
    double breath = 0.0;
};

/// Poses the skeleton from complete values; contacts that need solving are solved in solve.h.
void buildSkeleton(const Clip& clip, const Proportions& build, const PoseValues& values, Skeleton& out);

/// Which way is up for a disc that tilts under the body.
[[nodiscard]] Vec3 discUp(const Skeleton& skeleton);

/// Left becomes right.
void mirror(Skeleton& skeleton);

/// Middle joint of a two-bone limb from `from` to `to`, bending towards `pole`; `to` is moved within reach.
[[nodiscard]] Vec3 middleJoint(Vec3 from, Vec3& to, double upper, double lower, Vec3 pole);

} // namespace limber::figure
