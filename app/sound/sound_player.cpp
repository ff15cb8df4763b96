#include "app/sound/sound_player.h"

#include "app/sound/audio_output.h"
#include "app/sound/spoken.h"
#include "app/sound/thread_priority.h"
#include "app/sound/voice.h"
#include "core/session/speech.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QMetaObject>

namespace limber::sound {

namespace {

constexpr int retryMs = 2'000;
constexpr int testMs = 6'000;
// Stands for a set of the plan in the sentence by which a voice is tried.
constexpr int trial = -1;
constexpr int watchMs = 500;
// So often in a row nothing was asked for: the device is dead. One that wakes needs two seconds.
constexpr int mostStill = 8;
// A new device is not ready in the moment in which it is named.
constexpr int settleMs = 200;

} // namespace

SoundPlayer::SoundPlayer(Clock clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_mixer(std::make_shared<Mixer>(sampleRate)) {
    m_retry.setInterval(retryMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SoundPlayer::openDefault);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &SoundPlayer::watch);
    m_test.setInterval(testMs);
    m_test.setSingleShot(true);
    connect(&m_test, &QTimer::timeout, this, [this] { setRunning(m_running); });

    const auto microseconds = [read = m_clock] { return read().count(); };
    m_output = new AudioOutput(m_mixer, microseconds);
    m_output->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_output, &QObject::deleteLater);
    connect(m_output, &AudioOutput::opened, this, &SoundPlayer::outputOpened);
    connect(m_output, &AudioOutput::failed, this, &SoundPlayer::outputFailed);
    m_thread.setObjectName(QStringLiteral("sound"));
}

SoundPlayer::~SoundPlayer() {
    // Its thread calls back into this object.
    m_voice.reset();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_output, &AudioOutput::close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_output;
    }
}

void SoundPlayer::setRunning(bool running) {
    m_running = running;
    if (wanted() && !m_open && !m_retry.isActive())
        openDefault();
    if (!wanted() && m_thread.isRunning()) {
        m_retry.stop();
        m_watch.stop();
        m_open = false;
        // The last cue fades out before the device is let go.
        QTimer::singleShot(testMs / 2, this, [this] {
            if (!wanted() && m_thread.isRunning()) {
                m_open = false;
                QMetaObject::invokeMethod(m_output, &AudioOutput::close, Qt::QueuedConnection);
            }
        });
    }
}

void SoundPlayer::openDefault() {
    if (!wanted())
        return;
    // Qt's connection to the server and our own thread inherit it.
    const RaisedPriority raised;
    if (m_devices == nullptr) {
        m_devices = new QMediaDevices(this);
        connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundPlayer::watch);
    }
    if (!m_thread.isRunning())
        m_thread.start(QThread::TimeCriticalPriority);
    m_open = true;
    m_still = 0;
    m_watch.start();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    m_deviceId = device.id();
    QMetaObject::invokeMethod(
        m_output, [output = m_output, device] { output->open(device); }, Qt::QueuedConnection);
}

/// Headphones pulled out, a speaker plugged in: go on with whatever is the default now. A device that merely
/// came to the others interrupts nothing. Qt 6.4 does not tell that a device has gone, so it is looked after.
void SoundPlayer::watch() {
    const std::int64_t position = m_mixer->position();
    m_still = position == m_watched ? m_still + 1 : 0;
    m_watched = position;
    if (!wanted() || !m_hasDevice)
        return;
    const bool same = QMediaDevices::defaultAudioOutput().id() == m_deviceId;
    if (same && m_still < mostStill)
        return;
    m_hasDevice = false;
    m_still = 0;
    m_retry.start(settleMs);
}

void SoundPlayer::outputOpened() {
    const bool again = m_said;
    m_hasDevice = true;
    m_said = false;
    m_retry.setInterval(retryMs);
    if (again)
        Q_EMIT availableAgain();
}

void SoundPlayer::outputFailed() {
    m_hasDevice = false;
    m_open = false;
    if (!m_said) {
        m_said = true;
        Q_EMIT unavailable();
    }
    if (wanted())
        m_retry.start(retryMs);
}

void SoundPlayer::setTimeline(const Timeline& timeline, qint64 now) {
    m_timeline = timeline;
    m_timelineBegin = now;
    // Something happened at this moment: what was being said of the moment before is over.
    const bool surprise = !timeline.cues.empty() && timeline.cues.front().at.count() == 0;
    placeAll(surprise);
    askVoice();
}

void SoundPlayer::setPlan(const SessionPlan& plan) {
    m_plan = plan;
}

void SoundPlayer::setSpeech(const Speech& speech) {
    if (speech == m_speech)
        return;
    m_speech = speech;
    if (m_speech.on && m_voice)
        setVoice();
    placeAll(!m_speech.on);
    askVoice();
}

void SoundPlayer::setVoice() {
    m_voice->setVoice(m_speech.language.toStdString(), m_speech.variant.toStdString(),
                      m_speech.wordsPerMinute);
}

std::string SoundPlayer::wordsOf(const Say& say) const {
    if (!m_speech.on || (say.kind == SayKind::Number && !m_speech.counts))
        return {};
    if (say.set == trial)
        return spokenTrial().toStdString();
    return spokenText(say, m_plan).toStdString();
}

/// Has everything rendered that this timeline may say, and places it when the last sentence is there.
void SoundPlayer::askVoice() {
    if (!m_speech.on || m_voiceFailed || m_timeline.says.empty())
        return;
    if (!m_voice) {
        const auto ready = [this](const std::string&, const std::shared_ptr<const Pcm>&) {
            QMetaObject::invokeMethod(
                this, [this] { placeAll(false); }, Qt::QueuedConnection);
        };
        const auto failed = [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_voiceFailed = true;
                    Q_EMIT voiceUnavailable();
                },
                Qt::QueuedConnection);
        };
        m_voice = std::make_unique<Voice>(sampleRate, ready, failed);
        setVoice();
    }
    std::vector<std::string> missing;
    for (const Say& say : m_timeline.says)
        if (const std::string words = wordsOf(say); !words.empty() && !m_voice->find(words))
            missing.push_back(words);
    if (!missing.empty())
        m_voice->prepare(missing);
}

void SoundPlayer::placeAll(bool cutVoices) {
    std::vector<Planned> sounds;
    sounds.reserve(m_timeline.cues.size() + m_timeline.says.size());
    const auto moment = [this](Milliseconds at) { return (m_timelineBegin + at.count()) * 1'000; };
    for (const Cue& cue : m_timeline.cues)
        sounds.push_back({bank().sound(cue.kind, cue.value), moment(cue.at), Channel::Cue});
    bool complete = m_voice != nullptr;
    const auto rendered = [&](const Say& say) -> std::shared_ptr<const Pcm> {
        const std::string words = wordsOf(say);
        if (words.empty() || !m_voice)
            return nullptr;
        auto pcm = m_voice->find(words);
        complete = complete && pcm;
        return pcm;
    };
    const auto placed = placeSpeech(m_timeline, [&](const Say& say) -> std::optional<Milliseconds> {
        const auto pcm = rendered(say);
        if (!pcm)
            return std::nullopt;
        return Milliseconds{static_cast<std::int64_t>(pcm->size()) * 1'000 / sampleRate};
    });
    // Only with all lengths known does every sentence have its final place.
    if (complete)
        for (const PlacedSay& each : placed)
            sounds.push_back({rendered(each.say), moment(each.at), Channel::Voice});
    m_mixer->plan(std::move(sounds), cutVoices);
}

void SoundPlayer::playNow(CueKind kind) {
    m_mixer->playNow(bank().sound(kind, 0), Channel::Cue);
}

void SoundPlayer::playTest() {
    playAlone({{CueKind::Count, Milliseconds{1'000}, 3},
               {CueKind::Count, Milliseconds{2'000}, 2},
               {CueKind::Count, Milliseconds{3'000}, 1},
               {CueKind::Lower, Milliseconds{4'000}, 0}});
}

void SoundPlayer::playSoon(CueKind kind) {
    playAlone({{kind, Milliseconds{1'000}, 0}});
}

void SoundPlayer::playVoice() {
    if (m_running || !m_speech.on)
        return;
    if (m_voiceFailed) {
        Q_EMIT voiceUnavailable();
        return;
    }
    m_test.start();
    setRunning(false);
    setTimeline({{}, {{SayKind::Exercise, Milliseconds{1'000}, trial, 0}}},
                std::chrono::floor<Milliseconds>(m_clock()).count());
}

/// The first sounds come late on a device that was idle; the cues leave it a second.
void SoundPlayer::playAlone(std::vector<Cue> cues) {
    // Pictures and tests have no clock of sound, and stay silent.
    if (!m_clock)
        return;
    // A session has its own sounds.
    if (m_running)
        return;
    m_test.start();
    setRunning(false);
    setTimeline({std::move(cues), {}}, std::chrono::floor<Milliseconds>(m_clock()).count());
}

void SoundPlayer::setVolume(double volume) {
    m_mixer->setVolume(Channel::Cue, volume);
}
void SoundPlayer::setVoiceVolume(double volume) {
    m_mixer->setVolume(Channel::Voice, volume);
}
void SoundPlayer::setMuted(bool muted) {
    m_mixer->setMuted(muted);
}

SoundBank& SoundPlayer::bank() {
    // Made when something is first to be heard, not while the window opens.
    if (!m_bank)
        m_bank.emplace(sampleRate);
    return *m_bank;
}

} // namespace limber::sound
