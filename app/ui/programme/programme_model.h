#pragma once

#include "app/ui/programme/look_ahead.h"
#include "app/ui/programme/programme_page.h"

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

namespace limber::ui {

/// The ladder with what was and what is.
[[nodiscard]] ProgrammeModel makeProgrammeModel(const Catalogue& catalogue, const Journal& journal,
                                                const CoachDay& answer);

/// The look ahead under its three scenarios, six weeks each, by the live engine.
[[nodiscard]] std::vector<AheadPath> makeAheadPaths(const Catalogue& catalogue, const Journal& journal,
                                                    Day today);

} // namespace limber::ui
