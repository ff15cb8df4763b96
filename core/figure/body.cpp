#include "core/figure/body.h"

namespace limber::figure {

namespace {

Ellipsoid ball(Vec3 centre, double r, double edge = 1.0) {
    return {centre, scaled(Mat3{}, r, r, r), edge};
}

Ellipsoid oval(Vec3 centre, const Mat3& frame, double x, double y, double z, double edge = 1.0) {
    return {centre, scaled(frame, x, y, z), edge};
}

/// Collects strips and pieces into a body.
class BodyBuilder {
public:
    explicit BodyBuilder(Body& body) : m_body(body) {
        m_body.ellipsoidCount = 0;
        m_body.stripCount = 0;
    }

    void piece(PieceId id) {
        m_piece = &m_body.pieces[static_cast<std::size_t>(id)];
        m_piece->firstStrip = m_body.stripCount;
        m_piece->stripCount = 0;
    }

    void strip(Role role, bool smooth = true) {
        m_body.strips[m_body.stripCount] = {role, m_body.ellipsoidCount, 0, smooth};
        ++m_body.stripCount;
        ++m_piece->stripCount;
    }

    void add(const Ellipsoid& e) {
        m_body.ellipsoids[m_body.ellipsoidCount++] = e;
        ++m_body.strips[m_body.stripCount - 1].count;
    }

private:
    Body& m_body;
    Piece* m_piece = nullptr;
};

struct Profile {
    double along;
    double radius;
    double forward;
    double edge = 1.0;
};

/// A limb from a to b: spheres along it, some shifted to the side that `front` names.
template <std::size_t N>
void addLimb(BodyBuilder& builder, Vec3 a, Vec3 b, Vec3 front, double girth,
             const std::array<Profile, N>& profile) {
    const Vec3 side = normalized(across(front, normalized(b - a)), Vec3{1, 0, 0});
    for (const Profile& p : profile)
        builder.add(ball(mix(a, b, p.along) + side * (p.forward * girth), p.radius * girth, p.edge));
}

void addTrunk(BodyBuilder& builder, const Skeleton& s, const Proportions& build) {
    std::array<Ellipsoid, trunkRings> rings;
    buildTrunkRings(s, build, rings);
    const auto seat = buildSeat(s, build);
    builder.piece(PieceId::Pelvis);
    builder.strip(Role::Trousers);
    for (std::size_t i = 0; i < 5; ++i) {
        Ellipsoid ring = rings[i];
        if (i >= 3)
            ring.edge = 0.0;
        builder.add(ring);
    }
    for (std::size_t side = 0; side < 2; ++side) {
        builder.strip(Role::Trousers, false);
        builder.add(seat[side]);
        Ellipsoid waist = rings[2];
        waist.edge = 0.6;
        builder.add(waist);
    }

    builder.piece(PieceId::Torso);
    builder.strip(Role::Top);
    for (std::size_t i = 3; i < trunkRings; ++i) {
        Ellipsoid ring = rings[i];
        if (i == 3) {
            // The hem stands a little proud of the trousers.
            ring.axes = scaled(ring.axes, 1.015, 0.8, 1.015);
        }
        builder.add(ring);
    }
    const Mat3& upper = s.spineFrames[lumbarSteps + 5];
    const Vec3 middle = s.spine[lumbarSteps + 4];
    const double g = build.trunkGirth;
    for (LimbSide side : {rightSide, leftSide}) {
        const ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
        const double out = outward(side);
        // Chest and shoulder blade reach out to the joint; the yoke runs from it to the neck.
        const Vec3 towards = normalized(arm.elbow - arm.shoulder);
        builder.strip(Role::Top, false);
        builder.add(oval(middle + upper * Vec3{0.014, -0.012, out * 0.050 * g}, upper, 0.046 * g, 0.040,
                         0.034 * g, 0.4));
        builder.add(ball(arm.shoulder + towards * 0.001, 0.0348 * build.limbGirth, 0.0));
        builder.add(
            oval(s.spine[trunkSteps - 1] + s.spineFrames[trunkSteps - 1] * Vec3{0.004, -0.012, out * 0.026},
                 s.spineFrames[trunkSteps - 1], 0.032 * g, 0.018, 0.022, 0.6));
    }
    // Collar.
    builder.strip(Role::Top, false);
    builder.add(oval(s.spine[trunkSteps - 1] + s.spineFrames[trunkSteps - 1] * Vec3{0.006, -0.002, 0},
                     s.spineFrames[trunkSteps - 1], 0.036 * g, 0.014, 0.044 * g));
}

void addHead(BodyBuilder& builder, const Skeleton& s, const Proportions& build, HairStyle hair) {
    const Mat3& h = s.head;
    const Vec3 o = s.headBase;
    const auto at = [&](double x, double y, double z) { return o + h * Vec3{x, y, z}; };
    builder.piece(PieceId::Neck);
    builder.strip(Role::Skin);
    const double n = 0.5 + 0.5 * build.limbGirth;
    builder.add(oval(s.spine[trunkSteps - 1] + s.spineFrames[trunkSteps - 1] * Vec3{0.012, -0.006, 0},
                     s.spineFrames[trunkSteps - 1], 0.033 * n, 0.020, 0.036 * n, 0.0));
    for (std::size_t i = 0; i < neckSteps; ++i)
        builder.add(ball(s.spine[trunkSteps + i] + s.spineFrames[trunkSteps + i] * Vec3{0.008, 0, 0},
                         (i == 0 ? 0.0295 : 0.0275) * n));
    builder.add(ball(at(0.010, 0.018, 0), 0.027 * n, 0.0));

    builder.piece(PieceId::Head);
    builder.strip(Role::Skin, false);
    builder.add(oval(at(0.006, 0.074, 0), h, 0.0535, 0.0500, 0.0430));
    builder.add(oval(at(0.026, 0.036, 0), h, 0.0300, 0.0320, 0.0335));
    builder.add(oval(at(0.0420, 0.0085, 0), h, 0.0130, 0.0120, 0.0170));
    builder.strip(Role::Skin, false);
    builder.add(oval(at(0.010, 0.024, 0), h, 0.0300, 0.0180, 0.0330, 0.0));
    builder.add(oval(at(0.0420, 0.0085, 0), h, 0.0130, 0.0120, 0.0170, 0.6));
    // Nose.
    builder.strip(Role::Skin, false);
    builder.add(oval(at(0.0530, 0.0640, 0), h, 0.0060, 0.0100, 0.0060, 0.0));
    builder.add(oval(at(0.0620, 0.0430, 0), h, 0.0050, 0.0052, 0.0065));
    builder.add(oval(at(0.0520, 0.0340, 0), h, 0.0050, 0.0050, 0.0070, 0.0));
    // Lips, eyes and brows: small, so that the face tells where it looks.
    builder.strip(Role::Lip, false);
    builder.add(oval(at(0.0530, 0.0245, 0.0), h, 0.0042, 0.0026, 0.0100, 0));
    for (LimbSide side : {rightSide, leftSide}) {
        const double out = outward(side);
        builder.strip(Role::Face, false);
        builder.add(oval(at(0.0505, 0.0600, out * 0.0185), h, 0.0030, 0.0050, 0.0042, 0));
        builder.strip(Role::Face, false);
        builder.add(oval(at(0.0535, 0.0735, out * 0.0110), h, 0.0020, 0.0016, 0.0020, 0));
        builder.add(oval(at(0.0485, 0.0745, out * 0.0250), h, 0.0020, 0.0016, 0.0020, 0));
    }
    // Hair: a cap behind the hairline, the nape, and what the style adds.
    builder.strip(Role::Hair, false);
    builder.add(oval(at(-0.0130, 0.0830, 0), h, 0.0470, 0.0475, 0.0465));
    builder.add(oval(at(0.0050, 0.1090, 0), h, 0.0430, 0.0200, 0.0420));
    builder.strip(Role::Hair, false);
    builder.add(oval(at(-0.0130, 0.0830, 0), h, 0.0460, 0.0465, 0.0455, 0.0));
    builder.add(oval(at(-0.0300, 0.0400, 0), h, 0.0230, 0.0220, 0.0340));
    if (hair == HairStyle::Knot) {
        builder.strip(Role::Hair, false);
        builder.add(oval(at(-0.0040, 0.1200, 0), h, 0.018, 0.016, 0.018, 0.2));
        builder.add(oval(at(-0.0040, 0.1400, 0), h, 0.0190, 0.0170, 0.0190));
    } else if (hair == HairStyle::Bob) {
        for (LimbSide side : {rightSide, leftSide}) {
            builder.strip(Role::Hair, false);
            builder.add(oval(at(-0.016, 0.070, outward(side) * 0.020), h, 0.036, 0.040, 0.030, 0.0));
            builder.add(oval(at(-0.024, 0.018, outward(side) * 0.030), h, 0.022, 0.018, 0.016));
        }
    }
    for (LimbSide side : {rightSide, leftSide}) {
        builder.strip(Role::Skin, false);
        builder.add(oval(at(0.0020, 0.0540, outward(side) * 0.0440), h, 0.0080, 0.0130, 0.0050));
    }
}

void addArm(BodyBuilder& builder, const Skeleton& s, const Proportions& build, LimbSide side) {
    const ArmPose& arm = s.arms[static_cast<std::size_t>(side)];
    const double g = build.limbGirth;
    const bool right = side == rightSide;
    builder.piece(right ? PieceId::UpperArmRight : PieceId::UpperArmLeft);
    builder.strip(Role::Skin);
    addLimb<3>(builder, arm.shoulder, arm.elbow, -arm.bend, g,
               {{{0.45, 0.0290, 0.001, 0.0}, {0.75, 0.0262, 0.002}, {1.0, 0.0238, 0, 0.0}}});
    builder.strip(Role::Top);
    addLimb<4>(
        builder, arm.shoulder, arm.elbow, -arm.bend, g,
        {{{0.0, 0.0345, 0, 0.0}, {0.20, 0.0348, 0.000, 0.4}, {0.42, 0.0332, 0.002}, {0.56, 0.0318, 0.002}}});

    builder.piece(right ? PieceId::ForearmRight : PieceId::ForearmLeft);
    builder.strip(Role::Skin);
    addLimb<5>(builder, arm.elbow, arm.wrist, -arm.bend, g,
               {{{0.0, 0.0238, 0, 0.0},
                 {0.22, 0.0255, 0.0005},
                 {0.55, 0.0215, 0},
                 {0.88, 0.0158, 0},
                 {1, 0.0150, 0, 0.0}}});

    // A palm, four fingers that curl together and a thumb.
    const Mat3& f = arm.hand;
    builder.piece(right ? PieceId::HandRight : PieceId::HandLeft);
    const double hand = build.palm;
    builder.strip(Role::Skin, false);
    builder.add(oval(arm.wrist, f, 0.0132, 0.0150, 0.0150, 0.0));
    builder.add(oval(arm.wrist + f.y * (0.55 * hand), f, 0.0125, 0.018, 0.0200));
    builder.add(oval(arm.wrist + f.y * hand, f, 0.0105, 0.010, 0.0210));
    const Vec3 knuckles = arm.wrist + f.y * hand;
    const Vec3 across4 = f.z;
    const double curl = arm.curl;
    // The thumb's side: the right hand's palm forward, fingers up, thumb points to the body's midline.
    const double thumb = outward(side) * -1.0;
    for (int finger = 0; finger < 4; ++finger) {
        const double spread = (finger - 1.5) * 0.0103;
        const double shortening = finger == 0 || finger == 3 ? 0.86 : 1.0;
        const double reach = build.fingers * shortening;
        const Vec3 first =
            normalized(turned(arm.fingers, f.z, -85 * curl) + across4 * (0.05 * (finger - 1.5)));
        const Vec3 second = turned(first, f.z, -95 * curl - 6);
        const Vec3 base = knuckles + across4 * spread;
        const Vec3 joint = base + first * (0.52 * reach);
        builder.strip(Role::Skin, false);
        builder.add(ball(base, 0.0074, 0.0));
        builder.add(ball(joint, 0.0066));
        builder.add(ball(joint + second * (0.48 * reach), 0.0056));
    }
    builder.strip(Role::Skin, false);
    const Vec3 root = arm.wrist + f.y * (0.28 * hand) + f.z * (thumb * 0.014) + f.x * 0.003;
    const Vec3 aside = normalized(f.y * (0.75 + 0.1 * curl) + f.z * (thumb * (0.62 - 0.35 * curl)) +
                                  f.x * (0.15 + 0.7 * curl));
    builder.add(ball(root, 0.0100, 0.0));
    builder.add(ball(root + aside * 0.024, 0.0078));
    builder.add(ball(root + aside * 0.038 + f.y * (0.006 * (1 - curl)), 0.0064));
}

void addLeg(BodyBuilder& builder, const Skeleton& s, const Proportions& build, LimbSide side) {
    const LegPose& leg = s.legs[static_cast<std::size_t>(side)];
    const double g = build.limbGirth;
    const bool right = side == rightSide;
    builder.piece(right ? PieceId::ThighRight : PieceId::ThighLeft);
    builder.strip(Role::Trousers);
    addLimb<6>(builder, leg.hip, leg.knee, leg.bend, g,
               {{{0.0, 0.0580, -0.004, 0.0},
                 {0.22, 0.0585, -0.001, 0.4},
                 {0.5, 0.0520, 0.002},
                 {0.76, 0.0435, 0.002},
                 {0.93, 0.0390, 0.002, 0.6},
                 {1.0, 0.0380, 0.001, 0.0}}});

    builder.piece(right ? PieceId::ShankRight : PieceId::ShankLeft);
    builder.strip(Role::Skin);
    addLimb<3>(builder, leg.knee, leg.ankle, leg.bend, g,
               {{{0.66, 0.0285, -0.003, 0.0}, {0.88, 0.0222, -0.001}, {1.0, 0.0205, 0, 0.0}}});
    builder.strip(Role::Trousers);
    addLimb<6>(builder, leg.knee, leg.ankle, leg.bend, g,
               {{{0.0, 0.0380, 0.001, 0.0},
                 {0.10, 0.0372, -0.002, 0.5},
                 {0.28, 0.0402, -0.008},
                 {0.45, 0.0370, -0.007},
                 {0.64, 0.0305, -0.004},
                 {0.76, 0.0272, -0.002}}});

    // Heel, arch, ball and toes: the sole is flat at the ankle's height below it.
    const Mat3& f = leg.foot;
    const auto at = [&](double x, double y, double z) { return leg.ankle + f * Vec3{x, y, z}; };
    const double sole = -build.ankle;
    // Toes hinge at the ball of the foot.
    const Vec3 hinge{0.076, sole + 0.0135, 0};
    const auto toe = [&](double x, double y, double z) {
        return leg.ankle + f * hinge + leg.toes * (Vec3{x, y, z} - hinge);
    };
    builder.piece(right ? PieceId::FootRight : PieceId::FootLeft);
    builder.strip(Role::Skin, false);
    builder.add(ball(leg.ankle, 0.0205, 0.0));
    builder.add(oval(at(-0.022, sole + 0.0200, 0), f, 0.0200, 0.0200, 0.0190));
    builder.strip(Role::Skin);
    builder.add(ball(at(0.002, -0.002, 0), 0.0205, 0.0));
    builder.add(oval(at(0.030, sole + 0.0245, 0), f, 0.0240, 0.0205, 0.0200));
    builder.add(oval(at(0.066, sole + 0.0165, outward(side) * 0.002), f, 0.0200, 0.0155, 0.0235));
    builder.add(oval(toe(0.092, sole + 0.0115, outward(side) * 0.003), leg.toes, 0.0150, 0.0115, 0.0240));
    builder.strip(Role::Skin, false);
    builder.add(oval(at(-0.018, sole + 0.0160, 0), f, 0.0200, 0.0160, 0.0180));
    builder.add(oval(toe(0.086, sole + 0.0110, outward(side) * 0.002), leg.toes, 0.0150, 0.0110, 0.0225));
    builder.strip(Role::Skin, false);
    builder.add(
        oval(toe(0.092, sole + 0.0105, outward(side) * -0.010), leg.toes, 0.0140, 0.0105, 0.0120, 0.5));
    builder.add(oval(toe(0.112, sole + 0.0085, outward(side) * -0.009), leg.toes, 0.0100, 0.0085, 0.0100));
    builder.strip(Role::Skin, false);
    builder.add(
        oval(toe(0.088, sole + 0.0100, outward(side) * 0.012), leg.toes, 0.0140, 0.0100, 0.0130, 0.5));
    builder.add(oval(toe(0.103, sole + 0.0075, outward(side) * 0.012), leg.toes, 0.0090, 0.0075, 0.0110));
}

} // namespace

void buildTrunkRings(const Skeleton& s, const Proportions& build, std::array<Ellipsoid, trunkRings>& out) {
    const double g = build.trunkGirth;
    const Mat3& p = s.pelvis;
    const auto ring = [g](Vec3 centre, const Mat3& frame, double deep, double wide, double forward) {
        return oval(centre + frame * Vec3{forward * g, 0, 0}, frame, deep * g, 0.022, wide * g);
    };
    out[0] = ring(s.root + p * Vec3{0, -0.020, 0}, p, 0.052, 0.066, -0.002);
    out[1] = ring(s.root + p * Vec3{0, 0.008, 0}, p, 0.064, 0.087, -0.002);
    out[2] = ring(s.sacrum, p, 0.060, 0.085, 0.006);
    for (std::size_t i = 0; i < lumbarSteps; ++i) {
        const double t = static_cast<double>(i + 1) / lumbarSteps;
        const double waist = std::sin(std::numbers::pi * t);
        out[3 + i] = ring(s.spine[i], s.spineFrames[i], 0.056 - 0.002 * waist + 0.002 * t,
                          0.079 - 0.009 * waist - 0.002 * t, 0.016 + 0.004 * t);
    }
    constexpr std::array<double, thoracicSteps> deep{.0600, .0640, .0670, .0685, .0680, .0630, .0520, .0360};
    constexpr std::array<double, thoracicSteps> wide{.0770, .0810, .0840, .0850, .0830, .0780, .0680, .0470};
    constexpr std::array<double, thoracicSteps> forward{.0200, .0220, .0235, .0240,
                                                        .0225, .0180, .0110, .0040};
    for (std::size_t i = 0; i < thoracicSteps; ++i) {
        // Breathing lifts the ribs forward and sideways; the back stays where it is.
        const double lift =
            0.0022 * s.breath * std::sin(std::numbers::pi * (static_cast<double>(i) + 1.0) / 9.0);
        out[3 + lumbarSteps + i] = ring(s.spine[lumbarSteps + i], s.spineFrames[lumbarSteps + i],
                                        deep[i] + lift, wide[i] + lift, forward[i] + lift);
    }
}

std::array<Ellipsoid, 2> buildSeat(const Skeleton& s, const Proportions& build) {
    const double g = build.trunkGirth;
    std::array<Ellipsoid, 2> result;
    for (LimbSide side : {rightSide, leftSide})
        result[static_cast<std::size_t>(side)] =
            oval(s.root + s.pelvis * Vec3{-0.018 * g, -0.018, outward(side) * 0.042 * g}, s.pelvis, 0.052 * g,
                 0.054, 0.046 * g);
    return result;
}

std::array<Ellipsoid, 5> buildSkull(const Skeleton& s) {
    const Mat3& h = s.head;
    const auto at = [&](double x, double y) { return s.headBase + h * Vec3{x, y, 0}; };
    return {oval(at(-0.0130, 0.0830), h, 0.0470, 0.0475, 0.0465),
            oval(at(-0.0300, 0.0400), h, 0.0230, 0.0220, 0.0340),
            oval(at(0.0050, 0.1090), h, 0.0430, 0.0200, 0.0420),
            oval(at(0.0060, 0.0740), h, 0.0535, 0.0500, 0.0430),
            oval(at(0.0260, 0.0360), h, 0.0300, 0.0320, 0.0335)};
}

void buildBody(const Skeleton& skeleton, const Proportions& build, HairStyle hair, Body& out) {
    BodyBuilder builder(out);
    addTrunk(builder, skeleton, build);
    addHead(builder, skeleton, build, hair);
    for (LimbSide side : {rightSide, leftSide}) {
        addArm(builder, skeleton, build, side);
        addLeg(builder, skeleton, build, side);
    }
}

} // namespace limber::figure
