#include "core/figure/render/renderer.h"

#include "core/figure/render/marks.h"

namespace limber::figure::render {

namespace {

/// A ghost is drawn of what moves by more than this, in body heights.
constexpr float ghostFrom = 0.02f;
/// How opaque a ghost is.
constexpr Argb ghostAlpha = 0x78000000u;
/// The strongest tint of a muscle, of 256.
constexpr float tintScale = 140;

std::array<float, body::muscleCount> glowOf(const Clip& clip, double glow) {
    std::array<float, body::muscleCount> result{};
    for (const Muscle muscle : clip.muscles)
        result[static_cast<std::size_t>(muscle)] = static_cast<float>(glow);
    return result;
}

/// Colours from tables; the values of corners are what they index.
struct Shaders {
    std::array<const Argb*, materialCount> tables;
    const FloorShadow& shadow;
    const std::vector<Argb>& floors;
    const Palette& palette;

    [[nodiscard]] Argb plain(std::size_t index, Four v) const {
        const FourInts i = __builtin_convertvector(v, FourInts);
        const Argb colour = tables[index][i[1] * shadeTable + i[0]];
        return i[2] >= 256 ? colour : dimmed(colour, static_cast<Argb>(i[2]));
    }
    [[nodiscard]] Argb tinted(std::size_t index, Four v) const {
        const FourInts i = __builtin_convertvector(v, FourInts);
        const int cell = i[1] * shadeTable + i[0];
        const Argb muscle = tables[static_cast<std::size_t>(Material::Muscle)][cell];
        return dimmed(blended(tables[index][cell], muscle, static_cast<Argb>(i[3])), static_cast<Argb>(i[2]));
    }
    [[nodiscard]] float share(Four v) const { return shadow.at(v[0], v[1]); }
    /// A floor without a colour of its own is nothing but the shadow on it.
    [[nodiscard]] Argb floor(std::size_t index, float share) const {
        const Argb colour = floors[index];
        if (colour != 0)
            return share <= 0 ? colour : blended(colour, palette.shadow, static_cast<Argb>(256 * share));
        const auto part = static_cast<Argb>(255 * share);
        return (dimmed(palette.shadow, part) & 0xffffff) | part << 24;
    }
    [[nodiscard]] Argb flat(std::size_t index, Four v) const {
        const auto alpha = static_cast<Argb>(v[0] * static_cast<float>(palette.marks[index] >> 24));
        return (palette.marks[index] & 0xffffff) | alpha << 24;
    }
};

} // namespace

View::View(const SceneOptions& options, const Picture& out) {
    const Mat3f rows = toFloat(transposed(options.camera.matrix()));
    right = rows.x;
    up = rows.y;
    towards = rows.z;
    const Window& w = options.window;
    const double width = out.width;
    const double height = std::max(1, out.height - options.marginTop);
    const double fit =
        std::min(width / std::max(0.01, w.right - w.left), height / std::max(0.01, w.top - w.bottom));
    scale = static_cast<float>(fit * options.zoom);
    middleX = static_cast<float>(0.5 * (w.left + w.right));
    middleY = static_cast<float>(0.5 * (w.bottom + w.top));
    originX = static_cast<float>(0.5 * width);
    originY = static_cast<float>(options.marginTop + 0.5 * height);
}

void Renderer::setPalette(const Palette& palette) {
    m_palette = palette;
    m_tables.clear();
    for (std::size_t m = 0; m < materialCount; ++m)
        m_tables.push_back(shadeTableOf(palette, static_cast<Material>(m)));
    for (Argb& c : m_tables[static_cast<std::size_t>(Material::Ghost)])
        c = (c & 0xffffff) | ghostAlpha;
}

Corner Renderer::lit(Vec3f p, Vec3f normal, float light, float tint) const {
    Corner c = m_view.project(p);
    c.value = Four{dot(normal, m_view.right) * shadeScale + shadeMiddle,
                   dot(normal, m_view.up) * shadeScale + shadeMiddle, std::min(light, 1.0f) * 256,
                   tint * tintScale};
    return c;
}

void Renderer::paintBody(const body::Skin& skin, const body::PosedSkin& posed, bool ghost) {
    std::uint32_t base = 0;
    for (std::size_t i = 0; i < posed.at.size(); ++i) {
        const std::uint32_t index =
            m_canvas.add(lit(posed.at[i], posed.normal[i], posed.light[i], posed.tint[i]));
        if (i == 0)
            base = index;
    }
    const auto glows = [&](std::uint32_t i) { return posed.tint[i] > 0.01f; };
    const auto stays = [&](std::uint32_t i) {
        const Vec3f way = posed.at[i] - m_posed.at[i];
        return dot(way, way) < ghostFrom * ghostFrom;
    };
    for (std::size_t k = 0; k < skin.mesh.triangles.size(); ++k) {
        const auto& t = skin.mesh.triangles[k];
        // Where nothing moves, a ghost would lie within the body.
        if (ghost && stays(t[0]) && stays(t[1]) && stays(t[2]))
            continue;
        Paint paint{Paint::Plain, static_cast<std::uint8_t>(skin.mesh.cloth[k]), 0};
        if (ghost)
            paint = {Paint::Plain, static_cast<std::uint8_t>(Material::Ghost), 1};
        else if (glows(t[0]) || glows(t[1]) || glows(t[2]))
            paint.kind = Paint::Tinted;
        m_canvas.triangle(base + t[0], base + t[1], base + t[2], paint);
    }
}

void Renderer::paintSolid(const Solid& solid) {
    std::uint32_t base = 0;
    for (std::size_t i = 0; i < solid.at.size(); ++i) {
        const std::uint32_t index = m_canvas.add(lit(solid.at[i], solid.normal[i], 1, 0));
        if (i == 0)
            base = index;
    }
    for (std::size_t k = 0; k < solid.triangles.size(); ++k) {
        const auto& t = solid.triangles[k];
        m_canvas.triangle(base + t[0], base + t[1], base + t[2],
                          {Paint::Plain, static_cast<std::uint8_t>(solid.materials[k]), 0});
    }
}

void Renderer::paintFloor(Vec3f low, Vec3f high, Argb colour) {
    const auto corner = [&](float x, float z) {
        Corner c = m_view.project({x, low.y, z});
        c.value = Four{FloorShadow::gridX(x), FloorShadow::gridZ(z), 0, 0};
        return m_canvas.add(c);
    };
    const Paint paint{Paint::Floor, static_cast<std::uint8_t>(m_floors.size()), 0};
    m_floors.push_back(colour);
    const std::uint32_t a = corner(low.x, low.z);
    const std::uint32_t b = corner(low.x, high.z);
    const std::uint32_t c = corner(high.x, high.z);
    const std::uint32_t d = corner(high.x, low.z);
    m_canvas.triangle(a, b, c, paint);
    m_canvas.triangle(a, c, d, paint);
}

void Renderer::paintShadow(const body::Skin& skin, bool things) {
    m_shadow.begin();
    m_shadow.cast(m_posed.at, skin.mesh.triangles, skin.mesh.surfaceTriangles);
    if (things)
        m_shadow.cast(m_things.solid.at, m_things.solid.triangles, m_things.castingTriangles);
    m_shadow.finish();
    if (m_shadow.low().x >= m_shadow.high().x)
        return;
    Vec3f low = m_shadow.low();
    Vec3f high = m_shadow.high();
    low.y = m_things.floor - 0.0001f;
    // Under a mat the ground is not seen: it is painted round it.
    for (const Patch& mat : m_things.patches) {
        const Vec3f a{std::clamp(mat.low.x, low.x, high.x), 0, std::clamp(mat.low.z, low.z, high.z)};
        const Vec3f b{std::clamp(mat.high.x, low.x, high.x), 0, std::clamp(mat.high.z, low.z, high.z)};
        if (a.x >= b.x || a.z >= b.z)
            continue;
        paintFloor(low, {a.x, 0, high.z}, 0);
        paintFloor({b.x, low.y, low.z}, high, 0);
        paintFloor({a.x, low.y, low.z}, {b.x, 0, a.z}, 0);
        paintFloor({a.x, low.y, b.z}, {b.x, 0, high.z}, 0);
        return;
    }
    paintFloor(low, high, 0);
}

void Renderer::followBand(const body::Skin& skin) {
    for (std::size_t side = 0; side < 2; ++side) {
        m_band.places[side].clear();
        m_band.ups[side].clear();
        for (const std::uint32_t i : skin.band[side]) {
            m_band.places[side].push_back(m_posed.at[i]);
            m_band.ups[side].push_back(m_posed.normal[i]);
        }
    }
}

void Renderer::draw(const Clip& clip, const body::Skin& skin, const Skeleton& skeleton,
                    const SceneOptions& options, const Picture& out) {
    m_view = View(options, out);
    m_canvas.begin(out.width, out.height);
    m_floors.clear();
    m_things.floor = 0;
    m_things.patches.clear();
    body::poseSkin(skin, skeleton, glowOf(clip, options.glow), m_posed);
    paintBody(skin, m_posed, false);
    if (options.things) {
        followBand(skin);
        addThings(clip, skeleton, m_band, options.camera, m_things);
        paintSolid(m_things.solid);
        const Vec3f up{0, 1, 0};
        for (const Patch& patch : m_things.patches)
            paintFloor(patch.low, patch.high,
                       shaded(m_palette.of(patch.material), dot(up, m_view.right), dot(up, m_view.up), 0));
    }
    if (options.shadow)
        paintShadow(skin, options.things);
    if (options.shadow && options.things)
        paintWallShadow(clip, skeleton, m_view, m_canvas);
    if (options.ghost != nullptr) {
        body::poseSkin(skin, *options.ghost, {}, m_ghost);
        paintBody(skin, m_ghost, true);
    }
    paintMarks(clip, skeleton, options, m_view, m_canvas);
    Shaders shaders{{}, m_shadow, m_floors, m_palette};
    for (std::size_t m = 0; m < materialCount; ++m)
        shaders.tables[m] = m_tables[m].data();
    m_canvas.finish(shaders, out);
}

} // namespace limber::figure::render
