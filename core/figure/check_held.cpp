// What hands hold must not sink into the floor, a wall or the body either.

#include "core/figure/body.h"
#include "core/figure/check.h"
#include "core/figure/render/things.h"

#include <cstdio>

namespace limber::figure {

namespace {

Fault sunk(const char* field, const char* where, double by) {
    char text[80];
    std::snprintf(text, sizeof text, "what the hands hold in %s by %.4f", where, by);
    return {"", field, text};
}

/// Hands and forearms hold it; everything else must keep clear.
bool holds(PieceId id) {
    return id == PieceId::HandRight || id == PieceId::HandLeft || id == PieceId::ForearmRight ||
           id == PieceId::ForearmLeft;
}

/// How deep a place lies in an ellipsoid, near its surface; negative outside.
double depthIn(const Ellipsoid& e, Vec3 p) {
    const Vec3 line = p - e.centre;
    const double apart = length(line);
    if (apart > 0.15)
        return -1.0;
    const auto share = [&](Vec3 axis) { return dot(line, axis) / dot(axis, axis); };
    const double r = std::hypot(share(e.axes.x), share(e.axes.y), share(e.axes.z));
    return r > 1e-6 ? apart * (1.0 / r - 1.0) : length(e.axes.x);
}

std::optional<Fault> sunkIntoBody(const render::Solid& solid, const Body& body) {
    for (std::size_t id = 0; id < pieceCount; ++id) {
        if (holds(static_cast<PieceId>(id)))
            continue;
        const Piece& piece = body.pieces[id];
        const Strip& first = body.strips[piece.firstStrip];
        const Strip& last = body.strips[piece.firstStrip + piece.stripCount - 1];
        for (std::size_t k = first.first; k < last.first + last.count; ++k)
            for (const Vec3f& p : solid.at)
                if (const double depth = depthIn(body.ellipsoids[k], toDouble(p)); depth > bodyTolerance)
                    return sunk("own body", "the body", depth);
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> checkHeld(const Clip& clip, const Proportions& build, const Skeleton& skeleton) {
    static thread_local render::Solid solid;
    static thread_local Body body;
    const auto has = [&](PropKind kind) {
        return std::any_of(clip.props.begin(), clip.props.end(),
                           [&](const Prop& prop) { return prop.kind == kind; });
    };
    if (!has(PropKind::Kettlebell) && !has(PropKind::Dumbbell))
        return std::nullopt;
    solid.clear();
    for (const Prop& prop : clip.props)
        if (prop.kind == PropKind::Kettlebell || prop.kind == PropKind::Dumbbell)
            render::addHeld(prop, skeleton, solid);
    for (const Vec3f& p : solid.at) {
        const Vec3 at = toDouble(p);
        if (at.y < -contactTolerance)
            return sunk("sinking", "the floor", -at.y);
        if (has(PropKind::Wall) && at.x > clip.wallX + contactTolerance)
            return sunk("sinking", "the wall", at.x - clip.wallX);
    }
    buildBody(skeleton, build, HairStyle::Knot, body);
    return sunkIntoBody(solid, body);
}

} // namespace limber::figure
