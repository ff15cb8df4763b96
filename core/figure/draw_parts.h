#pragma once

#include "core/figure/drawing.h"
#include "core/figure/outline.h"
#include "core/figure/scene.h"

/// The pieces that draw.cpp puts together.
namespace limber::figure {

void drawProp(Pen& pen, const Item& item);
void drawSpine(Pen& pen, const Clip& clip, const Proportions& build, const Skeleton& skeleton, double glow);

} // namespace limber::figure
