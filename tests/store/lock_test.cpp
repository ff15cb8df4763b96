// One Limber at a time, and nobody is shut out by what a dead one left behind.

#include "app/store/lock.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <QSysInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;
using store::ProfileLock;

namespace {

QString lockPath(const Profile& profile) {
    return ProfileLock::path(profile.dir());
}

/// The lock file as a Limber on another computer writes it.
QByteArray ofAnotherComputer() {
    return "limber-lock 1\nkitchen-laptop\n0123456789abcdef\n4711\n";
}

} // namespace

TEST(Lock, ASecondLimberOnTheSameProfileIsToldSo) {
    const Profile profile;
    const auto first = profile.open();
    const auto second = profile.tryOpen();
    EXPECT_EQ(second.outcome, OpenOutcome::LockedByAnother);
    EXPECT_EQ(second.store, nullptr);
    EXPECT_EQ(second.holder.process, ::getpid());
    EXPECT_EQ(second.holder.computer, QSysInfo::machineHostName());
}

TEST(Lock, WhateverADeadProcessLeftDoesNotStandInTheWay) {
    for (const QByteArray& left :
         {QByteArray(), QByteArray("\n"), QByteArray("4194305\nlimber\n\n\n\n"),
          QByteArray("limber-lock 1\n"), QByteArray("\0\0\0\0", 4), QByteArray(70'000, 'x')}) {
        const Profile profile;
        writeFile(lockPath(profile), left);
        EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Fresh) << left.left(20).toStdString();
    }
}

TEST(Lock, DiesWithItsProcessHoweverThatEnds) {
    const Profile profile;
    static_cast<void>(profile.open());
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const ProfileLock lock(profile.dir(), ProfileLock::Elsewhere::Respect);
        [[maybe_unused]] const auto written = ::write(ready[1], lock.isHeld() ? "y" : "n", 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    ASSERT_EQ(::read(ready[0], &answer, 1), 1);
    ASSERT_EQ(answer, 'y');
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::LockedByAnother);
    ASSERT_EQ(::kill(child, SIGKILL), 0);
    ::waitpid(child, nullptr, 0);
    ASSERT_GT(QFileInfo(lockPath(profile)).size(), 0) << "what it left says that it held it";
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST(Lock, OneFromElsewhereNamesTheComputerAndCanBeOverridden) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    writeFile(lockPath(profile), ofAnotherComputer());
    const auto before = everythingIn(profile.dir());
    const auto refused = profile.tryOpen();
    EXPECT_EQ(refused.outcome, OpenOutcome::LockedElsewhere);
    EXPECT_EQ(refused.holder.computer, QStringLiteral("kitchen-laptop"));
    EXPECT_TRUE(refused.holder.since.isValid());
    EXPECT_TRUE(store::message(refused).contains(QStringLiteral("kitchen-laptop")));
    EXPECT_EQ(everythingIn(profile.dir()), before);
    EXPECT_EQ(contentOf(lockPath(profile)), ofAnotherComputer()) << "its word stays until the person decides";
    {
        const auto opened = profile.tryOpen({.startAnew = false, .overrideLock = true});
        EXPECT_EQ(opened.outcome, OpenOutcome::Current);
        EXPECT_EQ(profile.tryOpen({.startAnew = false, .overrideLock = true}).outcome,
                  OpenOutcome::LockedByAnother)
            << "a live one on this computer is never overridden";
    }
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Current);
}

TEST(Lock, WhatAKilledWriterLeftCanBeReadBesideWithoutTouchingIt) {
    const Profile profile;
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    const pid_t child = ::fork();
    if (child == 0) {
        store::Database database;
        static_cast<void>(database.open(profile.database()));
        static_cast<void>(database.ask(QStringLiteral("PRAGMA journal_mode = TRUNCATE")));
        static_cast<void>(database.ask(QStringLiteral("PRAGMA cache_size = 1")));
        static_cast<void>(database.run(QStringLiteral("BEGIN IMMEDIATE")));
        static_cast<void>(database.run(
            QStringLiteral("CREATE TABLE half AS SELECT randomblob(4000) AS a FROM entries, entries AS b")));
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_GT(QFileInfo(profile.database() + QStringLiteral("-journal")).size(), 512);
    const auto before = everythingIn(profile.dir());
    const auto journal = store::readBeside(profile.dir());
    ASSERT_TRUE(journal.ok()) << journal.error().detail.toStdString();
    EXPECT_EQ(journal->entries, oneOfEach());
    EXPECT_EQ(everythingIn(profile.dir()), before);
}

TEST(Lock, ACleanEndLeavesAFileThatAccusesNobody) {
    const Profile profile;
    static_cast<void>(profile.open());
    EXPECT_EQ(QFileInfo(lockPath(profile)).size(), 0);
}
