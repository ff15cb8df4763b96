#pragma once

#include "app/exchange/plan_file.h"
#include "core/exercise/exercise.h"

#include <QStringList>

namespace limber {

/// What a therapist's plan changes, one plain sentence each.
[[nodiscard]] QStringList planInWords(const exchange::PlanFile& plan, const Catalogue& catalogue);

} // namespace limber
