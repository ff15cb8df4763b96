#pragma once

#include "core/figure/drawing.h"
#include "core/figure/outline.h"
#include "core/figure/scene.h"

/// The pieces that draw.cpp puts together.
namespace limber::figure {

void drawProp(Pen& pen, const Item& item);
void drawSpine(Pen& pen, const Clip& clip, const Proportions& build, const Skeleton& skeleton, double glow);

/// Arrows from where the body is to where it goes, for the one or two places that move farthest.
void drawArrows(Pen& pen, const Skeleton& now, const Skeleton& target);
/// A cross in the upper right corner.
void drawCross(Pen& pen, const Bounds& frame);

} // namespace limber::figure
