// Posing and drawing allocate nothing once the buffers are there.

#include "core/figure/render/renderer.h"
#include "tests/figure/figure_fixture.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> allocations{0};
std::atomic<bool> counting{false};

void* counted(std::size_t size) {
    if (counting)
        ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size) {
    return counted(size);
}
void* operator new[](std::size_t size) {
    return counted(size);
}
// Qt asks in this way too; memory must come from where delete gives it back.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    if (counting)
        ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    if (counting)
        ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

TEST(FigureCost, PosingAndDrawingAllocateNothingOnceTheirBuffersAreThere) {
    using namespace limber;
    using namespace limber::figure;
    const body::Skin skin = body::buildSkin({}, HairStyle::Knot, body::coarseMesh);
    render::Renderer renderer;
    renderer.setPalette(render::paletteOf(render::Colouring::Teal, false));
    std::vector<render::Argb> pixels(300 * 200);
    const render::Picture picture{pixels.data(), 300, 200, 300};
    for (const char* exercise : {"cat-cow", "swiss-ball-lowering", "wall-slide"}) {
        const Clip& clip = test::clipOf(exercise);
        const PreparedClip prepared = prepare(clip);
        render::SceneOptions options;
        options.spine = false;
        options.things = false;
        options.window = render::windowOf(prepared, options.camera, Side::Right);
        Skeleton skeleton;
        const auto frame = [&](int i) {
            const Moment moment = momentAt(clip, clip.phases, Seconds{5}, Milliseconds(i * 100));
            poseAt(prepared, moment, Side::Right, skeleton);
            renderer.draw(clip, skin, skeleton, options, picture);
        };
        // Twice round, so that every tile has once held its most.
        const auto frames = static_cast<int>(repetitionLength(clip.phases, Seconds{5}).count() / 100);
        for (int i = 0; i < 2 * frames; ++i)
            frame(i);
        allocations = 0;
        counting = true;
        for (int i = 0; i < frames; ++i)
            frame(i);
        counting = false;
        EXPECT_EQ(allocations, 0) << exercise;
    }
}
