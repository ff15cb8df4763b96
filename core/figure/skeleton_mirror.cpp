#include "core/figure/skeleton.h"

#include <utility>

namespace limber::figure {

namespace {

Vec3 flipped(Vec3 v) {
    return {v.x, v.y, -v.z};
}
/// The mirror image of a frame is a frame again when its z axis keeps pointing to the figure's right.
Mat3 flipped(const Mat3& m) {
    return {flipped(m.x), flipped(m.y), -flipped(m.z)};
}

} // namespace

void mirror(Skeleton& s) {
    s.root = flipped(s.root);
    s.pelvis = flipped(s.pelvis);
    s.sacrum = flipped(s.sacrum);
    for (Vec3& point : s.spine)
        point = flipped(point);
    for (Mat3& frame : s.spineFrames)
        frame = flipped(frame);
    s.head = flipped(s.head);
    s.headBase = flipped(s.headBase);
    s.trunk = flipped(s.trunk);
    s.held = flipped(s.held);
    s.heldFrame = flipped(s.heldFrame);
    s.tilt = -s.tilt;
    std::swap(s.arms[0], s.arms[1]);
    std::swap(s.legs[0], s.legs[1]);
    for (ArmPose& arm : s.arms) {
        for (Vec3* point : {&arm.clavicle, &arm.shoulder, &arm.elbow, &arm.wrist, &arm.fingers, &arm.bend})
            *point = flipped(*point);
        arm.hand = flipped(arm.hand);
    }
    for (LegPose& leg : s.legs) {
        for (Vec3* point : {&leg.hip, &leg.knee, &leg.ankle, &leg.bend})
            *point = flipped(*point);
        leg.foot = flipped(leg.foot);
        leg.toes = flipped(leg.toes);
    }
}

} // namespace limber::figure
