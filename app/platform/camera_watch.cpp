#include "app/platform/camera_watch.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cstring>

#if defined(__linux__)
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace limber::platform {

CameraWatch::CameraWatch(QString folder, int settle, QObject* parent)
    : SignSource(parent), m_folder(std::move(folder)) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &CameraWatch::look);
}

#if defined(__linux__)

CameraWatch::~CameraWatch() {
    m_ready.reset();
    if (m_inotify >= 0)
        ::close(m_inotify);
}

void CameraWatch::start() {
    if (m_inotify >= 0)
        return;
    m_inotify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_inotify < 0)
        return;
    m_ready = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
    connect(m_ready.get(), &QSocketNotifier::activated, this, &CameraWatch::read);
    m_folderWatch =
        inotify_add_watch(m_inotify, QFile::encodeName(m_folder).constData(), IN_CREATE | IN_DELETE);
    watchDevices();
    look();
}

void CameraWatch::watchDevices() {
    const QDir folder(m_folder);
    m_devices.clear();
    for (const QString& name : folder.entryList({QStringLiteral("video*")}, QDir::Files | QDir::System)) {
        const QString path = folder.filePath(name);
        m_devices.insert(path);
        inotify_add_watch(m_inotify, QFile::encodeName(path).constData(), IN_OPEN | IN_CLOSE);
    }
}

void CameraWatch::read() {
    alignas(inotify_event) std::array<char, 4096> buffer{};
    bool changed = false;
    bool came = false;
    for (;;) {
        const auto got = ::read(m_inotify, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char* name = buffer.data() + at + sizeof event;
            const bool camera = event.len > 0 && std::strncmp(name, "video", 5) == 0;
            came = came || (event.wd == m_folderWatch && camera);
            changed = changed || event.wd != m_folderWatch;
            at += sizeof event + event.len;
        }
    }
    if (came)
        watchDevices();
    if (came || changed)
        m_settle.start();
}

/// Reads the links' text first: asking the system about every open file costs ten times more.
bool CameraWatch::isHeld() const {
    const QString own = QString::number(::getpid());
    const QDir processes(QStringLiteral("/proc"));
    for (const QString& process : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        if (process == own)
            continue;
        const QString files = QStringLiteral("/proc/") + process + QStringLiteral("/fd");
        for (const QString& each : QDir(files).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
            std::array<char, 256> target{};
            const QByteArray link = QFile::encodeName(QString(files + QLatin1Char('/') + each));
            const auto length = ::readlink(link.constData(), target.data(), target.size());
            if (length > 0 && m_devices.count(QFile::decodeName(QByteArray(target.data(), length))) > 0)
                return true;
        }
    }
    return false;
}

void CameraWatch::look() {
    say(m_devices.empty() ? Sign::No : signOf(isHeld()));
}

#else

CameraWatch::~CameraWatch() = default;

void CameraWatch::start() {}

#endif

} // namespace limber::platform
