#pragma once

#include "core/exercise/exercise.h"
#include "core/progress/measuring.h"

#include <QString>
#include <QStringList>

namespace limber::ui {

/// What to do, one step a line.
[[nodiscard]] QStringList measureSteps(const Exercise& exercise);
/// "14 s", "12 repetitions", "12.5 cm".
[[nodiscard]] QString measureValue(MeasureKind kind, double value);
/// One try in a line: "14 s, effort 5, pain 1", and whether it counts.
[[nodiscard]] QString tryText(MeasureKind kind, const MeasureTry& attempt);

} // namespace limber::ui
