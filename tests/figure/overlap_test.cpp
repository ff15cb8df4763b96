// Correct overlap from every angle: what is painted last is what lies nearest to the eye.

#include "core/figure/drawing.h"
#include "core/figure/scene.h"
#include "tests/figure/figure_fixture.h"

namespace {

using namespace limber;
using namespace limber::figure;

/// The nearest place of an ellipsoid on the line of sight through a point of the picture.
class Sight {
public:
    Sight(const Mat3& view, const Ellipsoid& e) : m_centre(view * e.centre) {
        const Mat3 a = view * e.axes;
        m_xx = a.x.x * a.x.x + a.y.x * a.y.x + a.z.x * a.z.x;
        m_xy = a.x.x * a.x.y + a.y.x * a.y.y + a.z.x * a.z.y;
        m_yy = a.x.y * a.x.y + a.y.y * a.y.y + a.z.y * a.z.y;
        m_xz = a.x.x * a.x.z + a.y.x * a.y.z + a.z.x * a.z.z;
        m_yz = a.x.y * a.x.z + a.y.y * a.y.z + a.z.y * a.z.z;
        m_zz = a.x.z * a.x.z + a.y.z * a.y.z + a.z.z * a.z.z;
        m_det = m_xx * m_yy - m_xy * m_xy;
    }

    [[nodiscard]] double reach() const { return std::sqrt(std::max(m_xx, m_yy)); }
    [[nodiscard]] Vec3 centre() const { return m_centre; }

    /// -1e9 where the line misses it.
    [[nodiscard]] double depthAt(double x, double y) const {
        const double dx = x - m_centre.x;
        const double dy = y - m_centre.y;
        const double u = (m_yy * dx - m_xy * dy) / m_det;
        const double v = (m_xx * dy - m_xy * dx) / m_det;
        const double inside = 1.0 - (dx * u + dy * v);
        if (inside < 0)
            return -1e9;
        const double bu = (m_yy * m_xz - m_xy * m_yz) / m_det;
        const double bv = (m_xx * m_yz - m_xy * m_xz) / m_det;
        const double rest = std::max(0.0, m_zz - (m_xz * bu + m_yz * bv));
        return m_centre.z + m_xz * u + m_yz * v + std::sqrt(inside * rest);
    }

private:
    Vec3 m_centre;
    double m_xx, m_xy, m_yy, m_xz, m_yz, m_zz, m_det;
};

bool isTrunk(PieceId id) {
    return id == PieceId::Torso || id == PieceId::Pelvis;
}

/// Limbs grow out of the trunk: there the two lie in each other and either order looks right.
constexpr double grown = 0.045;

struct Wrong {
    int samples = 0;
    int body = 0;
};

/// Counts places where a limb hides a trunk that is nearer, or the other way round.
Wrong wrongOverlaps(const Clip& clip, const Proportions& build, const Skeleton& skeleton, const Mat3& view) {
    Body body;
    buildBody(skeleton, build, HairStyle::Knot, body);
    Scene scene;
    composeScene(clip, skeleton, build, body, view, false, scene);
    std::array<std::size_t, pieceCount> slot{};
    for (std::size_t i = 0; i < scene.count; ++i)
        if (scene.items[scene.order[i]].kind == Item::Kind::BodyPiece)
            slot[static_cast<std::size_t>(scene.items[scene.order[i]].piece)] = i;
    std::vector<std::pair<std::size_t, Sight>> sights;
    double left = 1e9, right = -1e9, bottom = 1e9, top = -1e9;
    for (std::size_t id = 0; id < pieceCount; ++id) {
        const Piece& piece = body.pieces[id];
        for (std::size_t s = piece.firstStrip; s < piece.firstStrip + piece.stripCount; ++s)
            for (std::size_t k = 0; k < body.strips[s].count; ++k) {
                const Sight sight(view, body.ellipsoids[body.strips[s].first + k]);
                sights.emplace_back(id, sight);
                left = std::min(left, sight.centre().x);
                right = std::max(right, sight.centre().x);
                bottom = std::min(bottom, sight.centre().y);
                top = std::max(top, sight.centre().y);
            }
    }
    Wrong wrong;
    constexpr double step = 0.02;
    for (double x = left; x <= right; x += step)
        for (double y = bottom; y <= top; y += step) {
            std::array<double, pieceCount> depth;
            depth.fill(-1e9);
            for (const auto& [id, sight] : sights)
                if (std::abs(x - sight.centre().x) < sight.reach() &&
                    std::abs(y - sight.centre().y) < sight.reach())
                    depth[id] = std::max(depth[id], sight.depthAt(x, y));
            std::size_t painted = pieceCount;
            for (std::size_t id = 0; id < pieceCount; ++id)
                if (depth[id] > -1e8 && (painted == pieceCount || slot[id] > slot[painted]))
                    painted = id;
            if (painted == pieceCount)
                continue;
            ++wrong.body;
            for (std::size_t id = 0; id < pieceCount; ++id)
                if (isTrunk(static_cast<PieceId>(id)) != isTrunk(static_cast<PieceId>(painted)) &&
                    depth[id] > depth[painted] + grown) {
                    ++wrong.samples;
                    break;
                }
        }
    return wrong;
}

} // namespace

TEST(FigureOverlap, NoLimbIsPaintedThroughATrunkFromAnyAngle) {
    Wrong all;
    for (const Clip& clip : test::builtInClips().clips()) {
        const PreparedClip prepared = prepare(clip);
        for (std::size_t key = 0; key < clip.keys.size(); ++key) {
            Skeleton skeleton;
            poseKey(prepared, static_cast<int>(key), Side::Right, skeleton);
            for (const double pitch : {0.0, 20.0, 50.0})
                for (int yaw = -180; yaw < 180; yaw += 15) {
                    const Wrong found = wrongOverlaps(clip, prepared.build, skeleton,
                                                      Camera{static_cast<double>(yaw), pitch}.matrix());
                    all.samples += found.samples;
                    all.body += found.body;
                    EXPECT_LE(found.samples, found.body / 20)
                        << clip.exercise.value << '/' << clip.variant << ' ' << clip.keys[key].name << " yaw "
                        << yaw << " pitch " << pitch << ": " << found.samples << " of " << found.body;
                }
        }
    }
    EXPECT_LE(all.samples, all.body * 3 / 1000) << all.samples << " of " << all.body;
}
