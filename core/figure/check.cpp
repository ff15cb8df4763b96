#include "core/figure/check.h"

#include <cstdio>

namespace limber::figure {

namespace {

double bendOf(Vec3 a, Vec3 b, Vec3 c) {
    return degreesOf(std::acos(std::clamp(dot(normalized(b - a), normalized(c - b)), -1.0, 1.0)));
}

std::string_view partName(Part part) {
    switch (part) {
    case Part::Pelvis:
        return "pelvis";
    case Part::LowBack:
        return "low back";
    case Part::MidBack:
        return "mid-back";
    case Part::UpperBack:
        return "upper back";
    case Part::Head:
        return "head";
    case Part::Shoulder:
        return "shoulder";
    case Part::Elbow:
        return "elbow";
    case Part::Hand:
        return "hand";
    case Part::Thigh:
        return "thigh";
    case Part::Shin:
        return "shin";
    case Part::Sole:
        return "sole";
    case Part::Chest:
        return "chest";
    case Part::Back:
        return "back";
    case Part::Belly:
        return "belly";
    }
    return "";
}

} // namespace

std::string written(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

std::optional<Fault> checkSkeleton(const Clip& clip, const Proportions& build, const PoseValues& values,
                                   const Skeleton& s, const std::vector<Contact>& contacts) {
    for (int i = 0; i < static_cast<int>(Channel::LeftLimbs); ++i) {
        const auto channel = static_cast<Channel>(i);
        const ChannelRange range = channelRange(channel);
        for (LimbSide side : {rightSide, leftSide}) {
            const double value = values.at(channel, side);
            if (value < range.least - 0.01 || value > range.most + 0.01)
                return Fault{"", "joints." + std::string(channelName(channel)),
                             "comes out at " + written(value) + ", outside of what a body can do"};
        }
    }
    for (std::size_t side = 0; side < 2; ++side) {
        const ArmPose& arm = s.arms[side];
        const LegPose& leg = s.legs[side];
        const std::string which = side == 0 ? "right " : "left ";
        if (std::abs(arm.missing) > contactTolerance)
            return Fault{"", "joints",
                         which + "hand is out of reach by " + written(std::abs(arm.missing)) +
                             " body heights"};
        if (leg.missing > contactTolerance)
            return Fault{"", "joints",
                         which + "foot is out of reach by " + written(leg.missing) + " body heights"};
        if (bendOf(arm.shoulder, arm.elbow, arm.wrist) > 155)
            return Fault{"", "joints.elbow", which + "elbow bends more than an elbow can"};
        if (bendOf(leg.hip, leg.knee, leg.ankle) > 155)
            return Fault{"", "joints.knee", which + "knee bends more than a knee can"};
    }
    for (const Contact& contact : contacts) {
        const double off = contactGap(clip, build, s, contact);
        if (std::abs(off) > contactTolerance)
            return Fault{"", "contacts",
                         std::string(partName(contact.part)) + (off > 0 ? " hovers by " : " sinks in by ") +
                             written(std::abs(off)) + " body heights"};
    }
    return std::nullopt;
}

std::optional<Fault> checkKeys(const Clip& clip, const Proportions& build) {
    const PreparedClip prepared = prepare(clip, build);
    Skeleton skeleton;
    for (std::size_t i = 0; i < clip.keys.size(); ++i) {
        poseKey(prepared, static_cast<int>(i), Side::Right, skeleton);
        if (auto fault = checkSkeleton(clip, build, prepared.keys[i], skeleton, clip.keys[i].contacts)) {
            fault->pose = clip.keys[i].name;
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace limber::figure
