#include "app/sound/audio_output.h"

#include <QAudioSink>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace limber::sound {

namespace {

// Qt 6.4 leaves the server somewhat more than half of this. With 60 ms (the least that delivers) a server
// that asks for larger pieces runs dry several times a second; with 250 ms neither load nor a busy server
// does it, and the latency is known and made up for.
constexpr std::int64_t bufferMicroseconds = 250'000;

// No common rhythm with the 20 ms in which Qt feeds the device.
constexpr int samplingMilliseconds = 17;

} // namespace

MixerStream::MixerStream(std::shared_ptr<Mixer> mixer, const QAudioFormat& format, ClockMicroseconds clock)
    : m_mixer(std::move(mixer)), m_format(format), m_clock(std::move(clock)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MixerStream::bytesAvailable() const {
    return m_format.bytesForDuration(1'000'000);
}

qint64 MixerStream::readData(char* data, qint64 most) {
    const int frames = m_format.framesForBytes(static_cast<qint32>(std::min<qint64>(most, 1 << 20)));
    if (frames <= 0)
        return 0;
    m_mono.resize(static_cast<std::size_t>(frames));
    m_mixer->render(m_mono.data(), frames, m_clock());
    const int channels = m_format.channelCount();
    char* to = data;
    for (int frame = 0; frame < frames; ++frame) {
        const float value = m_mono[static_cast<std::size_t>(frame)];
        for (int channel = 0; channel < channels; ++channel) {
            if (m_format.sampleFormat() == QAudioFormat::Float) {
                std::memcpy(to, &value, sizeof value);
                to += sizeof value;
            } else {
                const auto whole = static_cast<qint16>(value * 32'767.0F);
                std::memcpy(to, &whole, sizeof whole);
                to += sizeof whole;
            }
        }
    }
    return m_format.bytesForFrames(frames);
}

qint64 MixerStream::writeData(const char*, qint64) {
    return -1;
}

AudioOutput::AudioOutput(std::shared_ptr<Mixer> mixer, MixerStream::ClockMicroseconds clock)
    : m_mixer(std::move(mixer)), m_clock(std::move(clock)) {}

AudioOutput::~AudioOutput() {
    close();
}

void AudioOutput::open(const QAudioDevice& device) {
    close();
    QAudioFormat format;
    format.setSampleRate(m_mixer->sampleRate());
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        format.setSampleFormat(QAudioFormat::Float);
        if (device.isNull() || !device.isFormatSupported(format)) {
            Q_EMIT failed();
            return;
        }
    }
    m_stream = std::make_unique<MixerStream>(m_mixer, format, m_clock);
    m_sink = std::make_unique<QAudioSink>(device, format);
    // Qt 6.4 shrinks the buffer when a sink is started again: set it each time.
    m_sink->setBufferSize(format.bytesForDuration(bufferMicroseconds));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &AudioOutput::stateChanged, Qt::QueuedConnection);
    m_sink->start(m_stream.get());
    if (m_sink->error() == QAudio::NoError) {
        // The server keeps one part of the buffer and has the device take the other.
        const qint64 kept = format.durationForBytes(static_cast<qint32>(m_sink->bufferSize()));
        m_mixer->restart(std::max<std::int64_t>(0, bufferMicroseconds - kept));
        if (m_sampling == nullptr) {
            m_sampling = new QTimer(this);
            m_sampling->setTimerType(Qt::PreciseTimer);
            connect(m_sampling, &QTimer::timeout, this, &AudioOutput::sample);
        }
        m_sampling->start(samplingMilliseconds);
        Q_EMIT opened();
    } else
        stateChanged(QAudio::StoppedState);
}

void AudioOutput::sample() {
    if (!m_sink || m_sink->state() == QAudio::StoppedState)
        return;
    const qsizetype waiting = m_sink->bufferSize() - m_sink->bytesFree();
    const qint32 frames = m_sink->format().framesForBytes(static_cast<qint32>(waiting));
    m_mixer->observe(m_mixer->position() - frames, m_clock());
}

void AudioOutput::close() {
    if (m_sampling != nullptr)
        m_sampling->stop();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
    m_sink.reset();
    m_stream.reset();
}

void AudioOutput::stateChanged(QAudio::State state) {
    if (!m_sink)
        return;
    // A stream without end is idle only where it ran dry.
    if (state == QAudio::IdleState)
        m_mixer->slipped();
    if (m_sink->state() != QAudio::StoppedState)
        return;
    close();
    Q_EMIT failed();
}

} // namespace limber::sound
