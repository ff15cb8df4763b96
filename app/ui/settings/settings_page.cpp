#include "app/ui/settings/settings_page.h"

#include "app/ui/settings/settings_parts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>
#include <QStringList>
#include <QVBoxLayout>

namespace limber::ui {

using settings::section;

SettingsPage::SettingsPage(const std::vector<EquipmentPicker::Item>& equipment, QWidget* parent)
    : Page(parent) {
    setTitle(tr("Settings"));
    setSubtitle(tr("Changes are saved straight away."));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(16);
        m_columns->addLayout(column, 1);
    }
    left->addWidget(makeLook());
    left->addWidget(makeSound());
    left->addWidget(makeSession());
    left->addStretch(1);
    right->addWidget(makeWeek());
    right->addWidget(makeKit(equipment));
    right->addWidget(makeSafety());
    right->addStretch(1);
    body()->addLayout(m_columns);
    body()->addWidget(makeData());
    body()->addWidget(makeAbout());
    body()->addStretch(1);
}

void SettingsPage::contentWidthChanged(int width) {
    constexpr int TwoColumnsFrom = 840;
    m_columns->setDirection(width < TwoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* SettingsPage::makeLook() {
    Card* card = section(tr("Look"));
    const auto choices = [&](const QString& name, const QStringList& labels) {
        auto* group = new QButtonGroup(this);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (const QString& label : labels) {
            QPushButton* button = makeButton(label, "choice");
            button->setCheckable(true);
            button->setAccessibleName(tr("%1: %2").arg(name, label));
            group->addButton(button, static_cast<int>(group->buttons().size()));
            row->addWidget(button, 1);
        }
        connect(group, &QButtonGroup::idClicked, this, &SettingsPage::changed);
        card->body()->addWidget(makeLabel(name, "small"));
        card->body()->addLayout(row);
        return group;
    };
    m_appearance = choices(tr("Window"), {tr("System"), tr("Light"), tr("Dark")});
    m_palette = choices(tr("Figure"), {tr("Teal"), tr("Plum"), tr("High contrast")});
    m_build = choices(tr("Build"), {tr("Slimmer"), tr("Medium"), tr("Broader")});
    m_reducedMotion = new QCheckBox(tr("Reduce motion: show positions instead of movement"));
    connect(m_reducedMotion, &QCheckBox::toggled, this, &SettingsPage::changed);
    card->body()->addWidget(m_reducedMotion);
    return card;
}

QWidget* SettingsPage::makeWeek() {
    Card* card = section(tr("Days and times"));
    m_schedule = new SchedulePicker;
    connect(m_schedule, &SchedulePicker::changed, this, &SettingsPage::changed);
    card->body()->addWidget(m_schedule);
    return card;
}

QWidget* SettingsPage::makeKit(const std::vector<EquipmentPicker::Item>& equipment) {
    Card* card = section(tr("Your equipment"));
    m_equipment = new EquipmentPicker(equipment);
    connect(m_equipment, &EquipmentPicker::changed, this, [this] {
        if (!m_filling)
            Q_EMIT equipmentChanged(m_equipment->chosen());
    });
    card->body()->addWidget(m_equipment);
    return card;
}

QWidget* SettingsPage::makeSafety() {
    Card* card = section(tr("Safety and breaks"));
    card->body()->addWidget(
        makeLabel(tr("Ill, injured or away? Tell Limber. Breaks don't count against you."), "subtitle"));
    auto* why = new QComboBox;
    why->addItem(tr("Illness"), QStringLiteral("illness"));
    why->addItem(tr("Injury"), QStringLiteral("injury"));
    why->addItem(tr("Holiday"), QStringLiteral("holiday"));
    why->setAccessibleName(tr("Reason"));
    auto* days = new QSpinBox;
    days->setRange(1, 90);
    days->setValue(7);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(tr("Days"));
    QPushButton* pause = makeButton(tr("Pause"), "secondary");
    pause->setObjectName(QStringLiteral("pauseProgramme"));
    connect(pause, &QPushButton::clicked, this,
            [this, why, days] { Q_EMIT pauseRequested(days->value(), why->currentData().toString()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(why, 1);
    row->addWidget(days);
    row->addWidget(pause);
    card->body()->addLayout(row);
    auto* links = new QHBoxLayout;
    const auto link = [&](const QString& text, void (SettingsPage::*signal)()) {
        QPushButton* button = makeButton(text, "link");
        connect(button, &QPushButton::clicked, this, signal);
        links->addWidget(button);
        links->addSpacing(12);
    };
    link(tr("Answer the safety questions"), &SettingsPage::screeningRequested);
    link(tr("How Limber decides"), &SettingsPage::decisionsRequested);
    links->addStretch(1);
    card->body()->addLayout(links);
    return card;
}

QWidget* SettingsPage::makeData() {
    Card* card = section(tr("Your data"));
    m_dataFolder = makeLabel(QString(), "subtitle");
    m_dataFolder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_backup = makeLabel(QString(), "small");
    card->body()->addWidget(m_dataFolder);
    card->body()->addWidget(m_backup);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const std::pair<QString, void (SettingsPage::*)()> actions[] = {
        {tr("Export journal"), &SettingsPage::exportRequested},
        {tr("Import a journal"), &SettingsPage::importRequested},
        {tr("Back up now"), &SettingsPage::backupRequested},
        {tr("Restore a backup"), &SettingsPage::restoreRequested},
    };
    for (const auto& [text, signal] : actions) {
        QPushButton* button = makeButton(text, "plain");
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget* SettingsPage::makeAbout() {
    Card* card = section(tr("About"));
    m_version = makeLabel(QString(), "body");
    card->body()->addWidget(m_version);
    card->body()->addWidget(
        makeLabel(tr("Guided mobility and strength for adults with everyday stiffness of the mid-back. "
                     "Limber is wellness software. It doesn't diagnose or treat anything. A clinician still "
                     "needs to sign off its safety questions and thresholds."),
                  "subtitle"));
    card->body()->addWidget(
        makeLabel(tr("Free software, GNU General Public License version 3 or later."), "small"));
    QPushButton* why = makeButton(tr("What the evidence says"), "link");
    connect(why, &QPushButton::clicked, this, &SettingsPage::whyRequested);
    card->body()->addWidget(why, 0, Qt::AlignLeft);
    return card;
}

void SettingsPage::setPreferences(const Preferences& p) {
    m_filling = true;
    m_given = p;
    m_appearance->button(static_cast<int>(p.appearance))->setChecked(true);
    m_palette->button(p.figurePalette)->setChecked(true);
    m_build->button(p.figureBuild)->setChecked(true);
    m_reducedMotion->setChecked(p.reducedMotion);
    m_cues->setValue(p.cueVolume);
    m_voiceVolume->setValue(p.voiceVolume);
    m_muted->setChecked(p.muted);
    m_voice->setChecked(p.voice);
    m_breath->setChecked(p.breathCues);
    m_selfPaced->setChecked(p.selfPaced);
    m_counts->setChecked(p.voiceCounts);
    m_tone->setCurrentIndex(static_cast<int>(p.voiceTone));
    m_rate->setValue(p.voiceRate);
    m_contrast->setChecked(p.highContrast);
    m_guides->setChecked(p.figureGuides);
    enableVoice();
    m_prepare->setValue(p.prepareSeconds);
    m_schedule->setSchedule(p);
    m_filling = false;
}

Preferences SettingsPage::preferences() const {
    Preferences p = m_given;
    p.appearance = static_cast<Preferences::Appearance>(m_appearance->checkedId());
    p.figurePalette = m_palette->checkedId();
    p.figureBuild = m_build->checkedId();
    p.reducedMotion = m_reducedMotion->isChecked();
    p.cueVolume = m_cues->value();
    p.voiceVolume = m_voiceVolume->value();
    p.muted = m_muted->isChecked();
    p.voice = m_voice->isChecked();
    p.breathCues = m_breath->isChecked();
    p.selfPaced = m_selfPaced->isChecked();
    p.voiceCounts = m_counts->isChecked();
    p.voiceTone = static_cast<Preferences::VoiceTone>(m_tone->currentIndex());
    p.voiceRate = m_rate->value();
    p.highContrast = m_contrast->isChecked();
    p.figureGuides = m_guides->isChecked();
    p.prepareSeconds = m_prepare->value();
    m_schedule->applyTo(p);
    return p;
}

void SettingsPage::setEquipment(const std::vector<std::string>& ids) {
    m_filling = true;
    m_equipment->setChosen(ids);
    m_filling = false;
}

void SettingsPage::setFacts(const QString& dataFolder, const QString& lastBackup, const QString& version) {
    m_dataFolder->setText(
        tr("Your data is in %1. It leaves this computer only if you export it.").arg(dataFolder));
    m_backup->setText(lastBackup);
    m_version->setText(tr("Limber %1").arg(version));
}

void SettingsPage::setSoundState(const QString& text) {
    m_soundState->setText(text);
}

void SettingsPage::changed() {
    if (!m_filling)
        Q_EMIT preferencesChanged(preferences());
}

} // namespace limber::ui
