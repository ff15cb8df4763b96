#include "core/figure/render/canvas.h"

#include <cstring>

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
    for (auto& bin : m_bins)
        bin.clear();
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
        const int y0 = first(std::min({a.y, b.y, c.y}));
        const int y1 = last(std::max({a.y, b.y, c.y}), m_down);
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x)
                m_bins[static_cast<std::size_t>(y * m_across + x)].push_back(i);
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

void Canvas::resolve(Place at, const Picture& out) const {
    const int right = std::min(tile, m_width - at.left);
    const int bottom = std::min(tile, m_height - at.top);
    for (int y = 0; y < bottom; ++y) {
        Argb* to = out.pixels + (at.top + y) * out.stride + at.left;
        const FourInts* from = &m_colours[static_cast<std::size_t>(y * tile)];
        for (int x = 0; x < right; ++x) {
            std::array<Argb, 4> s;
            std::memcpy(s.data(), from + x, sizeof s);
            if (s[0] == s[1] && s[0] == s[2] && s[0] == s[3]) {
                to[x] = s[0];
                continue;
            }
            Argb low = 0x20002;
            Argb high = 0x20002;
            for (const Argb c : s) {
                low += c & 0xff00ff;
                high += c >> 8 & 0xff00ff;
            }
            to[x] = (low >> 2 & 0xff00ff) | (high >> 2 & 0xff00ff) << 8;
        }
    }
}

} // namespace limber::figure::render
