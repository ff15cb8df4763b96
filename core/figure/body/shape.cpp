#include "core/figure/body/shape.h"

namespace limber::figure::body {

namespace {

/// How the limbs grow out of the trunk, and the head out of the neck: widths of the fillets.
constexpr float armFillet = 0.030f;
constexpr float legFillet = 0.026f;
constexpr float headFillet = 0.010f;

/// Where the hems are.
constexpr float shirtHem = 0.583f;     ///< height when standing
constexpr float sleeveShare = 0.50f;   ///< of the upper arm
constexpr float leggingsShare = 0.74f; ///< of the shank

} // namespace

Shape::Shape(const Proportions& build, HairStyle hair)
    : m_build(build), m_rest(frameOf(restSkeleton(build))), m_trunk(m_rest, build),
      m_head(m_rest, hair), m_arms{ArmShape(m_rest.arms[0], 0, build), ArmShape(m_rest.arms[1], 1, build)},
      m_legs{LegShape(m_rest.legs[0], 0, build), LegShape(m_rest.legs[1], 1, build)} {}

Parts Shape::parts(Vec3f p) const {
    Parts r;
    r.trunk = m_trunk.distance(p);
    m_head.distances(p, r.head, r.hair);
    r.total = join(r.trunk, std::min(r.head, r.hair), headFillet);
    for (std::size_t side = 0; side < 2; ++side) {
        r.arm[side] = m_arms[side].distance(p, r.thumb[side]);
        r.leg[side] = m_legs[side].distance(p);
        r.total = join(r.total, r.arm[side], armFillet);
        r.total = join(r.total, r.leg[side], legFillet);
    }
    return r;
}

Vec3f Shape::gradient(Vec3f p) const {
    constexpr float e = 0.0006f;
    const auto slope = [&](Vec3f d) { return (distance(p + d) - distance(p - d)) / (2 * e); };
    return {slope({e, 0, 0}), slope({0, e, 0}), slope({0, 0, e})};
}

Vec3f Shape::onto(Vec3f p, int rounds) const {
    constexpr float e = 0.0006f;
    for (int i = 0; i < rounds; ++i) {
        const float d = distance(p);
        const Vec3f g = Vec3f{distance(p + Vec3f{e, 0, 0}) - d, distance(p + Vec3f{0, e, 0}) - d,
                              distance(p + Vec3f{0, 0, e}) - d} *
                        (1 / e);
        p = p - g * (std::clamp(d, -0.004f, 0.004f) / std::max(dot(g, g), 0.2f));
    }
    return p;
}

Vec3f Shape::onFace(float y, float z) const {
    Vec3f p = m_rest.headBase + m_rest.head * (Vec3f{75, y, z} * 0.001f);
    for (int i = 0; i < 12; ++i)
        p = p - m_rest.head.x * (0.9f * distance(p));
    return p;
}

float Shape::cover(Cover cover, Vec3f p) const {
    const auto side = static_cast<std::size_t>(p.z < 0);
    switch (cover) {
    case Cover::Hair: {
        const Parts r = parts(p);
        return r.hair > 0.02f ? -0.02f : std::clamp(std::min(r.head, r.trunk) - r.hair, -0.02f, 0.02f);
    }
    case Cover::Shirt: {
        if (p.y < 0.5f)
            return -0.03f;
        const Frame::Arm& a = m_rest.arms[side];
        const float sleeve =
            sleeveShare * static_cast<float>(m_build.upperArm) - dot(p - a.shoulder, a.upper.y);
        // Below the collar's plane, or well away from the neck.
        const float neck = std::sqrt((p.x - 0.004f) * (p.x - 0.004f) + 0.75f * p.z * p.z) - 0.056f;
        const float collar = -join(p.y + 0.42f * p.x - 0.838f, -std::min(neck, 0.860f - p.y), 0.02f);
        return std::min({sleeve, standingHeight(p) - shirtHem, collar});
    }
    case Cover::Leggings: {
        if (p.y > 0.62f)
            return -0.03f;
        const Frame::Leg& l = m_rest.legs[side];
        return leggingsShare * static_cast<float>(m_build.shank) - dot(p - l.knee, l.shank.y);
    }
    }
    return -1;
}

float Shape::standingHeight(Vec3f p) const {
    // The hips of the rest pose are straightened first: hems are level when the body stands.
    const auto side = static_cast<std::size_t>(p.z < 0);
    const Frame::Leg& l = m_rest.legs[side];
    const Parts d = parts(p);
    const float share = std::clamp((d.trunk - d.leg[side]) / 0.08f + 0.5f, 0.0f, 1.0f);
    const Mat3f straight = between({}, shortest(l.thigh.y, {0, -1, 0}), share);
    return (l.hip + straight * (p - l.hip)).y;
}

bool Shape::fine(Vec3f p) const {
    const Vec3f q = transposed(m_rest.head) * (p - m_rest.headBase);
    if (std::abs(p.z) < 0.1f && q.y + 0.15f * q.x > -0.022f)
        return true;
    for (std::size_t side = 0; side < 2; ++side) {
        const Frame::Arm& a = m_rest.arms[side];
        if (length(p - a.wrist) < 0.14f && dot(p - a.wrist, a.fore.y) > -0.030f)
            return true;
        const Frame::Leg& l = m_rest.legs[side];
        if (length(p - l.ankle) < 0.15f && dot(p - l.ankle, l.shank.y) > -0.030f)
            return true;
    }
    return false;
}

} // namespace limber::figure::body
