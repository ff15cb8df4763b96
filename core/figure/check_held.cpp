// What hands hold must not sink into the floor, a wall or the body either.

#include "core/figure/check.h"
#include "core/figure/contact.h"
#include "core/figure/scene.h"

#include <cstdio>

namespace limber::figure {

namespace {

/// How far a ball or cylinder reaches along a direction.
double reachOf(const Item& item, Vec3 direction) {
    if (!item.cylinder)
        return item.half.x;
    const double along = dot(item.frame.y, direction);
    return std::abs(along) * item.half.y + item.half.x * std::sqrt(std::max(0.0, 1.0 - along * along));
}

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

} // namespace

std::optional<Fault> checkHeld(const Clip& clip, const Proportions& build, const Skeleton& skeleton) {
    static thread_local Scene scene;
    static thread_local Body body;
    scene.count = 0;
    addProps(clip, skeleton, build, Mat3{}, scene);
    const bool wall = std::any_of(clip.props.begin(), clip.props.end(),
                                  [](const Prop& prop) { return prop.kind == PropKind::Wall; });
    bool built = false;
    for (std::size_t i = 0; i < scene.count; ++i) {
        const Item& item = scene.items[i];
        if (!item.held || item.kind != Item::Kind::Round)
            continue;
        const double floor = item.centre.y - reachOf(item, {0, 1, 0});
        if (floor < -contactTolerance)
            return sunk("sinking", "the floor", -floor);
        const double face = clip.wallX - item.centre.x - reachOf(item, {1, 0, 0});
        if (wall && face < -contactTolerance)
            return sunk("sinking", "the wall", -face);
        if (!built)
            buildBody(skeleton, build, HairStyle::Knot, body);
        built = true;
        for (std::size_t id = 0; id < pieceCount; ++id) {
            if (holds(static_cast<PieceId>(id)))
                continue;
            const Piece& piece = body.pieces[id];
            const Strip& first = body.strips[piece.firstStrip];
            const Strip& last = body.strips[piece.firstStrip + piece.stripCount - 1];
            for (std::size_t k = first.first; k < last.first + last.count; ++k) {
                const Vec3 line = item.centre - body.ellipsoids[k].centre;
                const double apart = length(line);
                if (apart < 1e-6 || apart > 0.3)
                    continue;
                const Vec3 n = line * (1.0 / apart);
                const double gap = apart - body.ellipsoids[k].reach(n) - reachOf(item, n);
                if (gap < -bodyTolerance)
                    return sunk("own body", "the body", -gap);
            }
        }
    }
    return std::nullopt;
}

} // namespace limber::figure
