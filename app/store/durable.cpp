#include "app/store/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber::store {

namespace {

constexpr mode_t forOthers = 077;

QByteArray nameFor(const QString& path) {
    return QFile::encodeName(path);
}

bool syncDescriptor(int descriptor) {
    // A file system without it (EINVAL) has nothing to wait for.
    return ::fsync(descriptor) == 0 || errno == EINVAL;
}

} // namespace

void beginPrivately() {
    ::umask(forOthers);
}

bool makePrivate(const QString& path) {
    struct stat seen = {};
    const QByteArray name = nameFor(path);
    if (::stat(name.constData(), &seen) != 0)
        return false;
    const mode_t rights = seen.st_mode & 07777;
    return (rights & forOthers) == 0 || ::chmod(name.constData(), rights & ~forOthers) == 0;
}

bool makeFolder(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString parent = info.path();
    if (parent != path && !makeFolder(parent))
        return false;
    return ::mkdir(nameFor(path).constData(), 0700) == 0 || QFileInfo(path).isDir();
}

bool sync(const QString& path) {
    const int descriptor = ::open(nameFor(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = syncDescriptor(descriptor);
    ::close(descriptor);
    return synced;
}

bool renameOver(const QString& from, const QString& to) {
    return std::rename(nameFor(from).constData(), nameFor(to).constData()) == 0 &&
           sync(QFileInfo(to).absolutePath());
}

bool linkOrCopy(const QString& from, const QString& to) {
    return ::link(nameFor(from).constData(), nameFor(to).constData()) == 0 || copyDurably(from, to);
}

bool copyDurably(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const int descriptor = ::open(nameFor(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    QFile target;
    bool good = target.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    while (good && !source.atEnd()) {
        constexpr qint64 piece = 1 << 20;
        const QByteArray bytes = source.read(piece);
        good = !bytes.isEmpty() && target.write(bytes) == bytes.size();
    }
    good = good && target.flush() && syncDescriptor(descriptor);
    target.close();
    if (!good)
        QFile::remove(to);
    return good;
}

bool sameFile(const QString& one, const QString& other) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(nameFor(one).constData(), &first) == 0 &&
           ::stat(nameFor(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

bool shred(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true;
    QFile file(path);
    if (info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadWrite)) {
        constexpr qint64 piece = 1 << 16;
        const QByteArray zeros(piece, '\0');
        for (qint64 left = file.size(); left > 0; left -= piece)
            if (file.write(zeros.constData(), std::min(left, piece)) < 0)
                break;
        file.flush();
        syncDescriptor(file.handle());
        file.close();
    }
    return QFile::remove(path);
}

} // namespace limber::store
