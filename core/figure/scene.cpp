#include "core/figure/scene.h"

namespace limber::figure {

namespace {

/// Every piece of the body as balls that stand in for it.
void addBody(const Body& body, Scene& scene) {
    for (std::size_t id = 0; id < pieceCount; ++id) {
        Item& item = scene.add();
        item.kind = Item::Kind::BodyPiece;
        item.piece = static_cast<PieceId>(id);
        const Piece& piece = body.pieces[id];
        for (std::size_t i = 0; i < piece.stripCount; ++i) {
            const Strip& strip = body.strips[piece.firstStrip + i];
            if (strip.role == Role::Face || strip.role == Role::Lip)
                continue;
            // Two balls for the wide rings of the trunk, one for everything else.
            const bool wide = item.piece == PieceId::Torso || item.piece == PieceId::Pelvis;
            for (std::size_t k = 0; k < strip.count; ++k) {
                const Ellipsoid& e = body.ellipsoids[strip.first + k];
                const double x = length(e.axes.x);
                const double z = length(e.axes.z);
                if (wide && i == 0 && z > 0.03) {
                    if (k % 2 == 1)
                        continue;
                    item.add(e.centre + e.axes.z * 0.45, std::min(x, 0.6 * z));
                    item.add(e.centre - e.axes.z * 0.45, std::min(x, 0.6 * z));
                } else if (!wide) {
                    item.add(e.centre, 0.5 * (x + z));
                }
            }
        }
    }
}

} // namespace

void composeScene(const Clip& clip, const Skeleton& skeleton, const Proportions& build, const Body& body,
                  const Mat3& view, bool withProps, Scene& scene) {
    scene.count = 0;
    addBody(body, scene);
    if (withProps)
        addProps(clip, skeleton, build, view, scene);
    sortScene(view, scene);
}

} // namespace limber::figure
