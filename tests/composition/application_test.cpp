// The whole window on a real profile, driven by the buttons a person sees, with clocks that move when told
// to.

#include "app/exchange/journal_file.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/progress/dose_chart.h"
#include "app/ui/ready/ready_panel.h"
#include "app/ui/window/main_window.h"

#include "core/coach/coach.h"
#include "core/coach/simulator.h"
#include "tests/composition/program.h"

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
using namespace limber::testing_program;

namespace {

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
    ASSERT_FALSE(exchange::writeJournalFile(journalWithOffer(), file));
    const auto read = exchange::readJournalFile(file);
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
    wanted.voiceCounts = true;
    wanted.voiceTone = Preferences::VoiceTone::Deeper;
    wanted.voiceRate = 190;
    wanted.highContrast = true;
    wanted.figureGuides = false;
    wanted.tinglingSince = 1'774'000'000'000;
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
