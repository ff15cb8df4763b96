// Killed at any moment: what was acknowledged is there, once, and the session goes on where it stood.

#include "app/store/store.h"
#include "tests/store/profile.h"

#include <QProcess>

#include <algorithm>

using namespace limber;
using namespace limber::test;

namespace {

/// Lets the writer acknowledge at least `atLeast` sets, kills it, and gives the last one it acknowledged.
int killAfter(const Profile& profile, int atLeast) {
    QProcess writer;
    writer.start(QStringLiteral(STORE_SET_WRITER), {profile.dir()});
    QByteArray heard;
    while (heard.count('\n') < atLeast && writer.waitForReadyRead(30'000))
        heard += writer.readAllStandardOutput();
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit);
    heard += writer.readAllStandardOutput();
    // The last line may be cut; only whole ones count.
    const QByteArray whole = heard.left(heard.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

} // namespace

TEST(Kill, NoAcknowledgedSetIsLostAndNoneIsThereTwice) {
    const Profile profile;
    int acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        // Not at the same number each time, so that the blow falls at different moments.
        const int before = acknowledged;
        acknowledged = killAfter(profile, 7 + 13 * round);
        ASSERT_GT(acknowledged, before) << "the session was taken up where it stood";
        const auto opened = profile.tryOpen();
        ASSERT_NE(opened.store, nullptr) << opened.detail.toStdString();
        const auto journal = opened.store->journal();
        const auto position = opened.store->activeSession();
        ASSERT_TRUE(journal.ok() && position.ok() && position->has_value());
        std::vector<int> numbers;
        for (const Entry& entry : journal->entries)
            numbers.push_back(std::get<SetFact>(entry.fact).set);
        std::sort(numbers.begin(), numbers.end());
        std::vector<int> expected(static_cast<std::size_t>((*position)->nextSet));
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] = static_cast<int>(i) + 1;
        EXPECT_EQ(numbers, expected) << "each once, and the session stands behind the last";
        EXPECT_GE((*position)->nextSet, acknowledged);
    }
}
