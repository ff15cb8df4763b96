// Where hands and elbows press on a wall they darken it a little: without that they seem to hang in the air.

#include "core/figure/contact.h"
#include "core/figure/render/marks.h"

namespace limber::figure::render {

namespace {

/// Drawn with the ghost's veil, on the wall's face.
constexpr std::uint8_t wallVeil = 1;
/// From farther away nothing is seen.
constexpr double reach = 0.05;

/// A soft oval on the wall, darkest in its middle.
void addBlob(Vec3f middle, float wide, float high, float opacity, const View& view, Canvas& canvas) {
    constexpr std::uint32_t around = 18;
    const Paint paint{Paint::Flat, static_cast<std::uint8_t>(Mark::Contact), wallVeil};
    const auto corner = [&](Vec3f p, float dark) {
        Corner c = view.project(p);
        c.value[0] = dark;
        return canvas.add(c);
    };
    const std::uint32_t first = corner(middle, opacity);
    for (std::uint32_t i = 0; i < around; ++i) {
        const float a = 2 * body::pi * static_cast<float>(i) / around;
        corner(middle + Vec3f{0, high * std::sin(a), wide * std::cos(a)}, 0);
    }
    for (std::uint32_t i = 0; i < around; ++i)
        canvas.triangle(first, first + 1 + i, first + 1 + (i + 1) % around, paint);
}

} // namespace

void paintWallShadow(const Clip& clip, const Skeleton& s, const View& view, Canvas& canvas) {
    const bool wall = std::any_of(clip.props.begin(), clip.props.end(),
                                  [](const Prop& prop) { return prop.kind == PropKind::Wall; });
    // A wall that stands before the body is cut away.
    if (!wall || view.towards.x > -0.02f)
        return;
    const double face = clip.wallX - blockOnWall(clip);
    const auto press = [&](Vec3 at, float wide, float high) {
        const double away = std::abs(face - at.x);
        if (away < reach)
            addBlob(toFloat(Vec3{face - 0.0006, at.y - 0.006, at.z}), wide, high,
                    static_cast<float>(1 - away / reach), view, canvas);
    };
    for (const ArmPose& arm : s.arms) {
        const Vec3 knuckles = arm.wrist + arm.hand.y * 0.05;
        press(knuckles + arm.fingers * 0.028, 0.042f, 0.060f);
        press(mix(arm.elbow, arm.wrist, 0.12), 0.040f, 0.060f);
    }
}

} // namespace limber::figure::render
