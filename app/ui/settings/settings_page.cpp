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

#include <algorithm>

namespace limber::ui {

using settings::section;

SettingsPage::SettingsPage(const std::vector<LanguageChoice>& languages, QWidget* parent) : Page(parent) {
    setTitle(tr("Settings"));
    setSubtitle(tr("Changes are saved straight away. Your days, times, equipment and breaks are on the Plan "
                   "page."));
    // A line of settings is read from its name to its field; further apart the eye loses it.
    constexpr int widest = 760;
    auto* column = new QWidget;
    column->setMaximumWidth(widest);
    auto* groups = new QVBoxLayout(column);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(16);
    for (QWidget* group :
         {makeSound(), makePlayer(), makeLook(), makeLanguage(languages), makeData(), makeAbout()})
        groups->addWidget(group);
    // In a row of its own: a column asks a widget for its height at the whole width, whatever its widest is.
    auto* row = new QHBoxLayout;
    row->addWidget(column, 1);
    row->addStretch(0);
    body()->addLayout(row);
    body()->addStretch(1);
}

QButtonGroup* SettingsPage::makeChoices(QLayout* into, const QString& name, const QStringList& labels) {
    auto* group = new QButtonGroup(this);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const QString& label : labels) {
        QPushButton* button = makeButton(label, "choice");
        button->setCheckable(true);
        //: %1 is the name of a setting, %2 one of its values
        button->setAccessibleName(tr("%1: %2").arg(name, label));
        group->addButton(button, static_cast<int>(group->buttons().size()));
        row->addWidget(button, 1);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, name] { changed(name); });
    into->addWidget(makeLabel(name, "small"));
    into->addWidget(line);
    return group;
}

QCheckBox* SettingsPage::makeBox(QLayout* into, const QString& text) {
    auto* box = new QCheckBox(text);
    connect(box, &QCheckBox::toggled, this, [this, text] { changed(text); });
    into->addWidget(box);
    return box;
}

QWidget* SettingsPage::makeLook() {
    Card* card = section(tr("Look"));
    m_appearance = makeChoices(card->body(), tr("Window"), {tr("System"), tr("Light"), tr("Dark")});
    m_palette = makeChoices(card->body(), tr("Figure"), {tr("Teal"), tr("Plum"), tr("High contrast")});
    m_build = makeChoices(card->body(), tr("Build"), {tr("Slimmer"), tr("Medium"), tr("Broader")});
    m_reducedMotion = makeBox(card->body(), tr("Reduce motion: show positions instead of movement"));
    m_counters = makeBox(card->body(), tr("Show rings, dots and counts"));
    m_counters->setObjectName(QStringLiteral("counters"));
    return card;
}

QWidget* SettingsPage::makeLanguage(const std::vector<LanguageChoice>& languages) {
    Card* card = section(tr("Language"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("System language"), QString());
    for (const LanguageChoice& each : languages)
        m_language->addItem(each.name, each.code);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { changed(tr("Language")); });
    card->body()->addLayout(settings::labelled(tr("Limber speaks"), m_language));
    card->body()->addWidget(makeLabel(tr("The language changes when Limber starts again."), "small"));
    return card;
}

QWidget* SettingsPage::makeData() {
    Card* card = section(tr("Your data"));
    m_dataFolder = makeLabel(QString(), "subtitle");
    m_dataFolder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_backup = makeLabel(QString(), "small");
    m_readOnly = makeLabel(QString(), "small");
    for (QLabel* label : {m_dataFolder, m_backup, m_readOnly})
        card->body()->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    const auto action = [&](const QString& text, const char* role, const char* name,
                            void (SettingsPage::*signal)(), bool writes) {
        QPushButton* button = makeButton(text, role);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        if (writes)
            m_writing.push_back(button);
    };
    action(tr("Export…"), "secondary", "exportJournal", &SettingsPage::exportRequested, false);
    action(tr("Import…"), "plain", "importJournal", &SettingsPage::importRequested, true);
    action(tr("Backups"), "plain", "backups", &SettingsPage::backupsRequested, true);
    row->addStretch(1);
    action(tr("Delete all my data"), "danger", "deleteAll", &SettingsPage::deleteRequested, true);
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
    auto* links = new QHBoxLayout;
    links->setSpacing(24);
    const auto link = [&](const QString& text, void (SettingsPage::*signal)()) {
        QPushButton* button = makeButton(text, "link");
        connect(button, &QPushButton::clicked, this, signal);
        links->addWidget(button);
    };
    link(tr("Safety questions"), &SettingsPage::screeningRequested);
    link(tr("How Limber decides"), &SettingsPage::decisionsRequested);
    link(tr("What the evidence says"), &SettingsPage::whyRequested);
    links->addStretch(1);
    card->body()->addLayout(links);
    return card;
}

void SettingsPage::setPreferences(const Preferences& p) {
    m_filling = true;
    m_given = p;
    m_appearance->button(static_cast<int>(p.appearance))->setChecked(true);
    m_palette->button(p.figurePalette)->setChecked(true);
    m_build->button(p.figureBuild)->setChecked(true);
    m_reducedMotion->setChecked(p.reducedMotion);
    m_counters->setChecked(p.counters);
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
    m_language->setCurrentIndex(std::max(0, m_language->findData(QString::fromStdString(p.language))));
    m_filling = false;
}

Preferences SettingsPage::preferences() const {
    Preferences p = m_given;
    p.appearance = static_cast<Preferences::Appearance>(m_appearance->checkedId());
    p.figurePalette = m_palette->checkedId();
    p.figureBuild = m_build->checkedId();
    p.reducedMotion = m_reducedMotion->isChecked();
    p.counters = m_counters->isChecked();
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
    // A language that this program does not carry stays as it was chosen.
    const bool carried = m_language->findData(QString::fromStdString(m_given.language)) >= 0;
    if (carried || m_language->currentIndex() > 0)
        p.language = m_language->currentData().toString().toStdString();
    return p;
}

void SettingsPage::setFacts(const DataFacts& facts) {
    m_dataFolder->setText(
        tr("Your data is in %1. It leaves this computer only if you export it.").arg(facts.folder));
    m_backup->setText(facts.lastBackup);
    m_version->setText(tr("Limber %1").arg(facts.version));
    m_readOnly->setText(facts.readOnly);
    m_readOnly->setVisible(!facts.readOnly.isEmpty());
    for (QPushButton* button : m_writing) {
        button->setEnabled(facts.readOnly.isEmpty());
        button->setToolTip(facts.readOnly);
    }
}

void SettingsPage::setSoundState(const QString& text) {
    m_soundState->setText(text);
}

void SettingsPage::changed(const QString& what) {
    if (!m_filling)
        Q_EMIT preferencesChanged(preferences(), what);
}

} // namespace limber::ui
