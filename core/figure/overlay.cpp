#include "core/figure/draw_parts.h"

namespace limber::figure {

namespace {

void drawBox(Pen& pen, const Item& item) {
    const std::array<Vec3, 3> axes{item.frame.x, item.frame.y, item.frame.z};
    const std::array<double, 3> half{item.half.x, item.half.y, item.half.z};
    // Only the faces that look at the eye; their tone tells them apart.
    for (std::size_t axis = 0; axis < 3; ++axis) {
        for (const double sign : {1.0, -1.0}) {
            const Vec3 n = axes[axis] * sign;
            if ((pen.view() * n).z < 0.003)
                continue;
            const Vec3 u = axes[(axis + 1) % 3] * half[(axis + 1) % 3];
            const Vec3 v = axes[(axis + 2) % 3] * half[(axis + 2) % 3];
            const Vec3 middle = item.centre + n * half[axis];
            std::array<Vec2, 4> corners;
            const std::array<Vec3, 4> places{middle + u + v, middle - u + v, middle - u - v, middle + u - v};
            for (std::size_t i = 0; i < 4; ++i) {
                const Vec3 p = pen.view() * places[i];
                corners[i] = {p.x, p.y};
            }
            const Tone tone = axis == 1 ? Tone::Light : axis == 2 ? Tone::Shade : Tone::Edge;
            pen.begin(item.role, tone, 0, item.opacity);
            pen.polygon(corners.data(), corners.size());
            pen.end();
        }
    }
}

void drawDisc(Pen& pen, Vec3 centre, const Mat3& frame, double radius, Role role, Tone tone) {
    constexpr std::size_t around = 40;
    std::array<Vec3, around> rim;
    for (std::size_t i = 0; i < around; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / around;
        rim[i] = centre + frame.x * (radius * std::cos(angle)) + frame.z * (radius * std::sin(angle));
    }
    pen.begin(role, tone, 0);
    pen.rim(rim.data(), rim.size());
    pen.end();
}

void drawCylinder(Pen& pen, const Item& item) {
    constexpr std::size_t around = 40;
    const double r = item.half.x;
    std::array<Vec3, 2 * around> rims;
    for (std::size_t i = 0; i < around; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / around;
        const Vec3 spoke = item.frame.x * (r * std::cos(angle)) + item.frame.z * (r * std::sin(angle));
        rims[i] = item.centre + item.frame.y * item.half.y + spoke;
        rims[around + i] = item.centre - item.frame.y * item.half.y + spoke;
    }
    pen.begin(item.role, Tone::Edge, 0);
    pen.hullOf(rims.data(), rims.size(), 0.0020);
    pen.end();
    pen.begin(item.role, Tone::Shade, 0);
    pen.hullOf(rims.data(), rims.size(), 0.0);
    pen.end();
    const double facing = (pen.view() * item.frame.y).z;
    if (std::abs(facing) < 0.02)
        return;
    const Vec3 end = item.centre + item.frame.y * (facing > 0 ? item.half.y : -item.half.y);
    drawDisc(pen, end, item.frame, r, item.role, Tone::Light);
    if (item.second != item.role)
        drawDisc(pen, end, item.frame, 0.36 * r, item.second, Tone::Light);
}

void drawBall(Pen& pen, const Item& item) {
    const Vec3 c = pen.view() * item.centre;
    const double r = item.half.x;
    const auto disc = [&](Role role, Tone tone, Vec2 at, double radius) {
        pen.begin(role, tone, 0);
        pen.disc(at, radius);
        pen.end();
    };
    disc(item.role, Tone::Edge, {c.x, c.y}, r + 0.0020);
    disc(item.role, Tone::Shade, {c.x, c.y}, r);
    disc(item.role, Tone::Light, {c.x + lightDirection.x * 0.05 * r, c.y + lightDirection.y * 0.05 * r},
         0.945 * r);
    if (item.role != Role::Ball)
        return;
    // Seams that turn as it rolls.
    for (const double offset : {-0.45, 0.0, 0.45}) {
        std::array<Vec2, 33> line;
        std::size_t n = 0;
        const double ring = std::sqrt(1 - offset * offset) * r;
        const auto flush = [&] {
            if (n > 1) {
                pen.beginOn(Role::Ball, item.second, 0.55);
                pen.stroke(line.data(), n, 0.0042);
                pen.end();
            }
            n = 0;
        };
        for (std::size_t i = 0; i <= 32; ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / 32.0;
            const Vec3 local =
                rotationZ(item.turn + 25) * Vec3{ring * std::cos(angle), offset * r, ring * std::sin(angle)};
            const Vec3 p = pen.view() * local;
            if (p.z < 0.0) {
                flush();
                continue;
            }
            line[n++] = {c.x + p.x, c.y + p.y};
        }
        flush();
    }
    pen.beginOn(Role::Ball, Role::Bead, 0.22);
    pen.disc({c.x - 0.40 * r, c.y + 0.46 * r}, 0.13 * r);
    pen.end();
}

void drawChain(Pen& pen, const Item& item) {
    for (const Tone tone : {Tone::Edge, Tone::Light}) {
        pen.begin(item.role, tone, 0);
        for (std::size_t i = 0; i + 1 < item.ballCount; ++i) {
            const double more = tone == Tone::Edge ? 0.0018 : 0.0;
            const Vec3 a = pen.view() * item.balls[i].at;
            const Vec3 b = pen.view() * item.balls[i + 1].at;
            pen.hull(circle({a.x, a.y}, item.balls[i].radius + more),
                     circle({b.x, b.y}, item.balls[i + 1].radius + more));
        }
        pen.end();
    }
}

} // namespace

void drawProp(Pen& pen, const Item& item) {
    switch (item.kind) {
    case Item::Kind::Box:
        drawBox(pen, item);
        break;
    case Item::Kind::Round:
        if (item.cylinder)
            drawCylinder(pen, item);
        else
            drawBall(pen, item);
        break;
    case Item::Kind::Chain:
        drawChain(pen, item);
        break;
    case Item::Kind::BodyPiece:
        break;
    }
}

void drawSpine(Pen& pen, const Clip& clip, const Proportions& build, const Skeleton& s, double glow) {
    // Through the chest it shines more faintly than through the shirt on the back.
    const double facing = (pen.view() * s.spineFrames[lumbarSteps + 3].x).z;
    glow *= 1.0 - 0.5 * smoothStep(0.35, 0.8, facing);
    // The line of the vertebral bodies, a little in front of the skin of the back.
    std::array<Vec2, spineSteps + 1> line;
    const auto flat = [&](Vec3 at) {
        const Vec3 p = pen.view() * at;
        return Vec2{p.x, p.y};
    };
    line[0] = flat(s.sacrum + s.pelvis.x * (-0.030 * build.trunkGirth));
    for (std::size_t i = 0; i < spineSteps; ++i) {
        const double back = i < lumbarSteps ? 0.022 : i < trunkSteps ? 0.023 : 0.016;
        line[i + 1] = flat(s.spine[i] + s.spineFrames[i].x * (-back * build.trunkGirth));
    }
    pen.beginOn(Role::Top, Role::SpineLine, 0.35);
    pen.stroke(line.data(), trunkSteps + 1, 0.0065);
    pen.end();
    const auto first = lumbarSteps + static_cast<std::size_t>(std::clamp(clip.working.first, 0, 7));
    const auto last = lumbarSteps + 1 + static_cast<std::size_t>(std::clamp(clip.working.second, 0, 7));
    const std::size_t count = last - first + 1;
    pen.beginOn(Role::Top, Role::Glow, 0.30 * glow);
    pen.stroke(&line[first], count, 0.034);
    pen.end();
    pen.beginOn(Role::Top, Role::Glow, glow);
    pen.stroke(&line[first], count, 0.0125);
    pen.end();
    pen.beginOn(Role::Glow, Role::Bead, glow);
    for (std::size_t i = first; i <= last; ++i) {
        const Ellipse bead = circle(line[i], 0.0058);
        pen.hull(bead, bead);
    }
    pen.end();
}

void drawBreath(Pen& pen, const Skeleton& s, Breath breath, double fraction) {
    const Vec3 ahead = pen.view() * s.head.x;
    if (breath == Breath::Natural || ahead.z < -0.6)
        return;
    const Vec3 mouth = pen.view() * (s.headBase + s.head * Vec3{0.062, 0.026, 0});
    const double flat = std::hypot(ahead.x, ahead.y);
    // Seen from the front, breath falls from the face.
    const Vec2 along = flat > 0.35 ? Vec2{ahead.x / flat, ahead.y / flat} : Vec2{0.0, -1.0};
    const Vec2 aside{-along.y, along.x};
    const double travel = breath == Breath::Out ? fraction : 1.0 - fraction;
    const double near = 0.014 + 0.030 * travel;
    const double opacity = 0.95 * std::sin(std::numbers::pi * std::clamp(fraction, 0.02, 0.98));
    for (const double lane : {-1.0, 0.0, 1.0}) {
        std::array<Vec2, 9> line;
        const double reach = lane == 0.0 ? 0.040 : 0.029;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const double t = static_cast<double>(i) / (line.size() - 1);
            const double far = near + reach * t;
            // Lanes spread a little, and each is a wave.
            const double off = lane * (0.010 + 0.22 * far) + 0.0022 * std::sin(2.0 * std::numbers::pi * t);
            line[i] = {mouth.x + along.x * far + aside.x * off, mouth.y + along.y * far + aside.y * off};
        }
        pen.beginOn(Role::Ground, Role::Air, opacity);
        pen.stroke(line.data(), line.size(), 0.0050);
        if (lane == 0.0) {
            // The head of an arrow tells in from out in a still picture too.
            const Vec2 tip = breath == Breath::Out ? line.back() : line.front();
            const double way = breath == Breath::Out ? -1.0 : 1.0;
            const auto corner = [&](double sign) {
                return Vec2{tip.x + along.x * way * 0.010 + aside.x * sign * 0.009,
                            tip.y + along.y * way * 0.010 + aside.y * sign * 0.009};
            };
            const std::array<Vec2, 3> head{corner(1), tip, corner(-1)};
            pen.stroke(head.data(), head.size(), 0.0050);
        }
        pen.end();
    }
}

void drawArrows(Pen& pen, const Skeleton& now, const Skeleton& target) {
    const auto places = [](const Skeleton& s) {
        return std::array<Vec3, 4>{s.root, s.spine[lumbarSteps + 3],
                                   mix(s.arms[0].wrist, s.arms[1].wrist, 0.5), s.arms[0].wrist};
    };
    const auto from = places(now);
    const auto to = places(target);
    std::array<double, 4> moved{};
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const Vec3 line = pen.view() * (to[i] - from[i]);
        moved[i] = std::hypot(line.x, line.y);
    }
    for (int count = 0; count < 2; ++count) {
        const auto most =
            static_cast<std::size_t>(std::max_element(moved.begin(), moved.end()) - moved.begin());
        if (moved[most] < 0.045)
            return;
        const Vec3 a = pen.view() * from[most];
        const Vec3 b = pen.view() * to[most];
        const double far = moved[most];
        const Vec2 u{(b.x - a.x) / far, (b.y - a.y) / far};
        const double shaft = std::min(far, 0.16);
        const Vec2 tip{a.x + u.x * shaft, a.y + u.y * shaft};
        const auto at = [&](double back, double aside) {
            return Vec2{tip.x - u.x * back - u.y * aside, tip.y - u.y * back + u.x * aside};
        };
        for (const Tone tone : {Tone::Edge, Tone::Light}) {
            const double width = tone == Tone::Edge ? 0.019 : 0.012;
            const std::array<Vec2, 2> line{at(shaft, 0), at(0.012, 0)};
            const std::array<Vec2, 3> head{at(0.030, 0.024), tip, at(0.030, -0.024)};
            pen.begin(Role::Arrow, tone, 0);
            pen.stroke(line.data(), line.size(), width);
            pen.stroke(head.data(), head.size(), width);
            pen.end();
        }
        // The hands' places count once.
        if (most >= 2)
            moved[2] = moved[3] = 0.0;
        moved[most] = 0.0;
    }
}

void drawMistakeRing(Pen& pen, const Clip& clip, const Skeleton& s) {
    if (!clip.mistake)
        return;
    const auto place = [&]() -> Vec3 {
        switch (clip.mistake->at) {
        case Part::Head:
            return s.headBase + s.head * Vec3{0.006, 0.045, 0};
        case Part::UpperBack:
        case Part::Shoulder:
            return s.spine[lumbarSteps + 6];
        case Part::MidBack:
        case Part::Chest:
        case Part::Back:
            return s.spine[lumbarSteps + 3];
        case Part::Pelvis:
        case Part::Thigh:
            return s.root;
        default:
            return s.spine[lumbarSteps - 2];
        }
    };
    const Vec3 c = pen.view() * place();
    std::array<Vec2, 41> ring;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / (ring.size() - 1);
        ring[i] = {c.x + 0.078 * std::cos(angle), c.y + 0.078 * std::sin(angle)};
    }
    pen.begin(Role::Cross, Tone::Light, 0);
    pen.stroke(ring.data(), ring.size(), 0.0075);
    pen.end();
}

void drawCross(Pen& pen, const Bounds& frame) {
    const Vec2 middle{frame.right - 0.050, frame.top - 0.050};
    const double arm = 0.034;
    const std::array<Vec2, 2> down{Vec2{middle.x - arm, middle.y + arm},
                                   Vec2{middle.x + arm, middle.y - arm}};
    const std::array<Vec2, 2> up{Vec2{middle.x - arm, middle.y - arm}, Vec2{middle.x + arm, middle.y + arm}};
    pen.begin(Role::Cross, Tone::Light, 0);
    pen.stroke(down.data(), down.size(), 0.016);
    pen.stroke(up.data(), up.size(), 0.016);
    pen.end();
}

} // namespace limber::figure
