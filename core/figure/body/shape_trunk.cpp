// Trunk and head at rest.

#include "core/figure/body/girths.h"
#include "core/figure/body/shape.h"

namespace limber::figure::body {

namespace {

/// A line through points, flat at both ends.
float lineThrough(const std::vector<std::pair<float, float>>& points, float x) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i)
        if (x < points[i + 1].first) {
            const float t =
                std::clamp((x - points[i].first) / (points[i + 1].first - points[i].first), 0.0f, 1.0f);
            const float soft = 0.4f * smoothStep(0.0f, 1.0f, t) + 0.6f * t;
            return points[i].second + (points[i + 1].second - points[i].second) * soft;
        }
    return points.back().second;
}

/// Hair lies above this line of the head's side view, in thousandths.
float hairLine(HairStyle style, float x) {
    static const std::vector<std::pair<float, float>> tied{
        {-70, 8}, {-36, 12}, {-20, 20}, {-4, 32}, {8, 44}, {17, 66}, {26, 80}, {40, 90}, {54, 98}, {80, 106}};
    static const std::vector<std::pair<float, float>> cropped{{-70, 22}, {-40, 28}, {-22, 38}, {-6, 50},
                                                              {4, 42},   {11, 44},  {16, 70},  {26, 84},
                                                              {40, 93},  {80, 104}};
    static const std::vector<std::pair<float, float>> bob{{-70, -12}, {-20, -9}, {2, -4},  {14, 8},  {19, 56},
                                                          {27, 80},   {40, 90},  {54, 97}, {80, 106}};
    return lineThrough(style == HairStyle::Knot ? tied : style == HairStyle::Crop ? cropped : bob, x);
}

} // namespace

TrunkShape::TrunkShape(const Frame& s, const Proportions& build) {
    const auto g = static_cast<float>(build.trunkGirth);
    loft = Loft({}, {}, widened(trunkGirths, g), 2.3f, 0.012f);
    for (std::size_t side = 0; side < 2; ++side) {
        const float out = outwardOf(side);
        const Vec3f shoulder = s.arms[side].shoulder;
        seat.push_back(egg(s.root + s.pelvis * Vec3f{-0.020f * g, -0.022f, out * 0.043f * g}, s.pelvis,
                           {50 * g, 52, 45 * g}));
        // Chest muscle, shoulder blade, and the flesh that carries the arm.
        chest.push_back(
            egg({0.040f * g, 0.742f, out * 0.036f * g}, rotation({0, 0, 1}, 0.25f), {33 * g, 34, 38 * g}));
        chest.push_back(
            egg({-0.034f * g, 0.768f, out * 0.046f * g}, rotation({0, 0, 1}, 0.2f), {27 * g, 46, 34 * g}));
        chest.push_back(egg(mix(shoulder, Vec3f{0, 0.78f, 0}, 0.35f) + Vec3f{0.010f, -0.012f, 0}, {},
                            {36 * g, 30 * g, 36 * g}));
        // Trapezius from the neck to the shoulder.
        neck.push_back({{0.002f, 0.846f, out * 0.022f},
                        mix(shoulder, Vec3f{-0.008f, 0.82f, 0}, 0.12f) + Vec3f{0, 0.004f, 0},
                        0.021f * g,
                        0.022f * g});
    }
    const float n = 0.5f + 0.5f * static_cast<float>(build.limbGirth);
    const Vec3f nape = s.spine[trunkSteps - 1];
    neck.push_back({nape + Vec3f{0.010f, -0.012f, 0}, s.headBase + s.head * Vec3f{-0.004f, 0.020f, 0},
                    0.0335f * n, 0.0295f * n});
    const auto onBack = [&](Vec3f p) { return Vec3f{0.2f * p.x - 0.058f * g, p.y, 0}; };
    for (std::size_t i = 3; i < 11; ++i)
        groove.push_back({onBack(s.spine[i]), onBack(s.spine[i + 1]), 0.004f, 0.004f});
}

float TrunkShape::distance(Vec3f p) const {
    float d = loft.distance(p);
    if (p.y < 0.66f)
        for (const Egg& e : seat)
            d = join(d, e.distance(p), 0.020f);
    if (p.y > 0.66f) {
        for (const Egg& e : chest)
            d = join(d, e.distance(p), 0.030f);
        for (const Rod& n : neck)
            d = join(d, n.distance(p), 0.022f);
    }
    if (p.x < 0 && std::abs(p.z) < 0.05f && p.y > 0.56f && p.y < 0.86f) {
        float hole = 1;
        for (const Rod& n : groove)
            hole = std::min(hole, n.distance(p));
        d = carve(d, hole, 0.012f);
    }
    return d;
}

HeadShape::HeadShape(const Frame& s, HairStyle hair)
    : base(s.headBase), inverse(transposed(s.head)), style(hair) {
    const auto at = [&](float x, float y, float z) { return base + s.head * (Vec3f{x, y, z} * 0.001f); };
    skull = Loft(at(8, 0, 0), s.head, skullGirths, 2.15f, 0.004f);
    crown[0] = egg(at(3.5f, 77, 0), s.head, {53.5f, 48.5f, 44});
    crown[1] = egg(at(2, 78, 0), s.head, {57, 52, 48});
    const float thick = hair == HairStyle::Crop ? 2.5f : hair == HairStyle::Bob ? 6.5f : 4.0f;
    hairShell = Loft(at(7, 1, 0), s.head, widened(skullGirths, 1, thick), 2.1f, 0.008f);
    if (hair == HairStyle::Knot)
        locks.push_back(egg(at(-34, 121, 0), s.head, {19, 17, 19}));
    nose.push_back({at(54, 64, 0), at(61.5f, 45, 0), 0.0045f, 0.0058f});
    nose.push_back({at(60, 44, -4.5f), at(60, 44, 4.5f), 0.0046f, 0.0046f});
    face.push_back(egg(at(52.5f, 22.5f, 0), s.head, {3.5f, 4.5f, 10})); // mouth
    face.push_back(egg(at(45.5f, 4, 0), s.head, {9, 8, 14}));           // chin
    for (std::size_t side = 0; side < 2; ++side) {
        const float out = outwardOf(side);
        sockets.push_back(egg(at(60.5f, 60, out * 19.5f), s.head, {8, 7, 12}));
        face.push_back(egg(at(38, 40, out * 22), s.head, {12, 11, 12})); // cheek
        if (hair == HairStyle::Bob)
            locks.push_back(egg(at(-16, 22, out * 33), s.head, {26, 34, 15}));
        ears[side] =
            egg(at(0, 55, out * 44.5f),
                s.head * rotation({0, 1, 0}, out * 0.35f) * rotation({0, 0, 1}, 0.15f), {9, 15, 4.2f});
    }
    box.add(at(0, 58, 0), 0.088f);
}

void HeadShape::distances(Vec3f p, float& skin, float& hair) const {
    const float far = box.distance(p);
    if (far > 0.03f) {
        skin = hair = far;
        return;
    }
    skin = join(skull.distance(p), crown[0].distance(p), 0.008f);
    for (const Egg& e : sockets)
        skin = carve(skin, e.distance(p), 0.012f);
    for (const Rod& n : nose)
        skin = join(skin, n.distance(p), 0.007f);
    for (const Egg& e : face)
        skin = join(skin, e.distance(p), 0.010f);
    if (style != HairStyle::Bob)
        skin = join(skin, std::min(ears[0].distance(p), ears[1].distance(p)), 0.004f);
    const Vec3f q = inverse * (p - base) * 1000;
    const float above = 0.001f * (q.y - hairLine(style, q.x));
    hair = carve(join(hairShell.distance(p), crown[1].distance(p), 0.008f), above, 0.009f);
    for (const Egg& e : locks)
        hair = join(hair, e.distance(p), style == HairStyle::Bob ? 0.016f : 0.010f);
}

} // namespace limber::figure::body
