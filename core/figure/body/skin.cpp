#include "core/figure/body/skin.h"

#include "core/figure/body/lanes.h"

namespace limber::figure::body {

namespace {

/// A vertex lies in, or next to, the balls that come so close to it at rest.
std::uint32_t ownShades(const std::array<Shade, shadeCount>& shades, Vec3f p) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < shades.size(); ++i)
        if (length(p - shades[i].at) < shades[i].radius * 1.5f + 0.006f)
            bits |= 1u << i;
    return bits;
}

/// Ribs rise forward and to the sides, the belly a little; the back stays where it is.
float breathAt(const Shape& shape, Vec3f p, Vec3f normal) {
    const Parts d = shape.parts(p);
    const float trunk = smoothStep(-0.010f, 0.020f, std::min(d.arm[0], d.arm[1]) - d.trunk);
    const float ribs = std::sin(pi * std::clamp((p.y - 0.640f) / 0.190f, 0.0f, 1.0f));
    const float belly = std::sin(pi * std::clamp((p.y - 0.560f) / 0.150f, 0.0f, 1.0f));
    return trunk * (ribs * (1 + normal.x) + 0.7f * belly * std::max(0.0f, normal.x)) * 0.5f;
}

/// Body heights that the breastbone moves for a degree of rib lift.
constexpr float liftOfBreath = 0.0044f;

/// The shading balls of a pose, four to a row.
struct ShadeRows {
    static constexpr std::size_t rows = shadeCount / 4;
    std::array<Four, rows> x{}, y{}, z{}, radius{};

    ShadeRows(const Skin& skin, const Motions& motions) {
        for (std::size_t i = 0; i < shadeCount; ++i) {
            const Vec3f c = motions[skin.shades[i].bone](skin.shades[i].at);
            x[i / 4][i % 4] = c.x;
            y[i / 4][i % 4] = c.y;
            z[i / 4][i % 4] = c.z;
            radius[i / 4][i % 4] = skin.shades[i].radius;
        }
    }

    /// How much of the sky the balls hide, but for a vertex's own.
    [[nodiscard]] float hidden(Vec3f at, Vec3f normal, std::uint32_t own) const {
        const Four zero{};
        const Four most = zero + 0.7f;
        Four sum{};
        for (std::size_t i = 0; i < rows; ++i) {
            const Four dx = x[i] - at.x;
            const Four dy = y[i] - at.y;
            const Four dz = z[i] - at.z;
            const Four r2 = radius[i] * radius[i];
            const Four d2 = dx * dx + dy * dy + dz * dz + 1e-6f;
            // 2 r / (d2 + r2) stands in for 1 / d: the same near the ball, less far away.
            const Four facing =
                (dx * normal.x + dy * normal.y + dz * normal.z) * 1.7f * radius[i] / (d2 + r2) + 0.15f;
            const Four part = (facing > zero ? facing : zero) * r2 / d2;
            const Four capped = part < most ? part : most;
            sum += capped * maskOf(~(own >> (4 * i)) & 15);
        }
        return sum[0] + sum[1] + sum[2] + sum[3];
    }
};

/// A loop from between the shoulder blades over the shoulder, down in front and back under the arm.
void addBand(const Shape& shape, Skin& skin) {
    constexpr std::array loop{
        Vec3f{-0.075f, 0.745f, 0.001f}, Vec3f{-0.072f, 0.785f, 0.030f}, Vec3f{-0.050f, 0.825f, 0.058f},
        Vec3f{-0.005f, 0.845f, 0.068f}, Vec3f{0.035f, 0.820f, 0.070f},  Vec3f{0.062f, 0.785f, 0.076f},
        Vec3f{0.055f, 0.750f, 0.086f},  Vec3f{0.025f, 0.722f, 0.092f},  Vec3f{-0.015f, 0.715f, 0.090f},
        Vec3f{-0.050f, 0.722f, 0.068f}, Vec3f{-0.070f, 0.735f, 0.035f}, Vec3f{-0.075f, 0.745f, 0.001f}};
    const auto girth = static_cast<float>(shape.build().trunkGirth);
    for (const Vec3f& seed : loop) {
        const Vec3f p = shape.onto({seed.x * girth, seed.y, seed.z * girth}, 12);
        const Vec3f n = normalized(shape.gradient(p));
        for (std::size_t side = 0; side < 2; ++side) {
            skin.band[side].push_back(static_cast<std::uint32_t>(skin.mesh.at.size()));
            skin.mesh.at.push_back(side == 0 ? p : Mesh::mirrored(p));
            skin.mesh.normal.push_back(side == 0 ? n : Mesh::mirrored(n));
        }
    }
}

Motion blended(const Skin& skin, const Motions& motions, std::size_t vertex) {
    Motion sum{{{}, {}, {}}, {}};
    sum.turn.x = sum.turn.y = sum.turn.z = {};
    for (std::uint32_t i = skin.first[vertex]; i < skin.first[vertex + 1]; ++i) {
        const Influence& f = skin.influences[i];
        const Motion& m = motions[f.bone];
        sum.turn.x = sum.turn.x + m.turn.x * f.weight;
        sum.turn.y = sum.turn.y + m.turn.y * f.weight;
        sum.turn.z = sum.turn.z + m.turn.z * f.weight;
        sum.shift = sum.shift + m.shift * f.weight;
    }
    return sum;
}

} // namespace

Skin buildSkin(const Proportions& build, HairStyle hair, const Fineness& fineness) {
    const Shape shape(build, hair);
    Skin skin;
    skin.rest = shape.rest();
    skin.mesh = buildMesh(shape, fineness);
    addBand(shape, skin);
    skin.shades = shadesOf(skin.rest, build);
    for (std::size_t v = 0; v < skin.mesh.at.size(); ++v) {
        const Vec3f p = skin.mesh.at[v];
        skin.first.push_back(static_cast<std::uint32_t>(skin.influences.size()));
        appendInfluences(weightsAt(shape, p), skin.influences);
        skin.muscles.push_back(musclesAt(shape, p));
        skin.own.push_back(ownShades(skin.shades, p));
        skin.breath.push_back(breathAt(shape, p, skin.mesh.normal[v]));
    }
    skin.first.push_back(static_cast<std::uint32_t>(skin.influences.size()));
    return skin;
}

void poseSkin(const Skin& skin, const Skeleton& skeleton, const std::array<float, muscleCount>& glow,
              PosedSkin& out) {
    const Frame pose = frameOf(skeleton);
    Motions motions;
    boneMotions(skin.rest, pose, motions);
    const ShadeRows shades(skin, motions);
    const std::size_t n = skin.mesh.at.size();
    out.at.resize(n);
    out.normal.resize(n);
    out.light.resize(n);
    out.tint.resize(n);
    const float lift = liftOfBreath * pose.breath;
    for (std::size_t v = 0; v < n; ++v) {
        const Motion m = blended(skin, motions, v);
        const Vec3f normal = normalized(m.turn * skin.mesh.normal[v]);
        const Vec3f at = m(skin.mesh.at[v]) + normal * (lift * skin.breath[v]);
        out.at[v] = at;
        out.normal[v] = normal;
        const float floor = std::max(0.0f, 1 - at.y * 7) * (0.5f - 0.5f * normal.y);
        out.light[v] = (1 - 0.45f * floor) / (1 + 0.95f * shades.hidden(at, normal, skin.own[v]));
        float tint = 0;
        for (std::size_t k = 0; k < muscleCount; ++k)
            tint = std::max(tint, glow[k] * static_cast<float>(skin.muscles[v][k]));
        out.tint[v] = tint * (1.0f / 255);
    }
}

void poseSkin(const Skin& skin, const Skeleton& skeleton, std::vector<Vec3f>& places) {
    const Frame pose = frameOf(skeleton);
    Motions motions;
    boneMotions(skin.rest, pose, motions);
    places.resize(skin.mesh.at.size());
    const float lift = liftOfBreath * pose.breath;
    for (std::size_t v = 0; v < places.size(); ++v) {
        const Motion m = blended(skin, motions, v);
        places[v] = m(skin.mesh.at[v]);
        if (lift != 0 && skin.breath[v] != 0)
            places[v] = places[v] + normalized(m.turn * skin.mesh.normal[v]) * (lift * skin.breath[v]);
    }
}

} // namespace limber::figure::body
