// Dual contouring of the right half over cells of two sizes; the left half is its mirror image.

#include "core/figure/body/mesh.h"

namespace limber::figure::body {

namespace {

struct Cell {
    int x = 0, y = 0, z = 0;
};
Cell operator+(Cell a, Cell b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
Cell operator-(Cell a, Cell b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}

constexpr std::array<Cell, 3> axes{Cell{1, 0, 0}, Cell{0, 1, 0}, Cell{0, 0, 1}};
/// Cells are looked at in blocks so wide; blocks far from the surface are left out.
constexpr int block = 8;
constexpr Vec3f low{-0.22f, -0.06f, 0};
constexpr Vec3f high{0.34f, 1.06f, 0.52f};

/// A grid of small cells. Where the mesh need not be fine, eight of them make one large cell.
class Net {
public:
    Net(const Shape& shape, float cell, Mesh& mesh) : m_shape(shape), m_mesh(mesh), m_cell(cell) {
        const auto blocks = [&](float length) {
            return (static_cast<int>(length / cell) / block + 1) * block;
        };
        m_size = {blocks(high.x - low.x), blocks(high.y - low.y), blocks(high.z)};
        m_field.assign(index(m_size) + 1, unknown);
        m_vertex.assign(m_field.size(), -1);
        m_fine.assign(m_field.size(), -1);
    }

    void build() {
        const float radius = 0.87f * block * m_cell;
        for (int z = 0; z < m_size.z; z += block)
            for (int y = 0; y < m_size.y; y += block)
                for (int x = 0; x < m_size.x; x += block) {
                    const Vec3f middle = place({x, y, z}) + Vec3f{1, 1, 1} * (0.5f * block * m_cell);
                    // Distances are first-order estimates: keep a margin.
                    if (std::abs(m_shape.distance(middle)) < 1.7f * radius)
                        edgesOfBlock({x, y, z});
                }
        finish();
    }

private:
    static constexpr float unknown = 1e9f;

    struct Quad {
        std::array<std::uint32_t, 4> corners;
        bool onMirror;
    };

    [[nodiscard]] std::size_t index(Cell c) const {
        return (static_cast<std::size_t>(c.z) * static_cast<std::size_t>(m_size.y + 1) +
                static_cast<std::size_t>(c.y)) *
                   static_cast<std::size_t>(m_size.x + 1) +
               static_cast<std::size_t>(c.x);
    }
    [[nodiscard]] Vec3f place(Cell c) const {
        return low +
               Vec3f{static_cast<float>(c.x), static_cast<float>(c.y), static_cast<float>(c.z)} * m_cell;
    }
    float field(Cell c) {
        float& f = m_field[index(c)];
        if (f == unknown)
            f = m_shape.distance(place(c));
        return f;
    }
    /// The large cell round a small one; cells on the far side of the middle are seen in the mirror.
    static Cell large(Cell c) { return {c.x & ~1, c.y & ~1, (c.z < 0 ? -c.z - 1 : c.z) & ~1}; }
    bool isFine(Cell c) {
        const Cell l = large(c);
        signed char& fine = m_fine[index(l)];
        if (fine < 0)
            fine = m_shape.fine(place(l + Cell{1, 1, 1})) ? 1 : 0;
        return fine == 1;
    }

    void edgesOfBlock(Cell from) {
        for (int z = from.z; z < from.z + block; ++z)
            for (int y = from.y; y < from.y + block; ++y)
                for (int x = from.x; x < from.x + block; ++x)
                    for (std::size_t axis = 0; axis < 3; ++axis)
                        edge({x, y, z}, axis);
    }

    /// Where an edge crosses the surface, the four cells round it get a vertex each and a face between them.
    void edge(Cell at, std::size_t axis) {
        const Cell u = axes[(axis + 1) % 3];
        const Cell v = axes[(axis + 2) % 3];
        const Cell first = at - u - v;
        if (first.x < 0 || first.y < 0)
            return;
        const std::array<Cell, 4> around{at, at - u, first, at - v};
        const bool small = std::any_of(around.begin(), around.end(), [&](Cell c) { return isFine(c); });
        if (!small && ((at.x | at.y | at.z) & 1) != 0)
            return;
        const Cell step = axes[axis];
        const Cell to = small ? at + step : at + step + step;
        const float f0 = field(at);
        const float f1 = field(to);
        if ((f0 < 0) == (f1 < 0))
            return;
        const Vec3f crossing = mix(place(at), place(to), f0 / (f0 - f1));
        Quad quad{{}, axis != 2 && at.z == 0};
        for (std::size_t i = 0; i < 4; ++i)
            quad.corners[i] = vertexOf(around[i], crossing);
        // Anticlockwise seen from outside.
        if (f0 >= 0)
            std::swap(quad.corners[1], quad.corners[3]);
        m_quads.push_back(quad);
    }

    std::uint32_t vertexOf(Cell c, Vec3f crossing) {
        const bool mirror = c.z < 0;
        if (mirror)
            c.z = -c.z - 1;
        const Cell key = isFine(c) ? c : large(c);
        int& vertex = m_vertex[index(key)];
        if (vertex < 0) {
            vertex = static_cast<int>(m_sum.size());
            m_sum.push_back({});
            m_count.push_back(0);
        }
        const auto i = static_cast<std::size_t>(vertex);
        if (!mirror) {
            m_sum[i] = m_sum[i] + crossing;
            m_count[i] += 1;
        }
        return 2 * static_cast<std::uint32_t>(vertex) + (mirror ? 1 : 0);
    }

    void finish() {
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const Vec3f p = m_sum[i] * (1.0f / m_count[i]);
            m_mesh.at.push_back(p);
            m_mesh.at.push_back(Mesh::mirrored(p));
        }
        for (const Quad& quad : m_quads) {
            const auto& q = quad.corners;
            const auto apart = [&](std::size_t a, std::size_t b) {
                return length(m_mesh.at[q[a]] - m_mesh.at[q[b]]);
            };
            const std::size_t s = apart(0, 2) < apart(1, 3) ? 0 : 1;
            face({q[s], q[s + 1], q[s + 2]}, quad.onMirror);
            face({q[s], q[s + 2], q[(s + 3) % 4]}, quad.onMirror);
        }
    }

    void face(const Triangle& t, bool onMirror) {
        if (t[0] == t[1] || t[1] == t[2] || t[0] == t[2])
            return;
        m_mesh.triangles.push_back(t);
        if (!onMirror)
            m_mesh.triangles.push_back({t[0] ^ 1, t[2] ^ 1, t[1] ^ 1});
    }

    const Shape& m_shape;
    Mesh& m_mesh;
    float m_cell;
    Cell m_size;
    std::vector<float> m_field;
    std::vector<int> m_vertex;
    std::vector<signed char> m_fine;
    std::vector<Vec3f> m_sum;
    std::vector<float> m_count;
    std::vector<Quad> m_quads;
};

/// Moves vertices towards the middle of their neighbours, along the surface.
void evenOut(const Shape& shape, Mesh& mesh) {
    constexpr int rounds = 2;
    constexpr float share = 0.6f;
    const auto place = [&](std::size_t i, Vec3f p) {
        mesh.at[i] = p;
        mesh.at[i + 1] = Mesh::mirrored(p);
    };
    for (std::size_t i = 0; i < mesh.at.size(); i += 2)
        place(i, shape.onto(mesh.at[i], 1));
    for (int round = 0; round < rounds; ++round) {
        std::vector<Vec3f> sum(mesh.at.size());
        std::vector<float> count(mesh.at.size());
        for (const Triangle& t : mesh.triangles)
            for (std::size_t i = 0; i < 3; ++i) {
                sum[t[i]] = sum[t[i]] + mesh.at[t[(i + 1) % 3]] + mesh.at[t[(i + 2) % 3]];
                count[t[i]] += 2;
            }
        for (std::size_t i = 0; i < mesh.at.size(); i += 2)
            place(i, shape.onto(mix(mesh.at[i], sum[i] * (1.0f / count[i]), share), 1));
    }
}

} // namespace

void buildSurface(const Shape& shape, float cell, Mesh& mesh) {
    Net(shape, cell, mesh).build();
    evenOut(shape, mesh);
}

} // namespace limber::figure::body
