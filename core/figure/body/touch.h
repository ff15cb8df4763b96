#pragma once

#include "core/figure/body/skin.h"

/// Places on the skin that can touch something, measured on the shape itself and moved by the same weights as
/// the mesh: where they touch, the picture touches.
namespace limber::figure::body {

/// What a place on the skin belongs to. Hands, arms and legs have a side.
enum class Region {
    Seat,
    LowBack,
    MidBack,
    UpperBack,
    Chest,
    Belly,
    Flank,
    Head,
    Shoulder,
    Elbow,
    Hand,
    Thigh,
    Shin,
    Sole
};

inline constexpr std::size_t regionCount = static_cast<std::size_t>(Region::Sole) + 1;

struct TouchPlace {
    Vec3f at;
    Region region = Region::Seat;
    std::size_t side = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

class Touch {
public:
    explicit Touch(const Proportions& build);

    [[nodiscard]] const std::vector<TouchPlace>& places() const { return m_places; }
    [[nodiscard]] const Frame& rest() const { return m_rest; }
    /// Whether any place of a region is moved by arm bones (the collar bone too), or by leg bones.
    [[nodiscard]] bool onArms(Region region) const { return m_onArms[static_cast<std::size_t>(region)]; }
    [[nodiscard]] bool onLegs(Region region) const { return m_onLegs[static_cast<std::size_t>(region)]; }
    [[nodiscard]] const std::vector<Influence>& influences() const { return m_influences; }

private:
    void addTrunk(const Shape& shape);
    void addHead(const Shape& shape);
    void addArm(const Shape& shape, std::size_t side);
    void addLeg(const Shape& shape, std::size_t side);
    /// Goes from outside along `direction` until it meets the skin.
    void probe(const Shape& shape, Vec3f from, Vec3f direction, Region region, std::size_t side);

    Frame m_rest;
    std::vector<TouchPlace> m_places;
    std::vector<Influence> m_influences;
    std::array<bool, regionCount> m_onArms{};
    std::array<bool, regionCount> m_onLegs{};
};

/// The places of a posed body. Limbs are worked out when they are first asked for.
class TouchPose {
public:
    TouchPose(const Touch& touch, const Skeleton& skeleton);
    [[nodiscard]] Vec3f at(const TouchPlace& place);
    /// Calls back with the posed position of every place of a region.
    template <class Take> void visit(Region region, Take take) {
        for (const TouchPlace& place : m_touch.places())
            if (place.region == region)
                take(place, at(place));
    }

private:
    void need(Region region);

    const Touch& m_touch;
    Frame m_pose;
    Motions m_motions;
    bool m_arms = false;
    bool m_legs = false;
};

/// Measured once for each build.
[[nodiscard]] const Touch& touchOf(const Proportions& build);

} // namespace limber::figure::body
