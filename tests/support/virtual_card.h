#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace limber::testing_sound {

/// A sound server of our own whose devices play into nothing, and recordings of what they play. Once started,
/// every Qt audio class of this process talks to it.
class VirtualCard {
public:
    static constexpr int sampleRate = 48'000;

    VirtualCard() = default;
    ~VirtualCard();
    VirtualCard(const VirtualCard&) = delete;
    VirtualCard& operator=(const VirtualCard&) = delete;

    /// The programs it needs are there: pulseaudio, pactl and parec.
    [[nodiscard]] static bool isInstalled();

    /// Starts the server with one device; before the first use of a Qt audio class. False when it does not
    /// come up.
    bool start(const QString& device);
    /// Plugs another device in, and makes it the one that is used by default; false when it could not.
    bool plugIn(const QString& device);
    /// Pulls a device out.
    bool unplug(const QString& device);

    /// Records what a device plays, from before it comes back; false when it could not.
    bool record(const QString& device);
    /// Ends the recording: mono samples, -1 to 1.
    std::vector<float> stop();

private:
    bool control(const QStringList& command, QString* answer = nullptr);

    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_recorder;
    QString m_file;
    int m_recordings = 0;
};

} // namespace limber::testing_sound
