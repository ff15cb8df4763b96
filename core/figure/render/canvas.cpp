#include "core/figure/render/canvas.h"

namespace limber::figure::render {

namespace {

/// Near ones first, by buckets of depth: what is hidden is then not coloured at all. Floors come last of what
/// is solid, veils after them.
constexpr std::size_t depthBuckets = 126;
constexpr std::size_t buckets = depthBuckets + 1 + Canvas::veils;

std::size_t bucketOf(Paint paint, float z) {
    if (paint.veil > 0)
        return depthBuckets + paint.veil;
    if (paint.kind == Paint::Floor)
        return depthBuckets;
    return static_cast<std::size_t>(std::clamp(64 - 80 * z, 0.0f, static_cast<float>(depthBuckets - 1)));
}

} // namespace

Coverage::Coverage(const Corner& a, const Corner& b, const Corner& c, int left, int top, int tile)
    : x0(std::max(left, static_cast<int>(std::min({a.x, b.x, c.x}) - 0.01f))),
      y0(std::max(top, static_cast<int>(std::min({a.y, b.y, c.y}) - 0.01f))),
      x1(std::min(left + tile - 1, static_cast<int>(std::max({a.x, b.x, c.x})))),
      y1(std::min(top + tile - 1, static_cast<int>(std::max({a.y, b.y, c.y})))), ax(a.x), ay(a.y),
      zb(b.z - a.z), zc(c.z - a.z) {
    const float k = 1 / ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
    bx = (c.y - a.y) * k;
    by = (a.x - c.x) * k;
    cx = (a.y - b.y) * k;
    cy = (b.x - a.x) * k;
    constexpr Four offsetX{-0.125f, 0.375f, 0.125f, -0.375f};
    constexpr Four offsetY{-0.375f, -0.125f, 0.375f, 0.125f};
    const Four sampleB = offsetX * bx + offsetY * by;
    const Four sampleC = offsetX * cx + offsetY * cy;
    // Neighbours overlap by thousandths of a pixel: they round differently, and no sample may fall between.
    constexpr float overlap = 0.004f;
    const float overB = overlap * (std::abs(bx) + std::abs(by));
    const float overC = overlap * (std::abs(cx) + std::abs(cy));
    edgeB = sampleB + overB;
    edgeC = sampleC + overC;
    all = 1 + overB + overC + overlap * (std::abs(bx + cx) + std::abs(by + cy));
    sampleZ = sampleB * zb + sampleC * zc + a.z;
    constexpr float far = 1e6f;
    lowBase = Four{-far, -far, -far, static_cast<float>(x0)};
    highBase = Four{far, far, far, static_cast<float>(x1)};
    lowSlope = highSlope = Four{};
    const std::array<float, 3> slopeX{bx, cx, -bx - cx};
    const std::array<float, 3> slopeY{by, cy, -by - cy};
    for (std::size_t i = 0; i < 3; ++i) {
        if (std::abs(slopeX[i]) < 1e-9f)
            continue;
        const float turn = -1 / slopeX[i];
        const float base = (i == 2 ? 1.0f : 0.0f) + 0.4f * (std::abs(slopeX[i]) + std::abs(slopeY[i]));
        (slopeX[i] > 0 ? lowBase : highBase)[i] = base * turn + a.x - 0.5f;
        (slopeX[i] > 0 ? lowSlope : highSlope)[i] = slopeY[i] * turn;
    }
}

void Canvas::begin(int width, int height) {
    m_corners.clear();
    m_faces.clear();
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    m_across = (width + tile - 1) / tile;
    m_down = (height + tile - 1) / tile;
    m_bins.assign(static_cast<std::size_t>(m_across * m_down), {});
}

void Canvas::triangle(std::uint32_t ia, std::uint32_t ib, std::uint32_t ic, Paint paint) {
    const Corner& a = m_corners[ia];
    const Corner& b = m_corners[ib];
    const Corner& c = m_corners[ic];
    if ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) < -1e-6f)
        m_faces.push_back({ia, ib, ic, paint});
}

void Canvas::sortIntoTiles() {
    std::array<std::uint32_t, buckets + 1> starts{};
    const auto bucket = [&](const Face& f) { return bucketOf(f.paint, m_corners[f.a].z); };
    for (const Face& f : m_faces)
        ++starts[bucket(f) + 1];
    for (std::size_t i = 0; i < buckets; ++i)
        starts[i + 1] += starts[i];
    m_order.resize(m_faces.size());
    for (std::size_t i = 0; i < m_faces.size(); ++i)
        m_order[starts[bucket(m_faces[i])]++] = static_cast<std::uint32_t>(i);
    for (Bin& bin : m_bins) {
        bin.faces.clear();
        bin.first = tile;
        bin.last = -1;
    }
    const auto first = [](float v) { return static_cast<int>(std::max(v, 0.0f)) / tile; };
    const auto last = [](float v, int count) {
        return v < 0 ? -1 : std::min(static_cast<int>(v) / tile, count - 1);
    };
    for (const std::uint32_t i : m_order) {
        const Face& f = m_faces[i];
        const Corner& a = m_corners[f.a];
        const Corner& b = m_corners[f.b];
        const Corner& c = m_corners[f.c];
        const int x0 = first(std::min({a.x, b.x, c.x}));
        const int x1 = last(std::max({a.x, b.x, c.x}), m_across);
        const float top = std::min({a.y, b.y, c.y});
        const float bottom = std::max({a.y, b.y, c.y});
        const int y0 = first(top);
        const int y1 = last(bottom, m_down);
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x) {
                Bin& bin = m_bins[static_cast<std::size_t>(y * m_across + x)];
                bin.faces.push_back(i);
                bin.first = std::min(bin.first, std::max(0, static_cast<int>(top - 0.01f) - y * tile));
                bin.last = std::max(bin.last, std::min(tile - 1, static_cast<int>(bottom) - y * tile));
            }
    }
}

void Canvas::layVeil() {
    for (std::size_t cell = 0; cell < m_colours.size(); ++cell)
        for (int lane = 0; lane < 4; ++lane) {
            const auto over = static_cast<Argb>(m_veilColours[cell][lane]);
            const Argb part = over >> 24;
            if (part == 0)
                continue;
            const auto under = static_cast<Argb>(m_colours[cell][lane]);
            const Argb keep = 255 - part;
            const Argb odd = ((over & 0xff00ff) * part + (under & 0xff00ff) * keep) >> 8 & 0xff00ff;
            const Argb green = ((over & 0xff00) * part + (under & 0xff00) * keep) >> 8 & 0xff00;
            const Argb alpha = part + ((under >> 24) * keep) / 255;
            m_colours[cell][lane] = static_cast<std::int32_t>(alpha << 24 | odd | green);
        }
}

void Canvas::resolve(const Bin& bin, Place at, const Picture& out) const {
    const int right = std::min(tile, m_width - at.left);
    const int bottom = std::min(tile, m_height - at.top);
    for (int y = 0; y < bottom; ++y) {
        Argb* to = out.pixels + (at.top + y) * out.stride + at.left;
        if (y < bin.first || y > bin.last) {
            std::fill_n(to, right, 0u);
            continue;
        }
        const FourInts* from = &m_colours[static_cast<std::size_t>(y * tile)];
        for (int x = 0; x < right; ++x) {
            const FourInts s = from[x];
            if (bitsOf(s == FourInts{s[0], s[0], s[0], s[0]}) == 15) {
                to[x] = static_cast<Argb>(s[0]);
                continue;
            }
            const FourInts low = s & 0xff00ff;
            const FourInts high = s >> 8 & 0xff00ff;
            const auto sum = [](FourInts v) {
                return static_cast<Argb>(v[0] + v[1] + v[2] + v[3] + 0x20002);
            };
            to[x] = (sum(low) >> 2 & 0xff00ff) | (sum(high) >> 2 & 0xff00ff) << 8;
        }
    }
}

} // namespace limber::figure::render
