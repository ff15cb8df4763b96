#pragma once

#include "app/ui/widgets/choices.h"
#include "app/ui/widgets/page.h"

#include "core/base/calendar.h"
#include "core/programme/preferences.h"

#include <QString>

#include <string>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QSlider;
class QSpinBox;

namespace limber::ui {

/// Everything that can be chosen. Each change takes effect at once; nothing has to be saved.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const std::vector<EquipmentPicker::Item>& equipment, QWidget* parent = nullptr);

    void setPreferences(const Preferences& preferences);
    [[nodiscard]] Preferences preferences() const;
    void setEquipment(const std::vector<std::string>& ids);
    /// Where data live, and when the last checked backup was made; `version` for About.
    void setFacts(const QString& dataFolder, const QString& lastBackup, const QString& version);
    /// "Sound works." or why it does not.
    void setSoundState(const QString& text);

Q_SIGNALS:
    void preferencesChanged(const limber::Preferences& preferences);
    void equipmentChanged(const std::vector<std::string>& ids);
    void testSoundRequested();
    /// Let the chosen voice say something.
    void testVoiceRequested();
    void exportRequested();
    void importRequested();
    void backupRequested();
    void restoreRequested();
    void screeningRequested();
    void pauseRequested(int days, const QString& why);
    void decisionsRequested();
    void whyRequested();

protected:
    void contentWidthChanged(int width) override;

private:
    QWidget* makeLook();
    QWidget* makeSound();
    QLayout* makeVoice();
    QWidget* makeSession();
    QWidget* makeWeek();
    QWidget* makeKit(const std::vector<EquipmentPicker::Item>& equipment);
    QWidget* makeSafety();
    QWidget* makeData();
    QWidget* makeAbout();
    void enableVoice();
    void changed();

    QBoxLayout* m_columns = nullptr;
    bool m_filling = false;
    /// What was given, for what has no field here.
    Preferences m_given;
    QButtonGroup* m_appearance = nullptr;
    QButtonGroup* m_palette = nullptr;
    QButtonGroup* m_build = nullptr;
    QCheckBox* m_reducedMotion = nullptr;
    QSlider* m_cues = nullptr;
    QSlider* m_voiceVolume = nullptr;
    QCheckBox* m_muted = nullptr;
    QCheckBox* m_voice = nullptr;
    QCheckBox* m_counts = nullptr;
    QComboBox* m_tone = nullptr;
    QSlider* m_rate = nullptr;
    QPushButton* m_tryVoice = nullptr;
    QCheckBox* m_guides = nullptr;
    QCheckBox* m_contrast = nullptr;
    QCheckBox* m_breath = nullptr;
    QCheckBox* m_selfPaced = nullptr;
    QSpinBox* m_prepare = nullptr;
    SchedulePicker* m_schedule = nullptr;
    EquipmentPicker* m_equipment = nullptr;
    QLabel* m_soundState = nullptr;
    QLabel* m_dataFolder = nullptr;
    QLabel* m_backup = nullptr;
    QLabel* m_version = nullptr;
};

} // namespace limber::ui
