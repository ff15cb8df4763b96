#include "app/composition/session_runner.h"

#include "app/composition/content.h"
#include "app/composition/profile.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/check_in/stop_dialog.h"
#include "app/ui/player/player_page.h"

#include "core/coach/coach.h"
#include "core/journal/effective.h"
#include "core/session/plan.h"
#include "core/session/stop_route.h"

#include <QUuid>

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
    return sets;
}

} // namespace

SessionRunner::SessionRunner(Profile& profile, const Content& content, SessionController::Clock clock,
                             QObject* parent)
    : QObject(parent), m_profile(profile), m_content(content),
      m_controller(
          std::move(clock),
          [this](const SetFact& set, const SessionSnapshot& position) {
              return m_profile.finishSet(set, position);
          },
          [this](const SessionSnapshot& position) { return m_profile.saveSession(position); }),
      m_player(new ui::PlayerPage), m_checkIn(new ui::CheckInPage) {
    connectPlayer();
    m_player->setClips(&m_content.clips);
    connect(&m_controller, &SessionController::viewChanged, m_player, &ui::PlayerPage::showView);
    connect(&m_controller, &SessionController::finished, this, &SessionRunner::finished);
    connect(&m_controller, &SessionController::logFailed, this, [this] {
        m_player->showNotice(
            tr("The set could not be written to disk. Resume tries again; nothing is lost."));
    });
    connect(m_checkIn, &ui::CheckInPage::checkedIn, this, [this](const CheckIn& checkIn, bool lasting) {
        std::vector<Entry> entries{m_profile.entryFor(checkIn)};
        if (lasting)
            entries.push_back(m_profile.entryFor(
                FollowUp{checkIn.session, FollowUpQuestion::TinglingGone, FollowUpAnswer::Lasting}));
        if (m_profile.endSession(entries))
            Q_EMIT over();
    });
    connect(m_checkIn, &ui::CheckInPage::later, this, [this] {
        if (m_profile.endSession({}))
            Q_EMIT over();
    });
}

void SessionRunner::connectPlayer() {
    using ui::PlayerPage;
    connect(m_player, &PlayerPage::inPositionRequested, &m_controller, &SessionController::inPosition);
    connect(m_player, &PlayerPage::pauseRequested, &m_controller, &SessionController::pause);
    connect(m_player, &PlayerPage::resumeRequested, &m_controller, &SessionController::resume);
    connect(m_player, &PlayerPage::repeatHoldRequested, &m_controller, &SessionController::resumeRepeating);
    connect(m_player, &PlayerPage::backRequested, &m_controller, &SessionController::back);
    connect(m_player, &PlayerPage::skipRequested, &m_controller, &SessionController::skip);
    connect(m_player, &PlayerPage::finishSetRequested, &m_controller, &SessionController::finishSet);
    connect(m_player, &PlayerPage::repetitionDone, &m_controller, &SessionController::repetitionDone);
    connect(m_player, &PlayerPage::addTimeRequested, &m_controller, &SessionController::addTime);
    connect(m_player, &PlayerPage::repeatSetRequested, &m_controller, &SessionController::repeatSet);
    connect(m_player, &PlayerPage::easierRequested, &m_controller, &SessionController::swapToEasier);
    connect(m_player, &PlayerPage::endRequested, &m_controller, &SessionController::end);
    connect(m_player, &PlayerPage::guidesToggled, this, [this](bool on) {
        Preferences preferences = m_profile.preferences();
        preferences.figureGuides = on;
        m_profile.savePreferences(preferences);
    });
    connect(m_player, &PlayerPage::stopRequested, this, &SessionRunner::askWhatHappened);
}

void SessionRunner::start(const ExerciseId& id) {
    start(id, {});
}

void SessionRunner::start(const ExerciseId& id, const std::string& variant) {
    const Exercise* exercise = m_content.catalogue.find(id);
    if (exercise == nullptr || running())
        return;
    const ExerciseDay* day = m_profile.answer().find(id);
    if (day == nullptr || !day->mayStart())
        return;
    const FormDay* form = variant.empty() ? nullptr : day->form(variant);
    if (!variant.empty() && (form == nullptr || !form->mayStart()))
        return;
    begin({{*exercise, (form == nullptr ? day->prescription : form->prescription)->dose()}});
}

void SessionRunner::startDose(const Dose& dose) {
    if (const Exercise* exercise = m_content.catalogue.find(dose.exercise); exercise != nullptr && !running())
        begin({{*exercise, dose}});
}

void SessionRunner::startQueue(const std::vector<ExerciseId>& exercises) {
    std::vector<PlanInput> inputs;
    for (const ExerciseId& id : exercises)
        if (const Exercise* exercise = m_content.catalogue.find(id))
            if (const ExerciseDay* day = m_profile.answer().find(id); day != nullptr && day->mayStart())
                inputs.push_back({*exercise, day->prescription->dose()});
    if (!inputs.empty() && !running())
        begin(inputs);
}

void SessionRunner::begin(const std::vector<PlanInput>& inputs) {
    m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_leastPain = 0;
    m_limbSymptoms = false;
    Q_EMIT playerWanted();
    m_controller.start(planQueue(inputs, m_session.toStdString()), optionsFrom(m_profile.preferences()));
}

void SessionRunner::applyPreferences(const Preferences& preferences) {
    m_player->setCuesOn(!preferences.muted);
    m_player->setReducedMotion(preferences.reducedMotion);
    m_player->setHighContrast(preferences.highContrast);
    m_player->setGuides(preferences.figureGuides);
}

bool SessionRunner::takeUp(const SessionSnapshot& snapshot) {
    std::vector<PlanInput> inputs;
    for (const Dose& dose : snapshot.doses) {
        const Exercise* exercise = m_content.catalogue.find(dose.exercise);
        if (exercise == nullptr)
            return false;
        inputs.push_back({*exercise, dose});
    }
    if (inputs.empty())
        return false;
    m_session = QString::fromStdString(snapshot.session);
    m_leastPain = 0;
    m_limbSymptoms = false;
    Q_EMIT playerWanted();
    m_controller.takeUp(planQueue(inputs, snapshot.session), snapshot, optionsFrom(m_profile.preferences()));
    return true;
}

void SessionRunner::askWhatHappened() {
    if (m_asking || !running())
        return;
    m_asking = true;
    m_controller.holdForStop();
    auto* dialog = new ui::StopDialog(localEmergencyNumber(m_content.questionnaire), m_player->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::StopDialog::stopped, this, [this](session::StopReason reason) {
        const StopRoute route = routeOf(reason);
        m_leastPain = route.leastPain;
        m_limbSymptoms = route.limbSymptoms;
        m_controller.stop(reason);
        if (route.screening)
            m_profile.append({m_profile.entryFor(Screening{*route.screening})});
        if (route.advice == StopAdvice::ChangePosition)
            Q_EMIT tinglingReported();
    });
    connect(dialog, &ui::StopDialog::goOn, this, [this] {
        m_asking = false;
        m_controller.resume();
    });
    connect(dialog, &ui::StopDialog::closed, this, [this] {
        m_asking = false;
        showCheckIn();
    });
    dialog->open();
}

void SessionRunner::finished(const session::Session& /*session*/) {
    // After a stop the advice is read first.
    if (!m_asking)
        showCheckIn();
}

void SessionRunner::showCheckIn() {
    const std::vector<SetFact> sets = setsOf(m_profile.journal(), m_session.toStdString());
    if (sets.empty()) {
        if (m_profile.endSession({}))
            Q_EMIT over();
        return;
    }
    m_checkIn->begin(m_session, ui::CheckInPage::linesOf(sets, m_content.catalogue), m_leastPain,
                     m_limbSymptoms);
    Q_EMIT checkInWanted();
}

} // namespace limber
