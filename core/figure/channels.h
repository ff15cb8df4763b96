#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The numbers a pose is made of, in the words of resources/figure: angles in degrees, lengths in body
/// heights.
namespace limber::figure {

enum class Channel {
    // The body as a whole.
    RootX,     ///< midpoint of the hip joints, forward
    RootY,     ///< and up
    RootZ,     ///< and to the figure's right
    Trunk,     ///< hips to base of the neck, from horizontal: 90 upright, 0 level (clinical.md A, "T")
    Roll,      ///< pelvis dropped to the right
    Turn,      ///< the whole body turned to its left
    ThighLean, ///< kneeling: thigh from vertical, + hips forward of the knees
    // The spine: change from neutral, + extends, - flexes.
    Lumbar,
    LumbarBend,
    LumbarTwist,
    Thoracic,
    ThoracicBend,
    ThoracicTwist,
    Neck,
    NeckBend,
    NeckTwist,
    Nod,    ///< head on neck alone: + looks up
    Breath, ///< degrees of rib lift added by breathing, -2 to 2
    // Things that move.
    PropX,     ///< forward shift of the rolling prop
    Tilt,      ///< of the disc, to the right
    TiltAhead, ///< of the disc, forward
    // Right arm.
    Shoulder, ///< flexion, 180 overhead in line with the trunk
    Abduct,
    ShoulderTurn, ///< outward rotation of the upper arm
    Elbow,        ///< flexion
    Shrug,        ///< shoulder lifted beyond what the arm does by itself
    Protract,     ///< shoulder blade forward (+) or squeezed back (-)
    HandX,
    HandY,
    HandZ,    ///< away from the midline
    HandBow,  ///< how far outward the hand swings half way between two poses
    ElbowOut, ///< elbow swung away from the body round the line shoulder to hand
    Wrist,    ///< + back of the hand towards the forearm
    HandTurn, ///< palm turned about the fingers' line
    Curl,     ///< 0 flat hand, 1 fist
    // Right leg.
    Hip,
    HipAbduct,
    Knee,
    Ankle, ///< + toes up
    FootX, ///< the ankle's place on the floor
    FootY, ///< height of the sole
    FootZ, ///< away from the midline
    KneeOut,
    ToeOut,
    HeelUp, ///< standing on the ball of the foot
    // Left limbs follow in the same order.
    LeftLimbs,
};

inline constexpr std::size_t centralChannels = static_cast<std::size_t>(Channel::Shoulder);
inline constexpr std::size_t limbChannels = static_cast<std::size_t>(Channel::LeftLimbs) - centralChannels;
inline constexpr std::size_t channelCount = centralChannels + 2 * limbChannels;

/// 0 right, 1 left: the order of every pair in this room.
using LimbSide = int;
inline constexpr LimbSide rightSide = 0;
inline constexpr LimbSide leftSide = 1;
/// +1 right, -1 left: the sign of z.
[[nodiscard]] constexpr double outward(LimbSide side) {
    return side == rightSide ? 1.0 : -1.0;
}

[[nodiscard]] constexpr std::size_t channelIndex(Channel channel, LimbSide side = rightSide) {
    const auto index = static_cast<std::size_t>(channel);
    return index < centralChannels || side == rightSide ? index : index + limbChannels;
}
[[nodiscard]] constexpr bool isLimbChannel(Channel channel) {
    return static_cast<std::size_t>(channel) >= centralChannels;
}

/// One value for every channel.
struct PoseValues {
    std::array<double, channelCount> values{};

    [[nodiscard]] double& at(Channel channel, LimbSide side = rightSide) {
        return values[channelIndex(channel, side)];
    }
    [[nodiscard]] double at(Channel channel, LimbSide side = rightSide) const {
        return values[channelIndex(channel, side)];
    }
    bool operator==(const PoseValues&) const = default;
};

/// Standing at ease: what a pose file need not say.
[[nodiscard]] PoseValues neutralValues();

/// "hand-x"; empty for LeftLimbs.
[[nodiscard]] std::string_view channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelNamed(std::string_view name);

/// What a human joint can do, in the units of the channel; clip checks refuse values outside.
struct ChannelRange {
    double least = 0.0;
    double most = 0.0;
};
[[nodiscard]] ChannelRange channelRange(Channel channel);

} // namespace limber::figure
