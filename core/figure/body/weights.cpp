// Which bones move a place of the skin. The shape itself tells to which part a place belongs.

#include "core/figure/body/skin.h"

namespace limber::figure::body {

namespace {

/// Half lengths over which joints bend, in body heights.
constexpr float elbowBlend = 0.026f;
constexpr float wristBlend = 0.018f;
constexpr float kneeBlend = 0.052f;
constexpr float ankleBlend = 0.032f;
constexpr float limbBlend = 0.040f;

/// 0 to 1, straight between -half and half.
float ramp(float v, float half) {
    return std::clamp(v / (2 * half) + 0.5f, 0.0f, 1.0f);
}
float soft(float v, float half) {
    return smoothStep(-half, half, v);
}

/// Adds shares of a row of bones, at t from 0 to count - 1.
void along(float t, float share, std::size_t firstBone, std::size_t count, Weights& w) {
    t = std::clamp(t, 0.0f, static_cast<float>(count - 1));
    const auto i = std::min(static_cast<std::size_t>(t), count - 2);
    const float f = smoothStep(0.0f, 1.0f, t - static_cast<float>(i));
    w[firstBone + i] += share * (1 - f);
    w[firstBone + i + 1] += share * f;
}

/// Overlapping tents over pelvis and spine make its bending smooth.
void trunkWeights(const Frame& rest, Vec3f p, float share, Weights& w) {
    // Height along the spine; above the chest it leans forward with the neck.
    const float y = p.y - 0.33f * p.x * smoothStep(0.805f, 0.86f, p.y);
    float total = 0;
    std::array<float, spineSteps + 1> part{};
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto joint = [&](std::size_t k) {
            return k == 0 ? rest.root.y : k == 1 ? rest.sacrum.y : rest.spine[k - 2].y;
        };
        const float middle = 0.5f * (joint(i) + joint(i + 1));
        const float reach = 1.6f * (joint(i + 1) - joint(i));
        float tent = std::max(0.0f, 1 - std::abs(y - middle) / reach);
        if ((i == 0 && y < middle) || (i == spineSteps && y > middle))
            tent = 1;
        part[i] = tent * tent;
        total += part[i];
    }
    for (std::size_t i = 0; i < part.size(); ++i)
        w[pelvisBone + i] += share * part[i] / total;
}

void handWeights(const Frame::Arm& a, Vec3f p, std::size_t side, float thumb, float share, Weights& w) {
    const Vec3f q = transposed(a.hand) * (p - a.wrist);
    const float aside = -outwardOf(side) * q.z;
    const float onThumb = (1 - smoothStep(0.0015f, 0.006f, thumb)) * smoothStep(0.010f, 0.020f, aside) *
                          smoothStep(0.012f, 0.024f, q.y);
    const float fingers = thumb < 0.002f ? 0.0f : soft(q.y - 0.050f, 0.010f) * (1 - onThumb);
    const float tips = fingers * soft(q.y - 0.076f, 0.010f);
    w[boneOf(SideBone::Thumb, side)] += share * onThumb;
    w[boneOf(SideBone::Hand, side)] += share * (1 - fingers - onThumb);
    w[boneOf(SideBone::Finger1, side)] += share * (fingers - tips);
    w[boneOf(SideBone::Finger2, side)] += share * tips;
}

void armWeights(const Frame::Arm& a, Vec3f p, std::size_t side, float thumb, float share, Weights& w) {
    const float elbow = ramp(dot(p - a.elbow, normalized(a.upper.y + a.fore.y)), elbowBlend);
    const float wrist = ramp(dot(p - a.wrist, a.fore.y), wristBlend);
    const float upper = dot(p - a.shoulder, a.upper.y) / length(a.elbow - a.shoulder);
    const float lower = dot(p - a.elbow, a.fore.y) / length(a.wrist - a.elbow);
    along((upper - 0.15f) / 0.75f * (armBones - 1), share * (1 - elbow) * (1 - elbow),
          boneOf(SideBone::Upper0, side), armBones, w);
    w[boneOf(SideBone::ElbowHalf, side)] += share * 2 * elbow * (1 - elbow);
    const float below = share * elbow * elbow;
    along((lower - 0.12f) / 0.80f * (armBones - 1), below * (1 - wrist) * (1 - wrist),
          boneOf(SideBone::Fore0, side), armBones, w);
    w[boneOf(SideBone::WristHalf, side)] += below * 2 * wrist * (1 - wrist);
    handWeights(a, p, side, thumb, below * wrist * wrist, w);
}

void legWeights(const Frame::Leg& l, Vec3f p, std::size_t side, float share, Weights& w) {
    const float knee = ramp(dot(p - l.knee, normalized(l.thigh.y + l.shank.y)), kneeBlend);
    const Vec3f heelward = normalized(normalized(l.foot.x * 0.35f - l.foot.y) + l.shank.y);
    const float ankle = ramp(dot(p - l.ankle, heelward), ankleBlend);
    const float upper = dot(p - l.hip, l.thigh.y) / length(l.knee - l.hip);
    along((upper - 0.15f) / 0.7f * 2, share * (1 - knee) * (1 - knee), boneOf(SideBone::Thigh0, side), 3, w);
    w[boneOf(SideBone::KneeHalf, side)] += share * 2 * knee * (1 - knee);
    const float lower = share * knee * knee;
    const float toes = soft(dot(p - l.ankle, l.foot.x) - 0.076f, 0.014f) * ankle * ankle;
    w[boneOf(SideBone::Shank, side)] += lower * (1 - ankle) * (1 - ankle);
    w[boneOf(SideBone::AnkleHalf, side)] += lower * 2 * ankle * (1 - ankle);
    w[boneOf(SideBone::Foot, side)] += lower * (ankle * ankle - toes);
    w[boneOf(SideBone::Toes, side)] += lower * toes;
}

} // namespace

Weights weightsAt(const Shape& shape, Vec3f p) {
    const Frame& rest = shape.rest();
    const Parts d = shape.parts(p);
    Weights w{};
    const std::size_t side = p.z >= 0 ? 0 : 1;
    const float skull = std::min(d.head, d.hair);
    // A limb's weight is compared with all others, or hands near the hips would follow the thigh.
    const float arm = ramp(std::min({d.trunk, skull, d.leg[side]}) - d.arm[side], limbBlend);
    const float leg = ramp(std::min(d.trunk, d.arm[side]) - d.leg[side], limbBlend);
    const float head = soft(d.trunk - skull + 0.006f, 0.020f);
    const float trunk = (1 - arm) * (1 - arm) * (1 - leg) * (1 - leg);
    const float collar = smoothStep(0.03f, 0.10f, std::abs(p.z)) * smoothStep(0.735f, 0.82f, p.y);
    trunkWeights(rest, p, trunk * (1 - head) * (1 - collar), w);
    w[boneOf(SideBone::Clavicle, side)] += trunk * (1 - head) * collar;
    w[headBone] += trunk * head;
    w[boneOf(SideBone::ShoulderHalf, side)] += 2 * arm * (1 - arm);
    armWeights(rest.arms[side], p, side, d.thumb[side], arm * arm, w);
    w[boneOf(SideBone::HipHalf, side)] += 2 * leg * (1 - leg);
    legWeights(rest.legs[side], p, side, leg * leg, w);
    return w;
}

void appendInfluences(const Weights& weights, std::vector<Influence>& influences) {
    constexpr float least = 0.02f;
    float total = 0;
    for (const float w : weights)
        total += w > least ? w : 0;
    for (std::size_t b = 0; b < weights.size(); ++b)
        if (weights[b] > least)
            influences.push_back({static_cast<std::uint32_t>(b), weights[b] / total});
}

} // namespace limber::figure::body
