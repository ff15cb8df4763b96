// What is heard, and how a session goes.

#include "app/ui/settings/settings_page.h"
#include "app/ui/settings/settings_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace limber::ui {

using settings::labelled;
using settings::makeSlider;
using settings::section;

QWidget* SettingsPage::makeSound() {
    Card* card = section(tr("Sound"));
    m_muted = makeBox(card->body(), tr("Mute everything"));
    m_cues = makeSlider(tr("Cue volume"));
    card->body()->addLayout(labelled(tr("Cues"), m_cues));
    m_breath = makeBox(card->body(), tr("Breathing cues"));
    m_voice = makeBox(card->body(), tr("Spoken steps"));
    card->body()->addLayout(makeVoice());
    for (QSlider* slider : {m_cues, m_voiceVolume, m_rate})
        connect(slider, &QSlider::valueChanged, this,
                [this, what = slider->accessibleName()] { changed(what); });
    auto* row = new QHBoxLayout;
    QPushButton* test = makeButton(tr("Test sound"), "secondary");
    test->setObjectName(QStringLiteral("testSound"));
    connect(test, &QPushButton::clicked, this, &SettingsPage::testSoundRequested);
    m_soundState = makeLabel(QString(), "small");
    row->addWidget(test);
    row->addSpacing(12);
    row->addWidget(m_soundState, 1);
    card->body()->addLayout(row);
    return card;
}

/// Which voice, how loud, how fast, and a sentence to try it by.
QLayout* SettingsPage::makeVoice() {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(10);
    m_voiceVolume = makeSlider(tr("Voice volume"));
    rows->addLayout(labelled(tr("Voice"), m_voiceVolume));
    m_rate = makeSlider(tr("Speaking speed, words per minute"), 100, 240);
    rows->addLayout(labelled(tr("Speed"), m_rate));
    m_counts = makeBox(rows, tr("Count repetitions aloud"));
    m_tone = new QComboBox;
    m_tone->addItems({tr("Standard voice"), tr("Higher voice"), tr("Deeper voice"), tr("Soft voice")});
    m_tone->setAccessibleName(tr("Speaking voice"));
    connect(m_tone, &QComboBox::currentIndexChanged, this, [this] { changed(tr("Speaking voice")); });
    m_tryVoice = makeButton(tr("Try it"), "secondary");
    m_tryVoice->setObjectName(QStringLiteral("tryVoice"));
    m_tryVoice->setAccessibleName(tr("Try the voice"));
    connect(m_tryVoice, &QPushButton::clicked, this, &SettingsPage::testVoiceRequested);
    connect(m_voice, &QCheckBox::toggled, this, &SettingsPage::enableVoice);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(10);
    choice->addWidget(m_tone, 1);
    choice->addWidget(m_tryVoice);
    rows->addLayout(choice);
    return rows;
}

void SettingsPage::enableVoice() {
    for (QWidget* widget :
         {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_tone), static_cast<QWidget*>(m_rate),
          static_cast<QWidget*>(m_tryVoice), static_cast<QWidget*>(m_voiceVolume)})
        widget->setEnabled(m_voice->isChecked());
}

QWidget* SettingsPage::makePlayer() {
    Card* card = section(tr("During a session"));
    m_prepare = new QSpinBox;
    m_prepare->setRange(0, 60);
    m_prepare->setSingleStep(5);
    m_prepare->setSuffix(tr(" s"));
    m_prepare->setSpecialValueText(tr("until I press Space"));
    m_prepare->setAccessibleName(tr("Time to get ready"));
    connect(m_prepare, &QSpinBox::valueChanged, this, [this] { changed(tr("Time to get ready")); });
    card->body()->addLayout(labelled(tr("Time to get ready"), m_prepare));
    m_selfPaced = makeBox(card->body(), tr("I count repetitions myself with Space"));
    m_guides = makeBox(card->body(), tr("Show arrows in the direction of movement"));
    m_contrast = makeBox(card->body(), tr("High contrast and large text, readable from two metres"));
    return card;
}

} // namespace limber::ui
