#include "app/ui/progress/progress_model.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/words/coach_words.h"
#include "core/coach/projection.h"

#include <algorithm>
#include <set>

namespace limber::ui {

namespace {
constexpr int WeeksOfAYear = 53;
/// Further ahead nothing is said.
constexpr int WeeksAhead = 8;
/// Counted weeks before which the goals cannot be met.
constexpr int WeeksBeforeGoals = 2;
} // namespace

std::optional<Outlook> outlookOf(const Catalogue& catalogue, const JournalView& view, const CoachDay& coach,
                                 Day stageSince) {
    if (coach.stage == 0 || coach.stage >= catalogue.stageCount())
        return std::nullopt;
    Outlook outlook;
    outlook.next = coach.stage + 1;
    outlook.ready = coach.readiness.ready() && coach.offers();
    const auto ahead = project(catalogue, view, coach.today, WeeksAhead, Scenario::AsNow);
    for (std::size_t week = 0; week < ahead.size() && !outlook.weeks; ++week)
        if (ahead[week].stage > coach.stage || ahead[week].action == Action::OfferAdvance)
            outlook.weeks = static_cast<int>(week);
    if (outlook.ready)
        outlook.weeks = 0;
    if (outlook.weeks) {
        const double done = std::max(0, daysBetween(stageSince, coach.today)) / 7.0;
        outlook.share = outlook.ready ? 1.0 : done / std::max(0.1, done + std::max(1, *outlook.weeks));
    }
    if (coach.countedWeeks < WeeksBeforeGoals)
        return outlook;
    int met = 0;
    for (const CriterionKind kind : allCriteria) {
        const Criterion& criterion = criterionOf(coach.readiness, kind);
        outlook.goals.push_back({criterionName(kind), briefCriterionEvidence(criterion), criterion.met});
        met += criterion.met ? 1 : 0;
    }
    if (!outlook.weeks)
        outlook.share = met / static_cast<double>(allCriteria.size() + 1);
    return outlook;
}

ProgressModel makeProgressModel(const Catalogue& catalogue, const MeasureGuides& guides,
                                const JournalView& view, const CoachDay& coach, int stage) {
    ProgressModel model;
    const Day today = coach.today;
    model.report = progressOf(catalogue, view, today, stage);
    model.answer = answerOf(model.report, guides);
    model.catalogue = catalogue;
    model.guides = guides;
    model.stageCount = catalogue.stageCount();
    model.view = std::make_shared<const JournalView>(view);
    if (model.report.empty())
        return model;
    model.adherencePercent = coach.stage > 0 ? std::optional(coach.adherencePercent) : std::nullopt;
    if (model.report.stage == coach.stage)
        model.outlook = outlookOf(catalogue, view, coach, model.report.since);
    if (const Exercise* exercise = catalogue.find(model.report.exercise))
        model.exerciseName = contentText(exercise->name);
    std::set<int> begun;
    for (const StageSpan& span : model.report.spans)
        begun.insert(span.stage);
    for (const int each : begun)
        if (const Exercise* exercise = catalogue.stageExercise(each))
            model.stages.push_back({each, contentText(exercise->stageName)});
    model.months = monthsOf(view, today);
    model.year = progressOf(catalogue, view, today, 0, WeeksOfAYear).days;
    model.milestones = milestonesOf(catalogue, guides, view);
    return model;
}

} // namespace limber::ui
