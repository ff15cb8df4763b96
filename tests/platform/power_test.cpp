// A battery that gives is told from one that is charged, and from that of a mouse.

#include "app/platform/power.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using limber::platform::onBattery;

class Supplies {
public:
    void add(const QString& name, const QByteArray& type, const QByteArray& status,
             const QByteArray& scope = {}) {
        const QDir folder(m_folder.path());
        folder.mkpath(name);
        write(name + QStringLiteral("/type"), type);
        write(name + QStringLiteral("/status"), status);
        if (!scope.isEmpty())
            write(name + QStringLiteral("/scope"), scope);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    void write(const QString& name, const QByteArray& text) const {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST(Power, ABatteryThatGivesIsOnBattery) {
    Supplies supplies;
    supplies.add(QStringLiteral("AC"), "Mains", "");
    supplies.add(QStringLiteral("BAT0"), "Battery", "Discharging");
    EXPECT_TRUE(onBattery(supplies.path()));
}

TEST(Power, ABatteryThatIsChargedOrFullIsNot) {
    for (const char* status : {"Charging", "Full", "Not charging", "Unknown"}) {
        Supplies supplies;
        supplies.add(QStringLiteral("BAT0"), "Battery", status);
        EXPECT_FALSE(onBattery(supplies.path())) << status;
    }
}

TEST(Power, TheBatteryOfAMouseDoesNotCount) {
    Supplies supplies;
    supplies.add(QStringLiteral("hidpp_battery_0"), "Battery", "Discharging", "Device");
    EXPECT_FALSE(onBattery(supplies.path()));
}

TEST(Power, WhereNothingIsSaidTheAnswerIsNo) {
    EXPECT_FALSE(onBattery(QStringLiteral("/nowhere/at/all")));
}
