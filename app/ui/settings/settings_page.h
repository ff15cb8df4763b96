#pragma once

#include "app/ui/widgets/page.h"

#include "core/programme/preferences.h"

#include <QString>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QSlider;
class QSpinBox;

namespace limber::ui {

/// A language that the program ships: "de", "Deutsch".
struct LanguageChoice {
    QString code;
    QString name;
};

/// What *Your data* tells.
struct DataFacts {
    /// Where the data live.
    QString folder;
    /// When the last checked backup was made.
    QString lastBackup;
    /// Why nothing can be written; empty when it can.
    QString readOnly;
    /// Of the program, for About.
    QString version;
};

/// What can be chosen for this machine, in one column of groups. Each change takes effect at once; nothing
/// has to be saved. Days, times, kit and breaks are on *Plan*.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const std::vector<LanguageChoice>& languages, QWidget* parent = nullptr);

    void setPreferences(const Preferences& preferences);
    [[nodiscard]] Preferences preferences() const;
    void setFacts(const DataFacts& facts);
    /// "Sound works." or why it does not.
    void setSoundState(const QString& text);

Q_SIGNALS:
    /// `what` names the field that was changed.
    void preferencesChanged(const limber::Preferences& preferences, const QString& what);
    void testSoundRequested();
    /// Let the chosen voice say something.
    void testVoiceRequested();
    void exportRequested();
    void importRequested();
    /// The list of backups, to make one and to go back to one.
    void backupsRequested();
    void deleteRequested();
    void screeningRequested();
    void decisionsRequested();
    void whyRequested();

private:
    QWidget* makeSound();
    QLayout* makeVoice();
    QWidget* makePlayer();
    QWidget* makeLook();
    QWidget* makeLanguage(const std::vector<LanguageChoice>& languages);
    QWidget* makeData();
    QWidget* makeAbout();
    QButtonGroup* makeChoices(QLayout* into, const QString& name, const QStringList& labels);
    QCheckBox* makeBox(QLayout* into, const QString& text);
    void enableVoice();
    void changed(const QString& what);

    bool m_filling = false;
    /// What was given, for what has no field here.
    Preferences m_given;
    QButtonGroup* m_appearance = nullptr;
    QButtonGroup* m_palette = nullptr;
    QButtonGroup* m_build = nullptr;
    QCheckBox* m_reducedMotion = nullptr;
    QCheckBox* m_counters = nullptr;
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
    QComboBox* m_language = nullptr;
    QLabel* m_soundState = nullptr;
    QLabel* m_dataFolder = nullptr;
    QLabel* m_backup = nullptr;
    QLabel* m_readOnly = nullptr;
    /// What writes, and cannot where the journal is only read.
    std::vector<QPushButton*> m_writing;
    QLabel* m_version = nullptr;
};

} // namespace limber::ui
