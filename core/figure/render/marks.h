#pragma once

#include "core/figure/render/renderer.h"

/// What teaches: the spine, breath at the mouth, arrows, and the ring round a mistake.
namespace limber::figure::render {

void paintMarks(const Clip& clip, const Skeleton& skeleton, const SceneOptions& options, const View& view,
                Canvas& canvas);
/// Darkens a wall where arms press on it.
void paintWallShadow(const Clip& clip, const Skeleton& skeleton, const View& view, Canvas& canvas);

} // namespace limber::figure::render
