// Runs on a display of its own, where Xvfb is installed.

#include "tests/support/private_bus.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();
    QProcess server;
    if (!QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) {
        // A display taken by somebody else at the same moment is complained of, and the next one is tried.
        server.setStandardErrorFile(QProcess::nullDevice());
        server.start(QStringLiteral("Xvfb"),
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                      QStringLiteral("0"), QStringLiteral("640x480x24"), QStringLiteral("-noreset")});
        QByteArray number;
        while (!number.contains('\n') && server.waitForReadyRead(10'000))
            number += server.readAll();
        if (number.contains('\n')) {
            qputenv("DISPLAY", ":" + number.trimmed());
            qputenv("QT_QPA_PLATFORM", "xcb");
        }
    }
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != QLatin1String("xcb"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    (void)limber::test::privateBus();
    int result = 0;
    {
        const QApplication application(argc, argv);
        result = RUN_ALL_TESTS();
    }
    server.kill();
    server.waitForFinished();
    return result;
}
