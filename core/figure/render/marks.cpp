#include "core/figure/render/marks.h"

#include "core/figure/body/rotation.h"

namespace limber::figure::render {

namespace {

/// The first veil is the ghost's.
constexpr std::uint8_t glowVeil = 2;
constexpr std::uint8_t airVeil = 3;

/// A place in the picture's plane (body heights to the right and up) and its depth.
struct Spot {
    float x, y, z;
};

/// Flat strokes and discs that face the eye.
class Brush {
public:
    Brush(const View& view, Canvas& canvas) : m_view(view), m_canvas(canvas) {}

    [[nodiscard]] Spot spot(Vec3f p, float nearer = 0) const {
        return {dot(p, m_view.right), dot(p, m_view.up), dot(p, m_view.towards) + nearer};
    }

    void stroke(const std::vector<Spot>& line, float width, Mark mark, std::uint8_t veil = 0,
                float opacity = 1) {
        if (line.size() < 2)
            return;
        const Paint paint{Paint::Flat, static_cast<std::uint8_t>(mark), veil};
        std::uint32_t before = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Spot& a = line[i == 0 ? 0 : i - 1];
            const Spot& b = line[std::min(i + 1, line.size() - 1)];
            const float l = std::max(1e-6f, std::hypot(b.x - a.x, b.y - a.y));
            const float u = 0.5f * width * (a.y - b.y) / l;
            const float v = 0.5f * width * (b.x - a.x) / l;
            const std::uint32_t left = corner({line[i].x + u, line[i].y + v, line[i].z}, opacity);
            corner({line[i].x - u, line[i].y - v, line[i].z}, opacity);
            if (i > 0) {
                both(before, before + 1, left + 1, paint);
                both(before, left + 1, left, paint);
            }
            before = left;
        }
        disc(line.front(), 0.5f * width, mark, veil, opacity);
        disc(line.back(), 0.5f * width, mark, veil, opacity);
    }

    void disc(const Spot& at, float radius, Mark mark, std::uint8_t veil = 0, float opacity = 1) {
        constexpr std::uint32_t around = 14;
        const Paint paint{Paint::Flat, static_cast<std::uint8_t>(mark), veil};
        const std::uint32_t middle = corner(at, opacity);
        for (std::uint32_t i = 0; i < around; ++i) {
            const float a = 2 * body::pi * static_cast<float>(i) / around;
            corner({at.x + radius * std::cos(a), at.y + radius * std::sin(a), at.z}, opacity);
        }
        for (std::uint32_t i = 0; i < around; ++i)
            both(middle, middle + 1 + i, middle + 1 + (i + 1) % around, paint);
    }

    /// An arrow to `tip`, with an edge that parts it from what it lies on.
    void arrow(const Spot& from, const Spot& tip, Mark mark) {
        const float l = std::max(1e-6f, std::hypot(tip.x - from.x, tip.y - from.y));
        const float u = (tip.x - from.x) / l;
        const float v = (tip.y - from.y) / l;
        const auto at = [&](float back, float aside, float nearer) {
            return Spot{tip.x - u * back - v * aside, tip.y - v * back + u * aside, tip.z + nearer};
        };
        for (const bool edge : {true, false}) {
            const float width = edge ? 0.020f : 0.012f;
            const float nearer = edge ? 0.0f : 0.002f;
            const Mark colour = edge ? Mark::ArrowEdge : mark;
            stroke({at(l, 0, nearer), at(0.008f, 0, nearer)}, width, colour);
            stroke({at(0.030f, 0.022f, nearer), at(0, 0, nearer)}, width, colour);
            stroke({at(0, 0, nearer), at(0.030f, -0.022f, nearer)}, width, colour);
        }
    }

private:
    std::uint32_t corner(const Spot& s, float opacity) {
        Corner c{m_view.originX + m_view.scale * (s.x - m_view.middleX),
                 m_view.originY - m_view.scale * (s.y - m_view.middleY), s.z, Four{}};
        c.value[0] = opacity;
        return m_canvas.add(c);
    }
    /// Seen from either side.
    void both(std::uint32_t a, std::uint32_t b, std::uint32_t c, Paint paint) {
        m_canvas.triangle(a, b, c, paint);
        m_canvas.triangle(a, c, b, paint);
    }

    const View& m_view;
    Canvas& m_canvas;
};

/// How far the trunk's flesh reaches from the spine towards the eye, so that what is drawn on it lies on it.
float fleshTowards(const Vec3f& towards, const Mat3f& frame) {
    constexpr float deep = 0.068f;
    constexpr float wide = 0.090f;
    constexpr float forward = 0.020f;
    const float x = dot(towards, frame.x);
    const float z = dot(towards, frame.z);
    return std::hypot(deep * x, wide * z) + forward * x + 0.006f;
}

void paintSpine(const Clip& clip, const Skeleton& s, double glow, const View& view, Brush& brush) {
    // Nobody sees a spine through a chest, and none can be read along its length.
    const float facing = dot(view.towards, toFloat(s.spineFrames[lumbarSteps + 3].x));
    const float along = std::abs(dot(view.towards, toFloat(s.spineFrames[lumbarSteps + 3].y)));
    const float opacity = static_cast<float>(glow) * (1 - smoothStep(0.30f, 0.62f, facing)) *
                          (1 - smoothStep(0.80f, 0.92f, along));
    if (opacity < 0.35f)
        return;
    std::vector<Spot> line;
    line.push_back(
        brush.spot(toFloat(s.sacrum + s.pelvis.x * -0.030), fleshTowards(view.towards, toFloat(s.pelvis))));
    for (std::size_t i = 0; i < trunkSteps; ++i) {
        const Vec3f at = toFloat(s.spine[i] + s.spineFrames[i].x * -0.023);
        line.push_back(brush.spot(at, fleshTowards(view.towards, toFloat(s.spineFrames[i]))));
    }
    brush.stroke(line, 0.0065f, Mark::Spine, glowVeil, 0.8f * opacity);
    const auto first = lumbarSteps + static_cast<std::size_t>(std::clamp(clip.working.first, 0, 7));
    const auto last = lumbarSteps + 1 + static_cast<std::size_t>(std::clamp(clip.working.second, 0, 7));
    std::vector<Spot> working(line.begin() + static_cast<std::ptrdiff_t>(first),
                              line.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    for (Spot& spot : working)
        spot.z += 0.002f;
    brush.stroke(working, 0.0135f, Mark::Glow, glowVeil, opacity);
    for (Spot spot : working) {
        spot.z += 0.003f;
        brush.disc(spot, 0.0068f, Mark::BeadRim);
        spot.z += 0.001f;
        brush.disc(spot, 0.0052f, Mark::Bead);
    }
}

void paintBreath(const Skeleton& s, const SceneOptions& options, const View& view, Brush& brush) {
    const Vec3f ahead = toFloat(s.head.x);
    const float facing = dot(view.towards, ahead);
    if (options.breath == Breath::Natural || facing < -0.6f)
        return;
    const bool outward = options.breath == Breath::Out;
    const auto fraction = static_cast<float>(options.breathFraction);
    const Spot mouth = brush.spot(toFloat(s.headBase + s.head * Vec3{0.064, 0.024, 0}), 0.004f);
    const float x = dot(ahead, view.right);
    const float y = dot(ahead, view.up);
    const float flat = std::hypot(x, y);
    // Seen from the front, breath falls from the face.
    const float u = flat > 0.35f ? x / flat : 0.0f;
    const float v = flat > 0.35f ? y / flat : -1.0f;
    const float travel = outward ? fraction : 1 - fraction;
    const float opacity = 0.95f * std::sin(body::pi * std::clamp(fraction, 0.02f, 0.98f));
    for (const float lane : {-1.0f, 0.0f, 1.0f}) {
        std::vector<Spot> line;
        const float reach = lane == 0 ? 0.040f : 0.029f;
        for (int i = 0; i <= 8; ++i) {
            const float t = static_cast<float>(i) / 8;
            const float far = 0.014f + 0.030f * travel + reach * t;
            const float off = lane * (0.010f + 0.22f * far) + 0.0022f * std::sin(2 * body::pi * t);
            line.push_back({mouth.x + u * far - v * off, mouth.y + v * far + u * off, mouth.z});
        }
        brush.stroke(line, 0.0050f, Mark::Air, airVeil, opacity);
        if (lane != 0)
            continue;
        // The head of an arrow tells in from out in a still picture too.
        const Spot tip = outward ? line.back() : line.front();
        const float way = outward ? -0.010f : 0.010f;
        for (const float side : {-0.009f, 0.009f})
            brush.stroke({tip, {tip.x + u * way - v * side, tip.y + v * way + u * side, tip.z}}, 0.0050f,
                         Mark::Air, airVeil, opacity);
    }
}

/// From the places that move most to where they go.
void paintArrows(const Skeleton& now, const Skeleton& target, Brush& brush) {
    constexpr float least = 0.045f;
    constexpr float longest = 0.16f;
    constexpr float inFront = 0.10f;
    const auto places = [&](const Skeleton& s) {
        return std::array{brush.spot(toFloat(s.root), inFront),
                          brush.spot(toFloat(s.spine[lumbarSteps + 3]), inFront),
                          brush.spot(toFloat(mix(s.arms[0].wrist, s.arms[1].wrist, 0.5)), inFront),
                          brush.spot(toFloat(s.arms[0].wrist), inFront)};
    };
    const auto from = places(now);
    const auto to = places(target);
    std::array<float, 4> moved{};
    for (std::size_t i = 0; i < moved.size(); ++i)
        moved[i] = std::hypot(to[i].x - from[i].x, to[i].y - from[i].y);
    for (int count = 0; count < 2; ++count) {
        const auto most =
            static_cast<std::size_t>(std::max_element(moved.begin(), moved.end()) - moved.begin());
        if (moved[most] < least)
            return;
        const float share = std::min(moved[most], longest) / moved[most];
        const Spot& a = from[most];
        const Spot& b = to[most];
        brush.arrow(a, {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share, std::max(a.z, b.z)},
                    Mark::Arrow);
        // The hands' places count once.
        if (most >= 2)
            moved[2] = moved[3] = 0;
        moved[most] = 0;
    }
}

Vec3 faultPlace(Part part, const Skeleton& s) {
    switch (part) {
    case Part::Head:
        return s.headBase + s.head * Vec3{0.006, 0.045, 0};
    case Part::UpperBack:
    case Part::Shoulder:
        return s.spine[lumbarSteps + 6];
    case Part::Chest:
    case Part::Belly:
        return s.spine[lumbarSteps + 1] + s.spineFrames[lumbarSteps + 1].x * 0.060;
    case Part::MidBack:
    case Part::Back:
        return s.spine[lumbarSteps + 3];
    case Part::Pelvis:
    case Part::Thigh:
        return s.root;
    default:
        return s.spine[lumbarSteps - 2];
    }
}

/// A ring round the fault, an arrow that points at it, and a cross in the corner.
void paintMistake(const Clip& clip, const Skeleton& s, const SceneOptions& options, const View& view,
                  Brush& brush) {
    constexpr float radius = 0.078f;
    constexpr float inFront = 0.13f;
    const Window& w = options.window;
    const Spot hands = brush.spot(toFloat(mix(s.arms[0].wrist, s.arms[1].wrist, 0.5)));
    const auto left = static_cast<float>(w.left) + 0.050f;
    const auto right = static_cast<float>(w.right) - 0.050f;
    // In the upper corner that the hands leave free.
    const auto top = static_cast<float>(w.top) - 0.050f;
    const bool taken = std::abs(hands.x - right) < 0.14f && std::abs(hands.y - top) < 0.22f;
    const Spot corner{taken ? left : right, top, 9};
    for (const float slope : {-1.0f, 1.0f})
        brush.stroke({{corner.x - 0.034f, corner.y - 0.034f * slope, corner.z},
                      {corner.x + 0.034f, corner.y + 0.034f * slope, corner.z}},
                     0.016f, Mark::Wrong);
    if (!clip.mistake)
        return;
    const Spot c = brush.spot(toFloat(faultPlace(clip.mistake->at, s)), inFront);
    std::vector<Spot> ring;
    for (int i = 0; i <= 40; ++i) {
        const float a = 2 * body::pi * static_cast<float>(i) / 40;
        ring.push_back({c.x + radius * std::cos(a), c.y + radius * std::sin(a), c.z});
    }
    brush.stroke(ring, 0.0075f, Mark::Wrong);
    const Vec3f ahead = toFloat(s.spineFrames[lumbarSteps].x);
    const bool front = clip.mistake->at == Part::Chest || clip.mistake->at == Part::Belly;
    const float x = dot(ahead, view.right) * (front ? 1.0f : -1.0f);
    const float y = dot(ahead, view.up) * (front ? 1.0f : -1.0f) + 0.2f;
    const float way = y < 0 ? -1.0f : 1.0f;
    const float l = std::max(0.1f, std::hypot(x, y)) * way;
    // The arrow comes from the free side, above what lies and behind what stands, and stays in the picture.
    Spot towards{x / l, y / l, 0};
    const float tail = radius + 0.085f;
    for (const Spot& other : {Spot{-0.8f, 0.6f, 0}, Spot{0.8f, 0.6f, 0}, Spot{-1, 0, 0}, Spot{1, 0, 0}}) {
        const float tailX = c.x + towards.x * tail;
        if (c.y + towards.y * tail < w.top && tailX > w.left && tailX < w.right)
            break;
        towards = other;
    }
    const auto at = [&](float far) { return Spot{c.x + towards.x * far, c.y + towards.y * far, c.z}; };
    brush.arrow(at(radius + 0.085f), at(radius + 0.012f), Mark::Wrong);
}

} // namespace

void paintMarks(const Clip& clip, const Skeleton& skeleton, const SceneOptions& options, const View& view,
                Canvas& canvas) {
    Brush brush(view, canvas);
    if (options.spine)
        paintSpine(clip, skeleton, options.glow, view, brush);
    paintBreath(skeleton, options, view, brush);
    if (options.arrows && options.ghost != nullptr)
        paintArrows(skeleton, *options.ghost, brush);
    if (options.mistake)
        paintMistake(clip, skeleton, options, view, brush);
}

} // namespace limber::figure::render
