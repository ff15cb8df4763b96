#pragma once

#include "app/ui/widgets/content_text.h"
#include "core/exercise/exercise.h"

#include <QString>

/// Values of an exercise in words.
namespace limber::ui {

/// "30 to 60 seconds a session, three times a day"
[[nodiscard]] QString doseInWords(const DoseRange& dose);
/// "Stage 2 · Hold", "Daily reset", ...
[[nodiscard]] QString placementInWords(const Exercise& exercise);
/// "Foam roller, 10–15 cm" and what can stand in for it, as one line.
[[nodiscard]] QString equipmentInWords(const EquipmentNeed& need);
/// "3 s in · 0.5 s hold · 3 s out · 0.5 s pause"
[[nodiscard]] QString tempoInWords(const Exercise& exercise, const std::string& variant);

/// The day of "2026-11-21" as people write it.
[[nodiscard]] QString reviewDate(const std::string& iso);

} // namespace limber::ui
