// Pictures with one depth: what lies in front hides what lies behind, from every side.

#include "core/figure/render/renderer.h"
#include "tests/figure/figure_fixture.h"

namespace {

using namespace limber;
using namespace limber::figure;

class Studio {
public:
    Studio() : m_skin(body::buildSkin({}, HairStyle::Knot, body::coarseMesh)), m_pixels(width * height) {
        m_palette = render::paletteOf(render::Colouring::Teal, false);
        m_renderer.setPalette(m_palette);
    }

    const std::vector<render::Argb>& draw(const Clip& clip, int key, render::SceneOptions options) {
        const PreparedClip prepared = prepare(clip);
        options.window = render::windowOf(prepared, options.camera, Side::Right);
        Skeleton skeleton;
        poseKey(prepared, key, Side::Right, skeleton);
        m_renderer.draw(clip, m_skin, skeleton, options, {m_pixels.data(), width, height, width});
        return m_pixels;
    }
    [[nodiscard]] int count(std::uint32_t colour) const {
        return static_cast<int>(std::count(m_pixels.begin(), m_pixels.end(), colour));
    }
    [[nodiscard]] int painted() const {
        return static_cast<int>(
            std::count_if(m_pixels.begin(), m_pixels.end(), [](render::Argb c) { return c >> 24 > 200; }));
    }
    [[nodiscard]] const render::Palette& palette() const { return m_palette; }

    static constexpr int width = 320;
    static constexpr int height = 240;

private:
    body::Skin m_skin;
    render::Palette m_palette;
    render::Renderer m_renderer;
    std::vector<render::Argb> m_pixels;
};

Studio& studio() {
    static Studio s;
    return s;
}

} // namespace

TEST(FigurePicture, NoSpineShinesThroughAChest) {
    for (const char* exercise :
         {"wall-slide", "wall-extension-hold", "wobble-disc", "posture-band", "back-bridge"}) {
        const Clip& clip = test::clipOf(exercise);
        render::SceneOptions options;
        const auto beads = [&](double yaw, double pitch) {
            options.camera = {yaw, pitch};
            studio().draw(clip, clip.showKey, options);
            return studio().count(studio().palette().of(render::Mark::Bead));
        };
        const bool lying = clip.faceUp;
        EXPECT_EQ(lying ? beads(0, 80) : beads(90, 6), 0) << exercise;
        EXPECT_GT(lying ? beads(180, 6) : beads(-90, 35), 0) << exercise;
    }
}

TEST(FigurePicture, AWallNeverHidesThePerson) {
    for (const char* exercise : {"wall-slide", "wall-extension-hold"})
        for (int yaw = -180; yaw < 180; yaw += 30) {
            Clip clip = test::clipOf(exercise);
            render::SceneOptions options;
            options.camera = {static_cast<double>(yaw), 6};
            options.shadow = options.spine = false;
            const auto skinPixels = [&](const std::vector<render::Argb>& picture) {
                return std::count_if(picture.begin(), picture.end(), [](render::Argb c) {
                    const int r = static_cast<int>(c >> 16 & 255);
                    const int b = static_cast<int>(c & 255);
                    return c >> 24 > 200 && r > b + 40;
                });
            };
            const auto with = skinPixels(studio().draw(clip, clip.showKey, options));
            options.things = false;
            const auto without = skinPixels(studio().draw(clip, clip.showKey, options));
            EXPECT_GT(with, without * 93 / 100) << exercise << " yaw " << yaw;
        }
}

TEST(FigurePicture, TheSameMomentIsDrawnTheSameWayWhateverCameBefore) {
    const Clip& clip = test::clipOf("thread-the-needle");
    const std::vector<render::Argb> first = studio().draw(clip, 2, {});
    studio().draw(test::clipOf("cat-cow"), 0, {});
    EXPECT_EQ(studio().draw(clip, 2, {}), first);
}

TEST(FigurePicture, EveryExerciseFillsItsPictureFromEverySideAndStaysInIt) {
    for (const Clip& clip : test::builtInClips().clips()) {
        if (clip.variant != "standard")
            continue;
        for (int yaw = 0; yaw < 360; yaw += 45) {
            render::SceneOptions options;
            options.camera = {static_cast<double>(yaw), clip.view.pitch};
            options.shadow = false;
            const auto& picture = studio().draw(clip, clip.showKey, options);
            EXPECT_GT(studio().painted(), Studio::width * Studio::height / 30)
                << clip.exercise.value << ' ' << yaw;
            // Only a wall may run out of the picture.
            if (std::any_of(clip.props.begin(), clip.props.end(),
                            [](const Prop& p) { return p.kind == PropKind::Wall; }))
                continue;
            for (std::size_t x = 0; x < Studio::width; ++x) {
                EXPECT_EQ(picture[x], 0U) << clip.exercise.value << ' ' << yaw;
                EXPECT_EQ(picture[picture.size() - 1 - x], 0U) << clip.exercise.value << ' ' << yaw;
            }
        }
    }
}

TEST(FigurePicture, AMistakeIsRingedAndAGhostShowsWhereToGo) {
    const Clip& clip = test::clipOf("cat-cow");
    render::SceneOptions options;
    const std::vector<render::Argb> plain = studio().draw(clip, 0, options);
    EXPECT_EQ(studio().count(studio().palette().of(render::Mark::Wrong)), 0);
    options.mistake = true;
    studio().draw(clip, 0, options);
    EXPECT_GT(studio().count(studio().palette().of(render::Mark::Wrong)), 60);
    options.mistake = false;
    Skeleton target;
    poseKey(prepare(clip), clip.showKey, Side::Right, target);
    options.ghost = &target;
    EXPECT_NE(studio().draw(clip, 0, options), plain);
}

TEST(FigurePicture, NothingIsDrawnOutsideTheRowsItIsGiven) {
    std::vector<render::Argb> pixels(130 * 70, 0x12345678U);
    const Clip& clip = test::clipOf("back-bridge");
    const PreparedClip prepared = prepare(clip);
    render::SceneOptions options;
    options.window = render::windowOf(prepared, options.camera, Side::Right);
    options.zoom = 3;
    Skeleton skeleton;
    poseKey(prepared, 0, Side::Right, skeleton);
    render::Renderer renderer;
    renderer.setPalette(studio().palette());
    const body::Skin skin = body::buildSkin({}, HairStyle::Knot, body::coarseMesh);
    renderer.draw(clip, skin, skeleton, options, {pixels.data() + 10, 100, 70, 130});
    for (std::size_t y = 0; y < 70; ++y)
        for (std::size_t x = 0; x < 130; x = x == 9 ? 110 : x + 1)
            EXPECT_EQ(pixels[y * 130 + x], 0x12345678U);
}
