// What is drawn touches what it should: the mesh itself is measured, not what the solver believes.

#include "core/figure/body/touch.h"
#include "core/figure/contact.h"
#include "tests/figure/figure_fixture.h"

#include <map>

namespace {

using namespace limber;
using namespace limber::figure;

const body::Skin& skinOf(Build build) {
    static std::map<Build, body::Skin> skins;
    const auto [found, isNew] = skins.try_emplace(build);
    if (isNew)
        found->second = body::buildSkin(proportionsOf(build), HairStyle::Crop);
    return found->second;
}

bool standsOnFloor(const Key& key) {
    return std::any_of(key.contacts.begin(), key.contacts.end(), [](const Contact& contact) {
        return contact.surface == Surface::Floor && contact.part != Part::Hand;
    });
}

} // namespace

TEST(FigureTouch, TheDrawnBodyNeitherFloatsOverTheFloorNorSinksIntoItAtAnyMoment) {
    constexpr double tolerance = 0.003;
    std::vector<Vec3f> posed;
    Skeleton skeleton;
    for (const Clip& clip : test::builtInClips().clips())
        for (const Build build : {Build::Slimmer, Build::Middle, Build::Broader}) {
            const PreparedClip prepared = prepare(clip, proportionsOf(build));
            const auto phases = demonstrationTempo(clip.phases);
            const Milliseconds length = repetitionLength(phases, Seconds{2});
            for (Milliseconds at{0}; at < length; at += Milliseconds{250}) {
                const Moment moment = momentAt(clip, phases, Seconds{2}, at);
                poseAt(prepared, moment, Side::Right, skeleton);
                body::poseSkin(skinOf(build), skeleton, posed);
                float low = 1;
                for (const Vec3f& p : posed)
                    low = std::min(low, p.y);
                EXPECT_GT(low, -tolerance)
                    << clip.exercise.value << '/' << clip.variant << " sinks at " << at.count();
                const bool stands = standsOnFloor(clip.keys[static_cast<std::size_t>(moment.fromKey)]) &&
                                    standsOnFloor(clip.keys[static_cast<std::size_t>(moment.toKey)]);
                EXPECT_LT(low, stands ? tolerance : 1.0)
                    << clip.exercise.value << '/' << clip.variant << " floats at " << at.count();
            }
        }
}

TEST(FigureTouch, PlacesThatTouchLieOnTheMesh) {
    for (const Build build : {Build::Slimmer, Build::Middle, Build::Broader}) {
        const body::Skin& skin = skinOf(build);
        for (const body::TouchPlace& place : body::touchOf(proportionsOf(build)).places()) {
            // The head is measured with its hair up.
            if (place.region == body::Region::Head)
                continue;
            float nearest = 1;
            for (std::size_t v = 0; v < skin.mesh.at.size(); ++v)
                nearest = std::min(nearest, std::abs(dot(skin.mesh.normal[v], place.at - skin.mesh.at[v])) +
                                                0.2f * length(place.at - skin.mesh.at[v]));
            EXPECT_LT(nearest, 0.003f) << static_cast<int>(place.region);
        }
    }
}
