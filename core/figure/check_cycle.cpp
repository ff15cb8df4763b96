#include "core/figure/body.h"
#include "core/figure/check.h"
#include "core/figure/contact.h"

#include <algorithm>
#include <set>

namespace limber::figure {

namespace {

constexpr std::array<std::string_view, pieceCount> pieceNames{
    "pelvis",        "torso",        "neck",       "head",      "right upper arm", "left upper arm",
    "right forearm", "left forearm", "right hand", "left hand", "right thigh",     "left thigh",
    "right shank",   "left shank",   "right foot", "left foot"};

/// A thing's footprint and top, for things with a flat top.
struct Table {
    double x, z, halfX, halfZ, top;
};

std::optional<Table> tableOf(const Prop& prop) {
    const double top = prop.at.y + sizeOf(prop);
    switch (prop.kind) {
    case PropKind::Bench:
        return Table{prop.at.x, prop.at.z, 0.30, 0.075, top};
    case PropKind::Chair:
        return Table{prop.at.x, prop.at.z, 0.13, 0.135, top};
    case PropKind::Block:
        return Table{prop.at.x, prop.at.z, 0.055, 0.09, top};
    case PropKind::Plate:
        return Table{prop.at.x, prop.at.z, 0.12, 0.17, top};
    case PropKind::Desk:
        return Table{prop.at.x, prop.at.z, 0.20, 0.30, top};
    default:
        return std::nullopt;
    }
}

struct Depth {
    double gap = 1e9;
    std::string what;

    void take(double value, std::string_view piece, std::string_view thing) {
        if (value < gap) {
            gap = value;
            what = std::string(piece) + " in " + std::string(thing);
        }
    }
};

constexpr std::array<std::string_view, body::regionCount> regionNames{
    "pelvis", "low back", "mid-back", "upper back", "chest", "belly", "flank",
    "head",   "shoulder", "elbow",    "hand",       "thigh", "shin",  "sole"};

void sinkIntoThings(const Clip& clip, const Skeleton& s, Vec3 at, std::string_view name, Depth& depth) {
    depth.take(at.y, name, "the floor");
    for (const Prop& prop : clip.props) {
        if (prop.kind == PropKind::Wall)
            depth.take(clip.wallX - at.x, name, "the wall");
        const bool solid = prop.kind == PropKind::Roller || prop.kind == PropKind::Ball ||
                           prop.kind == PropKind::Towel || prop.kind == PropKind::Sofa;
        const double half = prop.kind == PropKind::Roller ? 0.27 : 0.255;
        const bool within =
            prop.kind == PropKind::Ball || std::abs(prop.turn) <= 45 || std::abs(at.x - prop.at.x) < half;
        if (solid && within)
            depth.take(gap(at, solidOf(prop, s)), name, "the thing it lies on");
        // A block under the hands hangs on the wall.
        if (prop.kind == PropKind::Block && blockOnWall(clip) > 0)
            continue;
        if (const auto table = tableOf(prop))
            if (std::abs(at.x - table->x) < table->halfX && std::abs(at.z - table->z) < table->halfZ &&
                at.y > table->top - 0.03)
                depth.take(at.y - table->top, name, "the furniture");
    }
}

/// Flesh of limbs against trunk, head and the other limbs; neighbours share a joint and are left out.
bool mayTouch(PieceId a, PieceId b) {
    const auto pair = [&](PieceId x, PieceId y) { return (a == x && b == y) || (a == y && b == x); };
    return pair(PieceId::Pelvis, PieceId::Torso) || pair(PieceId::Torso, PieceId::Neck) ||
           pair(PieceId::Neck, PieceId::Head) || pair(PieceId::Torso, PieceId::Head) ||
           pair(PieceId::Torso, PieceId::UpperArmRight) || pair(PieceId::Torso, PieceId::UpperArmLeft) ||
           pair(PieceId::UpperArmRight, PieceId::ForearmRight) ||
           pair(PieceId::UpperArmLeft, PieceId::ForearmLeft) ||
           pair(PieceId::ForearmRight, PieceId::HandRight) || pair(PieceId::ForearmLeft, PieceId::HandLeft) ||
           pair(PieceId::Pelvis, PieceId::ThighRight) || pair(PieceId::Pelvis, PieceId::ThighLeft) ||
           pair(PieceId::Torso, PieceId::ThighRight) || pair(PieceId::Torso, PieceId::ThighLeft) ||
           pair(PieceId::ThighRight, PieceId::ThighLeft) || pair(PieceId::ThighRight, PieceId::ShankRight) ||
           pair(PieceId::ThighLeft, PieceId::ShankLeft) || pair(PieceId::ShankRight, PieceId::FootRight) ||
           pair(PieceId::ShankLeft, PieceId::FootLeft) || pair(PieceId::HandRight, PieceId::HandLeft) ||
           pair(PieceId::Neck, PieceId::UpperArmRight) || pair(PieceId::Neck, PieceId::UpperArmLeft);
}

/// A ball round each piece saves most of the comparisons.
bool apartByFar(const Body& body, std::size_t a, std::size_t b) {
    const auto around = [&](std::size_t id) {
        const Piece& piece = body.pieces[id];
        const Strip& first = body.strips[piece.firstStrip];
        const Strip& last = body.strips[piece.firstStrip + piece.stripCount - 1];
        const Vec3 middle = mix(body.ellipsoids[first.first].centre,
                                body.ellipsoids[last.first + last.count - 1].centre, 0.5);
        double radius = 0.0;
        for (std::size_t i = first.first; i < last.first + last.count; ++i)
            radius = std::max(radius, length(body.ellipsoids[i].centre - middle) + 0.09);
        return std::pair{middle, radius};
    };
    const auto [p, r] = around(a);
    const auto [q, t] = around(b);
    return length(p - q) > r + t;
}

void sinkIntoBody(const Body& body, Depth& depth) {
    for (std::size_t a = 0; a < pieceCount; ++a)
        for (std::size_t b = a + 1; b < pieceCount; ++b) {
            if (mayTouch(static_cast<PieceId>(a), static_cast<PieceId>(b)))
                continue;
            const auto range = [&](std::size_t id) {
                const Piece& piece = body.pieces[id];
                const Strip& first = body.strips[piece.firstStrip];
                const Strip& last = body.strips[piece.firstStrip + piece.stripCount - 1];
                return std::pair{first.first, last.first + last.count};
            };
            if (apartByFar(body, a, b))
                continue;
            const auto [a0, a1] = range(a);
            const auto [b0, b1] = range(b);
            for (std::size_t i = a0; i < a1; ++i)
                for (std::size_t k = b0; k < b1; ++k) {
                    const Ellipsoid& p = body.ellipsoids[i];
                    const Ellipsoid& q = body.ellipsoids[k];
                    const Vec3 line = q.centre - p.centre;
                    const double apart = length(line);
                    if (apart > 0.2 || apart < 1e-6)
                        continue;
                    const Vec3 n = line * (1.0 / apart);
                    depth.take(apart - p.reach(n) - q.reach(n), pieceNames[a], pieceNames[b]);
                }
        }
}

Fault fault(std::string field, std::string message) {
    return {"", std::move(field), std::move(message)};
}

} // namespace

std::optional<Fault> checkSinking(const Clip& clip, const Proportions& build, const Skeleton& s) {
    Depth things;
    const body::Touch& touch = body::touchOf(build);
    body::TouchPose posed(touch, s);
    for (const body::TouchPlace& place : touch.places())
        sinkIntoThings(clip, s, toDouble(posed.at(place)),
                       regionNames[static_cast<std::size_t>(place.region)], things);
    if (things.gap < -contactTolerance)
        return fault("sinking", things.what + " by " + written(-things.gap));
    static thread_local Body flesh;
    buildBody(s, build, HairStyle::Knot, flesh);
    Depth own;
    sinkIntoBody(flesh, own);
    if (own.gap < -bodyTolerance)
        return fault("own body", own.what + " by " + written(-own.gap));
    return std::nullopt;
}

std::optional<Fault> checkLengths(const Proportions& build, const Skeleton& s) {
    const auto off = [](Vec3 a, Vec3 b, double wanted) { return std::abs(length(b - a) - wanted) > 1e-6; };
    const double collar = std::hypot(0.044, 0.014, build.shoulderHalf - 0.012);
    for (std::size_t side = 0; side < 2; ++side) {
        const ArmPose& arm = s.arms[side];
        const LegPose& leg = s.legs[side];
        if (off(arm.clavicle, arm.shoulder, collar) || off(arm.shoulder, arm.elbow, build.upperArm) ||
            off(arm.elbow, arm.wrist, build.forearm))
            return fault("lengths", "an arm is not as long as it should be");
        if (off(leg.hip, leg.knee, build.thigh) || off(leg.knee, leg.ankle, build.shank))
            return fault("lengths", "a leg is not as long as it should be");
    }
    Vec3 before = s.sacrum;
    for (std::size_t i = 0; i < spineSteps; ++i) {
        const double step = i < lumbarSteps  ? build.lumbar / lumbarSteps
                            : i < trunkSteps ? build.thoracic / thoracicSteps
                                             : build.neck / neckSteps;
        if (off(before, s.spine[i], step))
            return fault("lengths", "a step of the spine is not as long as it should be");
        before = s.spine[i];
    }
    return std::nullopt;
}

double largestMove(const Skeleton& a, const Skeleton& b) {
    double most = length(a.root - b.root);
    for (std::size_t i = 0; i < spineSteps; ++i)
        most = std::max(most, length(a.spine[i] - b.spine[i]));
    for (std::size_t side = 0; side < 2; ++side) {
        for (const auto point : {&ArmPose::shoulder, &ArmPose::elbow, &ArmPose::wrist})
            most = std::max(most, length(a.arms[side].*point - b.arms[side].*point));
        for (const auto point : {&LegPose::hip, &LegPose::knee, &LegPose::ankle})
            most = std::max(most, length(a.legs[side].*point - b.legs[side].*point));
    }
    return most;
}

std::vector<Fault> checkCycle(const Clip& clip, const Proportions& build, Side side, Seconds hold) {
    std::vector<Fault> faults;
    const PreparedClip prepared = prepare(clip, build);
    const std::vector<Phase> phases = demonstrationTempo(clip.phases);
    const Milliseconds length = repetitionLength(phases, hold);
    const auto samples = length.count() * 60 / 1000;
    std::set<std::string> seen;
    Skeleton now;
    Skeleton before;
    const auto note = [&](std::optional<Fault> found, const Moment& moment) {
        if (!found)
            return;
        found->pose = clip.keys[static_cast<std::size_t>(moment.fromKey)].name + "->" +
                      clip.keys[static_cast<std::size_t>(moment.toKey)].name;
        if (seen.insert(found->pose + found->field).second) {
            char at[32];
            std::snprintf(at, sizeof at, " (at %.2f)", moment.fraction);
            found->message += at;
            faults.push_back(*found);
        }
    };
    for (std::int64_t i = 0; i <= samples; ++i) {
        const Moment moment = momentAt(clip, phases, hold, Milliseconds(i * 1000 / 60));
        PoseValues values;
        poseAt(prepared, moment, side, now, &values);
        note(checkLengths(build, now), moment);
        note(checkSinking(clip, build, now), moment);
        note(checkHeld(clip, build, now), moment);
        if (i > 0 && largestMove(before, now) > jumpTolerance)
            note(fault("jumps", "a joint jumps by " + written(largestMove(before, now))), moment);
        before = now;
        if (side == Side::Left && clip.oneSided)
            mirror(now);
        std::vector<Contact> contacts;
        const Key& from = clip.keys[static_cast<std::size_t>(moment.fromKey)];
        const Key& to = clip.keys[static_cast<std::size_t>(moment.toKey)];
        for (const Contact& contact : from.contacts)
            if (std::find(to.contacts.begin(), to.contacts.end(), contact) != to.contacts.end())
                contacts.push_back(contact);
        note(checkSkeleton(clip, build, values, now, contacts), moment);
    }
    return faults;
}

} // namespace limber::figure
