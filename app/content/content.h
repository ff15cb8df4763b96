#pragma once

#include "core/base/result.h"
#include "core/exercise/article.h"
#include "core/exercise/exercise.h"
#include "core/figure/clip.h"
#include "core/progress/measures.h"
#include "core/screening/screening.h"

#include <QString>

namespace limber {

/// Everything that is read from resources/ when the program starts, and never changes after.
struct Content {
    Catalogue catalogue;
    Questionnaire questionnaire;
    Article why;
    figure::ClipLibrary clips;
    MeasureGuides guides;
};

/// All of it, or one line that names file, line and field.
[[nodiscard]] Result<Content, QString> loadContent();

/// The emergency number for the territory of the system's locale.
[[nodiscard]] QString localEmergencyNumber(const Questionnaire& questionnaire);

} // namespace limber
