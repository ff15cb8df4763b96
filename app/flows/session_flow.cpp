#include "app/flows/session_flow.h"

#include "app/flows/session_ending.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/check_in/stop_sheet.h"
#include "app/ui/player/player_page.h"
#include "app/ui/window/main_window.h"

#include "core/journal/effective.h"
#include "core/session/work.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace limber {

using session::SessionController;

namespace {

session::SessionOptions optionsFrom(const Preferences& preferences) {
    session::SessionOptions options;
    // Longer than the latency of the sound (app/sound), so that "three" is as much in time as "two" and
    // "one".
    options.lead = Milliseconds{300};
    options.prepare = Seconds{preferences.prepareSeconds};
    options.selfPaced = preferences.selfPaced;
    options.breathCues = preferences.breathCues;
    return options;
}

/// The sets of a session that stand in the journal.
std::vector<SetFact> setsOf(const Journal& journal, const std::string& session) {
    std::vector<SetFact> sets;
    for (const Entry* entry : effectiveEntries(journal))
        if (const auto* set = std::get_if<SetFact>(&entry->fact); set != nullptr && set->session == session)
            sets.push_back(*set);
    // Several may end at one instant.
    std::sort(sets.begin(), sets.end(), [](const SetFact& a, const SetFact& b) { return a.set < b.set; });
    return sets;
}

/// How many sets the session planned of an exercise, its sides counted; 0 when it is none of the session's.
int setsPlanned(const SessionSnapshot& snapshot, const Catalogue& catalogue, const ExerciseId& id) {
    const Exercise* exercise = catalogue.find(id);
    int sets = 0;
    for (const Dose& dose : snapshot.doses)
        if (exercise != nullptr && dose.exercise == id)
            sets += static_cast<int>(dose.sets.size()) * (exercise->dose.perSide ? 2 : 1);
    return sets;
}

} // namespace

SessionFlow::SessionFlow(const FlowContext& context, Door& door, SessionController::Clock clock,
                         const sound::SoundPlayer::Clock& audio, QObject* parent)
    : Flow(context, parent), m_door(door),
      m_controller(
          std::move(clock),
          [this](const SetFact& set, const SessionSnapshot& position) { log(set, position); },
          [this](const SessionSnapshot& position) {
              // A try that was cut off is none.
              if (!m_measured)
                  m_workspace.keepPlace(position);
          }),
      m_sound(m_controller, audio) {
    connect(&m_controller, &SessionController::finished, this, [this] {
        // After a stop the advice is read first.
        if (!m_asking)
            closeOrAsk();
    });
    connect(&m_controller, &SessionController::viewChanged, this, &SessionFlow::watchTry);
    connect(&m_workspace, &Workspace::waiting, this, [this](int count) {
        if (m_player != nullptr && running())
            m_player->showNotice(
                count == 0 ? tr("Everything is saved again.")
                           : tr("Your sets couldn't be saved yet. Limber keeps them and tries again."));
    });
}

void SessionFlow::log(const SetFact& set, const SessionSnapshot& position) {
    if (m_measured)
        return logTry(set);
    SetFact counted = set;
    counted.setsPlanned = setsPlanned(position, m_content.catalogue, set.exercise);
    m_workspace.keep({counted}, position);
}

ui::PlayerPage* SessionFlow::makePlayer() {
    m_player = new ui::PlayerPage;
    connectPlayer();
    m_player->setClips(&m_content.clips);
    m_sound.attach(*m_player);
    applyPreferences(state().preferences);
    return m_player;
}

ui::CheckInPage* SessionFlow::makeCheckIn() {
    m_checkIn = new ui::CheckInPage(&m_content.clips);
    connect(m_checkIn, &ui::CheckInPage::checkedIn, this, &SessionFlow::saveAnswers);
    connect(m_checkIn, &ui::CheckInPage::undone, this,
            [this] { m_workspace.undo(answersOf(m_session, state().journal)); });
    connect(m_checkIn, &ui::CheckInPage::left, this, [this] { m_answered ? leave() : closeSession({}); });
    return m_checkIn;
}

void SessionFlow::connectPlayer() {
    using ui::PlayerPage;
    connect(&m_controller, &SessionController::viewChanged, m_player, &PlayerPage::showView);
    connect(m_player, &PlayerPage::inPositionRequested, &m_controller, &SessionController::inPosition);
    connect(m_player, &PlayerPage::pauseRequested, &m_controller, &SessionController::pause);
    connect(m_player, &PlayerPage::resumeRequested, &m_controller, &SessionController::resume);
    connect(m_player, &PlayerPage::repeatHoldRequested, &m_controller, &SessionController::resumeRepeating);
    connect(m_player, &PlayerPage::backRequested, &m_controller, &SessionController::back);
    connect(m_player, &PlayerPage::nextRequested, &m_controller, &SessionController::nextRepetition);
    connect(m_player, &PlayerPage::finishSetRequested, &m_controller, &SessionController::finishSet);
    connect(m_player, &PlayerPage::repetitionDone, &m_controller, &SessionController::repetitionDone);
    connect(m_player, &PlayerPage::addTimeRequested, &m_controller, &SessionController::addTime);
    connect(m_player, &PlayerPage::repeatSetRequested, &m_controller, &SessionController::repeatSet);
    connect(m_player, &PlayerPage::easierRequested, &m_controller, &SessionController::swapToEasier);
    connect(m_player, &PlayerPage::easierUndone, &m_controller, &SessionController::swapBack);
    connect(m_player, &PlayerPage::endRequested, this, [this] {
        if (m_measured)
            return discardTry(false);
        m_controller.end();
    });
    connect(m_player, &PlayerPage::stopRequested, this, &SessionFlow::askWhatHappened);
    connect(m_player, &PlayerPage::unwellReported, this, &SessionFlow::askWhatIsWrong);
    connect(m_player, &PlayerPage::guidesToggled, this, [this](bool on) {
        Preferences preferences = state().preferences;
        preferences.figureGuides = on;
        m_workspace.savePreferences(preferences);
    });
    connect(m_player, &PlayerPage::fullScreenRequested, this, [this](bool on) {
        on ? m_navigator.window().showFullScreen() : m_navigator.window().showNormal();
        m_player->setFullScreen(on);
    });
}

void SessionFlow::start(const StartWish& wish) {
    if (running())
        return m_navigator.show(PageId::Player);
    if (const auto prescribed = m_door.open(wish))
        run(*prescribed, std::nullopt);
}

void SessionFlow::takeUp() {
    if (running() || !state().unfinished)
        return;
    const SessionSnapshot from = *state().unfinished;
    m_session = from.session;
    // Only the answer is missing; nothing starts.
    if (from.over)
        return showCheckIn();
    if (const auto prescribed = m_door.open({StartWish::As::TakenUp, {}, {}, from.doses}))
        run(*prescribed, from);
}

void SessionFlow::run(const std::vector<Prescription>& prescribed,
                      const std::optional<SessionSnapshot>& from) {
    m_session = from ? from->session : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    m_stopped = false;
    m_stopReason.reset();
    m_navigator.show(PageId::Player);
    m_player->setAsksHowYouAre(!from && asksHowYouAre());
    const SessionPlan plan = planSession(m_content.catalogue, prescribed, m_session);
    const session::SessionOptions options = optionsFrom(state().preferences);
    if (!from)
        return m_controller.start(plan, options);
    std::vector<SetEnd> ends;
    for (const SetFact& set : setsOf(state().journal, m_session))
        ends.push_back(set.ended);
    m_controller.takeUp(plan, *from, ends, options);
}

void SessionFlow::applyPreferences(const Preferences& preferences) {
    m_sound.applyPreferences(preferences);
    if (m_player == nullptr)
        return;
    m_player->setCuesOn(!preferences.muted);
    m_player->setReducedMotion(preferences.reducedMotion);
    m_player->setHighContrast(preferences.highContrast);
    m_player->setGuides(preferences.figureGuides);
}

void SessionFlow::leaveUnfinished() {
    m_workspace.endSession({});
}

void SessionFlow::closeOrAsk() {
    m_measured ? leaveTry() : showCheckIn();
}

void SessionFlow::showCheckIn() {
    const std::vector<SetFact> sets = setsOf(state().journal, m_session);
    const bool anything =
        std::any_of(sets.begin(), sets.end(), [](const SetFact& set) { return session::anyDone(set.done); });
    // Where nothing was done and nothing happened, there is nothing to ask.
    if (!anything && !m_stopped)
        return closeSession({});
    m_answered = false;
    m_navigator.show(PageId::CheckIn);
    m_checkIn->setReducedMotion(state().preferences.reducedMotion);
    ui::Ending ending = endingOf(sets, m_session, m_content.catalogue, state());
    ending.stopped = m_stopped;
    if (m_stopped && m_stopReason) {
        ending.adviceTitle = ui::StopSheet::adviceTitle(*m_stopReason);
        ending.advice = ui::StopSheet::adviceText(*m_stopReason, emergencyNumber());
    }
    m_checkIn->begin(ending);
}

void SessionFlow::saveAnswers(const CheckIn& checkIn, bool lasting) {
    std::vector<Draft> drafts{checkIn};
    if (lasting)
        drafts.emplace_back(
            FollowUp{checkIn.session, FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting});
    if (m_answered) {
        // What was said before is taken back by a new fact; the journal only grows.
        if (const EntryIds before = answersOf(checkIn.session, state().journal);
            !before.empty() && !m_workspace.undo(before))
            return;
        if (!m_workspace.append(drafts))
            return;
    } else if (!m_workspace.endSession(drafts)) {
        return;
    }
    m_answered = true;
    m_checkIn->showSaved(comesNext(m_content.catalogue, state()));
}

void SessionFlow::closeSession(const std::vector<Draft>& drafts) {
    if (m_workspace.endSession(drafts))
        leave();
}

void SessionFlow::leave() {
    m_navigator.window().showNormal();
    m_navigator.show(PageId::Today);
    Q_EMIT over();
}

} // namespace limber
