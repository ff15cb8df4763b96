#include "app/flows/desk_flow.h"

#include "app/flows/flows_log.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QUuid>

#include <utility>

namespace limber {

namespace {

constexpr const char* rememberedKey = "desk.timer";

} // namespace

using desk::DeskTimers;
using desk::Tray;

DeskFlow::DeskFlow(const FlowContext& context, Door& door, DeskTimers::Clock clock, QObject* parent)
    : Flow(context, parent), m_door(door), m_timers(std::move(clock)) {
    std::vector<Tray::Choice> choices;
    for (const Exercise& exercise : m_content.catalogue.exercises())
        if (exercise.placement == Placement::Desk)
            choices.push_back({exercise.id, ui::contentText(exercise.name)});
    m_tray = std::make_unique<Tray>(QApplication::windowIcon(), choices);
    connect(&m_timers, &DeskTimers::changed, this, &DeskFlow::showTray);
    connect(&m_timers, &DeskTimers::changed, this, &DeskFlow::remember);
    connect(&m_timers, &DeskTimers::slept, this, [this] {
        const QString text = tr("The computer was asleep. That time is not counted; the timer goes on.");
        m_tray->tell(text);
        m_navigator.say(text);
    });
    connect(&m_timers, &DeskTimers::cue, this, &DeskFlow::heard);
    connect(&m_timers, &DeskTimers::done, this, &DeskFlow::finished);
    connect(m_tray.get(), &Tray::startRequested, this, &DeskFlow::start);
    connect(m_tray.get(), &Tray::pauseRequested, &m_timers, &DeskTimers::setPaused);
    connect(m_tray.get(), &Tray::stopRequested, &m_timers, &DeskTimers::stop);
    connect(m_tray.get(), &Tray::openRequested, this, &DeskFlow::windowWanted);
    connect(m_tray.get(), &Tray::quitRequested, this, &QCoreApplication::quit);
    // However the program is left, what was done is written down.
    connect(qApp, &QCoreApplication::aboutToQuit, &m_timers, &DeskTimers::stop);
}

void DeskFlow::showTray(const std::optional<DeskTimer>& timer) {
    m_tray->showTimer(timer);
    m_tray->setVisible(timer.has_value() || !m_navigator.window().isVisible());
    // A closed window is no end while something runs that the tray can show.
    QApplication::setQuitOnLastWindowClosed(!(timer && m_tray->isThere()));
}

bool DeskFlow::takes(const ExerciseId& id) const {
    const Exercise* exercise = m_content.catalogue.find(id);
    return exercise != nullptr && exercise->placement == Placement::Desk && Tray::isAvailable();
}

void DeskFlow::start(const ExerciseId& id) {
    const auto prescribed = m_door.open({StartWish::As::Prescribed, {id}});
    const Exercise* exercise = m_content.catalogue.find(id);
    if (!prescribed || exercise == nullptr)
        return;
    const DeskTimer timer = planDesk(*exercise, prescribed->front(),
                                     QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    if (!m_timers.start(timer)) {
        m_navigator.say(tr("Only one timer can run. Stop the other one first."));
        return;
    }
    m_navigator.say(
        tr("%1 is running for %2 minutes while you work. It's in the tray, so you can close this window.")
            .arg(ui::contentText(exercise->name))
            .arg(timer.minutesLeft()));
}

/// Once a minute is enough: so much at most is lost.
void DeskFlow::remember(const std::optional<DeskTimer>& timer) {
    const int minutes =
        timer ? static_cast<int>(std::chrono::floor<std::chrono::minutes>(timer->elapsed).count()) : -1;
    if (minutes == std::exchange(m_remembered, minutes))
        return;
    QStringList fields;
    if (timer)
        fields = {QString::fromStdString(timer->session), QString::fromStdString(timer->exercise.value),
                  QString::fromStdString(timer->variant), QString::number(timer->planned.seconds.value_or(0)),
                  QString::number(minutes * 60)};
    if (!m_workspace.store().savePreferences({{QLatin1String(rememberedKey), fields.join(u'\n')}}).ok())
        qCWarning(flowsLog) << "the place of the desk timer could not be kept";
}

void DeskFlow::findLost() {
    const auto remembered = m_workspace.store().preferences();
    const QStringList fields =
        remembered ? remembered->value(QLatin1String(rememberedKey)).split(u'\n') : QStringList();
    if (fields.size() != 5)
        return;
    SetFact fact;
    fact.session = fields[0].toStdString();
    fact.exercise = {fields[1].toStdString()};
    fact.variant = fields[2].toStdString();
    fact.planned.seconds = fields[3].toInt();
    fact.done.seconds = fields[4].toInt();
    fact.ended = SetEnd::Interrupted;
    m_remembered = 0;
    remember(std::nullopt);
    if (*fact.done.seconds > 0 && m_workspace.append({fact}))
        m_navigator.say(
            tr("A timer at your desk ended with the program. %n minute(s) of it are written down.", nullptr,
               *fact.done.seconds / 60));
}

void DeskFlow::heard(DeskCue each) {
    if (each == DeskCue::Squeeze) {
        Q_EMIT cue(CueKind::Hold);
        m_tray->tell(tr("Squeeze your shoulder blades gently for five seconds."));
    } else {
        Q_EMIT cue(CueKind::Finished);
    }
}

void DeskFlow::finished(const SetFact& fact) {
    if (fact.done.seconds.value_or(0) <= 0 || !m_workspace.append({fact}))
        return;
    const QString text = fact.ended == SetEnd::Completed
                             ? tr("Done and saved. Take it off and move a little.")
                             : tr("%1 minutes, saved.").arg(*fact.done.seconds / 60);
    m_tray->tell(text);
    m_navigator.say(text);
}

} // namespace limber
