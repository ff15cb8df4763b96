#pragma once

#include "core/figure/body/lanes.h"
#include "core/figure/vec.h"

#include <cstdint>
#include <utility>
#include <vector>

/// A software rasteriser: a depth buffer, four rotated-grid samples a pixel, one colour a pixel and triangle.
namespace limber::figure::render {

/// 0xAARRGGBB, colours multiplied by their alpha.
using Argb = std::uint32_t;

/// Pixels in somebody's memory, row by row.
struct Picture {
    Argb* pixels = nullptr;
    int width = 0;
    int height = 0;
    /// Pixels from one row to the next.
    int stride = 0;
};

/// x and y in pixels, z towards the eye; `value` is what the colour is made from.
struct Corner {
    float x = 0;
    float y = 0;
    float z = 0;
    Four value{};
};

/// What a triangle is coloured with, and which table, floor or mark.
struct Paint {
    enum Kind : std::uint8_t { Plain, Tinted, Floor, Flat } kind = Plain;
    std::uint8_t index = 0;
    /// Veils are drawn after everything solid, see-through by their colour's alpha, one over the other by
    /// number.
    std::uint8_t veil = 0;
};

/// Triangles are collected, sorted into tiles and drawn tile by tile, so that the samples stay in the cache.
class Canvas {
public:
    static constexpr int tile = 32;
    static constexpr int veils = 3;

    void begin(int width, int height);
    std::uint32_t add(const Corner& corner) {
        m_corners.push_back(corner);
        return static_cast<std::uint32_t>(m_corners.size()) - 1;
    }
    /// Anticlockwise in the picture; others are seen from behind and left out.
    void triangle(std::uint32_t a, std::uint32_t b, std::uint32_t c, Paint paint);
    /// Draws. `shaders` gives the colour for each kind of paint, and how dark a place on the floor is.
    template <class Shaders> void finish(const Shaders& shaders, const Picture& out);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

private:
    using Depths = std::array<Four, std::size_t{tile} * tile>;
    using Colours = std::array<FourInts, std::size_t{tile} * tile>;
    struct Face {
        std::uint32_t a, b, c;
        Paint paint;
    };
    struct Place {
        int left, top;
    };
    /// What touches a tile, and the rows of the tile that it reaches.
    struct Bin {
        std::vector<std::uint32_t> faces;
        int first = tile;
        int last = -1;
    };

    void sortIntoTiles();
    template <class Shade>
    void draw(const Face& face, Place at, Depths& depths, Colours& colours, const Shade& shade);
    template <class Shaders>
    void drawFloor(const Face& face, Place at, Depths& depths, Colours& colours, const Shaders& shaders);
    template <class Shaders> void drawBin(const Bin& bin, Place at, const Shaders& shaders);
    void layVeil();
    void resolve(const Bin& bin, Place at, const Picture& out) const;

    int m_width = 0;
    int m_height = 0;
    int m_across = 0;
    int m_down = 0;
    std::vector<Corner> m_corners;
    std::vector<Face> m_faces;
    std::vector<std::uint32_t> m_order;
    std::vector<Bin> m_bins;
    Depths m_depths;
    Colours m_colours;
    Depths m_veilDepths;
    Colours m_veilColours;
};

/// A triangle in a tile: which of its samples lie inside, and how deep.
struct Coverage {
    int x0, y0, x1, y1;
    /// Barycentric coordinates of b and c are linear in x and y; a gets what is left.
    float bx, by, cx, cy;
    float ax, ay;
    float zb, zc;
    float all;
    Four edgeB, edgeC, sampleZ;
    /// Each edge bounds a row from the left or from the right.
    Four lowBase, lowSlope, highBase, highSlope;

    /// The picture's y runs down: corners come so that areas are positive.
    Coverage(const Corner& a, const Corner& b, const Corner& c, int left, int top, int tile);

    /// The pixels of a row, from and to.
    [[nodiscard]] std::pair<int, int> row(float py) const {
        const Four low = lowBase + lowSlope * py;
        const Four high = highBase + highSlope * py;
        const float from = std::max(std::max(low[0], low[1]), std::max(low[2], low[3]));
        const float to = std::min(std::min(high[0], high[1]), std::min(high[2], high[3]));
        return {static_cast<int>(from + 0.999f), static_cast<int>(to)};
    }
};

template <class Shade>
void Canvas::draw(const Face& face, Place at, Depths& depths, Colours& colours, const Shade& shade) {
    const Corner& a = m_corners[face.a];
    const Corner& b = m_corners[face.c];
    const Corner& c = m_corners[face.b];
    const Coverage t(a, b, c, at.left, at.top, tile);
    const Four v1 = b.value - a.value;
    const Four v2 = c.value - a.value;
    const float stepZ = t.bx * t.zb + t.cx * t.zc;
    for (int y = t.y0; y <= t.y1; ++y) {
        const float py = static_cast<float>(y) + 0.5f - t.ay;
        const auto [from, to] = t.row(py);
        const float px = static_cast<float>(from) + 0.5f - t.ax;
        float wb = t.bx * px + t.by * py;
        float wc = t.cx * px + t.cy * py;
        float wz = wb * t.zb + wc * t.zc;
        auto cell = static_cast<std::size_t>((y - at.top) * tile + from - at.left);
        for (int x = from; x <= to; ++x, ++cell, wb += t.bx, wc += t.cx, wz += stepZ) {
            const Four vb = t.edgeB + wb;
            const Four vc = t.edgeC + wc;
            const Four z = t.sampleZ + wz;
            const FourInts seen = allPositive(vb, vc, t.all - vb - vc) & (z > depths[cell]);
            if (bitsOf(seen) == 0)
                continue;
            // The colour is that of the pixel's middle, or of the nearest place inside.
            const float ub = std::min(std::max(wb, 0.0f), 1.0f);
            const float uc = std::min(std::max(wc, 0.0f), 1.0f - ub);
            const auto colour = static_cast<std::int32_t>(shade(a.value + v1 * ub + v2 * uc));
            depths[cell] = seen ? z : depths[cell];
            colours[cell] = seen ? FourInts{colour, colour, colour, colour} : colours[cell];
        }
    }
}

/// Shadows are soft: they are looked up at every fourth pixel of a row, with a straight line between.
template <class Shaders>
void Canvas::drawFloor(const Face& face, Place at, Depths& depths, Colours& colours, const Shaders& shaders) {
    const Corner& a = m_corners[face.a];
    const Corner& b = m_corners[face.c];
    const Corner& c = m_corners[face.b];
    const Coverage t(a, b, c, at.left, at.top, tile);
    const Four v1 = b.value - a.value;
    const Four v2 = c.value - a.value;
    const Four step = v1 * t.bx + v2 * t.cx;
    for (int y = t.y0; y <= t.y1; ++y) {
        const float py = static_cast<float>(y) + 0.5f - t.ay;
        const auto [from, to] = t.row(py);
        const float px = static_cast<float>(from) + 0.5f - t.ax;
        float wb = t.bx * px + t.by * py;
        float wc = t.cx * px + t.cy * py;
        const Four first = a.value + v1 * wb + v2 * wc;
        const auto share = [&, begin = from](int x) {
            const Four v = first + step * static_cast<float>(x - begin);
            return shaders.share(v);
        };
        int node = -1;
        float left = 0;
        float slope = 0;
        auto cell = static_cast<std::size_t>((y - at.top) * tile + from - at.left);
        for (int x = from; x <= to; ++x, ++cell, wb += t.bx, wc += t.cx) {
            const Four vb = t.edgeB + wb;
            const Four vc = t.edgeC + wc;
            const Four z = t.sampleZ + (wb * t.zb + wc * t.zc);
            const FourInts seen = allPositive(vb, vc, t.all - vb - vc) & (z > depths[cell]);
            if (bitsOf(seen) == 0)
                continue;
            if ((x & ~3) != node) {
                const float here = (x & ~3) == node + 4 && node >= 0 ? left + 4 * slope : share(x & ~3);
                node = x & ~3;
                left = here;
                slope = 0.25f * (share(node + 4) - left);
            }
            const float dark = left + slope * static_cast<float>(x - node);
            const auto colour = static_cast<std::int32_t>(shaders.floor(face.paint.index, dark));
            depths[cell] = seen ? z : depths[cell];
            colours[cell] = seen ? FourInts{colour, colour, colour, colour} : colours[cell];
        }
    }
}

template <class Shaders> void Canvas::drawBin(const Bin& bin, Place at, const Shaders& shaders) {
    int veil = 0;
    const std::ptrdiff_t from = std::ptrdiff_t{bin.first} * tile;
    const std::ptrdiff_t to = std::ptrdiff_t{bin.last + 1} * tile;
    std::fill(m_depths.begin() + from, m_depths.begin() + to, Four{-1e9f, -1e9f, -1e9f, -1e9f});
    std::fill(m_colours.begin() + from, m_colours.begin() + to, FourInts{});
    for (const std::uint32_t i : bin.faces) {
        const Face& face = m_faces[i];
        if (face.paint.veil != veil) {
            if (veil != 0)
                layVeil();
            veil = face.paint.veil;
            m_veilDepths = m_depths;
            m_veilColours.fill(FourInts{});
        }
        Depths& depths = veil == 0 ? m_depths : m_veilDepths;
        Colours& colours = veil == 0 ? m_colours : m_veilColours;
        const std::size_t k = face.paint.index;
        switch (face.paint.kind) {
        case Paint::Plain:
            draw(face, at, depths, colours, [&](Four v) { return shaders.plain(k, v); });
            break;
        case Paint::Tinted:
            draw(face, at, depths, colours, [&](Four v) { return shaders.tinted(k, v); });
            break;
        case Paint::Floor:
            drawFloor(face, at, depths, colours, shaders);
            break;
        case Paint::Flat:
            draw(face, at, depths, colours, [&](Four v) { return shaders.flat(k, v); });
            break;
        }
    }
    if (veil != 0)
        layVeil();
}

template <class Shaders> void Canvas::finish(const Shaders& shaders, const Picture& out) {
    sortIntoTiles();
    for (int row = 0; row < m_down; ++row)
        for (int column = 0; column < m_across; ++column) {
            const Place at{column * tile, row * tile};
            const Bin& bin = m_bins[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_across) +
                                    static_cast<std::size_t>(column)];
            if (!bin.faces.empty())
                drawBin(bin, at, shaders);
            resolve(bin, at, out);
        }
}

} // namespace limber::figure::render
