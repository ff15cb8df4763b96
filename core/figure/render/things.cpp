#include "core/figure/render/things.h"

#include "core/figure/contact.h"

namespace limber::figure::render {

namespace {

constexpr float matHalf = 0.20f;
constexpr float matThick = 0.006f;
constexpr float wallHalf = 0.34f;
constexpr float wallThick = 0.035f;

/// Axes of something that lies: its y runs across, or along where it is turned.
Mat3f lying(bool lengthwise) {
    return lengthwise ? Mat3f{{0, 1, 0}, {1, 0, 0}, {0, 0, -1}} : Mat3f{{0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
}

struct Builder {
    Solid& solid;
    Mat3f frame;
    Vec3f at;

    void box(Vec3f low, Vec3f high, Material m) const { solid.box(at, frame, low, high, m); }
};

void addRoller(const Builder& b, float r, bool lengthwise) {
    const float half = lengthwise ? 0.27f : 0.17f;
    const Vec3f middle = b.at + Vec3f{0, r, 0};
    const Mat3f frame = lying(lengthwise);
    constexpr float chamfer = 0.006f;
    b.solid.turned(middle, frame,
                   {{0.4f * r, -half},
                    {r - chamfer, -half},
                    {r, -half + chamfer},
                    {r, half - chamfer},
                    {r - chamfer, half},
                    {0.4f * r, half}},
                   Material::Roller);
    b.solid.cylinder(middle, frame, 0.4f * r, -half + 0.0005f, half - 0.0005f, 0.001f, Material::RollerCore);
}

/// A rolled towel: its ends show the turns, and the last turn its edge.
void addTowel(const Builder& b, float r, bool lengthwise) {
    const float half = lengthwise ? 0.26f : 0.20f;
    const Vec3f middle = b.at + Vec3f{0, r, 0};
    const Mat3f frame = lying(lengthwise);
    std::vector<Solid::Ring> profile;
    constexpr int turns = 4;
    for (int i = 0; i <= 2 * turns; ++i) {
        const float share = std::max(0.02f, static_cast<float>(i) / (2 * turns));
        profile.push_back({r * share, -half - (i % 2 == 1 ? 0.004f : -0.003f)});
    }
    profile.push_back({r, -half + 0.006f});
    const std::size_t count = profile.size();
    for (std::size_t i = 0; i < count; ++i)
        profile.push_back({profile[count - 1 - i].radius, -profile[count - 1 - i].along});
    b.solid.turned(middle, frame, profile, Material::Towel);
    // The free edge lies a quarter of the way up the side.
    const Vec3f edge = Vec3f{0.75f * r, 0, -0.62f * r};
    b.solid.box(middle + frame * edge, frame, {-0.003f, -half + 0.008f, -0.005f},
                {0.004f, half - 0.008f, 0.003f}, Material::Towel);
}

void addChair(const Builder& b, float height) {
    for (const float x : {-0.115f, 0.115f})
        for (const float z : {-0.115f, 0.115f})
            b.box({x - 0.010f, 0, z - 0.010f}, {x + 0.010f, height - 0.028f, z + 0.010f}, Material::WoodDark);
    b.box({-0.14f, height - 0.028f, -0.135f}, {0.13f, height, 0.135f}, Material::Wood);
    for (const float z : {-0.12f, 0.12f})
        b.box({-0.145f, height, z - 0.010f}, {-0.125f, height + 0.25f, z + 0.010f}, Material::WoodDark);
    b.box({-0.148f, height + 0.15f, -0.135f}, {-0.126f, height + 0.26f, 0.135f}, Material::Wood);
}

void addDesk(const Builder& b, float height) {
    b.box({-0.20f, height - 0.022f, -0.30f}, {0.20f, height, 0.30f}, Material::Wood);
    for (const float x : {-0.18f, 0.18f})
        for (const float z : {-0.28f, 0.28f})
            b.box({x - 0.009f, 0, z - 0.009f}, {x + 0.009f, height - 0.022f, z + 0.009f}, Material::Metal);
    // A screen and a keyboard make a desk of a block.
    b.box({0.02f, height, -0.05f}, {0.07f, height + 0.006f, 0.05f}, Material::Iron);
    b.box({0.045f, height, -0.008f}, {0.055f, height + 0.08f, 0.008f}, Material::Iron);
    b.box({0.035f, height + 0.06f, -0.15f}, {0.045f, height + 0.235f, 0.15f}, Material::Iron);
    b.box({-0.15f, height, -0.11f}, {-0.08f, height + 0.008f, 0.11f}, Material::IronLight);
}

void addBench(const Builder& b, float height) {
    for (const float x : {-0.24f, 0.24f}) {
        b.box({x - 0.012f, 0.016f, -0.012f}, {x + 0.012f, height - 0.04f, 0.012f}, Material::Metal);
        b.box({x - 0.014f, 0, -0.10f}, {x + 0.014f, 0.018f, 0.10f}, Material::Metal);
    }
    b.box({-0.30f, height - 0.04f, -0.075f}, {0.30f, height, 0.075f}, Material::Cushion);
}

void addSofa(const Builder& b, float height) {
    b.box({-0.25f, 0.03f, -0.32f}, {0.10f, height, 0.32f}, Material::Cushion);
    b.box({-0.33f, 0.03f, -0.36f}, {-0.25f, height + 0.16f, 0.36f}, Material::CushionDark);
}

void addWall(const Builder& b, float height, bool between) {
    if (!between) {
        b.box({0, 0, -wallHalf}, {wallThick, height, wallHalf}, Material::Wall);
        return;
    }
    b.box({0, 0, -wallHalf}, {wallThick, 0.010f, wallHalf}, Material::Wall);
}

/// A ball with seams that turn as it rolls.
void addBall(const Builder& b, float r, float rolled) {
    const Vec3f centre = b.at + Vec3f{0, r, 0};
    const Mat3f tilt = body::rotation({0, 0, 1}, -rolled / r + 0.4f);
    b.solid.ball(centre, r, Material::Ball);
    for (const float offset : {-0.5f, 0.0f, 0.5f}) {
        const float ring = r * std::sqrt(1 - offset * offset);
        const float half = 0.016f * r;
        b.solid.turned(centre, tilt,
                       {{ring - 0.002f, offset * r - half},
                        {ring + 0.0012f, offset * r - half},
                        {ring + 0.0012f, offset * r + half},
                        {ring - 0.002f, offset * r + half}},
                       Material::BallSeam);
    }
}

/// A cushion of air: its underside lies on the seat, its top follows the pelvis.
void addDisc(const Builder& b, float r, Vec3f up) {
    const auto high = static_cast<float>(discHeight);
    const std::size_t first = b.solid.at.size();
    b.solid.turned({}, {},
                   {{0.001f, 0.0005f},
                    {r - 0.010f, 0.0005f},
                    {r, 0.30f * high},
                    {r, 0.62f * high},
                    {r - 0.008f, 0.90f * high},
                    {0.72f * r, high},
                    {0.70f * r, 0.985f * high},
                    {0.42f * r, 0.985f * high},
                    {0.40f * r, high},
                    {0.001f, high}},
                   Material::Disc);
    const Mat3f lean = body::shortest({0, 1, 0}, up);
    for (std::size_t i = first; i < b.solid.at.size(); ++i) {
        Vec3f& p = b.solid.at[i];
        const float share = p.y / high;
        p.y = share * std::max(0.006f, high - (up.x * p.x + up.z * p.z) / up.y);
        p = p + b.at;
        b.solid.normal[i] = normalized(mix(b.solid.normal[i], lean * b.solid.normal[i], share));
    }
}

void addBand(const BandPath& path, Solid& solid) {
    constexpr float width = 0.021f;
    for (std::size_t side = 0; side < 2; ++side)
        if (path.places[side].size() > 2)
            solid.band(path.places[side], path.ups[side], width, Material::Band);
}

void addBlock(const Clip& clip, const Builder& b, const Skeleton& s, float size) {
    if (blockOnWall(clip) <= 0) {
        b.box({-0.055f, 0, -0.09f}, {0.055f, size, 0.09f}, Material::Cushion);
        return;
    }
    const auto wall = static_cast<float>(clip.wallX);
    for (const ArmPose& arm : s.arms) {
        const Vec3f wrist = toFloat(arm.wrist);
        b.solid.box({}, {}, {wall - size, wrist.y - 0.02f, wrist.z - 0.045f},
                    {wall, wrist.y + 0.11f, wrist.z + 0.045f}, Material::Cushion);
    }
}

} // namespace

void addThings(const Clip& clip, const Skeleton& s, const BandPath& band, const Camera& camera, Things& out) {
    out.solid.clear();
    out.patches.clear();
    out.floor = 0;
    const auto castsNone = [](const Prop& prop) {
        return prop.kind == PropKind::Wall || prop.kind == PropKind::Mat;
    };
    for (const bool last : {false, true}) {
        if (last)
            out.castingTriangles = out.solid.triangles.size();
        for (const Prop& prop : clip.props) {
            if (castsNone(prop) != last)
                continue;
            const auto size = static_cast<float>(sizeOf(prop));
            const auto shift = static_cast<float>(prop.rolls ? s.propShift : 0.0);
            const bool lengthwise = std::abs(prop.turn) > 45;
            const Builder b{out.solid, toFloat(rotationY(prop.turn)), toFloat(prop.at) + Vec3f{shift, 0, 0}};
            switch (prop.kind) {
            case PropKind::Mat:
                out.floor = -matThick;
                out.solid.box(b.at, b.frame, {-size, -matThick, -matHalf}, {size, 0, matHalf}, Material::Mat,
                              false);
                out.patches.push_back(
                    {b.at + Vec3f{-size, 0, -matHalf}, b.at + Vec3f{size, 0, matHalf}, Material::Mat});
                break;
            case PropKind::Wall:
                addWall(b, size, (camera.matrix() * Vec3{-1, 0, 0}).z < -0.02);
                break;
            case PropKind::Roller:
                addRoller(b, size, lengthwise);
                break;
            case PropKind::Towel:
                addTowel(b, size, lengthwise);
                break;
            case PropKind::Ball:
                addBall(b, size, shift);
                break;
            case PropKind::Kettlebell:
            case PropKind::Dumbbell:
                addHeld(prop, s, out.solid);
                break;
            case PropKind::Block:
                addBlock(clip, b, s, size);
                break;
            case PropKind::Plate:
                b.box({-0.12f, 0, -0.17f}, {0.12f, size, 0.17f}, Material::Wood);
                break;
            case PropKind::Pillow:
                b.box({-0.07f, 0, -0.11f}, {0.07f, size, 0.11f}, Material::Towel);
                break;
            case PropKind::Sofa:
                addSofa(b, size);
                break;
            case PropKind::Bench:
                addBench(b, size);
                break;
            case PropKind::Chair:
                addChair(b, size);
                break;
            case PropKind::Desk:
                addDesk(b, size);
                break;
            case PropKind::Disc:
                addDisc(b, size, toFloat(discUp(s)));
                break;
            case PropKind::Band:
                addBand(band, out.solid);
                break;
            }
        }
    }
}

void addHeld(const Prop& prop, const Skeleton& s, Solid& out) {
    const auto r = static_cast<float>(sizeOf(prop));
    if (prop.kind == PropKind::Dumbbell) {
        // The upper plate lies on both palms; the rest hangs straight down between the forearms.
        constexpr float length = 0.112f;
        constexpr float half = 0.014f;
        constexpr float palm = 0.0105f;
        const Vec3f up = toFloat(normalized(s.arms[0].hand.x + s.arms[1].hand.x));
        const Vec3f grip = toFloat(s.held) + up * palm + Vec3f{0, half, 0};
        for (const float y : {0.0f, -length})
            out.cylinder(grip + Vec3f{0, y, 0}, {}, r, -half, half, 0.005f, Material::Iron);
        out.cylinder(grip, {}, 0.0105f, -length + half, -half, 0.001f, Material::IronLight);
        return;
    }
    // Held by the horns: the bar is above the fists, and the bell hangs between the forearms.
    const Mat3f f = toFloat(s.heldFrame);
    const auto fist = [&](std::size_t side) {
        const ArmPose& arm = s.arms[side];
        return toFloat(arm.wrist + arm.hand.y * 0.044 + arm.hand.x * 0.012);
    };
    const Vec3f right = fist(0);
    const Vec3f left = fist(1);
    const Vec3f middle = mix(right, left, 0.5f);
    const Vec3f side = normalized(right - left);
    const Vec3f up = -normalized(across(f.y, side));
    const Vec3f centre = middle + up * (0.62f * r + 0.024f);
    out.ball(centre, r, Material::Iron);
    out.cylinder(centre, {cross(up, side), up, side}, 0.62f * r, 0.60f * r, 0.86f * r, 0.002f,
                 Material::Iron);
    const auto horn = [&](float half, float along) { return middle + side * half + up * along; };
    const float wide = 0.5f * length(right - left);
    out.tube({horn(0.55f * wide, 0.034f), horn(wide, 0.012f), horn(wide, -0.012f),
              horn(0.80f * wide, -0.034f), horn(0, -0.040f), horn(-0.80f * wide, -0.034f),
              horn(-wide, -0.012f), horn(-wide, 0.012f), horn(-0.55f * wide, 0.034f)},
             0.0072f, Material::IronLight);
}

} // namespace limber::figure::render
