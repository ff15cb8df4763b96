#pragma once

#include "core/figure/body/skin.h"
#include "core/figure/pose.h"
#include "core/figure/render/shadow.h"
#include "core/figure/render/things.h"

#include <memory>

/// Body, things, floor and marks in one picture with one depth.
namespace limber::figure::render {

/// What of the world a picture shows, in the camera's plane, body heights.
struct Window {
    double left = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double top = 0.0;

    bool operator==(const Window&) const = default;
};
/// Holds every moment of the clip from this angle.
[[nodiscard]] Window windowOf(const PreparedClip& clip, const Camera& camera, Side side);

struct SceneOptions {
    Camera camera;
    Window window;
    /// Pixels kept free at the edges.
    int marginTop = 0;
    double zoom = 1.0;
    /// The spine with its working vertebrae, and how strongly the working region glows.
    bool spine = true;
    double glow = 1.0;
    bool shadow = true;
    bool things = true;
    /// A ghost of a target position, and arrows towards it.
    const Skeleton* ghost = nullptr;
    bool arrows = false;
    /// Air at the mouth, going in or out, and how far that breath is.
    Breath breath = Breath::Natural;
    double breathFraction = 0.0;
    /// Ringed and crossed: this is how not to do it.
    bool mistake = false;
};

/// From body heights to pixels.
struct View {
    Vec3f right, up, towards;
    float scale = 1;
    float middleX = 0;
    float middleY = 0;
    float originX = 0;
    float originY = 0;

    View() = default;
    View(const SceneOptions& options, const Picture& out);
    [[nodiscard]] Corner project(Vec3f p) const {
        return {originX + scale * (dot(p, right) - middleX), originY - scale * (dot(p, up) - middleY),
                dot(p, towards), Four{}};
    }
};

/// Keeps what is reused from frame to frame.
class Renderer {
public:
    void setPalette(const Palette& palette);
    /// Draws a posed body with its things over all of `out`, transparent where nothing is.
    void draw(const Clip& clip, const body::Skin& skin, const Skeleton& skeleton, const SceneOptions& options,
              const Picture& out);

private:
    [[nodiscard]] Corner lit(Vec3f p, Vec3f normal, float light, float tint) const;
    void paintBody(const body::Skin& skin, const body::PosedSkin& posed, bool ghost);
    void paintSolid(const Solid& solid);
    void paintFloor(Vec3f low, Vec3f high, Argb colour);
    void paintShadow(const body::Skin& skin, bool things);
    /// Reads the band's path off the posed skin.
    void followBand(const body::Skin& skin);

    Canvas m_canvas;
    Palette m_palette;
    std::vector<ShadeTable> m_tables;
    FloorShadow m_shadow;
    Things m_things;
    BandPath m_band;
    body::PosedSkin m_posed;
    body::PosedSkin m_ghost;
    std::vector<Argb> m_floors;
    View m_view;
};

} // namespace limber::figure::render
