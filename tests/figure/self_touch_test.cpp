// Flesh presses on flesh, but no limb goes through the body: the drawn mesh is measured against the shape of
// the other parts, carried along by their bones.

#include "core/figure/body/skin.h"
#include "tests/figure/figure_fixture.h"

#include <map>

namespace {

using namespace limber;
using namespace limber::figure;
using body::SideBone;

/// A centimetre of a body of 1.75 m.
constexpr float deepest = 0.0057f;

/// What a vertex belongs to; places near a joint belong to neither side of it.
enum class Limb { None, Trunk, Head, UpperArm, Forearm, Thigh, Shank };
struct Owner {
    Limb limb = Limb::None;
    std::size_t side = 0;
};

Owner ownerOf(const body::Skin& skin, std::size_t vertex) {
    std::array<float, 7> share{};
    std::size_t side = 0;
    for (std::uint32_t i = skin.first[vertex]; i < skin.first[vertex + 1]; ++i) {
        const std::uint32_t bone = skin.influences[i].bone;
        const float w = skin.influences[i].weight;
        const auto add = [&](Limb limb) { share[static_cast<std::size_t>(limb)] += w; };
        if (bone < body::headBone)
            add(Limb::Trunk);
        else if (bone == body::headBone)
            add(Limb::Head);
        else {
            side = (bone - body::headBone - 1) / body::sideBones;
            const auto b = static_cast<SideBone>((bone - body::headBone - 1) % body::sideBones);
            if (b >= SideBone::Upper0 && b <= SideBone::UpperLast)
                add(Limb::UpperArm);
            else if (b >= SideBone::Fore0 && b <= SideBone::Thumb)
                add(Limb::Forearm);
            else if (b >= SideBone::Thigh0 && b <= SideBone::Thigh2)
                add(Limb::Thigh);
            else if (b >= SideBone::Shank)
                add(Limb::Shank);
        }
    }
    for (std::size_t k = 1; k < share.size(); ++k)
        if (share[k] > 0.9f)
            return {static_cast<Limb>(k), side};
    return {};
}

/// A posed body whose parts can be asked how deep a place lies in them.
class Flesh {
public:
    Flesh(const body::Shape& shape, const Skeleton& skeleton) : m_shape(shape) {
        body::boneMotions(shape.rest(), body::frameOf(skeleton), m_motions);
    }

    [[nodiscard]] float headGap(Vec3f p) const {
        const body::Parts d = m_shape.parts(back(p, body::headBone));
        return std::min(d.head, d.hair);
    }
    /// Along the middle of a limb's part, from `near` to `far` at rest.
    [[nodiscard]] float limbGap(Vec3f p, Limb limb, std::size_t side) const {
        const body::Frame::Arm& a = m_shape.rest().arms[side];
        const body::Frame::Leg& l = m_shape.rest().legs[side];
        switch (limb) {
        case Limb::UpperArm:
            return along(back(p, body::boneOf(SideBone::Upper0, side, 4)), a.shoulder, a.elbow, true, side);
        case Limb::Forearm:
            return along(back(p, body::boneOf(SideBone::Fore0, side, 4)), a.elbow, a.wrist, true, side);
        case Limb::Thigh:
            return along(back(p, body::boneOf(SideBone::Thigh1, side)), l.hip, l.knee, false, side);
        default:
            return along(back(p, body::boneOf(SideBone::Shank, side)), l.knee, l.ankle, false, side);
        }
    }
    [[nodiscard]] float trunkGap(Vec3f p) const {
        float least = 1;
        for (std::size_t i = 0; i < trunkSteps; ++i) {
            const Vec3f q = back(p, body::spineBone + i);
            const float low = i == 0 ? m_shape.rest().sacrum.y : m_shape.rest().spine[i - 1].y;
            if (q.y > low && q.y < m_shape.rest().spine[i].y && length(Vec3f{q.x, 0, q.z}) < 0.2f)
                least = std::min(least, m_shape.parts(q).trunk);
        }
        return least;
    }

private:
    [[nodiscard]] Vec3f back(Vec3f p, std::size_t bone) const {
        return transposed(m_motions[bone].turn) * (p - m_motions[bone].shift);
    }
    [[nodiscard]] float along(Vec3f q, Vec3f near, Vec3f far, bool arm, std::size_t side) const {
        const Vec3f line = far - near;
        const float share = dot(q - near, line) / dot(line, line);
        if (share < 0.15f || share > 0.88f || length(q - mix(near, far, share)) > 0.1f)
            return 1;
        const body::Parts d = m_shape.parts(q);
        return arm ? d.arm[side] : d.leg[side];
    }

    const body::Shape& m_shape;
    body::Motions m_motions{};
};

/// The least gap between a vertex and the parts that it is not a neighbour of.
float gapOf(const Flesh& flesh, Owner owner, Vec3f p) {
    float least = 1;
    const auto against = [&](Limb limb) {
        for (std::size_t side = 0; side < 2; ++side)
            if (limb != owner.limb || side != owner.side)
                least = std::min(least, flesh.limbGap(p, limb, side));
    };
    const auto other = 1 - owner.side;
    switch (owner.limb) {
    case Limb::Forearm:
        least = std::min({flesh.headGap(p), flesh.trunkGap(p), flesh.limbGap(p, Limb::UpperArm, other)});
        against(Limb::Forearm);
        against(Limb::Thigh);
        against(Limb::Shank);
        break;
    case Limb::UpperArm:
        least = flesh.headGap(p);
        against(Limb::Thigh);
        against(Limb::Shank);
        break;
    case Limb::Shank:
        least = std::min({flesh.trunkGap(p), flesh.headGap(p), flesh.limbGap(p, Limb::Thigh, other)});
        against(Limb::Shank);
        break;
    case Limb::Head:
        against(Limb::Thigh);
        against(Limb::Shank);
        break;
    default:
        break;
    }
    return least;
}

float deepestIn(const Clip& clip, Build build, std::string& where) {
    struct Made {
        body::Shape shape;
        body::Skin skin;
    };
    static std::map<Build, Made> bodies;
    const Proportions proportions = proportionsOf(build);
    auto found = bodies.find(build);
    if (found == bodies.end())
        found = bodies
                    .emplace(build, Made{body::Shape(proportions, HairStyle::Crop),
                                         body::buildSkin(proportions, HairStyle::Crop, body::coarseMesh)})
                    .first;
    const PreparedClip prepared = prepare(clip, proportions);
    std::vector<Vec3f> posed;
    float least = 1;
    for (std::size_t key = 0; key < clip.keys.size(); ++key) {
        Skeleton skeleton;
        poseKey(prepared, static_cast<int>(key), Side::Right, skeleton);
        body::poseSkin(found->second.skin, skeleton, posed);
        const Flesh flesh(found->second.shape, skeleton);
        for (std::size_t v = 0; v < posed.size(); ++v) {
            const Owner owner = ownerOf(found->second.skin, v);
            const float gap = gapOf(flesh, owner, posed[v]);
            if (gap < least) {
                least = gap;
                where = clip.keys[key].name + ", part " + std::to_string(static_cast<int>(owner.limb));
            }
        }
    }
    return least;
}

} // namespace

TEST(FigureSelfTouch, NoLimbGoesDeeperThanACentimetreIntoTheBodyInAnyKeyOfAnyBuild) {
    for (const Clip& clip : test::builtInClips().clips())
        for (const Build build : {Build::Slimmer, Build::Middle, Build::Broader}) {
            std::string where;
            const float gap = deepestIn(clip, build, where);
            EXPECT_GT(gap, -deepest) << clip.exercise.value << '/' << clip.variant << " build "
                                     << static_cast<int>(build) << ": " << where;
        }
}

TEST(FigureSelfTouch, AForearmThroughTheChestIsFound) {
    Clip clip = test::clipOf("cat-cow");
    clip.arms = {ArmMode::Free, ArmMode::Free};
    for (Key& key : clip.keys) {
        key.contacts.clear();
        key.straighten.reset();
        for (const LimbSide side : {rightSide, leftSide}) {
            key.values.at(Channel::Shoulder, side) = 20;
            key.values.at(Channel::ShoulderTurn, side) = -80;
            key.values.at(Channel::Elbow, side) = 90;
        }
    }
    std::string where;
    EXPECT_LT(deepestIn(clip, Build::Middle, where), -deepest);
}
