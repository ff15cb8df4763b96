#include "app/ui/settings/backup_sheet.h"
#include "app/ui/settings/delete_sheet.h"
#include "app/ui/settings/settings_page.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

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
    given.days[3] = false;
    given.plan.breakAfter = std::chrono::minutes{40};
    page.setPreferences(given);
    EXPECT_EQ(page.preferences(), given);
    box(page, QStringLiteral("High contrast"))->setChecked(true);
    given.highContrast = true;
    EXPECT_EQ(page.preferences(), given);
}

TEST(SettingsPage, EachChangeNamesItsField) {
    SettingsPage page({{QStringLiteral("de"), QStringLiteral("Deutsch")}});
    page.setPreferences({});
    QStringList named;
    Preferences last;
    QObject::connect(&page, &SettingsPage::preferencesChanged,
                     [&](const Preferences& p, const QString& what) {
                         last = p;
                         named << what;
                     });
    for (QCheckBox* each : page.findChildren<QCheckBox*>())
        each->click();
    for (QSlider* each : page.findChildren<QSlider*>())
        each->setValue(each->value() - 10);
    for (QComboBox* each : page.findChildren<QComboBox*>())
        each->setCurrentIndex(1);
    page.findChild<QSpinBox*>()->setValue(30);
    EXPECT_EQ(last.language, "de");
    EXPECT_EQ(last.prepareSeconds, 30);
    EXPECT_FALSE(named.contains(QString()));
    EXPECT_EQ(named.removeDuplicates(), 0) << "one change each, and no two fields of one name";
    EXPECT_GT(named.size(), 12);
}

TEST(SettingsPage, WhereNothingCanBeWrittenOnlyExportIsLeftAndTheReasonIsSaid) {
    SettingsPage page({});
    page.setFacts({QStringLiteral("here"), {}, QStringLiteral("The folder is read-only."), {}});
    for (const char* name : {"importJournal", "backups", "deleteAll"}) {
        const auto* button = page.findChild<QPushButton*>(QLatin1String(name));
        EXPECT_FALSE(button->isEnabled()) << name;
        EXPECT_FALSE(button->toolTip().isEmpty()) << name;
    }
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("exportJournal"))->isEnabled());
    page.setFacts({QStringLiteral("here"), {}, {}, {}});
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("deleteAll"))->isEnabled());
}

TEST(BackupSheet, OnlyWhatWasFoundWholeCanBeChosen) {
    BackupSheet sheet({{QStringLiteral("3 March"), QStringLiteral("34 sessions")},
                       {QStringLiteral("2 March"), QStringLiteral("33 sessions")}});
    const QSignalSpy restore(&sheet, &BackupSheet::restoreRequested);
    const auto choices = sheet.findChildren<QRadioButton*>();
    auto* button = sheet.findChild<QPushButton*>(QStringLiteral("restoreBackup"));
    ASSERT_EQ(choices.size(), 2);
    EXPECT_FALSE(choices[0]->isEnabled()) << "not while it is looked at";
    sheet.setState(0, BackupSheet::State::Damaged);
    sheet.setState(1, BackupSheet::State::Whole);
    choices[0]->click();
    EXPECT_FALSE(button->isEnabled());
    EXPECT_TRUE(choices[0]->accessibleName().contains(QStringLiteral("Damaged")));
    choices[1]->click();
    button->click();
    ASSERT_EQ(restore.count(), 1);
    EXPECT_EQ(restore.front().front().toInt(), 1);
}

TEST(DeleteSheet, DeletesOnlyAfterTheWordIsTyped) {
    DeleteSheet sheet({QStringLiteral("your journal")}, {QStringLiteral("exports")});
    const QSignalSpy confirmed(&sheet, &DeleteSheet::deleteConfirmed);
    auto* button = sheet.findChild<QPushButton*>(QStringLiteral("deleteEverything"));
    auto* typed = sheet.findChild<QLineEdit*>();
    for (const QString& wrong : {QString(), QStringLiteral("yes"), DeleteSheet::word().chopped(1)}) {
        typed->setText(wrong);
        button->click();
    }
    EXPECT_EQ(confirmed.count(), 0);
    typed->setText(QStringLiteral(" ") + DeleteSheet::word().toLower());
    button->click();
    EXPECT_EQ(confirmed.count(), 1);
}

TEST(SettingsPage, NothingLiesOverAnythingElse) {
    applyTheme(*qApp, ThemeMode::Light);
    SettingsPage page({});
    page.setPreferences({});
    for (const QSize size : {QSize(1072, 800), QSize(816, 640), QSize(640, 600)}) {
        page.resize(size);
        page.show();
        QApplication::processEvents();
        for (const QWidget* one : page.findChildren<QWidget*>()) {
            for (const QObject* sibling : one->parent()->children()) {
                const auto* other = qobject_cast<const QWidget*>(sibling);
                if (other == nullptr || other <= one || !one->isVisible() || !other->isVisible())
                    continue;
                EXPECT_FALSE(one->geometry().intersects(other->geometry()))
                    << size.width() << ": " << one->metaObject()->className() << " \""
                    << one->accessibleName().toStdString() << "\" and " << other->metaObject()->className()
                    << " \"" << other->accessibleName().toStdString() << "\", " << one->y() << "+"
                    << one->height() << " (wants " << one->sizeHint().height() << "), " << other->y();
            }
        }
    }
}
