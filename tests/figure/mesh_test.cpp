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

/// Volume of the part of the mesh for which `belongs` holds. Its open ends are closed by fans; `end` tells
/// them apart.
template <class End>
double volumeOf(const body::Skin& skin, const std::vector<Vec3f>& at, const std::vector<bool>& belongs,
                End end) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
    double sum = 0;
    const auto cone = [&](Vec3f a, Vec3f b, Vec3f c) { sum += dot(a, cross(b, c)) / 6.0; };
    for (std::size_t k = 0; k < skin.mesh.surfaceTriangles; ++k) {
        const auto& t = skin.mesh.triangles[k];
        if (!belongs[t[0]] || !belongs[t[1]] || !belongs[t[2]])
            continue;
        cone(at[t[0]], at[t[1]], at[t[2]]);
        for (std::size_t i = 0; i < 3; ++i) {
            ++edges[{t[i], t[(i + 1) % 3]}];
            --edges[{t[(i + 1) % 3], t[i]}];
        }
    }
    std::array<Vec3f, 2> middle{};
    std::array<float, 2> count{};
    for (const auto& [edge, open] : edges)
        if (open > 0) {
            const std::size_t e = end(edge.first);
            middle[e] = middle[e] + at[edge.first];
            ++count[e];
        }
    for (const auto& [edge, open] : edges)
        if (open > 0) {
            const std::size_t e = end(edge.first);
            cone(at[edge.second], at[edge.first], middle[e] * (1 / count[e]));
        }
    return sum;
}

double volumeOf(const body::Skin& skin) {
    return volumeOf(skin, skin.mesh.at, std::vector<bool>(skin.mesh.at.size(), true),
                    [](std::uint32_t) { return 0U; });
}

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

TEST(FigureMesh, LimbsKeepTheirVolumeInEveryKey) {
    using Place = Vec3f (*)(const body::Frame&, std::size_t);
    struct Limb {
        const char* name;
        body::SideBone first;
        body::SideBone last;
        Place near;
        Place far;
    };
    const Place shoulder = [](const body::Frame& f, std::size_t side) { return f.arms[side].shoulder; };
    const Place elbow = [](const body::Frame& f, std::size_t side) { return f.arms[side].elbow; };
    const Place wrist = [](const body::Frame& f, std::size_t side) { return f.arms[side].wrist; };
    const Place hip = [](const body::Frame& f, std::size_t side) { return f.legs[side].hip; };
    const Place knee = [](const body::Frame& f, std::size_t side) { return f.legs[side].knee; };
    const Place ankle = [](const body::Frame& f, std::size_t side) { return f.legs[side].ankle; };
    using B = body::SideBone;
    const std::array limbs{Limb{"upper arm", B::Upper0, B::UpperLast, shoulder, elbow},
                           Limb{"forearm", B::Fore0, B::ForeLast, elbow, wrist},
                           Limb{"thigh", B::Thigh0, B::Thigh2, hip, knee},
                           Limb{"shank", B::Shank, B::Shank, knee, ankle}};
    const body::Skin& skin = skinOf(Build::Middle);
    std::vector<Vec3f> posed;
    for (const Clip& clip : test::builtInClips().clips()) {
        const PreparedClip prepared = prepare(clip);
        for (std::size_t key = 0; key < clip.keys.size(); ++key) {
            Skeleton skeleton;
            poseKey(prepared, static_cast<int>(key), Side::Right, skeleton);
            skeleton.breath = 0;
            body::poseSkin(skin, skeleton, posed);
            for (const Limb& limb : limbs)
                for (std::size_t side = 0; side < 2; ++side) {
                    std::vector<bool> belongs(posed.size(), false);
                    for (std::size_t v = 0; v < posed.size(); ++v) {
                        float share = 0;
                        for (std::uint32_t i = skin.first[v]; i < skin.first[v + 1]; ++i)
                            if (skin.influences[i].bone >= body::boneOf(limb.first, side) &&
                                skin.influences[i].bone <= body::boneOf(limb.last, side))
                                share += skin.influences[i].weight;
                        // Joints are looked at by themselves.
                        belongs[v] = share > 0.9f;
                    }
                    const auto end = [&](std::uint32_t v) -> std::size_t {
                        return length(skin.mesh.at[v] - limb.far(skin.rest, side)) <
                               length(skin.mesh.at[v] - limb.near(skin.rest, side));
                    };
                    const double rest = volumeOf(skin, skin.mesh.at, belongs, end);
                    EXPECT_NEAR(volumeOf(skin, posed, belongs, end) / rest, 1, 0.05)
                        << clip.exercise.value << '/' << clip.variant << ' ' << clip.keys[key].name << ' '
                        << limb.name << ' ' << side;
                }
        }
    }
}
