#include "core/figure/draw_parts.h"
#include "core/figure/muscles.h"
#include "core/figure/outline.h"
#include "core/figure/scene.h"

namespace limber::figure {

namespace {

constexpr double edgeWidth = 0.0021;
constexpr double rimShare = 0.085;

/// Projects a strip, resampled along a smooth curve where it asks for it.
std::size_t projectStrip(const Mat3& view, const Body& body, const Strip& strip,
                         std::array<Ellipse, 72>& out) {
    const auto at = [&](std::size_t i) { return project(view, body.ellipsoids[strip.first + i]); };
    if (!strip.smooth || strip.count < 3) {
        for (std::size_t i = 0; i < strip.count; ++i)
            out[i] = at(i);
        return strip.count;
    }
    constexpr int between = 3;
    std::size_t n = 0;
    const auto curve = [](double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t +
                      (3 * b - a - 3 * c + d) * t * t * t);
    };
    for (std::size_t i = 0; i + 1 < strip.count; ++i) {
        const Ellipse b = at(i);
        const Ellipse c = at(i + 1);
        const Ellipse a = i > 0 ? at(i - 1) : b;
        const Ellipse d = i + 2 < strip.count ? at(i + 2) : c;
        for (int k = 0; k < between; ++k) {
            const double t = static_cast<double>(k) / between;
            Ellipse e;
            e.centre = {curve(a.centre.x, b.centre.x, c.centre.x, d.centre.x, t),
                        curve(a.centre.y, b.centre.y, c.centre.y, d.centre.y, t)};
            e.depth = b.depth + (c.depth - b.depth) * t;
            e.xx = b.xx + (c.xx - b.xx) * t;
            e.xy = b.xy + (c.xy - b.xy) * t;
            e.yy = b.yy + (c.yy - b.yy) * t;
            e.edge = b.edge + (c.edge - b.edge) * t;
            out[n++] = e;
        }
    }
    out[n++] = at(strip.count - 1);
    return n;
}

/// Consecutive strips of one colour are one shape.
/// `fine` pieces are too small for a shaded side.
void drawPiece(Pen& pen, const Body& body, const Piece& piece, double far, double opacity, bool ghost,
               bool fine = false) {
    std::array<Ellipse, 72> row;
    std::size_t begin = piece.firstStrip;
    const std::size_t end = piece.firstStrip + piece.stripCount;
    while (begin < end) {
        std::size_t stop = begin + 1;
        while (stop < end && body.strips[stop].role == body.strips[begin].role)
            ++stop;
        const Role role = body.strips[begin].role;
        const bool flat = role == Role::Face || role == Role::Lip;
        for (const Tone tone : {Tone::Edge, Tone::Shade, Tone::Light}) {
            if ((flat || ghost) && tone != Tone::Light)
                continue;
            if (fine && tone == Tone::Shade)
                continue;
            pen.begin(ghost ? Role::Ghost : role, tone, far, opacity);
            for (std::size_t i = begin; i < stop; ++i) {
                const std::size_t count = projectStrip(pen.view(), body, body.strips[i], row);
                Inflate inflate;
                if (tone == Tone::Edge)
                    inflate = {edgeWidth, 0.0045, 0.0};
                if (tone == Tone::Shade && !ghost)
                    inflate.inside = 0.0025;
                if (tone == Tone::Light && !flat && !ghost && !fine)
                    inflate.rim = rimShare;
                if (count == 1)
                    pen.hull(row[0], row[0], inflate);
                else
                    pen.strip(row.data(), count, inflate);
            }
            pen.end();
        }
        begin = stop;
    }
}

/// The head: what lies on the far side of it is left out, and the hair goes before or behind.
void drawHead(Pen& pen, const Body& body, const Skeleton& s, double far) {
    const Piece& whole = body.pieces[static_cast<std::size_t>(PieceId::Head)];
    const Vec3 middle = pen.view() * (s.headBase + s.head * Vec3{0.006, 0.060, 0});
    Piece single;
    single.stripCount = 1;
    const auto drawOne = [&](std::size_t strip, std::size_t count = 1) {
        Piece part;
        part.firstStrip = strip;
        part.stripCount = count;
        drawPiece(pen, body, part, far, 1.0, false);
    };
    const auto nearer = [&](std::size_t strip, double by) {
        return (pen.view() * body.ellipsoids[body.strips[strip].first].centre).z > middle.z + by;
    };
    const double facing = (pen.view() * s.head.x).z;
    // Strips: skull, jaw, nose, lip, then eye and brow twice, hair, ears last.
    const std::size_t first = whole.firstStrip;
    const std::size_t last = whole.firstStrip + whole.stripCount;
    std::size_t hair = first;
    while (hair < last && body.strips[hair].role != Role::Hair)
        ++hair;
    const std::size_t ears = last - 2;
    for (std::size_t ear = ears; ear < last; ++ear)
        if (!nearer(ear, -0.012))
            drawOne(ear);
    const bool hairBehind = facing > 0.55;
    if (hairBehind)
        drawOne(hair, ears - hair);
    drawOne(first, 2);
    if (nearer(first + 2, -0.020))
        drawOne(first + 2);
    else if (facing < 0)
        drawOne(first, 2);
    if (nearer(first + 3, 0.002))
        drawOne(first + 3);
    for (std::size_t i = first + 4; i < hair; ++i)
        if (nearer(i, 0.012))
            drawOne(i);
    if (hairBehind) {
        // The fringe stays in front of the forehead.
        Piece fringe;
        fringe.firstStrip = hair;
        fringe.stripCount = 1;
        if (hair < ears) {
            pen.begin(Role::Hair, Tone::Light, far);
            const Ellipse top = project(pen.view(), body.ellipsoids[body.strips[hair].first + 1]);
            pen.hull(top, top);
            pen.end();
        }
    } else {
        drawOne(hair, ears - hair);
    }
    for (std::size_t ear = ears; ear < last; ++ear)
        if (nearer(ear, -0.012))
            drawOne(ear);
}

/// A thing in the hands of the ghost, in the ghost's one colour.
Item asGhost(Item item) {
    item.role = item.second = Role::Ghost;
    return item;
}

} // namespace

void draw(const Clip& clip, const Proportions& build, const Skeleton& skeleton, const DrawOptions& options,
          Drawing& out) {
    out.clear();
    const Mat3 view = options.camera.matrix();
    Pen pen(out, view);
    Body body;
    buildBody(skeleton, build, options.hair, body);
    Scene scene;
    composeScene(clip, skeleton, build, body, view, options.props, scene);

    // What always lies behind: the mat and a wall seen from its front, then shadow and ghost.
    const Shadow shadow(view, body);
    if (options.shadow)
        shadow.onGround(pen);
    std::size_t slot = 0;
    for (; slot < scene.count && scene.items[scene.order[slot]].layer < 0; ++slot) {
        const Item& item = scene.items[scene.order[slot]];
        drawProp(pen, item);
        if (options.shadow && item.role == Role::Mat)
            shadow.onMat(pen, item);
    }
    if (options.ghost != nullptr) {
        Body ghost;
        buildBody(*options.ghost, build, options.hair, ghost);
        for (const Piece& piece : ghost.pieces)
            drawPiece(pen, ghost, piece, 0.0, 1.0, true);
        Scene things;
        things.count = 0;
        addProps(clip, *options.ghost, build, view, things);
        for (std::size_t i = 0; i < things.count; ++i)
            if (things.items[i].held)
                drawProp(pen, asGhost(things.items[i]));
    }
    const double middle = (view * skeleton.spine[lumbarSteps + 3]).z;
    for (; slot < scene.count; ++slot) {
        const Item& item = scene.items[scene.order[slot]];
        if (item.kind != Item::Kind::BodyPiece) {
            drawProp(pen, item);
            continue;
        }
        const bool limb = item.piece >= PieceId::UpperArmRight;
        const double far = limb ? smoothStep(0.012, 0.075, middle - item.depth) : 0.0;
        if (item.piece == PieceId::Head)
            drawHead(pen, body, skeleton, far);
        else
            drawPiece(pen, body, body.pieces[static_cast<std::size_t>(item.piece)], far, 1.0, false,
                      item.piece == PieceId::HandRight || item.piece == PieceId::HandLeft);
        if (options.glow > 0)
            drawMuscles(pen, clip, skeleton, build, item.piece, far, options.glow);
    }
    if (options.spine)
        drawSpine(pen, clip, build, skeleton, options.glow);
    drawBreath(pen, skeleton, options.breath, options.breathFraction);
    if (options.arrows && options.ghost != nullptr)
        drawArrows(pen, skeleton, *options.ghost);
    if (options.mistake)
        drawMistakeRing(pen, clip, skeleton);
    if (options.mistake)
        drawCross(pen, out.frame);
}

Bounds frameOf(const PreparedClip& clip, const Camera& camera, Side side) {
    const Mat3 view = camera.matrix();
    Bounds bounds{1e9, -1e9, 1e9, -1e9};
    Skeleton skeleton;
    Body body;
    const auto take = [&](Vec3 at, double r) {
        const Vec3 p = view * at;
        bounds.left = std::min(bounds.left, p.x - r);
        bounds.right = std::max(bounds.right, p.x + r);
        bounds.bottom = std::min(bounds.bottom, p.y - r);
        bounds.top = std::max(bounds.top, p.y + r);
    };
    for (std::size_t key = 0; key < clip.keys.size(); ++key) {
        poseKey(clip, static_cast<int>(key), side, skeleton);
        buildBody(skeleton, clip.build, HairStyle::Knot, body);
        for (std::size_t i = 0; i < body.ellipsoidCount; ++i)
            take(body.ellipsoids[i].centre, 0.02);
        Scene scene;
        scene.count = 0;
        addProps(*clip.clip, skeleton, clip.build, view, scene);
        for (std::size_t i = 0; i < scene.count; ++i) {
            const Item& item = scene.items[i];
            if (item.role == Role::Wall)
                continue;
            for (std::size_t k = 0; k < item.ballCount; ++k)
                take(item.balls[k].at, item.balls[k].radius);
        }
    }
    constexpr double margin = 0.045;
    return {bounds.left - margin, bounds.right + margin, bounds.bottom - margin, bounds.top + margin};
}

} // namespace limber::figure
