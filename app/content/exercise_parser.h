#pragma once

#include "app/content/content_error.h"
#include "app/content/data_file.h"
#include "core/base/result.h"
#include "core/exercise/exercise.h"

#include <QString>

#include <map>
#include <string>

namespace limber::content {

/// What exercises refer to by number or code: clinical.md's list of sources and the groups of cautions.
struct References {
    std::map<int, std::string> sources;
    std::map<std::string, std::string> cautions;
};

[[nodiscard]] Result<References, ContentError> loadReferences(const QString& folder);

/// One exercise; checks it against itself (steps of phases, start and ceiling, variants) and the references.
[[nodiscard]] Result<Exercise, ContentError> parseExercise(const DataFile& source,
                                                           const References& references);

} // namespace limber::content
