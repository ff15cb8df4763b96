// The whole window on a real profile, driven by the buttons a person sees, with clocks that move when told
// to.

#include "app/exchange/journal_file.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/progress/week_chart.h"
#include "app/ui/ready/ready_panel.h"
#include "app/ui/window/main_window.h"

#include "app/store/snapshot_text.h"
#include "app/ui/player/strip_window.h"
#include "core/coach/coach.h"
#include "core/simulate/simulator.h"
#include "tests/flows/program.h"

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

TEST(Limber, ANewcomerMovesAfterTwoKeysAndTheFirstSessionIsLogged) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Welcome);
    int keys = 0;
    while (program.window().currentPage() != ui::PageId::Player && keys < 5) {
        program.key(Qt::Key_Return);
        ++keys;
    }
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Player);
    EXPECT_LE(keys, 3);
    EXPECT_EQ(program->session().controller().view().variant, "seated") << "on a chair, without a weight";
    program.playToTheEnd();
    ASSERT_EQ(program.window().currentPage(), ui::PageId::CheckIn);
    EXPECT_EQ(
        askFile(folder.path(),
                QStringLiteral("SELECT count(*) FROM sets WHERE exercise = 'cat-cow' AND done_seconds = 30 "
                               "AND ended = 'completed'")),
        1)
        << "the set is on disk before the check-in is answered";

    auto* checkIn = program.window().findChild<ui::CheckInPage*>();
    program.pressNamed(*checkIn, QStringLiteral("Effort: 3 of 10"));
    program.pressNamed(*checkIn, QStringLiteral("Pain: 1 of 10"));
    EXPECT_EQ(program.window().currentPage(), ui::PageId::CheckIn) << "saved by itself; the way on is shown";
    program.press("done");
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT effort * 100 + pain FROM check_ins")), 301);

    // The full list comes before the second session, and is offered without alarm.
    EXPECT_EQ(program->workspace().state().coach.action, Action::Blocked);
    auto* notice = program.window().findChild<QWidget*>(QStringLiteral("notice-screening"));
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->property("role").toString(), QStringLiteral("card-accent"));
    ASSERT_TRUE(program->workspace().append({Screening{}}));
    EXPECT_NE(program->workspace().state().coach.action, Action::Blocked);
}

TEST(Limber, AnImportedJournalOfWeeksBringsTheOfferAndStartingTheNextStageIsLoggedAndUndone) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("seven-weeks.json"));
    ASSERT_FALSE(exchange::writeJournalFile(journalWithOffer(), file));
    const auto read = exchange::readJournalFile(file);
    ASSERT_TRUE(read.ok()) << read.error().toLine().toStdString();

    TestProgram program(folder.filePath(QStringLiteral("profile")));
    ASSERT_TRUE(program->workspace().merge(*read));
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today)
        << "no first start for somebody who has a journal";
    const int stage = program->workspace().state().coach.stage;
    ASSERT_TRUE(program->stage().offer());
    auto* panel = program.window().findChild<ui::ReadyPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(panel->isVisible());
    program.press("startStage");
    EXPECT_EQ(program->workspace().state().coach.stage, stage + 1);
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().coach.stage, stage) << "every decision can be undone";
}

TEST(Limber, NotNowIsRememberedAndDoesNotAskAgain) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(journalWithOffer()));
    ASSERT_TRUE(program->stage().offer());
    program.press("notNow");
    EXPECT_FALSE(program->stage().offer());
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM stages WHERE answer = 'not-now'")),
              1);
}

TEST(Limber, AnUrgentAnswerAtTheFirstStartWaitsAndIsNotForgotten) {
    const QTemporaryDir folder;
    {
        TestProgram program(folder.path());
        program.press("begin");
        program.window().findChild<QAbstractButton*>(QStringLiteral("chest-pain"))->click();
        program.press("none");
        program.press("understood");
        ASSERT_EQ(program.window().currentPage(), ui::PageId::Today);
        EXPECT_EQ(program->workspace().state().coach.stage, 0);
    }
    TestProgram again(folder.path());
    ASSERT_EQ(again.window().currentPage(), ui::PageId::Today) << "after a restart, too";
    EXPECT_NE(again.window().findChild<QWidget*>(QStringLiteral("notice-begin")), nullptr);
}

TEST(Limber, ARedAnswerWhileGettingReadyEndsTheSessionAndBlocksTheProgramme) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    // The safety questions were answered a minute ago; the quiet line comes the day after.
    program.press("startNext");
    EXPECT_FALSE(program.window().findChild<QPushButton*>(QStringLiteral("unwell"))->isVisible());
    program->session().controller().end();
    TestProgram::settle();
    program.sleep(std::chrono::hours{24});
    program->checkWhatIsDue();
    program.press("startNext");
    program.press("unwell");
    EXPECT_EQ(program->session().controller().view().stage, PlayerStage::Paused);
    auto* chest = program.window().findChild<QWidget*>(QStringLiteral("chest"));
    ASSERT_NE(chest, nullptr);
    QTest::keyClick(chest, Qt::Key_Return);
    program.press("understood");
    EXPECT_FALSE(program->session().running());
    EXPECT_EQ(program->workspace().state().coach.action, Action::Blocked);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM screenings WHERE result = 'red'")),
              1);
}

TEST(Journal, ADeletionIsTakenBackByTheSameUndoAsEverythingElse) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(journalWithOffer()));
    const auto mornings = program->workspace().state().view.mornings();
    program.window().showPage(ui::PageId::Journal);
    TestProgram::settle();
    auto* page = program.window().findChild<ui::JournalPage*>();
    const std::string id = [&] {
        for (auto entry = program->workspace().state().journal.entries.rbegin();; ++entry)
            if (std::holds_alternative<Morning>(entry->fact))
                return entry->id;
    }();
    Q_EMIT page->appendRequested({{Retract{id}, std::nullopt, {}}}, QStringLiteral("Deleted."));
    EXPECT_EQ(program->workspace().state().view.mornings().size(), mornings.size() - 1);
    EXPECT_EQ(program.window().messageText(), QStringLiteral("Deleted."));
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().view.mornings(), mornings);
}

TEST(Pages, OnlyThePageInSightIsFilledAndOnlyWhenItShowsWhatChanged) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(journalWithOffer()));
    const auto fills = [&](ui::PageId page) { return program->pages().fills(page); };
    program.window().showPage(ui::PageId::Settings);
    const int today = fills(ui::PageId::Today);
    const int settings = fills(ui::PageId::Settings);
    program->workspace().append({Morning{1}});
    program->workspace().append({Morning{2}});
    EXPECT_EQ(fills(ui::PageId::Today), today) << "nobody looks at it";
    EXPECT_EQ(fills(ui::PageId::Settings), settings) << "it shows no mornings";
    program.window().showPage(ui::PageId::Today);
    EXPECT_EQ(fills(ui::PageId::Today), today + 1) << "once, however much has changed";
    program.window().showPage(ui::PageId::Settings);
    program.window().showPage(ui::PageId::Today);
    EXPECT_EQ(fills(ui::PageId::Today), today + 1);
    EXPECT_EQ(fills(ui::PageId::Progress), 0) << "never shown, never made";
    EXPECT_EQ(program.window().findChild<ui::WeekChart*>(), nullptr);
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
    wanted.days = {true, false, true, false, true, false, false};
    wanted.times[0] = std::chrono::minutes{6 * 60 + 15};
    {
        TestProgram program(folder.path());
        ASSERT_TRUE(program->workspace().savePreferences(wanted));
        ASSERT_TRUE(program->workspace()
                        .store()
                        .savePreferences({{QStringLiteral("volume.voice"), QStringLiteral("loud")}})
                        .ok());
    }
    TestProgram program(folder.path());
    EXPECT_EQ(program->workspace().state().preferences, wanted);
}

TEST(Desk, ATimerThatEndedWithTheProgramStandsPausedOnTheStripAndSaysWhatWasCounted) {
    const QTemporaryDir folder;
    {
        TestProgram program(folder.path());
        ASSERT_TRUE(program->workspace().merge(journalWithOffer()));
        SessionSnapshot lost;
        lost.session = "desk-1";
        Dose dose;
        dose.exercise = {"posture-band"};
        dose.kind = DoseKind::Cycles;
        dose.total = 1'200;
        dose.sets = {{std::nullopt, 1'200, std::nullopt}};
        lost.doses = {dose};
        lost.worked = std::chrono::seconds{600};
        ASSERT_TRUE(program->workspace()
                        .store()
                        .savePreferences({{QStringLiteral("desk.place"),
                                           QString::fromStdString(store::writeSnapshot(lost))}})
                        .ok());
    }
    {
        TestProgram program(folder.path());
        EXPECT_TRUE(program.window().messageText().contains(QStringLiteral("10")));
        ASSERT_TRUE(program->desk().running());
        EXPECT_EQ(program->desk().controller().view().stage, PlayerStage::Paused);
        program->desk().controller().end();
        EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM sets WHERE exercise = "
                                                        "'posture-band' AND session = 'desk-1' AND "
                                                        "done_seconds = 600 AND ended = 'interrupted'")),
                  1);
    }
    TestProgram program(folder.path());
    EXPECT_FALSE(program->desk().running()) << "said once";
}

TEST(Desk, ItRunsOnTheStripAndNeverFillsTheWindow) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    JournalSettings settings;
    settings.equipment = {"wobble-disc"};
    ASSERT_TRUE(program->workspace().saveSettings(settings));
    program->desk().start({"wobble-disc"});
    TestProgram::settle();
    ASSERT_TRUE(program->desk().running());
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    const auto windows = QApplication::topLevelWidgets();
    EXPECT_TRUE(std::any_of(windows.begin(), windows.end(), [](const QWidget* each) {
        return each->isVisible() && qobject_cast<const ui::StripWindow*>(each) != nullptr;
    }));
    program->desk().controller().end();
}
