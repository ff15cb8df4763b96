#include "core/figure/muscles.h"

namespace limber::figure {

namespace {

/// Adds balls to a patch that stay within the flesh they lie in.
class PatchBuilder {
public:
    PatchBuilder(MusclePatch& patch, const std::array<Ellipsoid, trunkRings>& rings, double side)
        : m_patch(patch), m_rings(rings), m_side(side) {}

    /// On a ring of the trunk, `angle` degrees from the breastbone round to the back.
    void onRing(std::size_t ring, double angle, double radius) {
        const Ellipsoid& r = m_rings[ring];
        const double a = angle * std::numbers::pi / 180.0;
        const Vec3 wide = normalized(r.axes.z) * (m_side * std::sin(a) * (length(r.axes.z) - radius));
        const Vec3 deep = normalized(r.axes.x) * (std::cos(a) * (length(r.axes.x) - radius));
        add(r.centre + deep + wide, radius);
        m_patch.outward = normalized(r.axes.x) * std::cos(a) + normalized(r.axes.z) * (m_side * std::sin(a));
    }

    void add(Vec3 at, double radius) {
        m_patch.balls[m_patch.count++] = {at, scaled(Mat3{}, radius, radius, radius), 0.0};
    }

private:
    MusclePatch& m_patch;
    const std::array<Ellipsoid, trunkRings>& m_rings;
    double m_side;
};

/// A patch whose outside turns farther away from the eye than this is not seen.
constexpr double hidden = -0.2;

/// Rings by what they carry: 0-2 pelvis, 3-6 loins, 7-14 T12 to T1.
constexpr std::size_t loins(std::size_t i) {
    return 3 + i;
}
constexpr std::size_t ribs(std::size_t i) {
    return 3 + lumbarSteps + i;
}

} // namespace

MusclePatch patchOf(Muscle muscle, LimbSide side, const Skeleton& s, const Proportions& build) {
    MusclePatch patch;
    std::array<Ellipsoid, trunkRings> rings;
    buildTrunkRings(s, build, rings);
    const double out = outward(side);
    PatchBuilder add(patch, rings, out);
    const ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
    const LegPose& leg = s.legs[static_cast<std::size_t>(side)];
    switch (muscle) {
    case Muscle::Chest:
        add.onRing(ribs(3), 34, 0.018);
        add.onRing(ribs(4), 50, 0.022);
        add.onRing(ribs(5), 66, 0.019);
        break;
    case Muscle::Lats:
        add.onRing(loins(2), 142, 0.010);
        add.onRing(ribs(0), 126, 0.016);
        add.onRing(ribs(2), 114, 0.020);
        add.onRing(ribs(4), 104, 0.015);
        break;
    case Muscle::Abdominals:
        add.onRing(loins(0), 30, 0.015);
        add.onRing(loins(2), 30, 0.017);
        add.onRing(ribs(0), 32, 0.016);
        break;
    case Muscle::Obliques:
        add.onRing(loins(0), 82, 0.014);
        add.onRing(loins(2), 72, 0.018);
        add.onRing(ribs(1), 76, 0.015);
        break;
    case Muscle::BackExtensors:
        add.onRing(loins(1), 152, 0.012);
        add.onRing(ribs(0), 154, 0.013);
        add.onRing(ribs(3), 156, 0.013);
        add.onRing(ribs(6), 160, 0.009);
        break;
    case Muscle::LowBack:
        add.onRing(loins(0), 150, 0.014);
        add.onRing(loins(2), 150, 0.015);
        add.onRing(ribs(0), 152, 0.012);
        break;
    case Muscle::LowerTrapezius:
        add.onRing(ribs(0), 172, 0.007);
        add.onRing(ribs(2), 160, 0.012);
        add.onRing(ribs(4), 142, 0.013);
        break;
    case Muscle::Rhomboids:
        add.onRing(ribs(6), 168, 0.010);
        add.onRing(ribs(5), 154, 0.014);
        add.onRing(ribs(4), 140, 0.013);
        break;
    case Muscle::RearShoulder: {
        const Vec3 back = s.trunk.x * -1.0;
        add.add(arm.shoulder + back * 0.012, 0.021 * build.limbGirth);
        add.add(mix(arm.shoulder, arm.elbow, 0.30) + back * 0.010, 0.017 * build.limbGirth);
        patch.piece = side == rightSide ? PieceId::UpperArmRight : PieceId::UpperArmLeft;
        patch.outward = normalized(back + s.trunk.z * (0.5 * out));
        break;
    }
    case Muscle::Triceps:
        for (const auto& [along, radius] :
             {std::pair{0.24, 0.016}, std::pair{0.46, 0.019}, std::pair{0.76, 0.012}})
            add.add(mix(arm.shoulder, arm.elbow, along) + arm.bend * 0.011, radius * build.limbGirth);
        patch.piece = side == rightSide ? PieceId::UpperArmRight : PieceId::UpperArmLeft;
        patch.outward = arm.bend;
        break;
    case Muscle::Gluteals: {
        const Ellipsoid seat = buildSeat(s, build)[static_cast<std::size_t>(side)];
        const Mat3& p = s.pelvis;
        add.add(seat.centre + p * Vec3{-0.010, 0.016, 0.004 * out}, 0.031 * build.trunkGirth);
        add.add(seat.centre + p * Vec3{-0.012, -0.010, 0.002 * out}, 0.035 * build.trunkGirth);
        patch.piece = PieceId::Pelvis;
        patch.outward = normalized(p * Vec3{-0.9, 0, 0.8 * out});
        break;
    }
    case Muscle::Hamstrings: {
        for (const auto& [along, radius] :
             {std::pair{0.24, 0.022}, std::pair{0.48, 0.023}, std::pair{0.76, 0.015}})
            add.add(mix(leg.hip, leg.knee, along) - leg.bend * 0.026, radius * build.limbGirth);
        patch.piece = side == rightSide ? PieceId::ThighRight : PieceId::ThighLeft;
        patch.outward = leg.bend * -1.0;
        break;
    }
    }
    return patch;
}

void drawMuscles(Pen& pen, const Clip& clip, const Skeleton& skeleton, const Proportions& build,
                 PieceId piece, double far, double glow) {
    for (const Muscle muscle : clip.muscles) {
        for (const LimbSide side : {rightSide, leftSide}) {
            const MusclePatch patch = patchOf(muscle, side, skeleton, build);
            // The thigh begins over the seat, so a gluteal is painted on whichever of the two comes last.
            const bool seat = muscle == Muscle::Gluteals &&
                              piece == (side == rightSide ? PieceId::ThighRight : PieceId::ThighLeft);
            if ((patch.piece != piece && !seat) || (pen.view() * patch.outward).z < hidden)
                continue;
            const bool legs = piece == PieceId::Pelvis || piece >= PieceId::ThighRight;
            // A soft rim and a warm core.
            for (const auto& [share, opacity] : {std::pair{1.0, 0.30}, std::pair{0.64, 0.62}}) {
                std::array<Ellipse, 4> row;
                for (std::size_t i = 0; i < patch.count; ++i) {
                    Ellipsoid ball = patch.balls[i];
                    ball.axes = scaled(ball.axes, share, share, share);
                    row[i] = project(pen.view(), ball);
                }
                pen.beginOn(legs ? Role::Trousers : Role::Top, Role::Muscle, opacity * glow, far);
                pen.strip(row.data(), patch.count);
                pen.end();
            }
        }
    }
}

} // namespace limber::figure
