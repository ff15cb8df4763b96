#include "app/flows/settings_flow.h"

#include "app/flows/data_flow.h"
#include "app/flows/kit.h"
#include "app/platform/power.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QEvent>

#include <utility>

namespace limber {

namespace {

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

SettingsFlow::SettingsFlow(const FlowContext& context, QString profileDir, QObject* parent)
    : Flow(context, parent), m_profileDir(std::move(profileDir)) {
    ui::FigureView::setThrift([] { return platform::onBattery(); });
}

ui::SettingsPage* SettingsFlow::makePage() {
    m_page = new ui::SettingsPage(kitOf(m_content.catalogue));
    if (!m_soundState.isEmpty())
        m_page->setSoundState(m_soundState);
    connect(m_page, &ui::SettingsPage::preferencesChanged, &m_workspace, &Workspace::savePreferences);
    connect(m_page, &ui::SettingsPage::equipmentChanged, this, [this](const std::vector<std::string>& ids) {
        JournalSettings settings = state().journal.settings;
        settings.equipment = ids;
        m_workspace.saveSettings(settings);
    });
    connect(m_page, &ui::SettingsPage::pauseRequested, this, &SettingsFlow::pauseProgramme);
    return m_page;
}

void SettingsFlow::refresh() {
    m_page->setEquipment(state().journal.settings.equipment);
    m_page->setFacts(QDir::toNativeSeparators(m_profileDir),
                     lastBackupText(m_profileDir, m_workspace.today()), QApplication::applicationVersion());
    // Some are also switched in the player; the page must not bring back what it was given before. What came
    // from the page itself is not put back under the hands that are typing it.
    if (m_page->preferences() != state().preferences)
        m_page->setPreferences(state().preferences);
}

void SettingsFlow::setSoundState(const QString& text) {
    m_soundState = text;
    if (m_page != nullptr)
        m_page->setSoundState(text);
}

/// Before there are pages it costs nothing; later every widget is styled anew.
void SettingsFlow::applyAppearance(const Preferences& preferences) {
    if (m_appearance != preferences.appearance)
        ui::applyTheme(*qApp, modeOf(preferences.appearance));
    m_appearance = preferences.appearance;
    const ui::FigureLook look{
        static_cast<ui::FigurePalette>(preferences.highContrast ? 2 : preferences.figurePalette),
        static_cast<figure::Build>(preferences.figureBuild)};
    if (look == ui::figureLook())
        return;
    ui::setFigureLook(look);
    // Thumbnails and views draw themselves again.
    QEvent restyled(QEvent::StyleChange);
    const auto widgets = m_navigator.window().findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        QApplication::sendEvent(widget, &restyled);
}

void SettingsFlow::pauseProgramme(int days, const QString& why) {
    const Day from = m_workspace.today();
    record({Pause{from, from + std::chrono::days{days - 1}, PauseReason::Other, why.toStdString()}},
           tr("On a break for %n day(s). Take care.", nullptr, days));
}

} // namespace limber
