#pragma once

#include "core/exercise/exercise.h"

#include <QString>

/// Values of an exercise in words.
namespace limber::ui {

/// "30 to 60 seconds a session, three times a day"
[[nodiscard]] QString doseInWords(const DoseRange& dose);
/// "three times a day", "every second day", "once or twice a week"
[[nodiscard]] QString frequencyInWords(const Frequency& frequency);
/// "Stage 2 · Static holds", "Daily reset", ...
[[nodiscard]] QString placementInWords(const Exercise& exercise);
/// "Foam roller, 10–15 cm" and what can stand in for it, as one line.
[[nodiscard]] QString equipmentInWords(const EquipmentNeed& need);
/// "3 s in · 0.5 s hold · 3 s out · 0.5 s pause"
[[nodiscard]] QString tempoInWords(const Exercise& exercise);

/// The text of a catalogue value.
[[nodiscard]] inline QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace limber::ui
