#include "app/flows/desk_flow.h"

#include "app/flows/flows_log.h"
#include "app/store/snapshot_text.h"
#include "app/ui/player/strip_window.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QUuid>

#include <utility>

namespace limber {

using desk::Tray;
using session::SessionController;

namespace {

constexpr const char* rememberedKey = "desk.place";

session::SessionOptions backgroundOptions(int prepareSeconds) {
    session::SessionOptions options;
    options.background = true;
    options.prepare = Seconds{prepareSeconds};
    return options;
}

} // namespace

DeskFlow::DeskFlow(const FlowContext& context, Door& door, SessionController::Clock clock, QObject* parent)
    : Flow(context, parent), m_door(door),
      m_controller(
          std::move(clock), [this](const SetFact& fact, const SessionSnapshot&) { log(fact); },
          [this](const SessionSnapshot& place) { remember(place); }),
      m_strip(std::make_unique<ui::StripWindow>(ui::StripWindow::Kind::Desk)) {
    std::vector<Tray::Choice> choices;
    for (const Exercise& exercise : m_content.catalogue.exercises())
        if (exercise.placement == Placement::Desk)
            choices.push_back({exercise.id, ui::contentText(exercise.name)});
    m_tray = std::make_unique<Tray>(QApplication::windowIcon(), choices);
    connect(&m_controller, &SessionController::viewChanged, this, &DeskFlow::showView);
    connect(&m_controller, &SessionController::sounded, this, [this](const Cue& each) {
        Q_EMIT cue(each.kind);
        if (each.kind == CueKind::Hold)
            m_tray->tell(tr("Squeeze your shoulder blades gently for five seconds."));
    });
    connect(&m_controller, &SessionController::finished, this, [this] {
        remember(std::nullopt);
        // Nothing else may be in sight that could be closed.
        if (!m_quitting && !m_navigator.window().isVisible() && !m_tray->isThere())
            Q_EMIT windowWanted();
    });
    connect(m_strip.get(), &ui::StripWindow::primaryRequested, this, &DeskFlow::primary);
    connect(m_strip.get(), &ui::StripWindow::stopRequested, &m_controller, &SessionController::end);
    connect(m_strip.get(), &ui::StripWindow::expandRequested, this, &DeskFlow::windowWanted);
    connect(m_tray.get(), &Tray::startRequested, this, &DeskFlow::start);
    connect(m_tray.get(), &Tray::pauseRequested, this,
            [this](bool pause) { pause ? m_controller.pause() : m_controller.resume(); });
    connect(m_tray.get(), &Tray::stopRequested, &m_controller, &SessionController::end);
    connect(m_tray.get(), &Tray::openRequested, this, &DeskFlow::windowWanted);
    connect(m_tray.get(), &Tray::quitRequested, this, &QCoreApplication::quit);
    // However the program is left, what was done is written down.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        m_quitting = true;
        m_controller.end();
    });
}

DeskFlow::~DeskFlow() = default;

void DeskFlow::showView(const PlayerView& view) {
    const bool slept = view.stage == PlayerStage::Paused && view.pauseReason == session::PauseCause::Gap;
    if (slept && std::exchange(m_view, view).stage != PlayerStage::Paused)
        tell(tr("The computer was asleep. That time is not counted. Resume when you're back."));
    m_view = view;
    m_strip->showView(view);
    m_strip->setVisible(running());
    m_tray->showView(running() ? std::optional(view) : std::nullopt);
    m_tray->setVisible(running() || !m_navigator.window().isVisible());
    // A closed window is no end while something runs that can be seen.
    QApplication::setQuitOnLastWindowClosed(!running());
}

bool DeskFlow::takes(const ExerciseId& id) const {
    const Exercise* exercise = m_content.catalogue.find(id);
    return exercise != nullptr && exercise->placement == Placement::Desk;
}

void DeskFlow::start(const ExerciseId& id) {
    const auto prescribed = m_door.open({StartWish::As::Prescribed, {id}});
    if (!prescribed)
        return;
    if (running())
        return m_navigator.say(tr("Only one timer can run. Stop the other one first."));
    run(planBackground(m_content.catalogue, prescribed->front(),
                       QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()),
        std::nullopt);
}

void DeskFlow::run(const SessionPlan& plan, const std::optional<SessionSnapshot>& from) {
    const session::SessionOptions options = backgroundOptions(state().preferences.prepareSeconds);
    if (from)
        m_controller.takeUp(plan, *from, {}, options);
    else
        m_controller.start(plan, options);
    if (running())
        m_strip->comeUp();
}

void DeskFlow::primary() {
    if (m_view.stage == PlayerStage::Preparing)
        m_controller.inPosition();
    else if (m_view.stage == PlayerStage::Paused)
        m_controller.resume();
    else
        m_controller.pause();
}

void DeskFlow::setSessionRunning(bool running) {
    if (running && m_view.stage == PlayerStage::Working && m_controller.running()) {
        m_heldForSession = true;
        m_controller.pause();
    } else if (!running && std::exchange(m_heldForSession, false)) {
        m_controller.resume();
    }
}

void DeskFlow::remember(const std::optional<SessionSnapshot>& place) {
    const std::string text = place && !place->over ? store::writeSnapshot(*place) : std::string();
    if (!m_workspace.store()
             .savePreferences({{QLatin1String(rememberedKey), QString::fromStdString(text)}})
             .ok())
        qCWarning(flowsLog) << "the place of the desk tool could not be kept";
}

void DeskFlow::findLost() {
    const auto kept = m_workspace.store().preferences();
    const std::string text = kept ? kept->value(QLatin1String(rememberedKey)).toStdString() : std::string();
    const auto place = text.empty() ? std::nullopt : store::parseSnapshot(text);
    if (!place || place->over || place->doses.empty())
        return;
    const auto judged = judge(state().coach, {StartWish::As::TakenUp, {}, {}, place->doses});
    const auto* prescribed = std::get_if<std::vector<Prescription>>(&judged);
    if (prescribed == nullptr) {
        // It may not go on today; what was done is written down all the same.
        const Dose& dose = place->doses.front();
        remember(std::nullopt);
        SetFact fact;
        fact.session = place->session;
        fact.exercise = dose.exercise;
        fact.variant = dose.variant;
        fact.planned.seconds = dose.total;
        fact.done.seconds =
            static_cast<int>(std::chrono::floor<Seconds>(place->worked + place->inPhase).count());
        fact.ended = SetEnd::Interrupted;
        return log(fact);
    }
    const SessionPlan plan = planBackground(m_content.catalogue, prescribed->front(), place->session);
    run(plan, place);
    const auto done = std::chrono::floor<std::chrono::minutes>(place->worked + place->inPhase);
    tell(tr("Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. "
            "Resume or stop it on the strip.",
            nullptr, static_cast<int>(done.count()))
             .arg(ui::contentText(plan.items.front().name)));
}

void DeskFlow::log(const SetFact& fact) {
    if (fact.done.seconds.value_or(0) <= 0 || !m_workspace.append({fact}))
        return;
    tell(fact.ended == SetEnd::Completed ? tr("Done and saved. Take it off and move a little.")
                                         : tr("%n minute(s), saved.", nullptr, *fact.done.seconds / 60));
}

void DeskFlow::tell(const QString& text) {
    m_tray->tell(text);
    m_navigator.say(text);
}

} // namespace limber
