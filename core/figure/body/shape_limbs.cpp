// Arms and legs at rest.

#include "core/figure/body/girths.h"
#include "core/figure/body/shape.h"

namespace limber::figure::body {

ArmShape::ArmShape(const Frame::Arm& a, std::size_t side, const Proportions& build) {
    const auto g = static_cast<float>(build.limbGirth);
    const float n = 0.5f + 0.5f * g;
    upper = Loft(a.shoulder, a.upper, widened(upperArmGirths, g), 2, 0.028f);
    fore = Loft(a.elbow, a.fore, widened(forearmGirths, n), 2, 0.014f);
    deltoid = egg(a.shoulder + a.upper.y * 0.016f, a.upper, {29 * g, 42, 27 * g});
    const Mat3f& h = a.hand;
    const float thumbSide = -outwardOf(side);
    palm = Loft(a.wrist, h, palmGirths, 2.4f, 0.008f);
    for (int f = 0; f < 4; ++f) {
        const float lane = static_cast<float>(f) - 1.5f;
        const float reach = f == 0 || f == 3 ? 0.043f : 0.052f;
        const Vec3f root = a.wrist + h.y * 0.046f + h.z * (lane * 0.0100f);
        const Vec3f first = normalized(a.fingers + h.z * (0.04f * lane) + h.x * 0.16f);
        const Vec3f second = normalized(first + h.x * 0.16f);
        const Vec3f middle = root + first * (0.55f * reach);
        fingers.push_back({root, middle, 0.0078f, 0.0068f});
        fingers.push_back({middle, middle + second * (0.45f * reach), 0.0068f, 0.0056f});
    }
    const Vec3f root = a.wrist + h.y * 0.013f + h.z * (thumbSide * 0.012f) + h.x * 0.001f;
    const Vec3f aside = normalized(h.y * 0.76f + h.z * (thumbSide * 0.62f) + h.x * 0.10f);
    const Vec3f knuckle = root + aside * 0.027f;
    thumb = {Rod{root, knuckle, 0.0105f, 0.0080f},
             Rod{knuckle, knuckle + aside * 0.014f + h.y * 0.005f, 0.0080f, 0.0062f}};
    box.add(a.shoulder, 0.05f * g);
    box.add(a.elbow, 0.03f * g);
    box.add(a.wrist, 0.04f);
    box.add(a.wrist + h.y * 0.08f, 0.04f);
}

float ArmShape::distance(Vec3f p, float& toThumb) const {
    const float far = box.distance(p);
    if (far > 0.06f) {
        toThumb = far;
        return far;
    }
    float arm = join(upper.distance(p), deltoid.distance(p), 0.02f);
    arm = join(arm, fore.distance(p), 0.016f);
    float hand = palm.distance(p);
    float four = 1;
    for (const Rod& f : fingers)
        four = join(four, f.distance(p), 0.0045f);
    hand = join(hand, four, 0.006f);
    toThumb = join(thumb[0].distance(p), thumb[1].distance(p), 0.004f);
    hand = join(hand, toThumb, 0.008f);
    return join(arm, hand, 0.012f);
}

LegShape::LegShape(const Frame::Leg& l, std::size_t side, const Proportions& build) {
    const auto g = static_cast<float>(build.limbGirth);
    const float n = 0.5f + 0.5f * g;
    thigh = Loft(l.hip, l.thigh, widened(thighGirths, g), 2, 0.022f);
    shank = Loft(l.knee, l.shank, widened(shankGirths, g), 2, 0.02f);
    patella = egg(l.knee + normalized(l.thigh.x + l.shank.x) * (0.0150f * g), l.shank, {17 * g, 30, 21 * g});
    const Mat3f sole{l.foot.y, l.foot.x, l.foot.z * outwardOf(side)};
    foot = Loft(l.ankle + l.foot * Vec3f{0, -0.0229f, 0}, sole, footGirths, 2.4f, 0.009f);
    heel = egg(l.ankle + l.foot * Vec3f{-0.016f, -0.008f, 0}, l.foot, {15, 26, 13});
    malleoli[0] = egg(l.ankle + l.foot.z * (0.0165f * n), l.foot, {9, 9, 7});
    malleoli[1] = egg(l.ankle - l.foot.z * (0.0165f * n), l.foot, {9, 9, 7});
    ankleHeight = l.ankle.y;
    box.add(l.hip, 0.06f * g);
    box.add(l.knee, 0.05f * g);
    box.add(l.ankle, 0.05f);
    box.add(l.ankle + l.foot.x * 0.08f, 0.045f);
}

float LegShape::distance(Vec3f p) const {
    const float far = box.distance(p);
    if (far > 0.06f)
        return far;
    float leg = join(thigh.distance(p), shank.distance(p), 0.014f);
    leg = join(leg, patella.distance(p), 0.026f);
    if (p.y < ankleHeight + 0.12f) {
        float lower = join(foot.distance(p), heel.distance(p), 0.012f);
        for (const Egg& e : malleoli)
            lower = join(lower, e.distance(p), 0.008f);
        leg = join(leg, lower, 0.014f);
    }
    return leg;
}

} // namespace limber::figure::body
