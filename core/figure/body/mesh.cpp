#include "core/figure/body/mesh.h"

#include <unordered_map>

namespace limber::figure::body {

namespace {

/// Cuts edges of a mesh, both of a mirrored pair at once.
class Cutter {
public:
    Cutter(const Shape& shape, Cover cover, Mesh& mesh)
        : m_shape(shape), m_mesh(mesh), m_value(mesh.at.size()) {
        for (std::size_t i = 0; i < m_value.size(); i += 2) {
            const float v = shape.cover(cover, mesh.at[i]);
            // No vertex lies on the hem itself.
            m_value[i] = m_value[i + 1] = std::abs(v) < 1e-6f ? 1e-6f : v;
        }
    }

    [[nodiscard]] bool covered(std::uint32_t vertex) const { return m_value[vertex] > 0; }

    std::uint32_t cut(std::uint32_t a, std::uint32_t b) {
        const auto key = [](std::uint32_t p, std::uint32_t q) {
            return static_cast<std::uint64_t>(std::min(p, q)) << 32 | std::max(p, q);
        };
        if (const auto found = m_cuts.find(key(a, b)); found != m_cuts.end())
            return found->second;
        const float t = std::clamp(m_value[a] / (m_value[a] - m_value[b]), 0.02f, 0.98f);
        const Vec3f p = m_shape.onto(mix(m_mesh.at[a], m_mesh.at[b], t), 1);
        const auto made = static_cast<std::uint32_t>(m_mesh.at.size());
        m_mesh.at.push_back(p);
        m_mesh.at.push_back(Mesh::mirrored(p));
        m_cuts[key(a, b)] = made;
        m_cuts[key(a ^ 1, b ^ 1)] = made + 1;
        return made;
    }

private:
    const Shape& m_shape;
    Mesh& m_mesh;
    std::vector<float> m_value;
    std::unordered_map<std::uint64_t, std::uint32_t> m_cuts;
};

/// A stroke of the face: half its width, in thousandths, at places (y, z) of the head's frame.
struct StrokePoint {
    float y, z, half;
};

/// Draws it on both sides of the face.
void stroke(const Shape& shape, Cloth cloth, const std::vector<StrokePoint>& line, Mesh& mesh) {
    constexpr float aboveSkin = 0.0005f;
    const auto base = static_cast<std::uint32_t>(mesh.at.size());
    const Vec3f off = shape.rest().head.x * aboveSkin;
    for (const StrokePoint& point : line)
        for (const float s : {-point.half, point.half}) {
            const Vec3f p = shape.onFace(point.y + s, point.z) + off;
            mesh.at.push_back(p);
            mesh.at.push_back(Mesh::mirrored(p));
        }
    const auto face = [&](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
        mesh.triangles.push_back({a, b, c});
        mesh.triangles.push_back({a ^ 1, c ^ 1, b ^ 1});
        mesh.cloth.insert(mesh.cloth.end(), 2, cloth);
    };
    for (std::uint32_t i = 0; i + 1 < line.size(); ++i) {
        const std::uint32_t a = base + 4 * i;
        face(a, a + 2, a + 4);
        face(a + 2, a + 6, a + 4);
    }
}

} // namespace

void dress(const Shape& shape, Cover cover, Cloth cloth, Mesh& mesh) {
    Cutter cutter(shape, cover, mesh);
    const std::size_t count = mesh.triangles.size();
    for (std::size_t k = 0; k < count; ++k) {
        if (mesh.cloth[k] != Cloth::Skin)
            continue;
        const Triangle t = mesh.triangles[k];
        const int ups = cutter.covered(t[0]) + cutter.covered(t[1]) + cutter.covered(t[2]);
        if (ups == 3)
            mesh.cloth[k] = cloth;
        if (ups == 0 || ups == 3)
            continue;
        // The corner that is by itself.
        std::size_t alone = 0;
        while (cutter.covered(t[alone]) != (ups == 1))
            ++alone;
        const std::uint32_t a = t[alone];
        const std::uint32_t b = t[(alone + 1) % 3];
        const std::uint32_t c = t[(alone + 2) % 3];
        const std::uint32_t ab = cutter.cut(a, b);
        const std::uint32_t ac = cutter.cut(a, c);
        mesh.triangles[k] = {a, ab, ac};
        mesh.cloth[k] = ups == 1 ? cloth : Cloth::Skin;
        mesh.triangles.push_back({ab, b, c});
        mesh.triangles.push_back({ab, c, ac});
        mesh.cloth.insert(mesh.cloth.end(), 2, ups == 1 ? Cloth::Skin : cloth);
    }
}

void drawFace(const Shape& shape, Mesh& mesh) {
    const auto round = [](float s) { return std::sqrt(std::max(0.0f, 1 - s * s)); };
    std::vector<StrokePoint> eye, brow, mouth;
    for (int i = 0; i <= 8; ++i) { // from the nose outwards, on the figure's right
        const float s = static_cast<float>(i) / 4 - 1;
        const float inner = 0.5f - 0.5f * s;
        eye.push_back({60 + 0.7f * (1 - s * s), 18.5f + 4.2f * s, 0.25f + 2.4f * round(s)});
        brow.push_back({71.0f + 1.9f * (1 - s * s) + 0.9f * inner, 19.0f + 8.5f * s,
                        0.35f + 0.75f * round(s) * (0.6f + 0.4f * inner)});
    }
    // The corners of the mouth are a little lifted.
    for (int i = 0; i <= 5; ++i) {
        const float s = static_cast<float>(i) / 5;
        mouth.push_back({22.2f + 2.6f * s * s, 10.5f * s, 0.2f + 1.0f * (1 - s * s)});
    }
    stroke(shape, Cloth::Eye, eye, mesh);
    stroke(shape, Cloth::Hair, brow, mesh);
    stroke(shape, Cloth::Lip, mouth, mesh);
}

Mesh buildMesh(const Shape& shape, const Fineness& fineness) {
    Mesh mesh;
    buildSurface(shape, fineness.cell, mesh);
    mesh.cloth.assign(mesh.triangles.size(), Cloth::Skin);
    dress(shape, Cover::Hair, Cloth::Hair, mesh);
    dress(shape, Cover::Shirt, Cloth::Shirt, mesh);
    dress(shape, Cover::Leggings, Cloth::Leggings, mesh);
    mesh.surfaceTriangles = mesh.triangles.size();
    if (fineness.face)
        drawFace(shape, mesh);
    mesh.normal.resize(mesh.at.size());
    for (std::size_t i = 0; i < mesh.at.size(); i += 2) {
        mesh.normal[i] = normalized(shape.gradient(mesh.at[i]));
        mesh.normal[i + 1] = Mesh::mirrored(mesh.normal[i]);
    }
    return mesh;
}

} // namespace limber::figure::body
