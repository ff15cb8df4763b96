#include "app/flows/check_flow.h"

#include "app/flows/session_flow.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/measure/measure_page.h"

#include "core/progress/day_plan.h"

#include <algorithm>

namespace limber {

namespace {

constexpr std::chrono::days aWeek{7};

} // namespace

CheckFlow::CheckFlow(const FlowContext& context, Door& door, SessionFlow& session, QObject* parent)
    : Flow(context, parent), m_door(door), m_session(session) {}

ui::MeasurePage* CheckFlow::makePage() {
    auto* figure = new ui::FigureView;
    figure->setClips(&m_content.clips);
    figure->setReducedMotion(state().preferences.reducedMotion);
    m_page = new ui::MeasurePage(figure);
    connect(m_page, &ui::MeasurePage::tryRequested, this, &CheckFlow::runTry);
    connect(m_page, &ui::MeasurePage::left, this, [this] { m_navigator.show(PageId::Today); });
    connect(m_page, &ui::MeasurePage::measured, this, [this](const Benchmark& benchmark) {
        m_navigator.show(PageId::Today);
        record({benchmark}, tr("Saved. We compare it with your other weeks, never with anyone else."));
    });
    return m_page;
}

void CheckFlow::measureNow() {
    const Exercise* exercise = m_content.catalogue.stageExercise(state().coach.stage);
    if (exercise == nullptr || !m_door.open({StartWish::As::Test, {exercise->id}}))
        return;
    m_navigator.show(PageId::Measure);
    m_page->begin(*exercise);
}

void CheckFlow::runTry(const ExerciseId& exercise) {
    const auto prescribed = m_door.open({StartWish::As::Test, {exercise}});
    if (!prescribed)
        return;
    m_session.measure(prescribed->front(), [this](const SessionFlow::Measured& measured) {
        m_navigator.show(measured.stopped ? PageId::Today : PageId::Measure);
        m_page->take(measured.value, measured.slept);
    });
}

bool CheckFlow::wanted() const {
    const auto& putOff = state().view.deferrals();
    return weeklyCheckDue(m_content.catalogue, state().journal, state().coach) &&
           std::none_of(putOff.begin(), putOff.end(), [&](const Deferral& deferral) {
               return deferral.what == Deferrable::WeeklyCheck && m_workspace.today() < deferral.until;
           });
}

void CheckFlow::putOff() {
    record({Deferral{Deferrable::WeeklyCheck, m_workspace.today() + aWeek}},
           tr("Not this week. We'll ask again in seven days."));
}

} // namespace limber
