#pragma once

#include "core/session/cue.h"
#include "core/session/plan.h"

#include <QString>

namespace limber::sound {

/// The words of a sentence, in the language of the interface; empty where there is nothing to say.
[[nodiscard]] QString spokenText(const Say& say, const SessionPlan& plan);

/// A sentence to try a voice by.
[[nodiscard]] QString spokenTrial();

} // namespace limber::sound
