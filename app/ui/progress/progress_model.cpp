#include "app/ui/progress/progress_model.h"

#include "app/ui/widgets/content_text.h"

#include <set>

namespace limber::ui {

ProgressModel makeProgressModel(const Catalogue& catalogue, const MeasureGuides& guides,
                                const Journal& journal, const CoachDay& coach, int stage) {
    ProgressModel model;
    model.report = progressOf(catalogue, journal, coach.today, stage);
    if (coach.stage > 0)
        model.adherencePercent = coach.adherencePercent;
    model.guides = guides;
    model.stageCount = catalogue.stageCount();
    if (const Exercise* exercise = catalogue.find(model.report.exercise))
        model.exerciseName = contentText(exercise->name);
    std::set<int> begun;
    for (const StageSpan& span : model.report.spans)
        begun.insert(span.stage);
    for (const int each : begun)
        if (const Exercise* exercise = catalogue.stageExercise(each))
            model.stages.push_back({each, contentText(exercise->stageName)});
    return model;
}

} // namespace limber::ui
