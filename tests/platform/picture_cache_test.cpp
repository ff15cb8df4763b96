#include "app/platform/picture_cache.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using limber::platform::PictureCache;

namespace {

QPixmap red() {
    QPixmap picture(20, 10);
    picture.fill(Qt::red);
    return picture;
}

QStringList foldersIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

TEST(PictureCache, KeepsAPictureFromOneStartToTheNext) {
    const QTemporaryDir home;
    const QString name = QStringLiteral("wall/../slide 40x40");
    EXPECT_TRUE(PictureCache(home.path()).find(name).isNull());
    PictureCache(home.path()).keep(name, red());
    EXPECT_EQ(PictureCache(home.path()).find(name).toImage(),
              red().toImage().convertToFormat(PictureCache(home.path()).find(name).toImage().format()));
    EXPECT_TRUE(PictureCache(home.path()).find(QStringLiteral("another")).isNull());
}

TEST(PictureCache, PicturesOfAnotherBuildAreRemovedAndABrokenOneIsNone) {
    const QTemporaryDir home;
    ASSERT_TRUE(QDir(home.path()).mkpath(QStringLiteral("1-1")));
    const PictureCache cache(home.path());
    ASSERT_EQ(foldersIn(home.path()).size(), 1);
    EXPECT_NE(foldersIn(home.path()).front(), QStringLiteral("1-1"));
    cache.keep(QStringLiteral("a"), red());
    const QDir folder(home.filePath(foldersIn(home.path()).front()));
    QFile file(folder.filePath(folder.entryList(QDir::Files).front()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    EXPECT_TRUE(cache.find(QStringLiteral("a")).isNull());
}

TEST(PictureCache, WhereNothingCanBeWrittenNothingIsKept) {
    const PictureCache cache(QStringLiteral("/proc/nowhere"));
    cache.keep(QStringLiteral("a"), red());
    EXPECT_TRUE(cache.find(QStringLiteral("a")).isNull());
}
