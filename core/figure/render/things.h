#pragma once

#include "core/figure/camera.h"
#include "core/figure/clip.h"
#include "core/figure/render/solid.h"
#include "core/figure/skeleton.h"

/// The things of a clip in the places where a posed body has them.
namespace limber::figure::render {

/// A level patch that shadows fall on: a mat.
struct Patch {
    Vec3f low;
    Vec3f high;
    Material material;
};

struct Things {
    Solid solid;
    std::vector<Patch> patches;
    /// Triangles from here on cast no shadow: mats and walls.
    std::size_t castingTriangles = 0;
    float floor = 0;
};

/// `bandPlaces` and `bandUps` are where a band lies on the skin, side by side.
struct BandPath {
    std::array<std::vector<Vec3f>, 2> places;
    std::array<std::vector<Vec3f>, 2> ups;
};

/// A wall between the eye and the body is cut away: its foot stays.
void addThings(const Clip& clip, const Skeleton& skeleton, const BandPath& band, const Camera& camera,
               Things& out);
/// What hands hold, alone.
void addHeld(const Prop& prop, const Skeleton& skeleton, Solid& out);

} // namespace limber::figure::render
