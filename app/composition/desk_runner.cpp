#include "app/composition/desk_runner.h"

#include "app/composition/content.h"
#include "app/composition/profile.h"

#include "core/coach/coach.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIcon>
#include <QUuid>
#include <QWidget>

namespace limber {

using desk::DeskTimers;
using desk::Tray;

namespace {

QString nameOf(const std::string& text) {
    return QCoreApplication::translate("Content", text.c_str());
}

} // namespace

DeskRunner::DeskRunner(Profile& profile, const Content& content, DeskTimers::Clock clock, QWidget& window,
                       QObject* parent)
    : QObject(parent), m_profile(profile), m_content(content), m_window(window), m_timers(std::move(clock)) {
    std::vector<Tray::Choice> choices;
    for (const Exercise& exercise : content.catalogue.exercises())
        if (exercise.placement == Placement::Desk)
            choices.push_back({exercise.id, nameOf(exercise.name)});
    m_tray = std::make_unique<Tray>(QApplication::windowIcon(), choices);
    connect(&m_timers, &DeskTimers::changed, m_tray.get(), &Tray::showTimer);
    connect(&m_timers, &DeskTimers::changed, this, [this](const std::optional<DeskTimer>& timer) {
        m_tray->setVisible(timer.has_value() || !m_window.isVisible());
        // A closed window is no end while something runs that the tray can show.
        QApplication::setQuitOnLastWindowClosed(!(timer && m_tray->isThere()));
    });
    connect(&m_timers, &DeskTimers::cue, this, &DeskRunner::heard);
    connect(&m_timers, &DeskTimers::done, this, &DeskRunner::finished);
    connect(m_tray.get(), &Tray::startRequested, this, &DeskRunner::start);
    connect(m_tray.get(), &Tray::pauseRequested, &m_timers, &DeskTimers::setPaused);
    connect(m_tray.get(), &Tray::stopRequested, &m_timers, &DeskTimers::stop);
    connect(m_tray.get(), &Tray::openRequested, this, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    connect(m_tray.get(), &Tray::quitRequested, this, &QCoreApplication::quit);
    // However the program is left, what was done is written down.
    connect(qApp, &QCoreApplication::aboutToQuit, &m_timers, &DeskTimers::stop);
}

bool DeskRunner::takes(const ExerciseId& id) const {
    const Exercise* exercise = m_content.catalogue.find(id);
    return exercise != nullptr && exercise->placement == Placement::Desk && Tray::isAvailable();
}

void DeskRunner::start(const ExerciseId& id) {
    const Exercise* exercise = m_content.catalogue.find(id);
    if (exercise == nullptr)
        return;
    const ExerciseDay* day = m_profile.answer().find(id);
    if (day == nullptr || !day->mayStart())
        return;
    const Dose& dose = day->prescription->dose();
    const DeskTimer timer =
        planDesk(*exercise, dose, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    if (!m_timers.start(timer)) {
        Q_EMIT message(tr("One timer at a time: end the one that runs first."));
        return;
    }
    Q_EMIT message(tr("%1 runs beside your work: %2 minutes. It is in the tray; you can close this window.")
                       .arg(nameOf(exercise->name))
                       .arg(timer.minutesLeft()));
}

void DeskRunner::heard(DeskCue each) {
    if (each == DeskCue::Squeeze) {
        Q_EMIT cue(CueKind::Hold);
        m_tray->tell(tr("Squeeze your shoulder blades gently for five seconds."));
    } else {
        Q_EMIT cue(CueKind::Finished);
    }
}

void DeskRunner::finished(const SetFact& fact) {
    if (fact.done.seconds.value_or(0) <= 0 || !m_profile.append({m_profile.entryFor(fact)}))
        return;
    const QString text = fact.ended == SetEnd::Completed
                             ? tr("Done, and written down. Take it off and move a little.")
                             : tr("%1 minutes, written down.").arg(*fact.done.seconds / 60);
    m_tray->tell(text);
    Q_EMIT message(text);
}

} // namespace limber
