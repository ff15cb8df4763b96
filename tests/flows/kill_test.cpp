// The real program, killed in the middle of a set, goes on where it stood.

#include "app/store/store.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace limber;

namespace {

/// By their number; the driver's clock begins anew at each start.
std::vector<SetFact> setsOf(const QString& profile) {
    const auto opened = store::Store::open(profile);
    EXPECT_NE(opened.store, nullptr) << opened.detail.toStdString();
    std::vector<SetFact> sets;
    if (opened.store == nullptr)
        return sets;
    const auto journal = opened.store->journal();
    EXPECT_TRUE(journal.ok());
    for (const Entry& entry : journal->entries) {
        if (const auto* set = std::get_if<SetFact>(&entry.fact))
            sets.push_back(*set);
    }
    std::sort(sets.begin(), sets.end(), [](const SetFact& a, const SetFact& b) { return a.set < b.set; });
    return sets;
}

/// Runs until the driver stands at the given place or is over; what it said last. Kills it at that place.
QByteArray playUntil(const QString& profile, int set, int repetition) {
    QProcess driver;
    driver.start(QStringLiteral(SESSION_DRIVER), {profile});
    QByteArray last;
    while (driver.waitForReadyRead(60'000)) {
        while (driver.canReadLine()) {
            last = driver.readLine().trimmed();
            if (last == QByteArray(QByteArray::number(set) + ' ' + QByteArray::number(repetition))) {
                driver.kill();
                EXPECT_TRUE(driver.waitForFinished());
                EXPECT_EQ(driver.exitStatus(), QProcess::CrashExit);
                return last;
            }
        }
    }
    EXPECT_TRUE(driver.state() == QProcess::NotRunning || driver.waitForFinished());
    EXPECT_EQ(driver.exitCode(), 0);
    return last;
}

} // namespace

TEST(KilledProgram, TakesTheSessionUpWhereItStoodAndLogsNothingTwice) {
    const QTemporaryDir profile;
    ASSERT_EQ(playUntil(profile.path(), 2, 6), "2 6");
    ASSERT_EQ(setsOf(profile.path()).size(), 1U) << "the set before is on disk, the running one is not";
    ASSERT_EQ(playUntil(profile.path(), 2, 9), "2 9") << "it goes on in the second set";
    ASSERT_EQ(playUntil(profile.path(), 3, 1), "3 1");
    ASSERT_EQ(setsOf(profile.path()).size(), 2U);
    ASSERT_EQ(playUntil(profile.path(), 99, 99), "over");

    const std::vector<SetFact> sets = setsOf(profile.path());
    ASSERT_EQ(sets.size(), 3U);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        EXPECT_EQ(sets[i].session, sets[0].session);
        EXPECT_EQ(sets[i].set, static_cast<int>(i) + 1);
        EXPECT_EQ(sets[i].done.reps, sets[i].planned.reps);
        EXPECT_EQ(sets[i].ended, SetEnd::Completed);
    }
    // Not checked in yet: the next start asks.
    const auto opened = store::Store::open(profile.path());
    ASSERT_NE(opened.store, nullptr);
    EXPECT_TRUE(opened.store->activeSession()->has_value());
}
