#pragma once

#include "app/content/data_file.h"
#include "core/base/result.h"
#include "core/exercise/exercise.h"
#include "core/figure/clip.h"

#include <vector>

namespace limber::content {

/// The clips of one exercise (docs/figures explains the file). Beyond its form, every key pose is tried on
/// the body: its contacts must be reachable and its joints human.
[[nodiscard]] Result<std::vector<figure::Clip>, ContentError> parseFigure(const DataFile& source,
                                                                          const Exercise& exercise);

} // namespace limber::content
