#include "core/figure/scene.h"

namespace limber::figure {

namespace {

bool overlaps(const Item& a, const Item& b) {
    return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

/// How much nearer to the eye `a` is than `b` where their balls cover each other, weighed by how much they
/// do.
double coveredDepth(const Mat3& view, const Item& a, const Item& b) {
    double sum = 0.0;
    double weight = 0.0;
    for (std::size_t i = 0; i < a.ballCount; ++i) {
        const Vec3 p = view * a.balls[i].at;
        for (std::size_t k = 0; k < b.ballCount; ++k) {
            const Vec3 q = view * b.balls[k].at;
            const double reach = a.balls[i].radius + b.balls[k].radius;
            const double apart = std::hypot(p.x - q.x, p.y - q.y);
            const double cover = reach - apart;
            if (cover <= 0)
                continue;
            sum += cover * (p.z - q.z);
            weight += cover;
        }
    }
    return weight > 0 ? sum / weight : 0.0;
}

/// For things with a face between them: whichever side of the face the eye is on.
double besideBox(const Mat3& view, const Item& body, const Item& box) {
    double best = -1e9;
    double facing = 0.0;
    const std::array<Vec3, 3> axes{box.frame.x, box.frame.y, box.frame.z};
    const std::array<double, 3> half{box.half.x, box.half.y, box.half.z};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        for (const double sign : {1.0, -1.0}) {
            const Vec3 n = axes[axis] * sign;
            double nearest = 1e9;
            for (std::size_t i = 0; i < body.ballCount; ++i)
                nearest = std::min(nearest,
                                   dot(body.balls[i].at - box.centre, n) - half[axis] - body.balls[i].radius);
            if (nearest > best) {
                best = nearest;
                facing = (view * n).z;
            }
        }
    }
    return facing;
}

/// The line between the nearest places of two things: the one it points to is before the other if it points
/// to the eye.
double besideRound(const Mat3& view, const Item& body, const Item& round) {
    double best = 1e9;
    double facing = 0.0;
    for (std::size_t i = 0; i < body.ballCount; ++i) {
        for (std::size_t k = 0; k < round.ballCount; ++k) {
            const Vec3 line = body.balls[i].at - round.balls[k].at;
            const double apart = length(line) - body.balls[i].radius - round.balls[k].radius;
            if (apart < best) {
                best = apart;
                facing = (view * normalized(line)).z;
            }
        }
    }
    return facing;
}

bool isLimbEnd(PieceId id, PieceId upper, PieceId lower, PieceId other) {
    return id == lower && other == upper;
}

/// Pairs whose order does not depend on where they are: positive when `a` is painted over `b`.
double fixedOrder(PieceId a, PieceId b) {
    if (a == PieceId::Torso && b == PieceId::Pelvis)
        return 1.0;
    if (a == PieceId::Head && b == PieceId::Neck)
        return 1.0;
    for (const auto& [hand, arm] : {std::pair{PieceId::HandRight, PieceId::ForearmRight},
                                    std::pair{PieceId::HandLeft, PieceId::ForearmLeft},
                                    std::pair{PieceId::ShankRight, PieceId::FootRight},
                                    std::pair{PieceId::ShankLeft, PieceId::FootLeft}})
        if (isLimbEnd(a, arm, hand, b))
            return 0.2;
    return 0.0;
}

/// What lies on the trunk is painted after it where its side can be seen, and before it elsewhere.
double onTrunk(const Mat3& view, const Item& a, const Item& b) {
    const bool trunk = b.kind == Item::Kind::BodyPiece &&
                       (b.piece == PieceId::Torso || b.piece == PieceId::Neck || b.piece == PieceId::Pelvis);
    if (!trunk || length(a.outward) < 0.5)
        return 0.0;
    return (view * a.outward).z > 0 ? 50.0 : -50.0;
}

/// Positive when `a` must be painted after `b`; the size says how sure that is.
double before(const Mat3& view, const Item& a, const Item& b) {
    if (a.layer != b.layer)
        return a.layer > b.layer ? 100.0 : -100.0;
    const bool bodies = a.kind == Item::Kind::BodyPiece && b.kind == Item::Kind::BodyPiece;
    if (bodies) {
        if (const double order = fixedOrder(a.piece, b.piece); order != 0.0)
            return order;
        if (const double order = fixedOrder(b.piece, a.piece); order != 0.0)
            return -order;
    }
    // The collar lies over the neck, but for an eye that looks down on the head.
    if (bodies && a.piece == PieceId::Neck && b.piece == PieceId::Torso)
        return a.depth - b.depth > 0.085 ? 0.3 : -0.3;
    if (bodies && a.piece == PieceId::Torso && b.piece == PieceId::Neck)
        return b.depth - a.depth > 0.085 ? -0.3 : 0.3;
    if (const double order = onTrunk(view, a, b); order != 0.0)
        return order;
    if (const double order = onTrunk(view, b, a); order != 0.0)
        return -order;
    if (!overlaps(a, b))
        return 0.0;
    if (bodies) {
        const double covered = coveredDepth(view, a, b);
        return std::abs(covered) > 1e-4 ? covered : 0.1 * (a.depth - b.depth);
    }
    if (b.kind == Item::Kind::Box)
        return besideBox(view, a, b);
    if (a.kind == Item::Kind::Box)
        return -besideBox(view, b, a);
    if (b.kind == Item::Kind::Round)
        return besideRound(view, a, b);
    if (a.kind == Item::Kind::Round)
        return -besideRound(view, b, a);
    const double covered = coveredDepth(view, a, b);
    return std::abs(covered) > 1e-4 ? covered : 0.1 * (a.depth - b.depth);
}

void measure(const Mat3& view, Item& item) {
    item.left = item.bottom = 1e9;
    item.right = item.top = -1e9;
    double depth = 0.0;
    for (std::size_t i = 0; i < item.ballCount; ++i) {
        const Vec3 p = view * item.balls[i].at;
        const double r = item.balls[i].radius;
        item.left = std::min(item.left, p.x - r);
        item.right = std::max(item.right, p.x + r);
        item.bottom = std::min(item.bottom, p.y - r);
        item.top = std::max(item.top, p.y + r);
        depth += p.z;
    }
    item.depth = item.ballCount > 0 ? depth / static_cast<double>(item.ballCount) : 0.0;
}

} // namespace

void sortScene(const Mat3& view, Scene& scene) {
    for (std::size_t i = 0; i < scene.count; ++i)
        measure(view, scene.items[i]);
    std::array<std::array<double, maxItems>, maxItems> over{};
    for (std::size_t i = 0; i < scene.count; ++i)
        for (std::size_t k = i + 1; k < scene.count; ++k) {
            over[i][k] = before(view, scene.items[i], scene.items[k]);
            over[k][i] = -over[i][k];
        }
    // Again and again the item that covers least of what is still to be painted; circles break at their
    // weakest place.
    std::array<bool, maxItems> placed{};
    for (std::size_t slot = 0; slot < scene.count; ++slot) {
        std::size_t best = scene.count;
        double least = 1e18;
        for (std::size_t i = 0; i < scene.count; ++i) {
            if (placed[i])
                continue;
            double wrong = 1e-4 * scene.items[i].depth;
            for (std::size_t k = 0; k < scene.count; ++k)
                if (!placed[k] && k != i)
                    wrong += std::max(0.0, over[i][k]);
            if (wrong < least) {
                least = wrong;
                best = i;
            }
        }
        placed[best] = true;
        scene.order[slot] = best;
    }
}

} // namespace limber::figure
