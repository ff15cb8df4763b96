// The system asks a program to end, and it does so in its own order: nothing of it stays behind.

#include "app/process/end_signals.h"
#include "app/store/lock.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>

#include <unistd.h>

using namespace limber;

TEST(EndSignals, EachEndsTheLoopAndNotTheProcess) {
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        const process::EndSignals ends;
        QTimer::singleShot(0, [number] { ::kill(::getpid(), number); });
        EXPECT_EQ(QCoreApplication::exec(), 0);
    }
}

TEST(EndSignals, TheWindowsProgramEndsCleanlyAndLeavesNothing) {
    const QTemporaryDir home;
    const QString temporary = home.filePath(QStringLiteral("tmp"));
    const QString profile = home.filePath(QStringLiteral("profile"));
    ASSERT_TRUE(QDir().mkpath(temporary));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("TMPDIR"), temporary);
    environment.insert(QStringLiteral("HOME"), home.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LIMBER), {QStringLiteral("--profile"), profile});
    ASSERT_TRUE(program.waitForStarted());
    // It runs when its profile is there and its lock says so.
    const QString lock = store::ProfileLock::path(profile);
    for (int i = 0; i < 600 && QFileInfo(lock).size() == 0; ++i)
        program.waitForFinished(100);
    ASSERT_GT(QFileInfo(lock).size(), 0) << program.readAllStandardError().toStdString();
    program.waitForFinished(1500);
    program.terminate();
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(QFileInfo(lock).size(), 0) << "it says that nobody holds it";
    EXPECT_TRUE(QDir(temporary)
                    .entryList({QStringLiteral("limber*")}, QDir::AllEntries | QDir::NoDotAndDotDot)
                    .isEmpty());
}
