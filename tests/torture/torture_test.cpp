// Kills at every file call, a full disk at every write, damaged files by seed, two processes at once. A few
// hundred rounds of each here; LIMBER_TORTURE_ROUNDS=10000 for the long version by hand (README.md).

#include "app/store/backups.h"
#include "app/store/delete_everything.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"
#include "tests/torture/faults.h"
#include "tests/torture/life.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <functional>
#include <optional>
#include <set>
#include <tuple>

#include <sys/wait.h>
#include <unistd.h>

using namespace limber;
using namespace limber::torture;
using limber::test::contentOf;
using limber::test::writeFile;
using store::OpenOutcome;
using store::Store;

namespace {

int rounds() {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("LIMBER_TORTURE_ROUNDS", &given);
    return given ? wanted : 60;
}

/// Rounds before this one are left out, to come back to one that failed.
int first() {
    return qEnvironmentVariableIntValue("LIMBER_TORTURE_FROM");
}

/// In memory where there is such a place: a kill keeps what was written either way.
QString workshop() {
    return QFileInfo(QStringLiteral("/dev/shm")).isWritable()
               ? QStringLiteral("/dev/shm/limber-torture-XXXXXX")
               : QDir::tempPath() + QStringLiteral("/limber-torture-XXXXXX");
}

void copyFolder(const QString& from, const QString& to) {
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        ASSERT_TRUE(QFile::copy(file, target));
    }
}

struct Ended {
    /// What the child told before it ended.
    std::string told;
    bool killed = false;
    int code = 0;
};

/// Runs something in a process of its own.
Ended inAProcess(const std::function<int(int telling)>& run) {
    std::fflush(nullptr);
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::_exit(run(ends[1]));
    }
    ::close(ends[1]);
    Ended ended;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = ::read(ends[0], bytes.data(), bytes.size())) > 0;)
        ended.told.append(bytes.data(), static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.killed = WIFSIGNALED(status);
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

class Torture : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        beginLife(original());
        m_ids = idsIn(original());
        ASSERT_GT(m_ids.size(), 50U);
    }
    void TearDown() override {
        disarm();
        std::printf("[  COUNTS  ] %d rounds, %d with a blow\n", m_rounds, m_blows);
    }

    [[nodiscard]] QString original() const { return m_folder.filePath(QStringLiteral("original")); }
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    void anew(const QString& from = {}) const {
        QDir(profile()).removeRecursively();
        copyFolder(from.isEmpty() ? original() : from, profile());
    }
    /// How many file calls something makes when nothing happens to it.
    [[nodiscard]] long callsOf(const std::function<void()>& run) const {
        const Ended ended = inAProcess([&](int telling) {
            watch(profile().toStdString());
            run();
            const std::string number = std::to_string(calls());
            [[maybe_unused]] const auto written = ::write(telling, number.data(), number.size());
            return 0;
        });
        return ended.told.empty() ? 0 : std::stol(ended.told);
    }
    /// One round: the blow at that call of what is run.
    Ended struck(Blow blow, long at, const std::function<int(int telling)>& run) {
        ++m_rounds;
        const Ended ended = inAProcess([&](int telling) {
            watch(profile().toStdString());
            arm(blow, at);
            return run(telling);
        });
        m_blows += ended.killed ? 1 : 0;
        return ended;
    }

    QTemporaryDir m_folder{workshop()};
    std::vector<std::string> m_ids;
    int m_rounds = 0;
    int m_blows = 0;
};

/// A blow by number, so that each kind comes as often.
Blow killOf(int round) {
    constexpr std::array kinds{Blow::KillBefore, Blow::KillAfter, Blow::KillWithin};
    return kinds[static_cast<std::size_t>(round) % kinds.size()];
}

} // namespace

TEST_F(Torture, KilledAtAnyFileCallOfALifeNothingIsLostDoubledOrShutOut) {
    long at = 0;
    long last = 0;
    unsigned seed = 0;
    for (int round = 0; round < rounds(); ++round, ++at) {
        if (at >= last) {
            ++seed;
            anew();
            last = callsOf([&] { live(profile(), seed, STDERR_FILENO + 100); });
            ASSERT_GT(last, 50);
            // Short runs still come past every part of a life.
            at = rounds() < 5000 ? static_cast<long>(seed) % 7 : 0;
        }
        anew();
        const Ended ended = struck(killOf(round), at + 1,
                                   [&](int telling) { return live(profile(), seed, telling) ? 0 : 1; });
        const std::string fault = faultsOf(profile(), m_ids, readDiary(ended.told));
        ASSERT_EQ(fault, "") << "seed " << seed << ", call " << at + 1;
        at += rounds() < 5000 ? 6 : 0;
    }
}

TEST_F(Torture, AFullDiskAtAnyWriteOfALifeLosesNothingOnceThereIsRoomAgain) {
    long at = 0;
    long last = 0;
    unsigned seed = 1000;
    int waited = 0;
    for (int round = 0; round < rounds(); ++round, ++at) {
        if (at >= last) {
            ++seed;
            anew();
            last = callsOf([&] { live(profile(), seed, STDERR_FILENO + 100); });
            at = rounds() < 5000 ? static_cast<long>(seed) % 7 : 0;
        }
        anew();
        const Ended ended = struck(round % 2 == 0 ? Blow::FailOnce : Blow::FailOn, at + 1,
                                   [&](int telling) { return live(profile(), seed, telling) ? 0 : 1; });
        ASSERT_FALSE(ended.killed) << "seed " << seed << ", call " << at + 1;
        const Diary diary = readDiary(ended.told);
        ASSERT_FALSE(diary.refused) << "seed " << seed << ", call " << at + 1;
        ASSERT_EQ(faultsOf(profile(), m_ids, diary), "") << "seed " << seed << ", call " << at + 1;
        // Whoever could open it has everything on disk in the end, once.
        std::set<std::string> acknowledged(diary.acknowledged.begin(), diary.acknowledged.end());
        if (ended.code == 0) {
            for (const Entry& one : diary.attempted)
                ASSERT_TRUE(acknowledged.contains(one.id))
                    << one.id << ", seed " << seed << ", call " << at + 1;
        }
        waited += static_cast<int>(diary.attempted.size());
        at += rounds() < 5000 ? 6 : 0;
    }
    EXPECT_GT(waited, 0);
    m_blows = m_rounds;
}

TEST_F(Torture, ADamagedFileIsReadAsItWasWrittenOrRefused) {
    const QString path = store::databasePath(profile());
    anew();
    const QByteArray good = contentOf(path);
    const auto readAll =
        [&]() -> std::optional<std::tuple<Journal, QMap<QString, QString>, std::optional<SessionSnapshot>>> {
        const auto opened = Store::open(profile());
        if (opened.store == nullptr)
            return std::nullopt;
        return std::tuple(opened.store->journal().value(), opened.store->preferences().value(),
                          opened.store->activeSession().value());
    };
    const auto expected = readAll();
    ASSERT_TRUE(expected.has_value());
    unsigned state = 9;
    const auto random = [&](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>(
            (static_cast<std::uint64_t>(state) * static_cast<std::uint64_t>(below)) >> 32);
    };
    std::array<int, 3> ends{};
    for (int round = 0; round < rounds(); ++round) {
        ++m_rounds;
        QByteArray bytes = good;
        const qsizetype at = random(bytes.size());
        switch (round % 6) {
        case 0:
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random(8)));
            break;
        case 2:
            for (qsizetype i = at; i < std::min(bytes.size(), at + 64); ++i)
                bytes[i] = static_cast<char>(random(256));
            break;
        case 3:
            for (qsizetype i = at; i < std::min(bytes.size(), at + 512); ++i)
                bytes[i] = 0;
            break;
        case 4: {
            const qsizetype page = 4096;
            const qsizetype from = random(bytes.size() / page) * page;
            bytes.replace((at / page) * page, page, good.mid(from, page));
            break;
        }
        default:
            bytes.truncate(at);
        }
        if (round < first())
            continue;
        writeFile(path, bytes);
        const Ended ended = inAProcess([&](int telling) {
            const auto found = readAll();
            if (!found)
                return contentOf(path) == bytes ? 1 : 3;
            if (*found == *expected)
                return 0;
            const std::string what = std::get<0>(*found) != std::get<0>(*expected)   ? "the journal"
                                     : std::get<1>(*found) != std::get<1>(*expected) ? "the preferences"
                                                                                     : "the session";
            [[maybe_unused]] const auto written = ::write(telling, what.data(), what.size());
            return 2;
        });
        ASSERT_FALSE(ended.killed) << "crashed, round " << round;
        ASSERT_NE(ended.code, 2) << "unseen in " << ended.told << ", round " << round;
        ASSERT_NE(ended.code, 3) << "refused and touched, round " << round;
        ++ends[static_cast<std::size_t>(ended.code)];
        if (ended.code == 1)
            ++m_blows;
    }
    std::printf("[  COUNTS  ] %d read as written, %d refused, 0 unseen\n", ends[0], ends[1]);
}

TEST_F(Torture, KilledWhileRestoringThereIsTheOldJournalOrTheNewOne) {
    const auto journalIn = [](const QString& folder) { return Store::open(folder).store->journal().value(); };
    anew();
    const QString changed = m_folder.filePath(QStringLiteral("changed"));
    {
        const auto opened = Store::open(profile());
        static_cast<void>(opened.store->append({test::entry("later", "2026-03-30T08:00:00Z", Morning{1})}));
    }
    copyFolder(profile(), changed);
    const Journal newer = journalIn(changed);
    const Journal older = journalIn(original());
    const auto restoreIt = [&](int) {
        return store::restore(profile(), store::backups(profile(), day(2026, 3, 30)).front()).ok() ? 0 : 1;
    };
    const long last = callsOf([&] { restoreIt(0); });
    ASSERT_GT(last, 5);
    int both[2] = {0, 0};
    for (int round = 0; round < std::min<int>(rounds(), static_cast<int>(last) * 3); ++round) {
        anew(changed);
        struck(killOf(round), 1 + round / 3 % last, restoreIt);
        const auto opened = Store::open(profile());
        ASSERT_NE(opened.store, nullptr) << opened.detail.toStdString();
        Journal found = opened.store->journal().value();
        // The backup was made before the session began.
        ASSERT_TRUE(found.entries == older.entries || found.entries == newer.entries);
        ++both[found.entries == older.entries ? 0 : 1];
    }
    EXPECT_GT(both[0], 0);
    EXPECT_GT(both[1], 0);
}

TEST_F(Torture, KilledWhileAVersion1JournalComesOverItIsThereBeforeOrAfter) {
    const QString old = m_folder.filePath(QStringLiteral("old"));
    QDir().mkpath(old);
    ASSERT_TRUE(QFile::copy(QStringLiteral(LIMBER_SOURCE_DIR "/tests/store/data/version-1.sqlite"),
                            store::databasePath(old)));
    anew(old);
    const auto openIt = [&](int) { return Store::open(profile()).store != nullptr ? 0 : 1; };
    const long last = callsOf([&] { openIt(0); });
    ASSERT_GT(last, 20);
    const Journal expected = Store::open(profile()).store->journal().value();
    for (int round = 0; round < std::min<int>(rounds(), static_cast<int>(last) * 3); ++round) {
        anew(old);
        struck(killOf(round), 1 + round * (rounds() < 500 ? 3 : 1) % last, openIt);
        const auto opened = Store::open(profile());
        ASSERT_NE(opened.store, nullptr) << opened.detail.toStdString();
        ASSERT_EQ(opened.store->journal().value(), expected);
    }
}

TEST_F(Torture, KilledWhileEverythingIsDeletedTheNextStartFinishesIt) {
    anew();
    const auto deleteIt = [&](int) { return store::deleteEverything(profile()).ok() ? 0 : 1; };
    const long last = callsOf([&] { deleteIt(0); });
    ASSERT_GT(last, 5);
    for (int round = 0; round < std::min<int>(rounds(), static_cast<int>(last) * 3); ++round) {
        anew();
        struck(killOf(round), 1 + round / 3 % last, deleteIt);
        const auto opened = Store::open(profile());
        ASSERT_NE(opened.store, nullptr) << opened.detail.toStdString();
        const std::size_t left = opened.store->journal().value().entries.size();
        ASSERT_TRUE(left == 0 || left == m_ids.size()) << left;
        ASSERT_TRUE(left != 0 || store::backups(profile(), day(2026, 3, 30)).empty());
    }
}

TEST_F(Torture, OfTwoAtOnceOneWorksAndWhoeverIsKilledShutsNobodyOut) {
    int worked = 0;
    for (int round = 0; round < std::max(20, rounds() / 4); ++round) {
        ++m_rounds;
        anew();
        std::fflush(nullptr);
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        std::array<pid_t, 3> children{};
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i] = ::fork();
            if (children[i] != 0)
                continue;
            ::close(ends[0]);
            if (i == 2) {
                // A command that exports beside them.
                for (int n = 0; n < 5; ++n) {
                    const auto read = store::readBeside(profile());
                    if (!read && read.error().kind != store::StoreError::Kind::Busy)
                        ::_exit(7);
                }
                ::_exit(0);
            }
            watch(profile().toStdString());
            if (round % 2 == 0)
                arm(Blow::KillWithin, 20 + round % 90);
            ::_exit(live(profile(), static_cast<unsigned>(round) * 2 + static_cast<unsigned>(i), ends[1])
                        ? 0
                        : 1);
        }
        ::close(ends[1]);
        std::string told;
        std::array<char, 4096> bytes{};
        for (ssize_t got = 0; (got = ::read(ends[0], bytes.data(), bytes.size())) > 0;)
            told.append(bytes.data(), static_cast<std::size_t>(got));
        ::close(ends[0]);
        for (std::size_t i = 0; i < children.size(); ++i) {
            int status = 0;
            ::waitpid(children[i], &status, 0);
            m_blows += WIFSIGNALED(status) ? 1 : 0;
            worked += i < 2 && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
            ASSERT_FALSE(i == 2 && WIFEXITED(status) && WEXITSTATUS(status) == 7)
                << "the export beside failed";
        }
        ASSERT_EQ(faultsOf(profile(), m_ids, readDiary(told)), "") << "round " << round;
    }
    EXPECT_GT(worked, 0);
}

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
