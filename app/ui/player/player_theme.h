#pragma once

#include "app/ui/theme/theme.h"

namespace limber::ui {

/// The tokens that the player paints with: those of the program, or, in high contrast, black on white (white
/// on black where the program is dark).
[[nodiscard]] const Theme& playerTheme();
[[nodiscard]] bool playerContrast();
/// For every player of the program, from the next paint on.
void setPlayerContrast(bool on);

} // namespace limber::ui
