#include "app/flows/check_flow.h"

#include "app/ui/check_in/stop_dialog.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/measure/measure_page.h"

#include "core/progress/day_plan.h"
#include "core/session/stop_route.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr std::chrono::days aWeek{7};

} // namespace

CheckFlow::CheckFlow(const FlowContext& context, Door& door, Clock clock, QObject* parent)
    : Flow(context, parent), m_door(door), m_clock(std::move(clock)) {}

ui::MeasurePage* CheckFlow::makePage() {
    auto* figure = new ui::FigureView;
    figure->setClips(&m_content.clips);
    figure->setReducedMotion(state().preferences.reducedMotion);
    m_page = new ui::MeasurePage(m_clock, figure);
    connect(m_page, &ui::MeasurePage::hurtReported, this, &CheckFlow::askWhatHappened);
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

/// As after a stop in a session: the advice is given, and what blocks the programme is written down.
void CheckFlow::askWhatHappened() {
    auto* dialog = new ui::StopDialog(emergencyNumber(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::StopDialog::stopped, this, [this](session::StopReason reason) {
        if (const StopRoute route = routeOf(reason); route.screening)
            m_workspace.append({Screening{*route.screening}});
    });
    connect(dialog, &ui::StopDialog::closed, this, [this] { m_navigator.show(PageId::Today); });
    dialog->open();
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
