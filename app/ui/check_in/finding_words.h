#pragma once

#include "core/progress/finding.h"

#include <QString>

namespace limber::ui {

/// The one true sentence after a session: "110 s held, 10 s more than on Tuesday." Empty where nothing was
/// done.
[[nodiscard]] QString findingText(const Exercise& exercise, const SessionFinding& finding, Day today);

} // namespace limber::ui
