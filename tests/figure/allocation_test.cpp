// Posing and drawing allocate nothing once the buffers are there.

#include "core/figure/drawing.h"
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

TEST(FigureCost, PosingAllocatesNothingAndDrawingKeepsItsBuffers) {
    using namespace limber;
    using namespace limber::figure;
    for (const char* exercise : {"cat-cow", "swiss-ball-lowering", "roller-kettlebell-hold"}) {
        const Clip& clip = test::clipOf(exercise);
        const PreparedClip prepared = prepare(clip);
        Skeleton skeleton;
        Drawing drawing;
        const auto frame = [&](int i) {
            const Moment moment = momentAt(clip, clip.phases, Seconds{5}, Milliseconds(i * 33));
            poseAt(prepared, moment, Side::Right, skeleton);
            draw(clip, prepared.build, skeleton, {}, drawing);
        };
        for (int i = 0; i < 300; ++i)
            frame(i);
        allocations = 0;
        counting = true;
        for (int i = 0; i < 300; ++i)
            frame(i);
        counting = false;
        EXPECT_EQ(allocations, 0) << exercise;
        EXPECT_GT(drawing.shapes.size(), 40U);
    }
}
