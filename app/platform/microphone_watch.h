#pragma once

#include "app/platform/sign_source.h"

#include <memory>
#include <string>

namespace limber::platform {

/// Somebody records: the sound server tells which programs listen to a microphone. Limber itself opens none
/// and hears nothing. PulseAudio and PipeWire (which speaks the same protocol); its library is loaded when
/// the watch starts. Monitors, level meters and filters that always listen do not count; muted in a call
/// does.
class MicrophoneWatch final : public SignSource {
    Q_OBJECT

public:
    explicit MicrophoneWatch(QObject* parent = nullptr);
    ~MicrophoneWatch() override;
    MicrophoneWatch(const MicrophoneWatch&) = delete;
    MicrophoneWatch& operator=(const MicrophoneWatch&) = delete;

    /// Never starts a sound server. Where there is none, a later start asks again.
    void start() override;

private:
    struct Server;

    std::unique_ptr<Server> m_server;
};

/// A program that records, as the sound server describes it.
struct Recording {
    std::string application;
    std::string binary;
    std::string role;
    std::string media;
    bool corked = false;
    bool monitor = false;
};

/// Whether it means that a person talks to somebody.
[[nodiscard]] bool isCall(const Recording& recording);

} // namespace limber::platform
