#include "app/platform/camera_watch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using limber::platform::CameraWatch;

namespace {

void plugIn(const QString& path) {
    QFile device(path);
    ASSERT_TRUE(device.open(QIODevice::WriteOnly));
}

} // namespace

TEST(CameraWatch, SeesWhoOpensAndClosesACameraAlsoOneThatIsPluggedInLater) {
    const QTemporaryDir dev;
    CameraWatch watch(dev.path(), 0);
    EXPECT_EQ(watch.sign(), Sign::Unknown);
    watch.start();
    EXPECT_EQ(watch.sign(), Sign::No) << "there is no camera";
    const QString camera = dev.filePath(QStringLiteral("video0"));
    plugIn(camera);
    for (int call = 0; call < 2; ++call) {
        QProcess program; // holds it as long as it runs
        program.setStandardInputFile(camera);
        program.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::Yes; }));
        program.kill();
        program.waitForFinished();
        EXPECT_TRUE(QTest::qWaitFor([&] { return watch.sign() == Sign::No; }));
    }
}

TEST(CameraWatch, OtherFilesAreNoCamera) {
    const QTemporaryDir dev;
    plugIn(dev.filePath(QStringLiteral("audio0")));
    CameraWatch watch(dev.path(), 0);
    watch.start();
    EXPECT_EQ(watch.sign(), Sign::No);
}

TEST(CameraWatch, WhereNothingCanBeWatchedNobodyIsInACall) {
    CameraWatch watch(QStringLiteral("/nowhere"), 0);
    watch.start();
    EXPECT_NE(watch.sign(), Sign::Yes);
}
