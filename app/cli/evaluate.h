#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"

#include <QByteArray>
#include <QJsonObject>

namespace limber::cli {

/// The answer in the public format (docs/journal-format.md), as a JSON object.
[[nodiscard]] QJsonObject answerToJson(const Catalogue& catalogue, const CoachDay& answer);

/// The same as indented UTF-8 text with the fields in the order of the format's description.
[[nodiscard]] QByteArray evaluateToJson(const Catalogue& catalogue, const CoachDay& answer);

} // namespace limber::cli
