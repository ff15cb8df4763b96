#pragma once

#include "core/figure/body.h"
#include "core/figure/camera.h"
#include "core/figure/pose.h"

#include <cstddef>
#include <optional>
#include <vector>

/// Flat polygons in painting order: all that a painter needs.
namespace limber::figure {

/// Tones of a role: the dark edge, the shaded side, the lit side.
enum class Tone : std::uint8_t { Edge, Shade, Light, Flat };

/// One filled shape: all its polygons are filled together by the winding rule.
struct Shape {
    Role role = Role::Skin;
    Tone tone = Tone::Light;
    /// 0 in front to 1 on the far side of the body: painters darken.
    double far = 0.0;
    /// 1 opaque.
    double opacity = 1.0;
    /// What a see-through shape is known to lie on. Painters mix the two and fill opaquely, which costs an
    /// eighth of blending every pixel.
    std::optional<Role> on;
    std::size_t firstPolygon = 0;
    std::size_t polygonCount = 0;
};

struct Bounds {
    double left = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double top = 0.0;

    bool operator==(const Bounds&) const = default;
};

/// Body heights, y up. Buffers are kept between frames.
struct Drawing {
    std::vector<Vec2> points;
    /// Where each polygon ends in `points`.
    std::vector<std::size_t> polygonEnds;
    std::vector<Shape> shapes;
    /// What a view should show of the clip at this angle; the same at every moment of it.
    Bounds frame;

    void clear() {
        points.clear();
        polygonEnds.clear();
        shapes.clear();
    }
};

struct DrawOptions {
    Camera camera;
    HairStyle hair = HairStyle::Knot;
    /// The spine with its working vertebrae.
    bool spine = true;
    /// 0 to 1: how strongly the working region glows.
    double glow = 1.0;
    bool shadow = true;
    bool props = true;
    /// A ghost of a target position behind the body.
    const Skeleton* ghost = nullptr;
    /// Air at the mouth, going in or out, and how far that breath is.
    Breath breath = Breath::Natural;
    double breathFraction = 0.0;
    /// Arrows for the direction of movement.
    bool arrows = false;
    /// Marked with a cross: this is how not to do it.
    bool mistake = false;
};

/// Draws a posed body with its props. `out` is cleared first; its frame is left alone.
void draw(const Clip& clip, const Proportions& build, const Skeleton& skeleton, const DrawOptions& options,
          Drawing& out);

/// The frame that holds every moment of the clip from this angle.
[[nodiscard]] Bounds frameOf(const PreparedClip& clip, const Camera& camera, Side side);

} // namespace limber::figure
