#pragma once

#include "core/figure/body/lanes.h"
#include "core/figure/vec.h"

#include <cstdint>
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
    /// Draws. `shaders(paint, value)` gives the colour; `Paint::Flat` and floors are in it too.
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

    void sortIntoTiles();
    template <class Shade>
    void draw(const Face& face, Place at, Depths& depths, Colours& colours, const Shade& shade);
    template <class Shaders>
    void drawBin(const std::vector<std::uint32_t>& bin, Place at, const Shaders& shaders);
    void layVeil();
    void resolve(Place at, const Picture& out) const;

    int m_width = 0;
    int m_height = 0;
    int m_across = 0;
    int m_down = 0;
    std::vector<Corner> m_corners;
    std::vector<Face> m_faces;
    std::vector<std::uint32_t> m_order;
    std::vector<std::vector<std::uint32_t>> m_bins;
    Depths m_depths;
    Colours m_colours;
    Depths m_veilDepths;
    Colours m_veilColours;
};

/// The part of a triangle's edges that its rows need: each bounds them from the left or from the right.
struct RowBounds {
    std::array<float, 3> slopeX, slopeY, turn, base;

    RowBounds(float bx, float by, float cx, float cy) : slopeX{bx, cx, -bx - cx}, slopeY{by, cy, -by - cy} {
        for (std::size_t i = 0; i < 3; ++i) {
            turn[i] = std::abs(slopeX[i]) > 1e-9f ? -1 / slopeX[i] : 0;
            base[i] = (i == 2 ? 1.0f : 0.0f) + 0.4f * (std::abs(slopeX[i]) + std::abs(slopeY[i]));
        }
    }
    /// Narrows `low` and `high`, both relative to corner a, for a row `y` below it.
    void narrow(float y, float ax, float& low, float& high) const {
        for (std::size_t i = 0; i < 3; ++i) {
            const float bound = (base[i] + slopeY[i] * y) * turn[i] + ax - 0.5f;
            if (slopeX[i] > 1e-9f)
                low = std::max(low, bound);
            else if (slopeX[i] < -1e-9f)
                high = std::min(high, bound);
        }
    }
};

template <class Shade>
void Canvas::draw(const Face& face, Place at, Depths& depths, Colours& colours, const Shade& shade) {
    // The picture's y runs down: b and c change places so that areas come out positive.
    const Corner& a = m_corners[face.a];
    const Corner& b = m_corners[face.c];
    const Corner& c = m_corners[face.b];
    const int x0 = std::max(at.left, static_cast<int>(std::min({a.x, b.x, c.x}) - 0.01f));
    const int y0 = std::max(at.top, static_cast<int>(std::min({a.y, b.y, c.y}) - 0.01f));
    const int x1 = std::min(at.left + tile - 1, static_cast<int>(std::max({a.x, b.x, c.x})));
    const int y1 = std::min(at.top + tile - 1, static_cast<int>(std::max({a.y, b.y, c.y})));
    // Barycentric coordinates of b and c are linear in x and y; a gets what is left.
    const float k = 1 / ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    const float bx = (c.y - a.y) * k;
    const float by = (a.x - c.x) * k;
    const float cx = (a.y - b.y) * k;
    const float cy = (b.x - a.x) * k;
    constexpr Four offsetX{-0.125f, 0.375f, 0.125f, -0.375f};
    constexpr Four offsetY{-0.375f, -0.125f, 0.375f, 0.125f};
    const Four zero{};
    const Four one = zero + 1.0f;
    const Four sampleB = offsetX * bx + offsetY * by;
    const Four sampleC = offsetX * cx + offsetY * cy;
    // Neighbours overlap by thousandths of a pixel: they round differently, and no sample may fall between.
    constexpr float overlap = 0.004f;
    const float overB = overlap * (std::abs(bx) + std::abs(by));
    const float overC = overlap * (std::abs(cx) + std::abs(cy));
    const Four edgeB = sampleB + overB;
    const Four edgeC = sampleC + overC;
    const float all = 1 + overB + overC + overlap * (std::abs(bx + cx) + std::abs(by + cy));
    const float zb = b.z - a.z;
    const float zc = c.z - a.z;
    const Four sampleZ = sampleB * zb + sampleC * zc + a.z;
    const Four v1 = b.value - a.value;
    const Four v2 = c.value - a.value;
    const RowBounds bounds(bx, by, cx, cy);
    for (int y = y0; y <= y1; ++y) {
        const float py = static_cast<float>(y) + 0.5f - a.y;
        auto low = static_cast<float>(x0);
        auto high = static_cast<float>(x1);
        bounds.narrow(py, a.x, low, high);
        const int from = static_cast<int>(low + 0.999f);
        const int to = static_cast<int>(high);
        const float px = static_cast<float>(from) + 0.5f - a.x;
        float wb = bx * px + by * py;
        float wc = cx * px + cy * py;
        auto cell = static_cast<std::size_t>((y - at.top) * tile + from - at.left);
        for (int x = from; x <= to; ++x, ++cell, wb += bx, wc += cx) {
            const Four mb = zero + wb;
            const Four mc = zero + wc;
            const Four vb = edgeB + mb;
            const Four vc = edgeC + mc;
            const Four va = all - vb - vc;
            const Four least = vb < vc ? (vb < va ? vb : va) : (vc < va ? vc : va);
            const Four z = sampleZ + (mb * zb + mc * zc);
            const FourInts seen = (least >= zero) & (z > depths[cell]);
            if (bitsOf(seen) == 0)
                continue;
            // The colour is that of the pixel's middle, or of the nearest place inside.
            Four ub = mb > zero ? mb : zero;
            Four uc = mc > zero ? mc : zero;
            ub = ub < one ? ub : one;
            const Four rest = one - ub;
            uc = uc < rest ? uc : rest;
            const auto colour = static_cast<std::int32_t>(shade(a.value + ub * v1 + uc * v2));
            depths[cell] = seen ? z : depths[cell];
            colours[cell] = seen ? FourInts{colour, colour, colour, colour} : colours[cell];
        }
    }
}

template <class Shaders>
void Canvas::drawBin(const std::vector<std::uint32_t>& bin, Place at, const Shaders& shaders) {
    int veil = 0;
    m_depths.fill(Four{-1e9f, -1e9f, -1e9f, -1e9f});
    m_colours.fill(FourInts{});
    for (const std::uint32_t i : bin) {
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
            draw(face, at, depths, colours, [&](Four v) { return shaders.floor(k, v); });
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
            const auto& bin = m_bins[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_across) +
                                     static_cast<std::size_t>(column)];
            if (bin.empty()) {
                for (int y = at.top; y < std::min(at.top + tile, m_height); ++y)
                    std::fill_n(out.pixels + std::ptrdiff_t{y} * out.stride + at.left,
                                std::min(tile, m_width - at.left), 0u);
                continue;
            }
            drawBin(bin, at, shaders);
            resolve(at, out);
        }
}

} // namespace limber::figure::render
