#include "core/figure/contact.h"
#include "core/figure/render/renderer.h"

namespace limber::figure::render {

namespace {

class Extent {
public:
    explicit Extent(const Mat3& view) : m_view(view) {}

    void take(Vec3 at, double r) {
        const Vec3 p = m_view * at;
        m_window.left = std::min(m_window.left, p.x - r);
        m_window.right = std::max(m_window.right, p.x + r);
        m_window.bottom = std::min(m_window.bottom, p.y - r);
        m_window.top = std::max(m_window.top, p.y + r);
    }
    void take(const Solid& solid) {
        for (const Vec3f& p : solid.at)
            take(toDouble(p), 0);
    }
    [[nodiscard]] Window window(double margin) const {
        return {m_window.left - margin, m_window.right + margin, m_window.bottom - margin,
                m_window.top + margin};
    }

private:
    Mat3 m_view;
    Window m_window{1e9, -1e9, 1e9, -1e9};
};

void takeBody(const Skeleton& s, double girth, Extent& extent) {
    extent.take(s.root, 0.07 * girth);
    for (std::size_t i = 0; i < trunkSteps; ++i)
        extent.take(s.spine[i], 0.06 * girth);
    extent.take(s.headBase + s.head * Vec3{0, 0.065, 0}, 0.075);
    for (const ArmPose& arm : s.arms) {
        extent.take(arm.shoulder, 0.028 * girth);
        extent.take(arm.elbow, 0.022);
        extent.take(arm.wrist, 0.015);
        extent.take(arm.wrist + arm.hand.y * 0.05 + arm.fingers * 0.045, 0.008);
    }
    for (const LegPose& leg : s.legs) {
        extent.take(leg.knee, 0.036 * girth);
        extent.take(leg.ankle, 0.022);
        extent.take(leg.ankle + leg.foot * Vec3{0.06, -0.028, 0} + leg.toes.x * 0.045, 0.012);
        extent.take(leg.ankle + leg.foot * Vec3{-0.025, -0.025, 0}, 0.015);
    }
}

} // namespace

Window windowOf(const PreparedClip& clip, const Camera& camera, Side side) {
    constexpr double margin = 0.035;
    Extent extent(camera.matrix());
    // The wall is as long as the picture is.
    Clip shown = *clip.clip;
    std::erase_if(shown.props, [](const Prop& prop) { return prop.kind == PropKind::Wall; });
    Things things;
    Skeleton skeleton;
    for (std::size_t key = 0; key < clip.keys.size(); ++key) {
        poseKey(clip, static_cast<int>(key), side, skeleton);
        takeBody(skeleton, clip.build.trunkGirth, extent);
        addThings(shown, skeleton, {}, camera, things);
        extent.take(things.solid);
    }
    return extent.window(margin);
}

} // namespace limber::figure::render
