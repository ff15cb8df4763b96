#pragma once

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/journal_view.h"
#include "core/progress/answer.h"
#include "core/progress/measures.h"
#include "core/progress/milestones.h"
#include "core/progress/period.h"
#include "core/progress/progress.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace limber::ui {

/// The way to the next stage.
struct Outlook {
    struct Goal {
        QString name;
        /// In a few words.
        QString evidence;
        bool met = false;
    };

    int next = 2;
    /// If it goes on as now; nothing where that is too far off to say.
    std::optional<int> weeks;
    /// Of the way, 0 to 1.
    double share = 0.0;
    bool ready = false;
    /// The five goals; before the third week they say nothing yet and are not there.
    std::vector<Goal> goals;
};

/// What *Progress* shows. All values; the page adds the words.
struct ProgressModel {
    struct StageChoice {
        int stage = 0;
        QString name;
    };

    ProgressReport report;
    std::vector<Finding> answer;
    std::optional<Outlook> outlook;
    /// As the coach counts it, the one number everywhere; nothing before the first stage.
    std::optional<int> adherencePercent;
    QString exerciseName;
    int stageCount = 5;
    /// The stages that were begun so far.
    std::vector<StageChoice> stages;
    std::vector<PeriodSummary> months;
    /// Whole weeks of a year.
    std::vector<DayAdherence> year;
    std::vector<Milestone> milestones;
    Catalogue catalogue;
    MeasureGuides guides;
    /// For periods that the person chooses; never null once filled.
    std::shared_ptr<const JournalView> view;
};

/// The progress of `stage`, or of the stage one stands in for 0.
[[nodiscard]] ProgressModel makeProgressModel(const Catalogue& catalogue, const MeasureGuides& guides,
                                              const JournalView& view, const CoachDay& coach, int stage);

/// The way from the stage of `coach` to the next; nothing in the last stage and before the first.
[[nodiscard]] std::optional<Outlook> outlookOf(const Catalogue& catalogue, const JournalView& view,
                                               const CoachDay& coach, Day stageSince);

} // namespace limber::ui
