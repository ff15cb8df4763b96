// First start, settings, screening and pauses: what the person tells about themselves.

#include "app/composition/application.h"

#include "app/ui/figure/figure_painter.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/onboarding/session_check.h"
#include "app/ui/player/player_page.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"
#include "app/ui/window/overlay.h"
#include "app/ui/words/dose_words.h"

#include "core/programme/progression.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

#include <set>
#include <span>
#include <utility>

namespace limber {

namespace {

/// All kit that an exercise names, once, in the order of the catalogue.
std::vector<ui::EquipmentPicker::Item> equipmentOf(const Catalogue& catalogue) {
    std::vector<ui::EquipmentPicker::Item> items;
    std::set<std::string> seen;
    for (const Exercise& exercise : catalogue.exercises())
        for (const EquipmentNeed& need : exercise.equipment)
            if (seen.insert(need.id).second)
                items.push_back({need.id, ui::equipmentName(need)});
    return items;
}

ui::ThemeMode modeOf(Preferences::Appearance appearance) {
    switch (appearance) {
    case Preferences::Appearance::Light:
        return ui::ThemeMode::Light;
    case Preferences::Appearance::Dark:
        return ui::ThemeMode::Dark;
    case Preferences::Appearance::System:
        break;
    }
    return ui::ThemeMode::System;
}

} // namespace

void Application::buildOnboarding() {
    const Exercise* first = m_content.catalogue.stageExercise(1);
    ui::OnboardingPage::Setup setup;
    setup.questionnaire = m_content.questionnaire;
    setup.emergencyNumber = localEmergencyNumber(m_content.questionnaire);
    setup.equipment = equipmentOf(m_content.catalogue);
    setup.startSeconds = first->dose.start;
    setup.ceilingSeconds = first->dose.ceiling;
    setup.exerciseName = ui::contentText(first->name);
    auto* welcome = new ui::FigureView;
    auto* figure = new ui::FigureView;
    for (ui::FigureView* view : {welcome, figure}) {
        view->setClips(&m_content.clips);
        view->showClip(first->id);
        view->setInteractive(false);
        view->setFocusPolicy(Qt::NoFocus);
        view->setReducedMotion(m_profile.preferences().reducedMotion);
    }
    welcome->setPlaying(true);
    m_onboarding = new ui::OnboardingPage(setup, welcome, figure);
    m_window->addFullPage(QStringLiteral("welcome"), m_onboarding);

    m_calibrationTimer.setInterval(std::chrono::milliseconds{33});
    m_calibrationTimer.setTimerType(Qt::PreciseTimer);
    connect(m_onboarding->calibration(), &ui::Calibration::begun, this, [this] {
        m_calibrationBegan = m_clocks.monotonic();
        m_calibrationTimer.start();
    });
    connect(m_onboarding->calibration(), &ui::Calibration::ended, &m_calibrationTimer, &QTimer::stop);
    connect(&m_calibrationTimer, &QTimer::timeout, this, [this, figure] {
        const Milliseconds elapsed = m_clocks.monotonic() - m_calibrationBegan;
        figure->setMoment(elapsed);
        m_onboarding->calibration()->setElapsed(elapsed);
    });
    connect(m_onboarding, &ui::OnboardingPage::importRequested, this, &Application::importJournal);
    connect(m_onboarding, &ui::OnboardingPage::finished, this, &Application::finishOnboarding);
    connect(m_onboarding, &ui::OnboardingPage::blocked, this, [this](const Screening& screening) {
        if (m_profile.append({m_profile.entryFor(screening)}))
            m_window->showPage(QStringLiteral("today"));
    });
    connect(m_onboarding, &ui::OnboardingPage::postponed, this,
            [this] { m_window->showPage(QStringLiteral("today")); });
}

void Application::finishOnboarding(const ui::OnboardingResult& result) {
    JournalSettings settings = m_profile.journal().settings;
    settings.equipment = result.equipment;
    Preferences preferences = m_profile.preferences();
    preferences.days = result.schedule.days;
    preferences.times = result.schedule.times;
    if (!m_profile.saveSettings(settings) || !m_profile.savePreferences(preferences))
        return;
    std::vector<Entry> entries{m_profile.entryFor(result.screening),
                               m_profile.entryFor(StageFact{1, StageReason::Started, std::nullopt})};
    const Exercise* first = m_content.catalogue.stageExercise(1);
    // A try shorter than the lowest dose says only that the start is the lowest dose; as a session it would
    // look cut short.
    if (result.calibration && result.calibration->seconds >= first->dose.start) {
        // The try was a session, and it is logged as what it was: the first dose starts from what it planned.
        const CalibrationTry attempt{result.calibration->seconds, result.calibration->effort,
                                     result.calibration->pain};
        const int seconds = calibratedStart(first->dose, std::span(&attempt, 1));
        SetFact set;
        set.session = entries.front().id;
        set.exercise = first->id;
        set.planned.seconds = seconds;
        set.done.seconds = result.calibration->seconds;
        entries.push_back(m_profile.entryFor(set));
        CheckIn check;
        check.session = set.session;
        check.effort = result.calibration->effort;
        check.pain = result.calibration->pain;
        entries.push_back(m_profile.entryFor(check));
    }
    if (m_profile.append(entries))
        m_window->showPage(QStringLiteral("today"));
}

void Application::buildSettings() {
    m_settings = new ui::SettingsPage(equipmentOf(m_content.catalogue));
    m_window->addFootPage(QStringLiteral("settings"), tr("Settings"), m_settings);
    m_settings->setPreferences(m_profile.preferences());
    m_settings->setFacts(QDir::toNativeSeparators(m_profileDir), lastBackupText(),
                         QApplication::applicationVersion());
    connect(m_settings, &ui::SettingsPage::preferencesChanged, &m_profile, &Profile::savePreferences);
    connect(m_settings, &ui::SettingsPage::testSoundRequested, this, [this] { m_sound.playTest(); });
    connect(m_settings, &ui::SettingsPage::testVoiceRequested, this, [this] { m_sound.playVoice(); });
    connect(m_settings, &ui::SettingsPage::equipmentChanged, this,
            [this](const std::vector<std::string>& ids) {
                JournalSettings settings = m_profile.journal().settings;
                settings.equipment = ids;
                m_profile.saveSettings(settings);
            });
    connect(m_settings, &ui::SettingsPage::screeningRequested, this, &Application::askScreening);
    connect(m_settings, &ui::SettingsPage::pauseRequested, this, &Application::pauseProgramme);
    connect(m_settings, &ui::SettingsPage::exportRequested, this, &Application::exportJournal);
    connect(m_settings, &ui::SettingsPage::importRequested, this, &Application::importJournal);
    connect(m_settings, &ui::SettingsPage::backupRequested, this, &Application::backUp);
    connect(m_settings, &ui::SettingsPage::restoreRequested, this, &Application::restoreBackup);
    connect(m_settings, &ui::SettingsPage::decisionsRequested, this,
            [this] { m_window->showPage(QStringLiteral("decides")); });
    connect(m_settings, &ui::SettingsPage::whyRequested, this, &Application::showWhy);
}

/// Before there are pages it costs nothing; later every widget is styled anew.
void Application::applyAppearance(const Preferences& preferences) {
    if (m_appearance != preferences.appearance)
        ui::applyTheme(*qApp, modeOf(preferences.appearance));
    m_appearance = preferences.appearance;
    const ui::FigureLook look{
        static_cast<ui::FigurePalette>(preferences.highContrast ? 2 : preferences.figurePalette),
        static_cast<figure::Build>(preferences.figureBuild)};
    if (look != ui::figureLook()) {
        ui::setFigureLook(look);
        // Thumbnails and views draw themselves again.
        QEvent restyled(QEvent::StyleChange);
        const auto widgets = m_window->findChildren<QWidget*>();
        for (QWidget* widget : widgets)
            QApplication::sendEvent(widget, &restyled);
    }
}

void Application::applyPreferences(const Preferences& preferences) {
    applyAppearance(preferences);
    m_runner.applyPreferences(preferences);
    m_sound.applyPreferences(preferences);
    // Some are also switched in the player; the page must not bring back what it was given before. What came
    // from the page itself is not put back under the hands that are typing it.
    if (m_settings->preferences() != preferences)
        m_settings->setPreferences(preferences);
}

void Application::askScreening() {
    auto* card = new ui::Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    auto* form =
        new ui::ScreeningForm(m_content.questionnaire, localEmergencyNumber(m_content.questionnaire));
    card->body()->addWidget(form);
    connect(form, &ui::ScreeningForm::answered, this, [this](const Screening& screening) {
        closeOverlay();
        m_profile.append({m_profile.entryFor(screening)});
    });
    connect(form, &ui::ScreeningForm::underAge, this, &Application::closeOverlay);
    openOverlay(card);
}

void Application::checkBeforeSession(std::function<void()> then) {
    auto* check =
        new ui::SessionCheck(m_content.questionnaire, localEmergencyNumber(m_content.questionnaire));
    connect(check, &ui::SessionCheck::cleared, this, [this, then = std::move(then)] {
        closeOverlay();
        then();
    });
    connect(check, &ui::SessionCheck::warned, this, [this](ScreeningResult result) {
        closeOverlay();
        m_profile.append({m_profile.entryFor(Screening{result})});
    });
    connect(check, &ui::SessionCheck::notToday, this, &Application::closeOverlay);
    openOverlay(check);
}

void Application::pauseProgramme(int days, const QString& why) {
    const Day from = m_profile.today();
    const Entry entry = m_profile.entryFor(
        Pause{from, from + std::chrono::days{days - 1}, PauseReason::Other, why.toStdString()});
    if (!m_profile.append({entry}))
        return;
    m_window->showMessage(tr("Paused for %n day(s). Get well, or enjoy it.", nullptr, days), tr("Undo"));
    m_undo = [this, id = entry.id] { m_profile.append({m_profile.entryFor(Retract{id})}); };
}

} // namespace limber
