#include "app/session/session_controller.h"

#include "app/session/session_log.h"

#include "core/base/overloaded.h"

#include <algorithm>

namespace limber::session {

Q_LOGGING_CATEGORY(sessionLog, "limber.session", QtWarningMsg)

namespace {

constexpr int framePeriodMs = 33;
// Nobody watches a figure there.
constexpr int backgroundPeriodMs = 1'000;
// So much work at most is gone from the position when the program is killed in the middle of a long hold.
constexpr Milliseconds saveEvery{5'000};

} // namespace

SessionController::SessionController(Clock clock, LogFunction log, SaveFunction save, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_log(std::move(log)), m_save(std::move(save)) {
    m_timer.setInterval(framePeriodMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionController::tick);
}

bool SessionController::running() const {
    return m_session && !isOver(*m_session);
}

PlayerView SessionController::view() const {
    return m_session ? viewOf(*m_session) : PlayerView{};
}

void SessionController::start(const SessionPlan& plan, const SessionOptions& options) {
    Advanced begun = begin(plan, options);
    enter(std::move(begun.session), begun.effects);
}

void SessionController::takeUp(const SessionPlan& plan, const SessionSnapshot& snapshot,
                               const std::vector<SetEnd>& ends, const SessionOptions& options) {
    enter(session::resume(plan, snapshot, ends, options), {});
}

void SessionController::enter(Session session, const std::vector<Effect>& effects) {
    m_session = std::move(session);
    m_last = m_clock();
    m_saved = m_last;
    m_timer.start(m_session->options.background ? backgroundPeriodMs : framePeriodMs);
    if (isOver(*m_session)) {
        m_timer.stop();
        Q_EMIT viewChanged(view());
        Q_EMIT finished(*m_session);
        return;
    }
    if (m_save)
        m_save(snapshotOf(*m_session));
    Q_EMIT runningChanged(true);
    publishTimeline(effects);
    Q_EMIT viewChanged(view());
}

void SessionController::tick() {
    if (!running())
        return;
    catchUp();
    if (running() && m_last - m_timelineMade > horizon / 2)
        publishTimeline({});
    if (running() && m_last - m_saved >= saveEvery)
        saveProgress();
    if (m_session)
        Q_EMIT viewChanged(view());
}

/// Everything up to this moment, so that an event meets the session where the person saw it.
void SessionController::catchUp() {
    const Milliseconds now = m_clock();
    const Milliseconds elapsed = std::max(Milliseconds{0}, now - m_last);
    m_last = now;
    carryOut(Elapsed{elapsed});
}

void SessionController::handle(const Event& event) {
    if (!running())
        return;
    catchUp();
    if (running())
        carryOut(event);
    if (m_session)
        Q_EMIT viewChanged(view());
}

void SessionController::carryOut(const Event& event) {
    const bool byItself = std::holds_alternative<Elapsed>(event);
    Advanced next = advance(*m_session, event);
    for (const Effect& effect : next.effects)
        if (const auto* log = std::get_if<LogSet>(&effect))
            m_log(log->fact, log->snapshot);
    // Only now has it happened.
    m_session = std::move(next.session);
    const std::vector<Effect>& effects = next.effects;
    if (std::any_of(effects.begin(), effects.end(),
                    [](const Effect& effect) { return std::holds_alternative<SaveProgress>(effect); }))
        saveProgress();
    for (const Effect& effect : effects)
        if (const auto* play = std::get_if<PlayCue>(&effect))
            Q_EMIT sounded(play->cue);
    const auto* pause = std::get_if<Paused>(&m_session->state);
    const bool paused = pause != nullptr;
    if (byItself && paused && pause->why == PauseCause::Gap && !effects.empty())
        qCDebug(sessionLog) << "no time came in for too long: paused";
    // Time alone plays what the timeline foresaw; everything else makes a new one.
    if (!byItself || (paused && !effects.empty()))
        publishTimeline(effects);
    if (isOver(*m_session)) {
        m_timer.stop();
        Q_EMIT runningChanged(false);
        Q_EMIT finished(*m_session);
    }
}

void SessionController::saveProgress() {
    m_saved = m_last;
    if (m_save)
        m_save(snapshotOf(*m_session));
}

/// What the event itself made sound, and what follows from the new state.
void SessionController::publishTimeline(const std::vector<Effect>& atOnce) {
    Timeline timeline = timelineOf(*m_session, horizon);
    std::vector<Cue> cues;
    std::vector<Say> says;
    for (const Effect& effect : atOnce)
        std::visit(Overloaded{[&](const PlayCue& play) {
                                  cues.push_back({play.cue.kind, Milliseconds{0}, play.cue.value});
                              },
                              [&](const Announce& announce) {
                                  says.push_back(announce.say);
                                  says.back().at = Milliseconds{0};
                              },
                              [](const auto&) {}},
                   effect);
    timeline.cues.insert(timeline.cues.begin(), cues.begin(), cues.end());
    timeline.says.insert(timeline.says.begin(), says.begin(), says.end());
    m_timelineMade = m_last;
    Q_EMIT timelineChanged(timeline, m_last.count());
}

void SessionController::inPosition() {
    handle(InPosition{});
}
void SessionController::pause() {
    handle(PauseNow{});
}
void SessionController::resume() {
    handle(Resume{ResumeAs::GoOn});
}
void SessionController::resumeRepeating() {
    handle(Resume{ResumeAs::Repeat});
}
void SessionController::back() {
    handle(Back{});
}
void SessionController::nextRepetition() {
    handle(NextRepetition{});
}
void SessionController::finishSet() {
    handle(FinishSet{});
}
void SessionController::repetitionDone() {
    handle(RepetitionDone{});
}
void SessionController::holdForStop() {
    handle(PauseNow{PauseCause::Stopping});
}
void SessionController::stop(StopReason reason) {
    handle(Stop{reason});
}
void SessionController::end() {
    handle(End{});
}
void SessionController::addTime() {
    handle(AddTime{});
}
void SessionController::repeatSet() {
    handle(RepeatSet{});
}
void SessionController::swapToEasier() {
    handle(SwapToEasier{});
}
void SessionController::swapBack() {
    handle(SwapBack{});
}

} // namespace limber::session
