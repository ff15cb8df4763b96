#include "core/figure/body/touch.h"

#include <list>
#include <mutex>

namespace limber::figure::body {

namespace {

Region trunkRegion(float height, float front) {
    if (height < 0.612f && (front < 0.5f || height < 0.575f))
        return front < 0.5f ? Region::Seat : Region::Belly;
    if (front > 0.35f)
        return height > 0.68f ? Region::Chest : Region::Belly;
    if (front > -0.35f)
        return Region::Flank;
    return height < 0.655f ? Region::LowBack : height < 0.765f ? Region::MidBack : Region::UpperBack;
}

} // namespace

Touch::Touch(const Proportions& build) {
    // A knot of hair gives way; a cropped head is what rests.
    const Shape shape(build, HairStyle::Crop);
    m_rest = shape.rest();
    addTrunk(shape);
    addHead(shape);
    for (std::size_t side = 0; side < 2; ++side) {
        addArm(shape, side);
        addLeg(shape, side);
    }
}

void Touch::probe(const Shape& shape, Vec3f from, Vec3f direction, Region region, std::size_t side) {
    Vec3f p = from;
    for (int i = 0; i < 14; ++i) {
        const float d = shape.distance(p);
        p = p + direction * (0.9f * d);
        if (std::abs(d) < 1e-5f)
            break;
    }
    // Other flesh was in the way.
    if (shape.distance(from) < 0 || std::abs(shape.distance(p)) > 5e-4f)
        return;
    const auto first = static_cast<std::uint32_t>(m_influences.size());
    appendInfluences(weightsAt(shape, p), m_influences);
    for (std::uint32_t i = first; i < m_influences.size(); ++i)
        if (m_influences[i].bone > headBone) {
            const bool leg = (m_influences[i].bone - headBone - 1) % sideBones >=
                             static_cast<std::size_t>(SideBone::HipHalf);
            (leg ? m_onLegs : m_onArms)[static_cast<std::size_t>(region)] = true;
        }
    m_places.push_back({p, region, side, first, static_cast<std::uint32_t>(m_influences.size()) - first});
}

void Touch::addTrunk(const Shape& shape) {
    constexpr int around = 24;
    for (float y = 0.475f; y < 0.835f; y += 0.015f)
        for (int i = 0; i < around; ++i) {
            const float angle = 2 * pi * (static_cast<float>(i) + 0.5f) / around;
            const Vec3f out{std::cos(angle), 0, std::sin(angle)};
            // Where the limbs grow out there is no trunk to touch.
            const bool limb = std::abs(out.z) > 0.7f && (y > 0.74f || y < 0.52f);
            if (!limb)
                probe(shape, Vec3f{0, y, 0} + out * 0.13f, -out, trunkRegion(y, out.x), out.z > 0 ? 0 : 1);
        }
    // What one sits on.
    for (std::size_t side = 0; side < 2; ++side)
        for (const float x : {-0.055f, -0.035f, -0.015f, 0.005f})
            for (const float z : {0.025f, 0.045f, 0.065f})
                probe(shape, m_rest.root + Vec3f{x, -0.11f, z * outwardOf(side)}, {0, 1, 0}, Region::Seat,
                      side);
}

void Touch::addHead(const Shape& shape) {
    constexpr int count = 60;
    const Vec3f middle = m_rest.headBase + m_rest.head * Vec3f{0, 0.070f, 0};
    for (int i = 0; i < count; ++i) { // evenly over a ball
        const float y = 1 - (static_cast<float>(i) + 0.5f) * 2 / count;
        const float r = std::sqrt(1 - y * y);
        const float angle = 2.39996f * static_cast<float>(i);
        const Vec3f out = m_rest.head * Vec3f{r * std::cos(angle), y, r * std::sin(angle)};
        if (y > -0.75f)
            probe(shape, middle + out * 0.1f, -out, Region::Head, 0);
    }
    // What lies on a narrow roll, from the nape over the crown, is looked at closely.
    for (float angle = 2.5f; angle < 5.3f; angle += 0.11f)
        for (const float z : {-0.014f, 0.0f, 0.014f}) {
            const Vec3f out = m_rest.head * Vec3f{std::cos(angle), -std::sin(angle), 0};
            probe(shape, middle + m_rest.head.z * z + out * 0.1f, -out, Region::Head, 0);
        }
}

void Touch::addArm(const Shape& shape, std::size_t side) {
    const Frame::Arm& a = m_rest.arms[side];
    const auto ring = [&](Vec3f at, const Mat3f& frame, float far, Region region) {
        for (int i = 0; i < 12; ++i) {
            const float angle = pi * static_cast<float>(i) / 6;
            const Vec3f out = frame.x * std::cos(angle) + frame.z * std::sin(angle);
            probe(shape, at + out * far, -out, region, side);
        }
    };
    for (const float y : {0.004f, 0.020f, 0.036f})
        ring(a.shoulder + a.upper.y * y, a.upper, 0.06f, Region::Shoulder);
    ring(a.elbow - a.upper.y * 0.012f, a.upper, 0.04f, Region::Elbow);
    ring(a.elbow + a.fore.y * 0.012f, a.fore, 0.04f, Region::Elbow);
    const Vec3f point = normalized(a.upper.y - a.fore.y);
    probe(shape, a.elbow + point * 0.05f, -point, Region::Elbow, side);
    for (const float y : {0.004f, 0.020f, 0.036f, 0.052f, 0.068f, 0.084f})
        for (const float z : {-0.012f, 0.0f, 0.012f})
            for (const float way : {1.0f, -1.0f})
                probe(shape, a.wrist + a.hand * Vec3f{way * 0.04f, y, z}, a.hand.x * -way, Region::Hand,
                      side);
}

void Touch::addLeg(const Shape& shape, std::size_t side) {
    const Frame::Leg& l = m_rest.legs[side];
    for (const float share : {0.2f, 0.4f, 0.6f, 0.8f})
        for (int i = 0; i < 8; ++i) {
            const float angle = pi * static_cast<float>(i) / 4;
            const Vec3f out = l.thigh.x * std::cos(angle) + l.thigh.z * std::sin(angle);
            probe(shape, mix(l.hip, l.knee, share) + out * 0.085f, -out, Region::Thigh, side);
        }
    for (const float y : {-0.030f, -0.018f, -0.006f, 0.006f, 0.018f, 0.035f, 0.060f, 0.100f, 0.150f, 0.200f})
        for (const float z : {-0.010f, 0.0f, 0.010f})
            probe(shape, l.knee + l.shank * Vec3f{0.07f, y, z}, -l.shank.x, Region::Shin, side);
    for (const float x : {-0.030f, -0.018f, -0.005f, 0.020f, 0.045f, 0.060f, 0.075f, 0.090f, 0.100f})
        for (const float z : {-0.013f, 0.0f, 0.013f})
            probe(shape, l.ankle + l.foot * Vec3f{x, -0.08f, z}, l.foot.y, Region::Sole, side);
}

TouchPose::TouchPose(const Touch& touch, const Skeleton& skeleton)
    : m_touch(touch), m_pose(frameOf(skeleton)) {
    trunkMotions(touch.rest(), m_pose, m_motions);
}

void TouchPose::need(Region region) {
    const bool arms = m_touch.onArms(region) && !m_arms;
    const bool legs = m_touch.onLegs(region) && !m_legs;
    for (std::size_t side = 0; side < 2; ++side) {
        if (arms)
            armMotions(m_touch.rest(), m_pose, side, m_motions);
        if (legs)
            legMotions(m_touch.rest(), m_pose, side, m_motions);
    }
    m_arms = m_arms || arms;
    m_legs = m_legs || legs;
}

Vec3f TouchPose::at(const TouchPlace& place) {
    need(place.region);
    Vec3f sum{};
    for (std::uint32_t i = place.first; i < place.first + place.count; ++i) {
        const Influence& f = m_touch.influences()[i];
        sum = sum + m_motions[f.bone](place.at) * f.weight;
    }
    return sum;
}

const Touch& touchOf(const Proportions& build) {
    static std::mutex mutex;
    static std::list<std::pair<Proportions, Touch>> measured;
    const std::lock_guard lock(mutex);
    for (const auto& [known, touch] : measured)
        if (known == build)
            return touch;
    return measured.emplace_back(build, Touch(build)).second;
}

} // namespace limber::figure::body
