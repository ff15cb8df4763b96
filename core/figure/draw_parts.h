#pragma once

#include "core/figure/drawing.h"
#include "core/figure/outline.h"
#include "core/figure/scene.h"

/// The pieces that draw.cpp puts together.
namespace limber::figure {

void drawProp(Pen& pen, const Item& item);

/// The shadow under the body: a soft oval and a darker one within, on the ground and on a mat.
class Shadow {
public:
    Shadow(const Mat3& view, const Body& body);

    void onGround(Pen& pen) const;
    void onMat(Pen& pen, const Item& mat) const;

private:
    struct Layer {
        double spread;
        /// The inner oval's tells both layers, since each is filled opaquely.
        double opacity;
    };
    static constexpr std::array<Layer, 2> layers{{{1.16, 0.050}, {1.0, 0.107}}};

    Mat3 m_view;
    Bounds m_footprint;
};

void drawSpine(Pen& pen, const Clip& clip, const Proportions& build, const Skeleton& skeleton, double glow);

/// Air that streams out of the mouth or into it, where the face can be seen.
void drawBreath(Pen& pen, const Skeleton& skeleton, Breath breath, double fraction);

/// Arrows from where the body is to where it goes, for the one or two places that move farthest.
void drawArrows(Pen& pen, const Skeleton& now, const Skeleton& target);
/// A ring round what goes wrong.
void drawMistakeRing(Pen& pen, const Clip& clip, const Skeleton& skeleton);
/// A cross in the upper right corner.
void drawCross(Pen& pen, const Bounds& frame);

} // namespace limber::figure
