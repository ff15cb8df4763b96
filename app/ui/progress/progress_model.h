#pragma once

#include "core/progress/progress.h"

#include <QString>

#include <vector>

namespace limber::ui {

/// What *Progress* shows. All values; the page adds the words.
struct ProgressModel {
    struct StageChoice {
        int stage = 0;
        QString name;
    };

    ProgressReport report;
    QString exerciseName;
    int stageCount = 5;
    /// The stages that were begun so far.
    std::vector<StageChoice> stages;
    MeasureGuides guides;
};

} // namespace limber::ui
