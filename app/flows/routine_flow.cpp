#include "app/flows/routine_flow.h"

#include "app/exchange/calendar_file.h"
#include "app/flows/check_flow.h"
#include "app/flows/safety_flow.h"
#include "app/flows/session_flow.h"
#include "app/ui/plan/plan_page.h"
#include "app/ui/window/main_window.h"
#include "app/ui/words/dose_words.h"

#include "core/journal/effective.h"
#include "core/progress/day_plan.h"
#include "core/reminders/life_facts.h"
#include "core/session/day_queue.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

namespace limber {

namespace {

std::vector<ui::plan::KitSection::Kit> planKit(const Catalogue& catalogue) {
    std::vector<ui::plan::KitSection::Kit> kit;
    for (const Exercise& exercise : catalogue.exercises())
        for (const EquipmentNeed& need : exercise.equipment) {
            const auto known = [&](const auto& each) { return each.id == need.id; };
            if (std::find_if(kit.begin(), kit.end(), known) != kit.end())
                continue;
            QStringList substitutes;
            for (const std::string& each : need.substitutes)
                substitutes << QCoreApplication::translate("Content", each.c_str());
            kit.push_back({need.id, ui::equipmentName(need), substitutes,
                           need.id == "dumbbell" || need.id == "kettlebell"});
        }
    return kit;
}

} // namespace

RoutineFlow::RoutineFlow(const FlowContext& context, const Flows& flows, QObject* parent)
    : Flow(context, parent), m_flows(flows) {}

void RoutineFlow::start() {
    if (const auto kept = m_workspace.store().preferences(); kept.ok())
        for (auto at = kept->cbegin(); at != kept->cend(); ++at)
            if (at.key().startsWith(QLatin1String("reminders.")))
                m_saved[at.key().toStdString()] = at.value().toStdString();
    flows::ReminderFlow::Person person{
        [this] { return reminderPlan(state().preferences); },
        [this] {
            return reminderFacts(m_content.catalogue, state().view, state().coach,
                                 state().preferences.plan.dayLength, m_flows.check.wanted());
        },
        [this] { return state().preferences.plan; },
        [this](const ExerciseId& id) {
            const Exercise* exercise = m_content.catalogue.find(id);
            return exercise == nullptr ? QString()
                                       : QCoreApplication::translate("Content", exercise->name.c_str());
        }};
    m_reminders = std::make_unique<flows::DesktopReminders>(std::move(person), readMemory(m_saved));
    wireReminders();
    m_reminders->flow.start();
}

void RoutineFlow::wireReminders() {
    using flows::ReminderFlow;
    ReminderFlow* reminders = &m_reminders->flow;
    connect(&m_workspace, &Workspace::changed, reminders, &ReminderFlow::look);
    connect(&m_flows.session.controller(), &session::SessionController::runningChanged, reminders,
            &ReminderFlow::setSessionRunning);
    connect(reminders, &ReminderFlow::sessionRequested, this, [this] {
        raiseWindow();
        m_flows.session.start(
            {StartWish::As::Prescribed, queueOf(m_content.catalogue, state().day, state().coach)});
    });
    connect(reminders, &ReminderFlow::movementRequested, this, [this](const ExerciseId& exercise) {
        raiseWindow();
        m_flows.session.start({StartWish::As::Prescribed, {exercise}});
    });
    connect(reminders, &ReminderFlow::openRequested, this, &RoutineFlow::open);
    connect(reminders, &ReminderFlow::lessOftenChosen, this, [this](std::chrono::minutes after) {
        Preferences preferences = state().preferences;
        preferences.plan.breakAfter = after;
        m_workspace.savePreferences(preferences);
    });
    connect(reminders, &ReminderFlow::lineChanged, this, [this](const QString& line) {
        if (!line.isEmpty())
            m_navigator.say(line);
    });
    connect(reminders, &ReminderFlow::memoryChanged, this, &RoutineFlow::save);
    connect(reminders, &ReminderFlow::quietChanged, this, [this] {
        if (m_page != nullptr && m_navigator.current() == PageId::Plan)
            refresh();
    });
}

void RoutineFlow::save(const ReminderMemory& memory) {
    for (const auto& [key, value] : writeMemory(memory)) {
        auto& saved = m_saved[key];
        // What cannot be written is tried at the next change; at worst one reminder comes twice.
        if (saved != value &&
            m_workspace.store()
                .savePreferences({{QString::fromStdString(key), QString::fromStdString(value)}})
                .ok())
            saved = value;
    }
}

void RoutineFlow::raiseWindow() {
    ui::MainWindow& window = m_navigator.window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void RoutineFlow::open(const Reminder& reminder, const QString& token) {
    // Qt's Wayland plugin spends it when the window asks to be activated.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    raiseWindow();
    if (m_flows.session.running())
        return;
    if (std::holds_alternative<WeeklyCheckReminder>(reminder))
        m_flows.check.measureNow();
    else if (std::holds_alternative<SafetyReminder>(reminder))
        m_flows.safety.askScreening();
    else if (std::holds_alternative<ReviewReminder>(reminder) ||
             std::holds_alternative<BreakEnds>(reminder) || std::holds_alternative<LessOften>(reminder))
        m_navigator.show(PageId::Plan);
    else
        m_navigator.show(PageId::Today);
}

ui::PlanPage* RoutineFlow::makePage() {
    m_page = new ui::PlanPage(planKit(m_content.catalogue));
    connect(m_page, &ui::PlanPage::preferencesChanged, this, &RoutineFlow::takePreferences);
    connect(m_page, &ui::PlanPage::equipmentChanged, this, [this](const std::vector<std::string>& ids) {
        JournalSettings settings = state().journal.settings;
        settings.equipment = ids;
        m_workspace.saveSettings(settings);
    });
    connect(m_page, &ui::PlanPage::weekStartChanged, this, [this](bool sunday) {
        JournalSettings settings = state().journal.settings;
        settings.weekStartsOnSunday = sunday;
        m_workspace.saveSettings(settings);
    });
    connect(m_page, &ui::PlanPage::breakPlanned, this,
            [this](const Pause& pause) { record({pause}, tr("Break planned. Enjoy it, or get well.")); });
    connect(m_page, &ui::PlanPage::breakEnded, this, &RoutineFlow::endBreak);
    connect(m_page, &ui::PlanPage::calendarRequested, this, &RoutineFlow::addToCalendar);
    connect(m_page, &ui::PlanPage::quietRequested, this, [this](Quiet::Kind kind) {
        if (m_reminders)
            m_reminders->flow.setQuiet(kind);
    });
    connect(m_page, &ui::PlanPage::autostartChanged, this, [this](bool on) {
        if (!m_autostart.setOn(on))
            m_navigator.say(tr("The entry for starting at login could not be changed."));
        refresh();
    });
    return m_page;
}

void RoutineFlow::takePreferences(const Preferences& preferences) {
    m_workspace.savePreferences(preferences);
    JournalSettings settings = state().journal.settings;
    for (const auto& [id, weights] : preferences.plan.weights)
        settings.weightSteps.erase(id);
    for (const auto& [id, step] : weightSteps(preferences.plan))
        settings.weightSteps[id] = step;
    if (settings.weightSteps != state().journal.settings.weightSteps)
        m_workspace.saveSettings(settings);
}

/// The break that today lies in, else the next one.
std::optional<Entry> RoutineFlow::currentBreak() const {
    std::optional<Entry> found;
    for (const Entry& entry : state().journal.entries) {
        const auto* pause = std::get_if<Pause>(&entry.fact);
        if (pause == nullptr || pause->until < m_workspace.today())
            continue;
        const auto& standing = state().view.pauses();
        if (std::find(standing.begin(), standing.end(), *pause) == standing.end())
            continue; // taken back
        if (!found || pause->from < std::get<Pause>(found->fact).from)
            found = entry;
    }
    return found;
}

void RoutineFlow::endBreak() {
    const auto entry = currentBreak();
    if (!entry)
        return;
    std::vector<Draft> drafts{Retract{entry->id}};
    // The days that have passed stay a break.
    Pause shorter = std::get<Pause>(entry->fact);
    shorter.until = m_workspace.today() - std::chrono::days{1};
    if (shorter.from <= shorter.until)
        drafts.emplace_back(shorter);
    record(drafts, tr("The break has ended. Welcome back."));
}

void RoutineFlow::addToCalendar() {
    const auto calendar = exchange::planCalendar(m_content.catalogue, state().journal, state().preferences,
                                                 m_workspace.now(), m_workspace.today());
    if (!calendar)
        return m_navigator.say(tr("There are no sessions in the next four weeks to add."));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QSaveFile file(QDir(folder).filePath(QStringLiteral("limber.ics")));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(*calendar) < 0 ||
        !file.commit())
        return m_navigator.say(tr("The calendar file could not be written: %1").arg(file.errorString()));
    if (!m_opener.open(file.fileName()))
        m_navigator.say(tr("The calendar was saved as %1.").arg(QDir::toNativeSeparators(file.fileName())));
}

QString RoutineFlow::desktopNote() const {
    if (!m_reminders)
        return {};
    const Presence& now = m_reminders->presence.now();
    QStringList unknown;
    if (now.away == Sign::Unknown)
        unknown << tr("whether you are at the computer");
    if (now.microphone == Sign::Unknown)
        unknown << tr("whether you are in a call");
    if (now.fullScreen == Sign::Unknown)
        unknown << tr("whether a window fills the screen");
    if (unknown.isEmpty())
        return {};
    return tr("This desktop doesn't tell Limber: %1.").arg(unknown.join(QStringLiteral(", ")));
}

void RoutineFlow::refresh() {
    if (m_page == nullptr)
        return;
    ui::PlanModel model;
    model.preferences = state().preferences;
    model.equipment = state().journal.settings.equipment;
    model.weekStartsOnSunday = state().journal.settings.weekStartsOnSunday;
    model.today = m_workspace.today();
    if (const auto entry = currentBreak())
        model.pause = std::get<Pause>(entry->fact);
    if (m_reminders)
        model.quiet = m_reminders->flow.memory().quiet.kind;
    model.autostart = m_autostart.isOn();
    model.desktopNote = desktopNote();
    m_page->setModel(model);
}

void RoutineFlow::mayStayInBackground() {
    m_background = true;
    connect(&m_navigator.window(), &ui::MainWindow::closing, this, &RoutineFlow::windowClosed);
}

void RoutineFlow::windowClosed() {
    const PlanPreferences& plan = state().preferences.plan;
    const bool stays =
        plan.background && (plan.sessionReminders || plan.microBreaks) && state().coach.stage > 0;
    QApplication::setQuitOnLastWindowClosed(!stays);
    if (!stays || m_toldWhere || !m_reminders)
        return;
    m_toldWhere = true;
    m_reminders->messages.show(
        {tr("Limber keeps reminding you"),
         tr("Start it again to see its window. To end it with its window, change that on "
            "the Plan page."),
         {},
         {}});
}

} // namespace limber
