#include "app/platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using limber::platform::Autostart;

TEST(Autostart, IsOneFileThatIsThereOrNot) {
    const QTemporaryDir home;
    const Autostart autostart(home.filePath(QStringLiteral("config/autostart")),
                              QStringLiteral("/opt/limber"));
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.setOn(true));
    EXPECT_TRUE(autostart.isOn());
    ASSERT_TRUE(autostart.setOn(false));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_TRUE(QDir(home.filePath(QStringLiteral("config/autostart"))).isEmpty());
    EXPECT_TRUE(autostart.setOn(false)) << "off is off";
}

TEST(Autostart, StartsInTheBackgroundFromAnyFolder) {
    const QTemporaryDir home;
    const Autostart autostart(home.path(), QStringLiteral("/opt/my 100% \"tools\"/limber"));
    ASSERT_TRUE(autostart.setOn(true));
    QFile entry(home.filePath(QStringLiteral("limber.desktop")));
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    EXPECT_TRUE(entry.readAll().contains("Exec=\"/opt/my 100%% \\\\\"tools\\\\\"/limber\" --background\n"));
}

TEST(Autostart, SwitchedOffByTheDesktopItIsOff) {
    const QTemporaryDir home;
    const Autostart autostart(home.path(), QStringLiteral("/opt/limber"));
    ASSERT_TRUE(autostart.setOn(true));
    QFile entry(home.filePath(QStringLiteral("limber.desktop")));
    ASSERT_TRUE(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.setOn(true));
    EXPECT_TRUE(autostart.isOn());
}

TEST(Autostart, AFolderThatCannotBeWrittenChangesNothing) {
    const QTemporaryDir home;
    QFile inTheWay(home.filePath(QStringLiteral("autostart")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Autostart autostart(inTheWay.fileName(), QStringLiteral("/opt/limber"));
    EXPECT_FALSE(autostart.setOn(true));
    EXPECT_FALSE(autostart.isOn());
}
