// Suite cues: how far the onsets that a listener hears lie from the timeline, on a virtual sound card, with
// the interface busy and every core loaded; beside sounds that are started from a timer.

#include "app/session/session_controller.h"
#include "app/sound/sound_player.h"
#include "tests/bench/suites.h"
#include "tests/bench/timing.h"
#include "tests/support/virtual_card.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSoundEffect>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <optional>
#include <thread>

namespace limber::bench {

namespace {

using namespace std::chrono_literals;
using testing_sound::VirtualCard;

constexpr int beatMs = 500;

QString deviceName() {
    return QStringLiteral("limbertest");
}

/// Begins of sounds after at least 100 ms of silence, in milliseconds.
std::vector<double> onsetsOf(const std::vector<float>& samples) {
    std::vector<double> onsets;
    std::size_t quiet = 48'000;
    for (std::size_t index = 0; index < samples.size(); ++index) {
        if (std::abs(samples[index]) < 0.02F) {
            ++quiet;
            continue;
        }
        if (quiet > 4'800)
            onsets.push_back(static_cast<double>(index) / 48.0);
        quiet = 0;
    }
    return onsets;
}

struct Figures {
    std::size_t heard = 0;
    std::size_t expected = 0;
    double p99Ms = 0;
    double worstMs = 0;
    /// Standard deviation of the error.
    double jitterMs = 0;
    /// Change of the error from the begin to the end of the run, by least squares.
    double driftMs = 0;
};

/// Deviation from an even beat, after the constant latency (the median) is taken off.
Figures figuresOf(const std::vector<double>& onsets, std::size_t expected) {
    Figures figures;
    figures.heard = onsets.size();
    figures.expected = expected;
    if (onsets.size() < 10)
        return figures;
    // Counted from onset to onset, so that a shift that stays is an error of everything behind it.
    std::vector<double> beats{0.0};
    std::vector<double> off{0.0};
    for (std::size_t index = 1; index < onsets.size(); ++index) {
        const double steps = std::round((onsets[index] - onsets[index - 1]) / beatMs);
        beats.push_back(beats.back() + std::max(1.0, steps));
        off.push_back(onsets[index] - onsets.front() - beats.back() * beatMs);
    }
    std::vector<double> sorted = off;
    std::sort(sorted.begin(), sorted.end());
    const double median = sorted[sorted.size() / 2];
    const auto count = static_cast<double>(off.size());
    const double mean = std::accumulate(off.begin(), off.end(), 0.0) / count;
    const double middle = std::accumulate(beats.begin(), beats.end(), 0.0) / count;
    std::vector<double> away;
    double squares = 0;
    double rise = 0;
    double run = 0;
    for (std::size_t index = 0; index < off.size(); ++index) {
        away.push_back(std::abs(off[index] - median));
        squares += (off[index] - mean) * (off[index] - mean);
        rise += (beats[index] - middle) * (off[index] - mean);
        run += (beats[index] - middle) * (beats[index] - middle);
    }
    std::sort(away.begin(), away.end());
    figures.p99Ms = away[static_cast<std::size_t>(std::ceil((count - 1) * 0.99))];
    figures.worstMs = away.back();
    figures.jitterMs = std::sqrt(squares / count);
    figures.driftMs = rise / run * beats.back();
    return figures;
}

/// Every core busy, and the interface too: of each 50 ms it answers in 10.
class Load {
public:
    Load() {
        for (unsigned core = 0; core < std::max(1U, std::thread::hardware_concurrency()); ++core)
            m_threads.emplace_back([this] {
                double value = 1;
                while (!m_end.load(std::memory_order_relaxed))
                    value = std::sqrt(value + 1.0);
                m_sink.store(value);
            });
        QObject::connect(&m_timer, &QTimer::timeout, [] {
            QElapsedTimer busy;
            busy.start();
            while (busy.elapsed() < 40) {
            }
        });
        m_timer.start(50);
    }
    ~Load() {
        m_end = true;
        for (std::thread& thread : m_threads)
            thread.join();
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

private:
    std::atomic<bool> m_end{false};
    std::atomic<double> m_sink{0};
    std::vector<std::thread> m_threads;
    QTimer m_timer;
};

void runFor(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A player whose device has been running for a while, and the recording of it.
class Running {
public:
    explicit Running(VirtualCard& card) : m_card(card), m_player(session::monotonicMicroseconds) {
        m_player.setRunning(true);
        runFor(2'500);
        m_recording = card.record(deviceName());
    }
    [[nodiscard]] sound::SoundPlayer& player() { return m_player; }
    Figures end(std::size_t expected) {
        // The recording comes in pieces of half a second.
        runFor(3'000);
        return m_recording ? figuresOf(onsetsOf(m_card.stop()), expected) : Figures{};
    }

private:
    VirtualCard& m_card;
    sound::SoundPlayer m_player;
    bool m_recording = false;
};

Figures byTimeline(VirtualCard& card, int seconds) {
    Running running(card);
    Timeline timeline;
    for (int beat = 0; beat < seconds * 1'000 / beatMs; ++beat)
        timeline.cues.push_back({CueKind::Count, Milliseconds{1'000 + beat * beatMs}, 3});
    const std::size_t expected = timeline.cues.size();
    running.player().setTimeline(timeline, session::monotonicNow().count());
    runFor(seconds * 1'000 + 1'000);
    return running.end(expected);
}

Figures byTimer(VirtualCard& card, int seconds) {
    Running running(card);
    std::size_t begun = 0;
    const auto expected = static_cast<std::size_t>(seconds * 1'000 / beatMs);
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        if (begun++ < expected)
            running.player().playNow(CueKind::Count);
    });
    beat.start(beatMs);
    runFor(seconds * 1'000 + 1'000);
    return running.end(expected);
}

/// A file with the sound of a beat, as sound effects want it.
bool writeWave(const QString& path) {
    const sound::Pcm pcm = sound::synthesise(CueKind::Count, 3, VirtualCard::sampleRate);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto bytes = static_cast<quint32>(pcm.size() * 2);
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32{36} + bytes;
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32{16} << quint16{1} << quint16{1} << quint32{VirtualCard::sampleRate}
           << quint32{VirtualCard::sampleRate * 2} << quint16{2} << quint16{16};
    stream.writeRawData("data", 4);
    stream << bytes;
    for (const float sample : pcm)
        stream << static_cast<qint16>(sample * 32'767.0F);
    return stream.status() == QDataStream::Ok;
}

/// The naive way as most programs go it: Qt's own sound effect, started from a timer.
Figures byEffect(VirtualCard& card, int seconds) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("beat.wav"));
    if (!writeWave(path) || !card.record(deviceName()))
        return {};
    QSoundEffect effect;
    effect.setSource(QUrl::fromLocalFile(path));
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    std::size_t begun = 0;
    const auto expected = static_cast<std::size_t>(seconds * 1'000 / beatMs);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        if (begun++ < expected)
            effect.play();
    });
    beat.start(beatMs);
    runFor(seconds * 1'000 + 4'000);
    return figuresOf(onsetsOf(card.stop()), expected);
}

void print(std::ostream& out, const char* how, const Figures& figures, const Figures& against) {
    const auto ratio = [](double value, double base) { return base > 1e-6 ? value / base : 0.0; };
    out << "  " << how << ": " << figures.heard << " of " << figures.expected << " onsets heard\n";
    // Too few to say more.
    if (figures.heard < 10)
        return;
    const auto line = [&](std::string_view what, double value, double base) {
        printLine(out, what, value, "ms", ratio(value, base), "by the timeline");
    };
    line("  onset error, 99th percentile", figures.p99Ms, against.p99Ms);
    line("  onset error, worst", figures.worstMs, against.worstMs);
    line("  jitter, standard deviation", figures.jitterMs, against.jitterMs);
    printLine(out, "  drift over the run", figures.driftMs, "ms");
}

} // namespace

int benchCues(std::ostream& out) {
    // Mixing alone, without a device: a minute of cues.
    sound::Mixer mixer(sound::SoundPlayer::sampleRate);
    const sound::SoundBank bank(sound::SoundPlayer::sampleRate);
    std::vector<float> block(480);
    const double mixing = medianSeconds(5, [&] {
        std::vector<sound::Planned> plan;
        const std::int64_t begin = mixer.position() * 1'000'000 / 48'000;
        for (int beat = 0; beat < 120; ++beat)
            plan.push_back({bank.sound(CueKind::Lower, 0), begin + beat * 500'000LL, sound::Channel::Cue});
        mixer.plan(std::move(plan));
        for (int index = 0; index < 6'000; ++index)
            mixer.render(block.data(), 480, begin + index * 10'000LL);
    });
    printLine(out, "mixing one minute of cues", mixing * 1'000.0, "ms", mixing / 60.0, "real time");

    VirtualCard card;
    if (!card.start(deviceName())) {
        out << "  no sound server can be started here: onsets are not measured\n";
        return 0;
    }
    // Ten minutes show drift; half of one is enough to see jitter.
    const int seconds = qEnvironmentVariableIsSet("LIMBER_BENCH_SECONDS")
                            ? std::max(10, qEnvironmentVariableIntValue("LIMBER_BENCH_SECONDS"))
                            : 30;
    bool heard = true;
    for (const bool loaded : {false, true}) {
        std::optional<Load> load;
        if (loaded)
            load.emplace();
        out << "  " << seconds << " s each, "
            << (loaded ? "every core and the interface loaded" : "machine as it is") << '\n';
        const Figures good = byTimeline(card, seconds);
        print(out, "placed by the timeline", good, good);
        const int shorter = std::min(seconds, 60);
        print(out, "the same stream, started from a timer", byTimer(card, shorter), good);
        print(out, "a sound effect, started from a timer", byEffect(card, shorter), good);
        heard = heard && good.heard > 0;
    }
    return heard ? 0 : 1;
}

} // namespace limber::bench
