#include "app/platform/picture_cache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace limber::platform {

namespace {

/// Another for every build of the program: it draws other pictures.
QString buildName() {
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QStringLiteral("%1-%2").arg(program.size()).arg(program.lastModified().toMSecsSinceEpoch());
}

} // namespace

QString PictureCache::folderOfThisPerson() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/limber");
}

PictureCache::PictureCache(const QString& folder) : m_folder(QDir(folder).filePath(buildName())) {
    if (QFileInfo::exists(m_folder))
        return;
    for (const QString& other : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QDir(QDir(folder).filePath(other)).removeRecursively();
    QDir().mkpath(m_folder);
}

QString PictureCache::fileOf(const QString& name) const {
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(digest) + QStringLiteral(".png");
}

QPixmap PictureCache::find(const QString& name) const {
    return QPixmap(fileOf(name), "PNG");
}

void PictureCache::keep(const QString& name, const QPixmap& picture) const {
    // Whole or not at all: half a picture would be shown for ever.
    QSaveFile file(fileOf(name));
    // Quickly made rather than small.
    constexpr int quality = 80;
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG", quality))
        file.commit();
}

} // namespace limber::platform
