#pragma once

#include "core/figure/body/bones.h"
#include "core/figure/body/primitives.h"

/// The body at rest as a signed distance: tapered lofts and ellipsoids along the bones, joined smoothly.
namespace limber::figure {

/// Long hair in a knot, short hair, or a crop.
enum class HairStyle { Knot, Bob, Crop };

} // namespace limber::figure

namespace limber::figure::body {

struct TrunkShape {
    Loft loft;
    std::vector<Egg> seat, chest;
    std::vector<Rod> neck, groove;

    TrunkShape(const Frame& rest, const Proportions& build);
    [[nodiscard]] float distance(Vec3f p) const;
};

struct HeadShape {
    Loft skull, hairShell;
    std::array<Egg, 2> crown, ears;
    std::vector<Egg> face, sockets, locks;
    std::vector<Rod> nose;
    Vec3f base;
    Mat3f inverse;
    Box box;
    HairStyle style = HairStyle::Knot;

    HeadShape(const Frame& rest, HairStyle hair);
    /// Skin and hair; where the head is far, the distance to a box round it for both.
    void distances(Vec3f p, float& skin, float& hair) const;
};

struct ArmShape {
    Loft upper, fore, palm;
    std::vector<Rod> fingers;
    std::array<Rod, 2> thumb;
    Egg deltoid;
    Box box;

    ArmShape(const Frame::Arm& arm, std::size_t side, const Proportions& build);
    [[nodiscard]] float distance(Vec3f p, float& toThumb) const;
};

struct LegShape {
    Loft thigh, shank, foot;
    Egg patella, heel;
    std::array<Egg, 2> malleoli;
    float ankleHeight = 0;
    Box box;

    LegShape(const Frame::Leg& leg, std::size_t side, const Proportions& build);
    [[nodiscard]] float distance(Vec3f p) const;
};

/// Distances to the parts, which also tell skin weights and colours.
struct Parts {
    float trunk = 0;
    float head = 0;
    float hair = 0;
    std::array<float, 2> arm{};
    std::array<float, 2> leg{};
    std::array<float, 2> thumb{};
    float total = 0;
};

/// What covers the skin.
enum class Cover { Hair, Shirt, Leggings };

class Shape {
public:
    Shape(const Proportions& build, HairStyle hair);

    [[nodiscard]] Parts parts(Vec3f p) const;
    [[nodiscard]] float distance(Vec3f p) const { return parts(p).total; }
    [[nodiscard]] Vec3f gradient(Vec3f p) const;
    /// Pulls a place that is near the surface onto it.
    [[nodiscard]] Vec3f onto(Vec3f p, int rounds) const;
    /// Positive where it covers, zero on its hem. In order of painting.
    [[nodiscard]] float cover(Cover cover, Vec3f p) const;
    /// Head, hands and feet want a finer mesh.
    [[nodiscard]] bool fine(Vec3f p) const;
    /// The skin straight in front of a place in the head's frame, in thousandths.
    [[nodiscard]] Vec3f onFace(float y, float z) const;

    [[nodiscard]] const Frame& rest() const { return m_rest; }
    [[nodiscard]] const Proportions& build() const { return m_build; }

private:
    [[nodiscard]] float standingHeight(Vec3f p) const;

    Proportions m_build;
    Frame m_rest;
    TrunkShape m_trunk;
    HeadShape m_head;
    std::array<ArmShape, 2> m_arms;
    std::array<LegShape, 2> m_legs;
};

} // namespace limber::figure::body
