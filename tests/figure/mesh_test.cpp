// The skin: closed, tied to its bones, alike on both sides, and full however it is bent.

#include "core/figure/body/skin.h"
#include "tests/figure/figure_fixture.h"

#include <map>

namespace {

using namespace limber;
using namespace limber::figure;

const body::Skin& skinOf(Build build) {
    static std::map<Build, body::Skin> skins;
    const auto [found, isNew] = skins.try_emplace(build);
    if (isNew)
        found->second = body::buildSkin(proportionsOf(build), HairStyle::Knot);
    return found->second;
}

constexpr std::array builds{Build::Slimmer, Build::Middle, Build::Broader};

/// A part of the mesh, closed by a fan over each of its open ends.
class Piece {
public:
    /// `belongs` tells its vertices, `end` the two ends apart.
    template <class Belongs, class End> Piece(const body::Mesh& mesh, Belongs belongs, End end) {
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
        for (std::size_t k = 0; k < mesh.surfaceTriangles; ++k) {
            const auto& t = mesh.triangles[k];
            if (!belongs(t[0]) || !belongs(t[1]) || !belongs(t[2]))
                continue;
            m_triangles.push_back(t);
            for (std::size_t i = 0; i < 3; ++i) {
                ++edges[{t[i], t[(i + 1) % 3]}];
                --edges[{t[(i + 1) % 3], t[i]}];
            }
        }
        for (const auto& [edge, open] : edges)
            if (open > 0)
                m_open[end(edge.first)].push_back(edge);
    }

    [[nodiscard]] double volume(const std::vector<Vec3f>& at) const {
        double sum = 0;
        const auto cone = [&](Vec3f a, Vec3f b, Vec3f c) { sum += dot(a, cross(b, c)) / 6.0; };
        for (const auto& t : m_triangles)
            cone(at[t[0]], at[t[1]], at[t[2]]);
        for (const auto& open : m_open) {
            Vec3f middle{};
            for (const auto& edge : open)
                middle = middle + at[edge.first] * (1.0f / static_cast<float>(open.size()));
            for (const auto& edge : open)
                cone(at[edge.second], at[edge.first], middle);
        }
        return sum;
    }

private:
    std::vector<body::Triangle> m_triangles;
    std::array<std::vector<std::pair<std::uint32_t, std::uint32_t>>, 2> m_open;
};

double volumeOf(const body::Skin& skin) {
    return Piece(
               skin.mesh, [](std::uint32_t) { return true; }, [](std::uint32_t) { return 0U; })
        .volume(skin.mesh.at);
}

/// The flesh between two joints; the joints themselves are looked at by other tests.
struct Limb {
    const char* name;
    body::SideBone first;
    body::SideBone last;
    bool arm;
    bool lower;

    [[nodiscard]] Piece of(const body::Skin& skin, std::size_t side) const {
        const auto belongs = [&](std::uint32_t v) {
            float share = 0;
            for (std::uint32_t i = skin.first[v]; i < skin.first[v + 1]; ++i)
                if (skin.influences[i].bone >= body::boneOf(first, side) &&
                    skin.influences[i].bone <= body::boneOf(last, side))
                    share += skin.influences[i].weight;
            return share > 0.9f;
        };
        const body::Frame::Arm& a = skin.rest.arms[side];
        const body::Frame::Leg& l = skin.rest.legs[side];
        const Vec3f near = arm ? (lower ? a.elbow : a.shoulder) : (lower ? l.knee : l.hip);
        const Vec3f far = arm ? (lower ? a.wrist : a.elbow) : (lower ? l.ankle : l.knee);
        return Piece(skin.mesh, belongs, [&](std::uint32_t v) -> std::size_t {
            return length(skin.mesh.at[v] - far) < length(skin.mesh.at[v] - near);
        });
    }
};

constexpr std::array limbs{Limb{"upper arm", body::SideBone::Upper0, body::SideBone::UpperLast, true, false},
                           Limb{"forearm", body::SideBone::Fore0, body::SideBone::ForeLast, true, true},
                           Limb{"thigh", body::SideBone::Thigh0, body::SideBone::Thigh2, false, false},
                           Limb{"shank", body::SideBone::Shank, body::SideBone::Shank, false, true}};

} // namespace

TEST(FigureMesh, IsClosed) {
    for (const Build build : builds) {
        const body::Mesh& mesh = skinOf(build).mesh;
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
        for (std::size_t k = 0; k < mesh.surfaceTriangles; ++k)
            for (std::size_t i = 0; i < 3; ++i)
                ++edges[{mesh.triangles[k][i], mesh.triangles[k][(i + 1) % 3]}];
        int open = 0;
        for (const auto& [edge, count] : edges) {
            const auto back = edges.find({edge.second, edge.first});
            open += back == edges.end() || back->second != count;
        }
        EXPECT_EQ(open, 0);
        EXPECT_GT(edges.size(), 20000U);
    }
}

TEST(FigureMesh, IsItsOwnMirrorImage) {
    for (const Build build : builds) {
        const body::Mesh& mesh = skinOf(build).mesh;
        for (std::size_t i = 0; i < mesh.at.size(); i += 2) {
            EXPECT_EQ(mesh.at[i + 1], body::Mesh::mirrored(mesh.at[i]));
            EXPECT_EQ(mesh.normal[i + 1], body::Mesh::mirrored(mesh.normal[i]));
        }
    }
}

TEST(FigureMesh, EveryVertexHangsOnBonesWithAWholeWeight) {
    for (const Build build : builds) {
        const body::Skin& skin = skinOf(build);
        ASSERT_EQ(skin.first.size(), skin.mesh.at.size() + 1);
        for (std::size_t v = 0; v < skin.mesh.at.size(); ++v) {
            float sum = 0;
            for (std::uint32_t i = skin.first[v]; i < skin.first[v + 1]; ++i)
                sum += skin.influences[i].weight;
            EXPECT_NEAR(sum, 1, 1e-4);
        }
    }
}

TEST(FigureMesh, HasTheSizeOfABody) {
    // About 0.95 litres a kilogram: 70 kg at 1.75 m fill 1.3 % of the cube of the height.
    const body::Skin& skin = skinOf(Build::Middle);
    const double volume = volumeOf(skin);
    EXPECT_GT(volume, 0.008);
    EXPECT_LT(volume, 0.016);
    EXPECT_LT(skin.mesh.at.size(), 12000U);
    EXPECT_LT(body::buildSkin({}, HairStyle::Crop, body::coarseMesh).mesh.at.size(),
              skin.mesh.at.size() * 2 / 3);
}

TEST(FigureMesh, LimbsKeepTheirVolumeAtEveryMomentOfEveryClip) {
    for (const Build build : builds) {
        const body::Skin& skin = skinOf(build);
        struct Measured {
            std::string name;
            Piece piece;
            double rest;
        };
        std::vector<Measured> pieces;
        for (const Limb& limb : limbs)
            for (std::size_t side = 0; side < 2; ++side) {
                const Piece piece = limb.of(skin, side);
                pieces.push_back({limb.name + std::to_string(side), piece, piece.volume(skin.mesh.at)});
            }
        std::vector<Vec3f> posed;
        Skeleton skeleton;
        for (const Clip& clip : test::builtInClips().clips()) {
            const PreparedClip prepared = prepare(clip, proportionsOf(build));
            const auto phases = demonstrationTempo(clip.phases);
            const Milliseconds length = repetitionLength(phases, Seconds{2});
            for (Milliseconds at{0}; at < length; at += Milliseconds{500}) {
                poseAt(prepared, momentAt(clip, phases, Seconds{2}, at), Side::Right, skeleton);
                body::poseSkin(skin, skeleton, posed);
                for (const Measured& limb : pieces)
                    ASSERT_NEAR(limb.piece.volume(posed) / limb.rest, 1, 0.05)
                        << clip.exercise.value << '/' << clip.variant << " build " << static_cast<int>(build)
                        << " at " << at.count() << ": " << limb.name;
            }
        }
    }
}

TEST(FigureMesh, AThighThatBulgesIsFound) {
    const body::Skin& skin = skinOf(Build::Middle);
    const Piece thigh = limbs[2].of(skin, 0);
    std::vector<Vec3f> swollen = skin.mesh.at;
    const Vec3f hip = skin.rest.legs[0].hip;
    const Vec3f along = skin.rest.legs[0].thigh.y;
    for (Vec3f& p : swollen)
        p = p + across(p - hip, along) * 0.05f;
    EXPECT_GT(thigh.volume(swollen) / thigh.volume(skin.mesh.at), 1.05);
}
