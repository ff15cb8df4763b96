#pragma once

#include "core/base/result.h"
#include "core/coach/coach_day.h"
#include "core/programme/preferences.h"

#include <string>

namespace limber::cli {

/// What may be started of an exercise, in the form of that name (empty: the coach's own choice); else the
/// code of the reason why not, `not-today` or `blocked` where the coach gives none.
[[nodiscard]] Result<Prescription, std::string> startable(const CoachDay& day, const ExerciseId& exercise,
                                                          const std::string& variant);

/// The session that the player would run, set by set (docs/journal-format.md), and a line feed.
[[nodiscard]] std::string planToJson(const Catalogue& catalogue, const Prescription& prescription,
                                     const Preferences& preferences);

/// `{"refused": code}` and a line feed.
[[nodiscard]] std::string refusalToJson(const std::string& code);

} // namespace limber::cli
