// The whole window on a real profile, driven by the buttons a person sees, with clocks that move when told
// to.

#include "app/composition/application.h"
#include "app/composition/content.h"
#include "app/report/journal_file.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/progress/dose_chart.h"
#include "app/ui/ready/ready_panel.h"
#include "app/ui/window/main_window.h"

#include "core/coach/coach.h"
#include "core/coach/simulator.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

using namespace limber;

namespace {

const Content& content() {
    static const Content all = [] {
        auto loaded = loadContent();
        EXPECT_TRUE(loaded.ok()) << (loaded.ok() ? "" : loaded.error().toStdString());
        return loaded.ok() ? *loaded : Content{};
    }();
    return all;
}

/// The program on a profile of its own.
class Program {
public:
    explicit Program(QString folder) : m_folder(std::move(folder)) {
        store::Store::Opened opened = store::Store::open(m_folder);
        EXPECT_NE(opened.store, nullptr) << opened.detail.toStdString();
        const Timestamp morning = localTimestamp(day(2026, 3, 20), std::chrono::hours{8});
        const Clocks clocks{[this, morning] {
                                return Timestamp{morning.utc + m_now, morning.offset};
                            },
                            [this] { return m_now; }};
        m_application = std::make_unique<Application>(content(), std::move(opened.store), clocks, m_folder);
        EXPECT_TRUE(m_application->start());
        window().show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window()));
    }

    Application* operator->() { return m_application.get(); }
    ui::MainWindow& window() { return m_application->window(); }

    /// Clicks the visible button of that object name.
    void press(const char* name) {
        m_now += Milliseconds{1'000};
        settle();
        const auto buttons = window().findChildren<QPushButton*>(QString::fromLatin1(name));
        for (QPushButton* button : buttons) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
        ADD_FAILURE() << "no button to press: " << name;
    }

    void pressNamed(QWidget& owner, const QString& accessibleName) {
        const auto buttons = owner.findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->accessibleName() == accessibleName)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button named " << accessibleName.toStdString();
    }

    /// Lets a session run until it is over.
    void playToTheEnd() {
        for (int i = 0; i < 36'000 && m_application->runner().running(); ++i) {
            m_now += Milliseconds{100};
            m_application->runner().controller().tick();
        }
        settle();
    }

    static void settle() {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QString m_folder;
    Milliseconds m_now{1'000};
    std::unique_ptr<Application> m_application;
};

/// One number out of the file itself, past every class of ours.
int askFile(const QString& folder, const QString& query) {
    int answer = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("eye"));
        database.setDatabaseName(store::Store::databasePath(folder));
        EXPECT_TRUE(database.open());
        QSqlQuery sql(database);
        EXPECT_TRUE(sql.exec(query) && sql.next());
        answer = sql.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("eye"));
    return answer;
}

/// Five weeks or so at whose end the coach offers to move on, before anybody answered.
Journal journalWithOffer() {
    const Day today = day(2026, 3, 20);
    Journal journal;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        for (const int weeks : {7, 6, 5}) {
            PersonProfile person = typicalPerson(Temper::Responder);
            person.acceptsOffers = weeks == 7;
            journal = simulateHistory(content().catalogue, person, today - std::chrono::days{weeks * 7},
                                      weeks, seed);
            std::erase_if(journal.entries, [](const Entry& entry) {
                const auto* stage = std::get_if<StageFact>(&entry.fact);
                return stage != nullptr && stage->answer.has_value();
            });
            if (evaluate(content().catalogue, journal, today).action == Action::OfferAdvance)
                return journal;
        }
    }
    ADD_FAILURE() << "no synthetic person is ready to progress";
    return journal;
}

} // namespace

TEST(Limber, ANewcomerGetsFromTheFirstStartToAFinishedLoggedSession) {
    const QTemporaryDir folder;
    Program program(folder.path());
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("welcome"));
    program.press("next-0");
    for (int list = 0; list < 3; ++list)
        program.press("none");
    program.press("next-2");
    program.press("skipCalibration");
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("today"));

    auto* chart = program.window().findChild<ui::DoseChart*>();
    ASSERT_NE(chart, nullptr);
    program.window().showPage(QStringLiteral("progress"));
    const int barsBefore = chart->barCount();
    program.window().showPage(QStringLiteral("today"));

    program.press("startNext");
    program.press("noneStart");
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("player"));
    program.playToTheEnd();
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("check-in"));
    EXPECT_EQ(
        askFile(folder.path(),
                QStringLiteral("SELECT count(*) FROM sets WHERE exercise = 'cat-cow' AND done_seconds = 30 "
                               "AND ended = 'completed'")),
        1)
        << "the set is on disk before the check-in is answered";

    auto* checkIn = program->runner().checkIn();
    program.pressNamed(*checkIn, QStringLiteral("Effort: 3 of 10"));
    program.pressNamed(*checkIn, QStringLiteral("Pain: 1 of 10"));
    program.press("save");
    EXPECT_EQ(program.window().currentPage(), QStringLiteral("today"));
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT effort * 100 + pain FROM check_ins")), 301);
    program.window().showPage(QStringLiteral("progress"));
    EXPECT_EQ(chart->barCount(), barsBefore + 1);
    EXPECT_TRUE(program->profile().dayPlan().sessions.front().doneAt.has_value());
}

TEST(Limber, AnImportedJournalOfWeeksBringsTheOfferAndStartingTheNextStageIsLoggedAndUndone) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("seven-weeks.json"));
    ASSERT_FALSE(report::writeJournalFile(journalWithOffer(), file));
    const auto read = report::readJournalFile(file);
    ASSERT_TRUE(read.ok()) << read.error().toLine().toStdString();

    Program program(folder.filePath(QStringLiteral("profile")));
    ASSERT_TRUE(program->profile().merge(*read));
    EXPECT_EQ(program.window().currentPage(), QStringLiteral("today"))
        << "no first start for somebody who has a journal";
    const int stage = program->profile().answer().stage;
    ASSERT_TRUE(program->showReady());
    auto* panel = program.window().findChild<ui::ReadyPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(panel->isVisible());
    program.press("startStage");
    EXPECT_EQ(program->profile().answer().stage, stage + 1);
    program.press("messageAction");
    EXPECT_EQ(program->profile().answer().stage, stage) << "every decision can be undone";
}

TEST(Limber, NotNowIsRememberedAndDoesNotAskAgain) {
    const QTemporaryDir folder;
    Program program(folder.path());
    ASSERT_TRUE(program->profile().merge(journalWithOffer()));
    ASSERT_TRUE(program->showReady());
    program.press("notNow");
    EXPECT_FALSE(program->showReady());
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM stages WHERE answer = 'not-now'")),
              1);
}

TEST(Limber, AnUrgentAnswerAtTheFirstStartWaitsAndCanBeAnsweredAgain) {
    const QTemporaryDir folder;
    Program program(folder.path());
    program.press("next-0");
    program.press("none");
    program.window().findChild<QCheckBox*>(QStringLiteral("fever"))->click();
    program.press("none");
    program.press("understood");
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("today"));
    EXPECT_EQ(program->profile().answer().stage, 0);
    auto* notice = program.window().findChild<QWidget*>(QStringLiteral("notice-begin"));
    ASSERT_NE(notice, nullptr);
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_EQ(program.window().currentPage(), QStringLiteral("welcome"));
    for (int list = 0; list < 3; ++list)
        program.press("none");
    program.press("next-2");
    program.press("skipCalibration");
    EXPECT_EQ(program->profile().answer().stage, 1);
    EXPECT_NE(program->profile().answer().action, Action::Blocked);
}

TEST(Limber, ARedAnswerBeforeASessionBlocksItAndStartsNothing) {
    const QTemporaryDir folder;
    Program program(folder.path());
    program.press("next-0");
    for (int list = 0; list < 3; ++list)
        program.press("none");
    program.press("next-2");
    program.press("skipCalibration");
    program.press("startNext");
    auto* chest = program.window().findChild<QWidget*>(QStringLiteral("chest"));
    ASSERT_NE(chest, nullptr);
    QTest::keyClick(chest, Qt::Key_Return);
    program.press("understood");
    EXPECT_FALSE(program->runner().running());
    EXPECT_EQ(program->profile().answer().action, Action::Blocked);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM screenings WHERE result = 'red'")),
              1);
}

TEST(Preferences, SurviveTheStoreAndIgnoreWhatCannotBeRead) {
    const QTemporaryDir folder;
    Preferences wanted;
    wanted.appearance = Preferences::Appearance::Dark;
    wanted.cueVolume = 35;
    wanted.days = {true, false, true, false, true, false, false};
    wanted.times[0] = std::chrono::minutes{6 * 60 + 15};
    {
        Program program(folder.path());
        ASSERT_TRUE(program->profile().savePreferences(wanted));
        ASSERT_TRUE(program->profile()
                        .store()
                        .setPreference(QStringLiteral("volume.voice"), QStringLiteral("loud"))
                        .ok());
    }
    Program program(folder.path());
    EXPECT_EQ(program->profile().preferences(), wanted);
}
