// Where nothing can be written everything can still be read, looked at and exported.

#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/store/profile.h"

#include <unistd.h>

using namespace limber;
using namespace limber::test;
using store::OpenOutcome;
using store::StoreError;

namespace {

/// The rights of files do not bind the superuser, so that one does this as somebody else.
class AsSomebody {
public:
    AsSomebody() : m_root(::geteuid() == 0) {
        if (m_root) {
            EXPECT_EQ(::seteuid(65534), 0);
        }
    }
    ~AsSomebody() {
        if (m_root) {
            EXPECT_EQ(::seteuid(0), 0);
        }
    }

private:
    bool m_root;
};

class ReadOnly : public testing::Test {
protected:
    ~ReadOnly() override { allow(profile.dir(), true); }
    static void allow(const QString& path, bool writing) {
        const auto reading = QFile::ReadOwner | QFile::ExeOwner;
        QFile::setPermissions(path, writing ? reading | QFile::WriteOwner : reading);
    }
    void expectReadable(const std::vector<Entry>& entries) const {
        const auto before = everythingIn(profile.dir());
        auto opened = profile.tryOpen();
        ASSERT_EQ(opened.outcome, OpenOutcome::ReadOnly) << opened.detail.toStdString();
        ASSERT_NE(opened.store, nullptr);
        EXPECT_TRUE(opened.store->isReadOnly());
        EXPECT_EQ(opened.store->journal()->entries, entries);
        const auto refused = opened.store->append({entry("new", "2026-03-30T08:00:00Z", Morning{1})});
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, StoreError::Kind::ReadOnly);
        EXPECT_FALSE(refused.error().mayPass());
        EXPECT_FALSE(opened.store->saveSession(position(1)).ok());
        EXPECT_FALSE(opened.store->savePreferences({}).ok());
        EXPECT_FALSE(opened.store->saveSettings({}).ok());
        EXPECT_FALSE(opened.store->backUp(day(2026, 3, 30)).ok());
        EXPECT_FALSE(opened.store->backUpIfDue(day(2026, 3, 30)).value().has_value());
        EXPECT_FALSE(opened.store->erase({"a1"}).ok());
        opened.store.reset();
        EXPECT_EQ(everythingIn(profile.dir()), before);
    }

    const AsSomebody somebody;
    const Profile profile;
};

} // namespace

TEST_F(ReadOnly, AFileThatCannotBeWrittenInAFolderThatCan) {
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    ASSERT_TRUE(QFile::setPermissions(profile.database(), QFile::ReadOwner));
    expectReadable(oneOfEach());
}

TEST_F(ReadOnly, AFolderThatCannotBeWritten) {
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    ASSERT_TRUE(QFile::remove(store::ProfileLock::path(profile.dir())));
    allow(profile.dir(), false);
    expectReadable(oneOfEach());
}

TEST_F(ReadOnly, AFolderWithAJournalOfVersion1IsReadFromACopyThatIsBroughtUpToDate) {
    QDir().mkpath(profile.dir());
    ASSERT_TRUE(QFile::copy(QStringLiteral(LIMBER_SOURCE_DIR "/tests/store/data/version-1.sqlite"),
                            profile.database()));
    allow(profile.dir(), false);
    const auto opened = profile.tryOpen();
    ASSERT_EQ(opened.outcome, OpenOutcome::ReadOnly) << opened.detail.toStdString();
    EXPECT_GE(opened.store->journal()->entries.size(), 16U);
}

TEST_F(ReadOnly, AFolderWithADamagedJournalIsStillDamaged) {
    writeFile(profile.database(), "broken");
    allow(profile.dir(), false);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::Damaged);
}

TEST_F(ReadOnly, AnEmptyFolderIsNotReadable) {
    QDir().mkpath(profile.dir());
    allow(profile.dir(), false);
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::NotReadable);
}

TEST_F(ReadOnly, AFileThatCannotBeReadIsNotReadable) {
    ASSERT_TRUE(profile.open()->append(oneOfEach()).ok());
    ASSERT_TRUE(QFile::setPermissions(profile.database(), {}));
    EXPECT_EQ(profile.tryOpen().outcome, OpenOutcome::NotReadable);
}
