#pragma once

#include "app/ui/ready/ready_panel.h"

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"

namespace limber::ui {

/// What the offer to move on says. `answer` carries an offer.
[[nodiscard]] ReadyModel makeReadyModel(const Catalogue& catalogue, const CoachDay& answer);

} // namespace limber::ui
