// The GNU names give locks of an open file instead of a process.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "app/store/lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber::store {

namespace {

constexpr const char* firstLine = "limber-lock 1";

/// Tells computers apart without giving their number away.
QString thisMachine() {
    const QByteArray id = "limber" + QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().left(16));
}

/// 0, or why not (errno).
int lockForMe(int descriptor) {
#ifdef F_OFD_SETLK
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(descriptor, F_OFD_SETLK, &whole) == 0 ? 0 : errno;
#else
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
#endif
}

struct Content {
    QString computer;
    QString machine;
    qint64 process = 0;
};

/// Nothing when the file is empty (nobody holds it) or says nothing that we understand.
std::optional<Content> contentOf(int descriptor) {
    char bytes[1024];
    const ssize_t count = ::pread(descriptor, bytes, sizeof bytes, 0);
    if (count <= 0)
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(bytes, static_cast<qsizetype>(count)).split(u'\n');
    if (lines.size() < 4 || lines[0] != QLatin1String(firstLine))
        return std::nullopt;
    return Content{lines[1], lines[2], lines[3].toLongLong()};
}

bool isAlive(qint64 process) {
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

/// The file was not removed and made anew while we waited for its lock.
bool isStillThere(int descriptor, const QString& path) {
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(descriptor, &ours) == 0 && ::stat(QFile::encodeName(path).constData(), &there) == 0 &&
           ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
}

} // namespace

QString ProfileLock::path(const QString& profileDir) {
    return QDir(profileDir).filePath(QStringLiteral("limber.lock"));
}

ProfileLock::ProfileLock(const QString& profileDir, Elsewhere elsewhere) {
    const QString file = path(profileDir);
    constexpr int attempts = 10;
    for (int i = 0; i < attempts; ++i) {
        m_state = take(file, elsewhere);
        if (m_state != State::Held || isStillThere(m_descriptor, file))
            break;
        ::close(m_descriptor);
        m_descriptor = -1;
        m_state = State::Busy;
    }
    if (m_state == State::Held)
        sayWhoHolds();
}

ProfileLock::~ProfileLock() {
    if (m_descriptor < 0)
        return;
    // An empty file says that nobody holds it. It stays: removing it could take it from the next one.
    if (m_state == State::Held && ::ftruncate(m_descriptor, 0) != 0)
        errno = 0;
    ::close(m_descriptor);
}

ProfileLock::State ProfileLock::take(const QString& path, Elsewhere elsewhere) {
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        return State::Unavailable;
    const int refused = lockForMe(m_descriptor);
    const auto content = contentOf(m_descriptor);
    if (content)
        m_holder = {content->computer, content->process, QFileInfo(path).lastModified()};
    if (refused == EAGAIN || refused == EACCES)
        return State::Busy;
    if (!content)
        return State::Held;
    if (content->machine != thisMachine())
        return elsewhere == Elsewhere::Override ? State::Held : State::Elsewhere;
    // A file system without such locks: then what the file says counts.
    const bool alive = refused != 0 && content->process != ::getpid() && isAlive(content->process);
    return alive ? State::Busy : State::Held;
}

void ProfileLock::sayWhoHolds() const {
    const QByteArray text = QByteArray(firstLine) + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
                            thisMachine().toUtf8() + '\n' + QByteArray::number(::getpid()) + '\n';
    // Where there is no room for it the lock itself still holds.
    if (::ftruncate(m_descriptor, 0) != 0 ||
        ::pwrite(m_descriptor, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        errno = 0;
}

} // namespace limber::store
