// Words on the command line are read before anything else, and as they were meant.

#include "app/process/arguments.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

using namespace limber;

namespace {

struct Ran {
    int code = -1;
    bool crashed = true;
    QByteArray out;
    QByteArray err;
};

/// A program of ours without a display, and without a home when none is given.
Ran run(const char* program, const QStringList& arguments, const QString& home = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LIMBER_PROFILE", "XDG_DATA_HOME", "HOME"})
        environment.remove(QString::fromLatin1(name));
    if (!home.isEmpty())
        environment.insert(QStringLiteral("HOME"), home);
    process.setProcessEnvironment(environment);
    process.start(QString::fromLocal8Bit(program), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.exitCode(), process.exitStatus() != QProcess::NormalExit, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

TEST(Arguments, ThatAreNoTextAreFoundByTheirBytes) {
    const char* good[] = {"limber", "--profile", "/home/me/\xc3\xa4rger"};
    EXPECT_FALSE(process::unreadableArgument(3, good).has_value());
    const char* bad[] = {"limber", "--profile", "/home/me/\xe4rger"};
    EXPECT_TRUE(process::unreadableArgument(3, bad).has_value());
}

TEST(Arguments, HelpAndVersionNeedNoDisplay) {
    for (const char* word : {"--help", "--version"}) {
        const Ran ran = run(LIMBER, {QString::fromLatin1(word)});
        EXPECT_FALSE(ran.crashed) << word << ran.err.toStdString();
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_FALSE(ran.out.isEmpty());
    }
}

TEST(Arguments, WithoutADisplayItIsSaidInOneLineAndNotByACoreDump) {
    const Ran ran = run(LIMBER, {});
    EXPECT_FALSE(ran.crashed);
    EXPECT_NE(ran.code, 0);
    EXPECT_EQ(ran.err.trimmed().count('\n'), 0) << ran.err.toStdString();
}

TEST(Arguments, AFolderWhoseNameIsNoTextIsRefusedAndNoOtherOneMade) {
    const QTemporaryDir folder;
    const QByteArray name = folder.path().toUtf8() + "/\xe4rger";
    const std::string command =
        std::string(LIMBER_CLI) + " import --profile '" + name.toStdString() + "' /dev/null 2>/dev/null";
    const int status = std::system(command.c_str());
    EXPECT_NE(status, 0);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(Arguments, WithoutHomeTheSystemIsAskedAndNothingIsMadeAtTheRoot) {
    const Ran ran = run(LIMBER_CLI, {QStringLiteral("export"), QStringLiteral("-")});
    EXPECT_FALSE(ran.crashed);
    EXPECT_FALSE(ran.err.contains("//.local")) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(QStringLiteral("/.local/share/limber")));
}
