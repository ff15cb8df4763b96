#include "app/sound/voice.h"

#include "app/session/session_controller.h"
#include "app/sound/sound_player.h"
#include "app/sound/spoken.h"
#include "tests/session/fixtures.h"
#include "tests/sound/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <atomic>

using namespace limber;
using namespace limber::session;
using namespace limber::sound;
using namespace limber::testing_session;
using namespace limber::testing_sound;
using namespace std::chrono_literals;

namespace {

/// Translates everything of one context, and nothing else.
class OneContext : public QTranslator {
public:
    explicit OneContext(QString context) : m_context(std::move(context)) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char*, const char*, int) const override {
        return m_context == QLatin1String(context) ? QStringLiteral("translated") : QString();
    }

private:
    QString m_context;
};

} // namespace

TEST(Voice, RendersASentenceOnceAndKnowsItsLengthBefore) {
    std::atomic<int> ready{0};
    std::atomic<bool> failed{false};
    Voice voice(
        48'000, [&](const std::string&, const auto&) { ++ready; }, [&] { failed = true; });
    voice.setVoice("en", "", 150);
    voice.prepare({"Sink your chest", "Sink your chest"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return ready > 0 || failed; }));
    if (failed)
        GTEST_SKIP() << "no voice is installed here";
    const auto pcm = voice.find("Sink your chest");
    ASSERT_TRUE(pcm);
    EXPECT_GT(pcm->size(), 48'000U / 3);
    EXPECT_LT(pcm->size(), 48'000U * 4);
    EXPECT_EQ(ready, 1);
    EXPECT_FALSE(voice.find("something else"));
}

TEST(Voice, SpeaksOfExerciseDoseSideAndRest) {
    Exercise exercise = needle();
    exercise.name = "Thread the needle";
    const SessionPlan needlePlan = plan(exercise, {holds(2, 20)});
    const auto words = [&](SayKind kind, int set, int value = 0) {
        return spokenText({kind, 0ms, set, value}, needlePlan);
    };
    EXPECT_EQ(words(SayKind::Exercise, 0), QStringLiteral("Thread the needle."));
    EXPECT_EQ(words(SayKind::Dose, 0), QStringLiteral("2 holds of 20 seconds."));
    EXPECT_EQ(words(SayKind::Side, 1), QStringLiteral("Right side."));
    EXPECT_EQ(words(SayKind::Rest, 1, 60), QStringLiteral("Rest, 60 seconds."));
    EXPECT_TRUE(words(SayKind::Exercise, 99).isEmpty());
}

TEST(Voice, SpeaksTheLanguageOfTheTranslation) {
    // Where lupdate has put the sentences; looked up anywhere else they would stay English.
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/translations/limber_de.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype sentence = text.indexOf(QStringLiteral("<source>Rest, %1.</source>"));
    ASSERT_GE(sentence, 0);
    const qsizetype name = text.lastIndexOf(QStringLiteral("<name>"), sentence) + 6;
    OneContext german(text.mid(name, text.indexOf(u'<', name) - name));
    QCoreApplication::installTranslator(&german);
    const QString spoken = spokenText({SayKind::Rest, 0ms, 0, 60}, plan(wallSlide(), {seconds(60)}));
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(spoken, QStringLiteral("translated"));
}

TEST(Voice, IsHeardBehindTheCueOfTheMomentItSpeaksOf) {
    Milliseconds now{1'000};
    SoundPlayer player([&now] { return now; });
    bool failed = false;
    QObject::connect(&player, &SoundPlayer::voiceUnavailable, [&] { failed = true; });
    player.setSpeech({true, false, QStringLiteral("en"), {}, 150});
    Exercise exercise = wallSlide();
    exercise.name = "Wall slide";
    player.setPlan(plan(exercise, {seconds(60)}));
    const Timeline timeline{{{CueKind::GetReady, 0ms, 0}},
                            {{SayKind::Exercise, 0ms, 0, 0}, {SayKind::Dose, 0ms, 0, 0}}};
    // Nothing is said before all of it is rendered; the clock stands still meanwhile.
    const auto hear = [&] {
        player.setTimeline(timeline, now.count());
        std::vector<float> heard(48'000 * 3);
        for (int block = 0; block < 300; ++block, now += 10ms)
            player.mixer()->render(heard.data() + block * 480, 480, now.count() * 1'000);
        return heard;
    };
    std::vector<float> heard;
    const auto speaks = [&] {
        heard = hear();
        return failed || firstSound({heard.begin() + 48'000 * 12 / 10, heard.end()}) >= 0;
    };
    EXPECT_TRUE(QTest::qWaitFor(speaks));
    if (failed)
        GTEST_SKIP() << "no voice is installed here";
    const SoundBank bank(SoundPlayer::sampleRate);
    const auto cue = findOnset(heard, *bank.sound(CueKind::GetReady, 0), 0, 48, 0.3);
    EXPECT_TRUE(cue) << "the cue itself is still heard";
}
