#include "app/flows/settings_flow.h"

#include "app/flows/backup_flow.h"
#include "app/platform/power.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLocale>

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

/// Every language that the program carries, in its own words.
std::vector<ui::LanguageChoice> languages() {
    std::vector<ui::LanguageChoice> found;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("limber_*.qm")})) {
        const QString code = file.mid(7).chopped(3);
        found.push_back({code, QLocale(code).nativeLanguageName()});
    }
    return found;
}

} // namespace

SettingsFlow::SettingsFlow(const FlowContext& context, QString profileDir, QObject* parent)
    : Flow(context, parent), m_profileDir(std::move(profileDir)) {
    ui::FigureView::setThrift([] { return platform::onBattery(); });
}

ui::SettingsPage* SettingsFlow::makePage() {
    m_page = new ui::SettingsPage(languages());
    if (!m_soundState.isEmpty())
        m_page->setSoundState(m_soundState);
    connect(m_page, &ui::SettingsPage::preferencesChanged, this, &SettingsFlow::save);
    return m_page;
}

void SettingsFlow::refresh() {
    m_page->setFacts({QDir::toNativeSeparators(m_profileDir),
                      lastBackupText(m_profileDir, m_workspace.today()), m_readOnly,
                      QApplication::applicationVersion()});
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

/// Several steps of one field are one change as long as its line is there.
void SettingsFlow::save(const Preferences& preferences, const QString& what) {
    //: %1 is the name of a setting
    const QString said = tr("Saved: %1").arg(what);
    const bool goesOn = said == m_said && m_navigator.window().messageText() == said;
    if (!goesOn)
        m_before = state().preferences;
    m_said = said;
    if (m_workspace.savePreferences(preferences))
        m_navigator.say(said, [this, before = m_before] { m_workspace.savePreferences(before); });
}

} // namespace limber
