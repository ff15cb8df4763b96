#pragma once

#include "app/ui/programme/look_ahead.h"
#include "app/ui/programme/programme_page.h"
#include "app/ui/ready/ready_panel.h"

#include "core/coach/answer.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

namespace limber {

/// What the offer to move on says. `answer` carries an offer.
[[nodiscard]] ui::ReadyModel makeReadyModel(const Catalogue& catalogue, const Answer& answer);

/// The ladder with what was and what is.
[[nodiscard]] ui::ProgrammeModel makeProgrammeModel(const Catalogue& catalogue, const Journal& journal,
                                                    const Answer& answer);

/// The look ahead under its three scenarios, six weeks each, by the live engine.
[[nodiscard]] std::vector<ui::AheadPath> makeAheadPaths(const Catalogue& catalogue, const Journal& journal,
                                                        Day today);

} // namespace limber
