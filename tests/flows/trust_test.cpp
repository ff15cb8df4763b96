// What a person can do about their data: go back to a backup, delete, look at what can only be read.

#include "app/flows/profile_opening.h"
#include "app/store/backups.h"
#include "app/ui/settings/backup_sheet.h"
#include "app/ui/settings/delete_sheet.h"
#include "app/ui/settings/settings_page.h"
#include "tests/flows/program.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::testing_program;
using store::OpenOutcome;

namespace {

const Day today = day(2026, 3, 20);

class Trust : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_home.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString database() const { return store::databasePath(folder()); }

    void run(const QString& sql) const {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hand"));
            file.setDatabaseName(database());
            ASSERT_TRUE(file.open());
            QSqlQuery query(file);
            ASSERT_TRUE(query.exec(sql)) << sql.toStdString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("hand"));
    }
    /// Mornings, a backup, and one morning more.
    void fill() const {
        const auto opened = store::Store::open(folder());
        ASSERT_NE(opened.store, nullptr);
        ASSERT_TRUE(opened.store->append({morning("m1", 1), morning("m2", 2)}).ok());
        ASSERT_TRUE(opened.store->backUp(today).ok());
        ASSERT_TRUE(opened.store->append({morning("m3", 3)}).ok());
    }
    [[nodiscard]] static Entry morning(const char* id, int pain) {
        return {id, localTimestamp(today, std::chrono::hours{6 + pain}), Morning{pain}, {}};
    }
    /// Opens the profile, answering with these choices by name; the last questions get none.
    [[nodiscard]] store::Store::Opened open(std::vector<std::string> answers) {
        return ProfileOpening(folder(), today,
                              [&, next = std::size_t{0}](const Question& question) mutable {
                                  asked.push_back(question);
                                  for (std::size_t i = 0;
                                       next < answers.size() && i < question.choices.size(); ++i)
                                      if (question.choices[i].name == answers[next]) {
                                          ++next;
                                          return static_cast<int>(i);
                                      }
                                  return -1;
                              })
            .open();
    }
    [[nodiscard]] bool said(const char* words) const {
        for (const Question& question : asked)
            for (const QString& text : question.text)
                if (text.contains(QLatin1String(words)))
                    return true;
        return false;
    }
    [[nodiscard]] static std::size_t entriesOf(const store::Store::Opened& opened) {
        return opened.store == nullptr ? 0 : opened.store->journal()->entries.size();
    }

    std::vector<Question> asked;

private:
    QTemporaryDir m_home;
};

QStringList textsOf(QWidget& window) {
    QStringList all;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all;
}

void showSettings(TestProgram& program) {
    program.window().showPage(ui::PageId::Settings);
    TestProgram::settle();
}

} // namespace

TEST_F(Trust, ADamagedJournalSaysWhatIsDamagedAndARepairKeepsTheRest) {
    fill();
    run(QStringLiteral(
        "UPDATE mornings SET pain = pain + 1 WHERE seq = (SELECT seq FROM entries WHERE id = 'm3')"));
    EXPECT_EQ(open({"repair"}).outcome, OpenOutcome::Current);
    EXPECT_EQ(asked.size(), 1U);
    EXPECT_TRUE(said("morning of 2026-03-20"));
    EXPECT_EQ(entriesOf(open({})), 2U) << "both others, and the backup's are the same";
}

TEST_F(Trust, ADamagedJournalOffersTheNewestBackupThatIsWhole) {
    fill();
    {
        const auto opened = store::Store::open(folder());
        ASSERT_TRUE(opened.store->backUp(today + std::chrono::days{0}).ok());
    }
    // The newer of the two is damaged too.
    const auto backups = store::backups(folder(), today);
    ASSERT_EQ(backups.size(), 2U);
    for (const QString& path : {backups.front().path, database()}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(200);
        file.write(QByteArray(file.size() - 200, 'x'));
    }
    EXPECT_EQ(open({"restore"}).outcome, OpenOutcome::Current);
    EXPECT_EQ(entriesOf(open({})), 2U);
}

TEST_F(Trust, WhoeverTurnsAwayFindsEverythingAsItWas) {
    fill();
    run(QStringLiteral("UPDATE mornings SET pain = 9"));
    QFile file(database());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_EQ(open({}).store, nullptr);
    EXPECT_EQ(open({"close"}).store, nullptr);
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(open({"startFresh"}).outcome, OpenOutcome::Fresh);
    EXPECT_TRUE(QFile::exists(database() + QStringLiteral(".damaged")));
}

TEST_F(Trust, AJournalThatIsGoneIsNotWelcomedAsNew) {
    fill();
    ASSERT_TRUE(QFile::remove(database()));
    EXPECT_EQ(open({"restore"}).outcome, OpenOutcome::Current);
    EXPECT_EQ(entriesOf(open({})), 2U);
}

TEST_F(Trust, TheListOfBackupsLeadsToTheOneThatIsChosen) {
    fill();
    TestProgram program(folder());
    showSettings(program);
    program.press("backups");
    TestProgram::settle();
    const auto* sheet = program.window().findChild<ui::BackupSheet*>();
    ASSERT_NE(sheet, nullptr);
    auto* choice = sheet->findChild<QRadioButton*>();
    EXPECT_TRUE(QTest::qWaitFor([choice] { return choice->isEnabled(); })) << "it was found whole";
    choice->click();
    program.press("restoreBackup");
    program.press("confirmRestore");
    EXPECT_EQ(program->backups().atExit(), BackupFlow::AtExit::Restore);
    ASSERT_TRUE(program->backups().chosen());
    EXPECT_EQ(program->backups().chosen()->day, today);
}

TEST_F(Trust, EverythingIsDeletedOnlyAfterAnOfferToExportAndATypedWord) {
    fill();
    TestProgram program(folder());
    showSettings(program);
    program.press("deleteAll");
    EXPECT_NE(program.window().findChild<QPushButton*>(QStringLiteral("exportFirst")), nullptr);
    program.press("keepData");
    EXPECT_EQ(program->backups().atExit(), BackupFlow::AtExit::Nothing);
    program.press("deleteAll");
    auto* typed = program.window().findChild<QLineEdit*>(QStringLiteral("typedToDelete"));
    ASSERT_NE(typed, nullptr);
    typed->setText(ui::DeleteSheet::word());
    program.press("deleteEverything");
    EXPECT_EQ(program->backups().atExit(), BackupFlow::AtExit::DeleteEverything);
    EXPECT_TRUE(QFile::exists(database())) << "done when the journal is closed";
}

TEST_F(Trust, OneEntryGoesForGoodFromMemoryJournalAndBackups) {
    fill();
    TestProgram program(folder());
    program->backups().askErase({"m1"});
    program.press("keepIt");
    EXPECT_EQ(program->workspace().state().journal.entries.size(), 3U);
    program->backups().askErase({"m1"});
    program.press("eraseForGood");
    EXPECT_EQ(program->workspace().state().journal.entries.size(), 2U);
    EXPECT_EQ(askFile(folder(), QStringLiteral("SELECT count(*) FROM entries WHERE id = 'm1'")), 0);
}

TEST_F(Trust, ADeletedLineOfTheJournalCanBeDeletedForGood) {
    fill();
    TestProgram program(folder());
    ASSERT_TRUE(program->workspace().append({Retract{"m1"}}));
    program.window().showPage(ui::PageId::Journal);
    TestProgram::settle();
    auto* filter = program.window().findChild<QComboBox*>(QStringLiteral("filter"));
    filter->setCurrentIndex(filter->count() - 1);
    auto* list = program.window().findChild<QListView*>(QStringLiteral("list"));
    ASSERT_EQ(list->model()->rowCount(), 2) << "the day and its line";
    list->setCurrentIndex(list->model()->index(1, 0));
    program.press("erase");
    program.press("eraseForGood");
    EXPECT_EQ(program->workspace().state().journal.entries.size(), 2U);
    EXPECT_EQ(askFile(folder(), QStringLiteral("SELECT count(*) FROM entries")), 2);
}

TEST_F(Trust, AReadOnlyJournalSaysSoOnEveryPageAndStartsNothing) {
    fill();
    run(QStringLiteral("PRAGMA user_version = 999"));
    auto opened = open({});
    ASSERT_NE(opened.store, nullptr) << "from the future, and still to be read";
    const QString why = store::message(opened);
    opened.store.reset();
    TestProgram program(folder());
    for (const ui::PageId page : {ui::PageId::Today, ui::PageId::Progress, ui::PageId::Settings}) {
        program.window().showPage(page);
        TestProgram::settle();
        EXPECT_FALSE(program.window().findChild<QLabel*>(QStringLiteral("bannerText"))->isHidden());
    }
    EXPECT_FALSE(program.window().findChild<QPushButton*>(QStringLiteral("deleteAll"))->isEnabled());
    program->session().start({StartWish::As::Prescribed, {ExerciseId{"cat-cow"}}});
    TestProgram::settle();
    EXPECT_FALSE(program->session().running());
    EXPECT_TRUE(textsOf(program.window()).join(u' ').contains(QStringLiteral("couldn't be saved")));
    EXPECT_FALSE(program->workspace().append({Morning{1}}).has_value());
    EXPECT_FALSE(program.window().messageText().isEmpty()) << "what cannot be done says why";
    Preferences dark = program->workspace().state().preferences;
    dark.appearance = Preferences::Appearance::Dark;
    EXPECT_TRUE(program->workspace().savePreferences(dark)) << "for this time, in memory";
}

TEST_F(Trust, EachSettingCanBeUndoneAndStepsOfOneFieldTogether) {
    TestProgram program(folder());
    showSettings(program);
    auto* page = program.window().findChild<ui::SettingsPage*>();
    const int before = program->workspace().state().preferences.prepareSeconds;
    auto* prepare = page->findChild<QSpinBox*>();
    prepare->stepUp();
    prepare->stepUp();
    EXPECT_EQ(program->workspace().state().preferences.prepareSeconds, before + 10);
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().preferences.prepareSeconds, before);
    EXPECT_EQ(prepare->value(), before) << "and the page shows it";
    auto* dark = page->findChildren<QPushButton*>()[0];
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->accessibleName().endsWith(QStringLiteral("Dark")))
            dark = button;
    prepare->stepUp();
    dark->click();
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().preferences.appearance, Preferences::Appearance::System);
    EXPECT_EQ(program->workspace().state().preferences.prepareSeconds, before + 5) << "only the last change";
}

TEST_F(Trust, InTheBackgroundNoPageIsMadeBeforeTheWindowIsSeen) {
    auto opened = store::Store::open(folder());
    ASSERT_NE(opened.store, nullptr);
    Program program(
        content(), std::move(opened.store),
        {[] { return localTimestamp(today, std::chrono::hours{8}); }, [] { return Milliseconds{0}; }},
        folder());
    ASSERT_TRUE(program.start(Program::Begin::InTheBackground));
    TestProgram::settle();
    const auto pages = [&] { return program.window().findChildren<QScrollArea*>().size(); };
    EXPECT_EQ(pages(), 0);
    program.window().show();
    TestProgram::settle();
    EXPECT_GE(pages(), 1);
}
