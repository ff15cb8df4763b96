// Suite cues: how far the onsets that a listener hears lie from the timeline, on a virtual sound card, with
// the interface busy and every core loaded; beside sounds that are started from a timer.

#include "app/session/session_controller.h"
#include "app/sound/sound_player.h"
#include "tests/bench/suites.h"
#include "tests/bench/timing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <optional>
#include <thread>

namespace limber::bench {

namespace {

using namespace std::chrono_literals;

constexpr int beatMs = 500;

/// A sound server of our own with a sink that plays into nothing, and its recording.
class VirtualCard {
public:
    bool start() {
        if (!m_dir.isValid())
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
        environment.insert(QStringLiteral("HOME"), m_dir.path());
        m_server.setProcessEnvironment(environment);
        const QString socket = m_dir.filePath(QStringLiteral("native"));
        m_server.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
             QStringLiteral("--use-pid-file=no"), QStringLiteral("--realtime=no"), QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1").arg(socket),
             QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=limbertest rate=48000 format=s16le channels=2")});
        for (int attempt = 0; attempt < 50 && !QFile::exists(socket); ++attempt)
            m_server.waitForFinished(100);
        if (!QFile::exists(socket))
            return false;
        qputenv("PULSE_SERVER", QFile::encodeName(QStringLiteral("unix:%1").arg(socket)));
        return true;
    }

    bool record() {
        m_file = m_dir.filePath(QStringLiteral("out%1.raw").arg(++m_recordings));
        m_recorder.start(QStringLiteral("parecord"),
                         {QStringLiteral("--device=limbertest.monitor"), QStringLiteral("--rate=48000"),
                          QStringLiteral("--channels=1"), QStringLiteral("--format=s16le"),
                          QStringLiteral("--raw"), QStringLiteral("--latency-msec=20"), m_file});
        return m_recorder.waitForStarted();
    }

    std::vector<float> stop() {
        m_recorder.terminate();
        m_recorder.waitForFinished();
        QFile file(m_file);
        std::vector<float> samples;
        if (!file.open(QIODevice::ReadOnly))
            return samples;
        const QByteArray bytes = file.readAll();
        samples.resize(static_cast<std::size_t>(bytes.size() / 2));
        for (std::size_t index = 0; index < samples.size(); ++index) {
            qint16 value = 0;
            std::memcpy(&value, bytes.constData() + index * 2, sizeof value);
            samples[index] = static_cast<float>(value) / 32'768.0F;
        }
        return samples;
    }

    ~VirtualCard() {
        if (m_server.state() != QProcess::NotRunning) {
            m_server.terminate();
            m_server.waitForFinished(3'000);
        }
    }

    VirtualCard() = default;
    VirtualCard(const VirtualCard&) = delete;
    VirtualCard& operator=(const VirtualCard&) = delete;

private:
    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_recorder;
    QString m_file;
    int m_recordings = 0;
};

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
    double jitterMs = 0;
    double p99Ms = 0;
    double driftMsPerMinute = 0;
};

/// Deviation from an even beat, after the constant latency (the median) is taken off.
Figures figuresOf(std::vector<double> onsets) {
    Figures figures;
    figures.heard = onsets.size();
    if (onsets.size() < 10)
        return figures;
    std::vector<double> off;
    const double first = onsets.front();
    for (const double onset : onsets)
        off.push_back(onset - first - std::round((onset - first) / beatMs) * beatMs);
    std::vector<double> sorted = off;
    std::sort(sorted.begin(), sorted.end());
    const double median = sorted[sorted.size() / 2];
    std::vector<double> away;
    double sum = 0;
    for (double& each : off) {
        each -= median;
        away.push_back(std::abs(each));
        sum += each * each;
    }
    std::sort(away.begin(), away.end());
    figures.p99Ms = away[static_cast<std::size_t>(static_cast<double>(away.size() - 1) * 0.99)];
    figures.jitterMs = std::sqrt(sum / static_cast<double>(off.size()));
    // The slope between the medians of the first and the last quarter.
    const auto quarter = static_cast<std::ptrdiff_t>(off.size() / 4);
    std::vector<double> early(off.begin(), off.begin() + quarter);
    std::vector<double> late(off.end() - quarter, off.end());
    std::nth_element(early.begin(), early.begin() + quarter / 2, early.end());
    std::nth_element(late.begin(), late.begin() + quarter / 2, late.end());
    const double minutes = (onsets.back() - onsets.front()) * 0.75 / 60'000.0;
    figures.driftMsPerMinute =
        (late[static_cast<std::size_t>(quarter / 2)] - early[static_cast<std::size_t>(quarter / 2)]) /
        minutes;
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

Figures byTimeline(VirtualCard& card, int seconds) {
    sound::SoundPlayer player(session::monotonicMicroseconds);
    player.setRunning(true);
    runFor(2'500);
    if (!card.record())
        return {};
    runFor(500);
    Timeline timeline;
    for (int beat = 0; beat < seconds * 1'000 / beatMs; ++beat)
        timeline.cues.push_back({CueKind::Count, Milliseconds{1'000 + beat * beatMs}, 3});
    player.setTimeline(timeline, session::monotonicNow().count());
    runFor(seconds * 1'000 + 2'000);
    return figuresOf(onsetsOf(card.stop()));
}

Figures byTimer(VirtualCard& card, int seconds) {
    sound::SoundPlayer player(session::monotonicMicroseconds);
    player.setRunning(true);
    runFor(2'500);
    if (!card.record())
        return {};
    runFor(500);
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&player] { player.playNow(CueKind::Count); });
    beat.start(beatMs);
    runFor(seconds * 1'000);
    beat.stop();
    runFor(1'000);
    return figuresOf(onsetsOf(card.stop()));
}

void print(std::ostream& out, const char* how, const Figures& figures, const Figures& against) {
    const auto ratio = [](double value, double base) { return base > 1e-6 ? value / base : 0.0; };
    out << "  " << how << ": " << figures.heard << " onsets heard\n";
    printLine(out, "  onset error, 99th percentile", figures.p99Ms, "ms", ratio(figures.p99Ms, against.p99Ms),
              "by the timeline");
    printLine(out, "  jitter, root mean square", figures.jitterMs, "ms",
              ratio(figures.jitterMs, against.jitterMs), "by the timeline");
    printLine(out, "  drift", figures.driftMsPerMinute, "ms/min");
}

} // namespace

int benchCues(std::ostream& out) {
    // Mixing alone, without a device: a minute of cues.
    sound::Mixer mixer(sound::SoundPlayer::sampleRate);
    const sound::SoundBank bank(sound::SoundPlayer::sampleRate);
    std::vector<float> block(480);
    const double mixing = medianSeconds(5, [&] {
        mixer.restart();
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
    if (!card.start()) {
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
        print(out, "started from a timer", byTimer(card, std::min(seconds, 60)), good);
        heard = heard && good.heard > 0;
    }
    return heard ? 0 : 1;
}

} // namespace limber::bench
