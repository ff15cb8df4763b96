#include "tests/support/virtual_card.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstring>

namespace limber::testing_sound {

namespace {

QString sinkModule(const QString& device) {
    return QStringLiteral("module-null-sink sink_name=%1 rate=48000 format=s16le channels=2").arg(device);
}

} // namespace

VirtualCard::~VirtualCard() {
    for (QProcess* process : {&m_recorder, &m_server}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(3'000)) {
            process->kill();
            process->waitForFinished(3'000);
        }
    }
}

bool VirtualCard::isInstalled() {
    for (const char* program : {"pulseaudio", "pactl", "parec"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return false;
    return true;
}

bool VirtualCard::start(const QString& device) {
    if (!m_dir.isValid())
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
    environment.insert(QStringLiteral("HOME"), m_dir.path());
    m_server.setProcessEnvironment(environment);
    m_server.setStandardErrorFile(m_dir.filePath(QStringLiteral("server.log")));
    const QString socket = m_dir.filePath(QStringLiteral("native"));
    const QString protocol =
        QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=%1").arg(socket);
    // As on a desktop the server's own threads go before ordinary work, where the system permits it.
    m_server.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
                    QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                    QStringLiteral("--realtime=yes"), QStringLiteral("--high-priority=yes"),
                    QStringLiteral("-L"), sinkModule(device), QStringLiteral("-L"), protocol});
    for (int attempt = 0; attempt < 200 && !QFile::exists(socket); ++attempt)
        if (m_server.waitForFinished(100))
            return false;
    qputenv("PULSE_SERVER", QFile::encodeName(QStringLiteral("unix:%1").arg(socket)));
    return QFile::exists(socket) && control({QStringLiteral("info")});
}

bool VirtualCard::control(const QStringList& command, QString* answer) {
    QProcess pactl;
    pactl.start(QStringLiteral("pactl"), command);
    if (!pactl.waitForFinished(20'000) || pactl.exitStatus() != QProcess::NormalExit || pactl.exitCode() != 0)
        return false;
    if (answer != nullptr)
        *answer = QString::fromUtf8(pactl.readAllStandardOutput());
    return true;
}

bool VirtualCard::plugIn(const QString& device) {
    QStringList load{QStringLiteral("load-module")};
    load += sinkModule(device).split(u' ');
    return control(load) && control({QStringLiteral("set-default-sink"), device});
}

bool VirtualCard::unplug(const QString& device) {
    QString modules;
    if (!control({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("modules")}, &modules))
        return false;
    const QStringList lines = modules.split(u'\n');
    for (const QString& line : lines)
        if (line.contains(QStringLiteral("sink_name=%1 ").arg(device)))
            return control({QStringLiteral("unload-module"), line.section(u'\t', 0, 0)});
    return false;
}

bool VirtualCard::record(const QString& device) {
    m_file = m_dir.filePath(QStringLiteral("out%1.raw").arg(++m_recordings));
    // Large pieces: the recording is complete however late it is fetched, and costs the server little.
    m_recorder.start(QStringLiteral("parec"),
                     {QStringLiteral("--device=%1.monitor").arg(device), QStringLiteral("--rate=48000"),
                      QStringLiteral("--channels=1"), QStringLiteral("--format=s16le"),
                      QStringLiteral("--raw"), QStringLiteral("--latency-msec=500"), m_file});
    // It records when the first piece has been written.
    for (int attempt = 0; attempt < 400; ++attempt)
        if (m_recorder.waitForFinished(50) || QFile(m_file).size() > 0)
            break;
    return m_recorder.state() == QProcess::Running && QFile(m_file).size() > 0;
}

std::vector<float> VirtualCard::stop() {
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

} // namespace limber::testing_sound
