#include "core/figure/channels.h"

namespace limber::figure {

namespace {

struct ChannelFacts {
    std::string_view name;
    ChannelRange range;
    double neutral;
};

// Ranges: usual textbook ranges of motion; thoracic extension capped at 25 (clinical.md A, sources 6 and 7).
constexpr std::array<ChannelFacts, static_cast<std::size_t>(Channel::LeftLimbs)> facts{{
    {"root-x", {-2, 2}, 0},           {"root-y", {-0.1, 1}, 0.53},   {"root-z", {-1, 1}, 0},
    {"trunk", {-60, 120}, 90},        {"roll", {-30, 30}, 0},        {"turn", {-180, 180}, 0},
    {"thigh-lean", {-45, 45}, 0},     {"lumbar", {-50, 30}, 0},      {"lumbar-bend", {-25, 25}, 0},
    {"lumbar-twist", {-15, 15}, 0},   {"thoracic", {-45, 25}, 0},    {"thoracic-bend", {-30, 30}, 0},
    {"thoracic-twist", {-60, 60}, 0}, {"neck", {-60, 70}, 0},        {"neck-bend", {-45, 45}, 0},
    {"neck-twist", {-80, 80}, 0},     {"nod", {-30, 30}, 0},         {"breath", {-3, 3}, 0},
    {"prop-x", {-1, 1}, 0},           {"tilt", {-15, 15}, 0},        {"tilt-ahead", {-15, 15}, 0},
    {"shoulder", {-60, 185}, 4},      {"abduct", {-30, 180}, 7},     {"shoulder-turn", {-90, 90}, 0},
    {"elbow", {0, 150}, 14},          {"shrug", {-15, 25}, 0},       {"protract", {-25, 25}, 0},
    {"hand-x", {-2, 2}, 0},           {"hand-y", {-0.05, 1.3}, 0},   {"hand-z", {-0.5, 0.8}, 0.098},
    {"hand-bow", {-0.5, 0.8}, 0},     {"elbow-out", {-120, 120}, 0}, {"wrist", {-80, 85}, 0},
    {"hand-turn", {-180, 180}, 0},    {"curl", {0, 1}, 0.25},        {"hip", {-30, 130}, 0},
    {"hip-abduct", {-25, 50}, 1},     {"knee", {0, 150}, 0},         {"ankle", {-80, 35}, 0},
    {"foot-x", {-2, 2}, 0},           {"foot-y", {0, 0.5}, 0},       {"foot-z", {-0.3, 0.5}, 0.055},
    {"knee-out", {-60, 60}, 0},       {"toe-out", {-30, 60}, 6},     {"heel-up", {0, 80}, 0},
}};

} // namespace

PoseValues neutralValues() {
    PoseValues result;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        result.values[channelIndex(static_cast<Channel>(i), rightSide)] = facts[i].neutral;
        result.values[channelIndex(static_cast<Channel>(i), leftSide)] = facts[i].neutral;
    }
    return result;
}

std::string_view channelName(Channel channel) {
    return channel < Channel::LeftLimbs ? facts[static_cast<std::size_t>(channel)].name : std::string_view{};
}

std::optional<Channel> channelNamed(std::string_view name) {
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (facts[i].name == name)
            return static_cast<Channel>(i);
    return std::nullopt;
}

ChannelRange channelRange(Channel channel) {
    return facts[static_cast<std::size_t>(channel)].range;
}

} // namespace limber::figure
