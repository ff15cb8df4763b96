#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/progress/measures.h"
#include "core/progress/progress.h"

#include <QString>

#include <optional>
#include <vector>

namespace limber::ui {

/// What *Progress* shows. All values; the page adds the words.
struct ProgressModel {
    struct StageChoice {
        int stage = 0;
        QString name;
    };

    ProgressReport report;
    /// As the coach counts it, the one number everywhere; nothing before the first stage.
    std::optional<int> adherencePercent;
    QString exerciseName;
    int stageCount = 5;
    /// The stages that were begun so far.
    std::vector<StageChoice> stages;
    MeasureGuides guides;
};

/// The progress of `stage`, or of the stage one stands in for 0.
[[nodiscard]] ProgressModel makeProgressModel(const Catalogue& catalogue, const MeasureGuides& guides,
                                              const Journal& journal, const CoachDay& coach, int stage);

} // namespace limber::ui
