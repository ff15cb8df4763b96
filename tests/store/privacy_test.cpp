// Health data are for one pair of eyes: no file or folder of ours lets others in.

#include "app/store/durable.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <sys/stat.h>

using namespace limber;
using namespace limber::test;

namespace {

mode_t rightsOf(const QString& path) {
    struct stat seen = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &seen), 0) << path.toStdString();
    return seen.st_mode & 0777;
}

void expectPrivate(const QString& folder) {
    EXPECT_EQ(rightsOf(folder) & 077, 0U) << folder.toStdString();
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        EXPECT_EQ(rightsOf(path) & 077, 0U) << path.toStdString();
    }
}

void liveALittle(const Profile& profile) {
    const auto store = profile.open();
    ASSERT_TRUE(store->append(oneOfEach()).ok());
    ASSERT_TRUE(store->backUp(day(2026, 3, 20)).ok());
    expectPrivate(profile.dir());
}

} // namespace

TEST(Privacy, EverythingThatIsMadeIsPrivateWhateverTheMask) {
    const mode_t before = ::umask(0);
    const Profile profile;
    liveALittle(profile);
    liveALittle(profile);
    ::umask(before);
}

TEST(Privacy, WhatWasOpenToOthersIsClosedAtTheNextStart) {
    const Profile profile;
    liveALittle(profile);
    for (const QString& path : everythingIn(profile.dir()).keys() + QStringList{profile.dir()})
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0755), 0);
    static_cast<void>(profile.open());
    expectPrivate(profile.dir());
}

TEST(Privacy, AFolderThatHoldsThingsOfOthersKeepsItsRights) {
    const Profile profile;
    writeFile(profile.dir() + QStringLiteral("/letter.txt"), "mine");
    ASSERT_EQ(::chmod(QFile::encodeName(profile.dir()).constData(), 0755), 0);
    static_cast<void>(profile.open());
    EXPECT_EQ(rightsOf(profile.dir()), 0755U);
    EXPECT_EQ(rightsOf(profile.database()) & 077, 0U);
}

TEST(Privacy, AfterTheFirstThingAProgramDoesNewFilesAreItsOwn) {
    const mode_t before = ::umask(022);
    store::beginPrivately();
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("export.json")), "x");
    EXPECT_EQ(rightsOf(folder.filePath(QStringLiteral("export.json"))), 0600U);
    ::umask(before);
}
