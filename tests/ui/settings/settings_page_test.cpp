#include "app/ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;

namespace {

template <class Widget> Widget* named(SettingsPage& page, const QString& accessibleName) {
    for (Widget* widget : page.findChildren<Widget*>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    ADD_FAILURE() << "nothing is called " << accessibleName.toStdString();
    return nullptr;
}

QCheckBox* box(SettingsPage& page, const QString& text) {
    for (QCheckBox* each : page.findChildren<QCheckBox*>())
        if (each->text().contains(text))
            return each;
    ADD_FAILURE() << "no box says " << text.toStdString();
    return nullptr;
}

} // namespace

TEST(SettingsPage, VoicePaceAndCountingAreChosenAndTriedAtOnce) {
    SettingsPage page({});
    page.setPreferences({});
    Preferences last;
    QObject::connect(&page, &SettingsPage::preferencesChanged, [&](const Preferences& p) { last = p; });
    const QSignalSpy tried(&page, &SettingsPage::testVoiceRequested);
    named<QComboBox>(page, QStringLiteral("Speaking voice"))->setCurrentIndex(2);
    EXPECT_EQ(last.voiceTone, Preferences::VoiceTone::Deeper);
    named<QSlider>(page, QStringLiteral("Speaking speed, words per minute"))->setValue(200);
    EXPECT_EQ(last.voiceRate, 200);
    box(page, QStringLiteral("Count repetitions"))->setChecked(true);
    EXPECT_TRUE(last.voiceCounts);
    auto* tryIt = page.findChild<QPushButton*>(QStringLiteral("tryVoice"));
    tryIt->click();
    EXPECT_EQ(tried.count(), 1);
    box(page, QStringLiteral("Spoken steps"))->setChecked(false);
    EXPECT_FALSE(tryIt->isEnabled()) << "without a voice there is nothing to try";
}

TEST(SettingsPage, WhatItHasNoFieldForIsGivenBackAsItWas) {
    SettingsPage page({});
    Preferences given;
    given.language = "de";
    page.setPreferences(given);
    EXPECT_EQ(page.preferences(), given);
    box(page, QStringLiteral("High contrast"))->setChecked(true);
    given.highContrast = true;
    EXPECT_EQ(page.preferences(), given);
}
