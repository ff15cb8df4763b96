#pragma once

#include "core/figure/body/primitives.h"

/// The girths of a middle body, in thousandths of its height, measured from the axis of each part.
namespace limber::figure::body {

// clang-format off
/// By height above the floor when standing; front and back from the plane through the hip joints.
inline const std::vector<Girth> trunkGirths{
    {462, 22, 26, 30, 30}, {480, 36, 52, 62, 62}, {500, 49, 62, 86, 86}, {522, 56, 66, 91, 91},
    {545, 60, 63, 90, 90}, {568, 62, 56, 85, 85}, {592, 63, 48, 78, 78}, {617, 64, 42, 72, 72},
    {642, 64.5f, 42, 71, 71}, {667, 65, 45, 74, 74}, {692, 66, 50, 78, 78}, {716, 67, 55, 82, 82},
    {740, 66, 58, 84, 84}, {764, 62, 58.5f, 82, 82}, {786, 55, 56, 75, 75}, {806, 46, 50, 62, 62},
    {822, 38, 43, 46, 46}, {836, 31, 35, 36, 36}};
inline const std::vector<Girth> thighGirths{
    {0, 54, 54, 47, 49}, {35, 56, 56, 49, 50}, {70, 55, 55, 48.5f, 49}, {110, 51, 50, 46, 45},
    {150, 47, 45, 42, 41}, {190, 41, 40, 37.5f, 37}, {225, 35.5f, 35, 33.5f, 33.5f}, {245, 31, 32, 32, 32}};
inline const std::vector<Girth> shankGirths{
    {0, 31, 30, 30.5f, 30.5f}, {25, 30, 34, 32, 31.5f}, {65, 28, 42, 34, 33.5f}, {100, 26, 40, 32, 32},
    {140, 24, 32, 27, 27}, {180, 21.5f, 24, 22, 22}, {220, 20, 20, 19, 19}, {246, 20, 21, 19.5f, 19.5f}};
/// Along the sole from the heel; front is up.
inline const std::vector<Girth> footGirths{
    {-40, 13, 13, 13, 13}, {-28, 21, 15, 17.5f, 17.5f}, {-10, 27, 15.2f, 19, 18.5f}, {10, 27, 15.2f, 19, 18},
    {30, 20.5f, 15.2f, 20.5f, 18.5f}, {52, 10.5f, 15.2f, 23, 21.5f}, {72, 4, 15.2f, 24, 24},
    {90, 1, 15.2f, 22, 25}, {103, -1, 15, 16.5f, 22.5f}};
inline const std::vector<Girth> upperArmGirths{
    {0, 26, 26, 23, 24}, {25, 27, 27, 25, 25}, {55, 27, 27, 25.5f, 25}, {85, 26.5f, 26, 25, 24.5f},
    {115, 26, 25, 23.5f, 23.5f}, {145, 22.5f, 22.5f, 22, 22}, {172, 20, 20.5f, 21, 21}};
inline const std::vector<Girth> forearmGirths{
    {0, 20, 20, 21, 21}, {25, 23, 22.5f, 23, 22.5f}, {50, 22.5f, 22, 22, 21.5f}, {80, 20, 20, 19, 18.5f},
    {110, 17.5f, 17.5f, 15, 15}, {138, 16.2f, 15.8f, 12.4f, 12.4f}, {152, 15.6f, 15.2f, 12, 12}};
/// Front is the palm's side, outer and inner the hand's edges.
inline const std::vector<Girth> palmGirths{
    {-10, 11.5f, 11.5f, 15, 15}, {10, 11.5f, 11.5f, 18, 18}, {30, 10.5f, 10, 21, 21}, {50, 9, 8.5f, 21.5f, 21.5f}};
/// Along the head's axis from the chin up.
inline const std::vector<Girth> skullGirths{
    {-5, 36, 10, 13, 13}, {3, 43, 18, 21, 21}, {16, 46.5f, 28, 29.5f, 29.5f}, {32, 47.5f, 40, 35.5f, 35.5f},
    {50, 47.5f, 51, 40, 40}, {66, 48, 56, 42.5f, 42.5f}, {82, 47, 55, 41, 41}, {100, 34, 40, 30, 30}};
// clang-format on

} // namespace limber::figure::body
