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
    /// Why nothing can be written.
    void setReadOnly(const QString& why) { m_readOnly = why; }

private:
    void save(const Preferences& preferences, const QString& what);

    QString m_profileDir;
    QString m_soundState;
    QString m_readOnly;
    /// What was there before the change that the line at the foot offers to undo, and that line.
    Preferences m_before;
    QString m_said;
    ui::SettingsPage* m_page = nullptr;
    std::optional<Preferences::Appearance> m_appearance;
};

} // namespace limber
