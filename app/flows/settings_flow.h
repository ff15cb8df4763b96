#pragma once

#include "app/flows/flow.h"

#include <optional>

namespace limber::ui {
class SettingsPage;
} // namespace limber::ui

namespace limber {

/// What the person chose for this machine and for the programme, and the look of the program.
class SettingsFlow : public Flow {
    Q_OBJECT

public:
    SettingsFlow(const FlowContext& context, QString profileDir, QObject* parent = nullptr);

    /// The page, made when it is first shown; the flows of data, safety and sound listen to it.
    [[nodiscard]] ui::SettingsPage* makePage();
    void refresh();
    /// Colours and figures; from now on.
    void applyAppearance(const Preferences& preferences);
    /// Says how the sound is, now and when the page is made.
    void setSoundState(const QString& text);
    void pauseProgramme(int days, const QString& why);

private:
    QString m_profileDir;
    QString m_soundState;
    ui::SettingsPage* m_page = nullptr;
    std::optional<Preferences::Appearance> m_appearance;
};

} // namespace limber
