// Whole sessions in the whole program: what is started in one go, what is asked afterwards, and what a laptop
// does in between. In each the journal says what was really done.

#include "app/ui/check_in/check_in_page.h"
#include "app/ui/player/player_page.h"

#include "core/journal/effective.h"
#include "tests/flows/program.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace limber;
using namespace limber::testing_program;
using namespace std::chrono_literals;

namespace {

/// Through the first start, to Today.
void begin(TestProgram& program) {
    program.beginProgramme();
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Today);
}

std::vector<SetFact> sets(TestProgram& program) {
    std::vector<SetFact> found;
    for (const Entry* entry : effectiveEntries(program->workspace().state().journal))
        if (const auto* set = std::get_if<SetFact>(&entry->fact))
            found.push_back(*set);
    return found;
}

void checkIn(TestProgram& program) {
    ASSERT_EQ(program.window().currentPage(), ui::PageId::CheckIn);
    program.pressNamed(*program.window().findChild<ui::CheckInPage*>(), QStringLiteral("Effort: 3 of 10"));
    program.pressNamed(*program.window().findChild<ui::CheckInPage*>(), QStringLiteral("Pain: 1 of 10"));
    program.press("done");
}

/// In the middle of the first set of today's session, half a minute of cat-cow.
void work(TestProgram& program) {
    program.press("startNext");
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Player);
    program.key(Qt::Key_Space);
    program.wait(3'400ms + 10s);
    ASSERT_EQ(program->session().controller().view().stage, PlayerStage::Working);
}

/// Something strange, and of that tingling; then the advice.
void stopForTingling(TestProgram& program) {
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_3, Qt::Key_4, Qt::Key_Return})
        program.key(key);
}

} // namespace

TEST(SessionFlow, TheSessionOfTheMorningAndAResetAreOneGoWithOneCheckIn) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    program.press("startQueue");
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Player);
    program.playToTheEnd();
    const auto done = sets(program);
    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done[0].exercise, ExerciseId{"cat-cow"});
    EXPECT_EQ(done[1].exercise, ExerciseId{"wall-slide"}) << "the reset that needs no kit";
    EXPECT_EQ(done[0].session, done[1].session);
    EXPECT_EQ(done[1].ended, SetEnd::Completed);
    checkIn(program);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM check_ins")), 1);
    EXPECT_TRUE(program->workspace().state().day.sessions.front().doneAt.has_value());
}

TEST(SessionFlow, TinglingIsAskedAboutAfterTenMinutesAndWhatLastsPausesTheProgramme) {
    const QTemporaryDir folder;
    {
        TestProgram program(folder.path());
        begin(program);
        work(program);
        stopForTingling(program);
        checkIn(program);
        EXPECT_NE(program->workspace().state().coach.action, Action::Blocked)
            << "tingling alone: change position";
        program.sleep(9min);
        program->checkWhatIsDue();
        EXPECT_EQ(program.window().findChild<QWidget*>(QStringLiteral("tinglingStays")), nullptr);
    }
    // Closed meanwhile: the question waits.
    TestProgram program(folder.path());
    program.sleep(20min);
    program->checkWhatIsDue();
    program.press("tinglingStays");
    EXPECT_EQ(program->workspace().state().coach.action, Action::Blocked);
    EXPECT_EQ(
        askFile(folder.path(), QStringLiteral("SELECT count(*) FROM screenings WHERE result = 'urgent'")), 1);
    program.sleep(20min);
    program->checkWhatIsDue();
    program.settle();
    EXPECT_EQ(program.window().findChild<QWidget*>(QStringLiteral("tinglingStays")), nullptr) << "asked once";
}

TEST(SessionFlow, TinglingThatIsGoneIsNotedWithItsSessionAndBlocksNothing) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    work(program);
    stopForTingling(program);
    checkIn(program);
    program.sleep(11min);
    program->checkWhatIsDue();
    program.press("tinglingGone");
    EXPECT_NE(program->workspace().state().coach.action, Action::Blocked);
    const auto entries = effectiveEntries(program->workspace().state().journal);
    const auto noted = std::count_if(entries.begin(), entries.end(), [&](const Entry* entry) {
        const auto* answer = std::get_if<FollowUp>(&entry->fact);
        return answer != nullptr && answer->answer == FollowUpAnswer::Gone &&
               answer->session == sets(program).front().session;
    });
    EXPECT_EQ(noted, 1);
}

TEST(SessionFlow, AClockSetBackOrDaylightSavingInTheMiddleChangesNoSecondOfASet) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    work(program);
    program.setWallClock(-2h);
    program.wait(5s);
    program.setZone(60min);
    program.wait(60s);
    ASSERT_FALSE(program->session().running());
    const auto done = sets(program);
    ASSERT_EQ(done.size(), 1U);
    EXPECT_EQ(done[0].done.seconds, 30);
    EXPECT_EQ(done[0].ended, SetEnd::Completed);
    checkIn(program);
    EXPECT_TRUE(program->workspace().state().day.sessions.front().doneAt.has_value()) << "it is still today";
}

TEST(SessionFlow, ALidClosedForAnHourLogsOnlyWhatWasDoneBeforeAndAfter) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    work(program);
    program.sleep(1h);
    program->session().controller().tick();
    EXPECT_EQ(program->session().controller().view().stage, PlayerStage::Paused);
    EXPECT_TRUE(sets(program).empty());
    program.key(Qt::Key_Space);
    program.wait(3'400ms);
    program.key(Qt::Key_D);
    const auto done = sets(program);
    ASSERT_EQ(done.size(), 1U);
    EXPECT_GE(done[0].done.seconds, 9);
    EXPECT_LE(done[0].done.seconds, 11);
    EXPECT_EQ(done[0].ended, SetEnd::Tired);
}

TEST(SessionFlow, ALockedScreenDoesNotStopTheSession) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    work(program);
    // What a lock screen does to a window: it loses the focus and is covered or hidden.
    QEvent deactivate(QEvent::WindowDeactivate);
    QApplication::sendEvent(&program.window(), &deactivate);
    program.window().hide();
    program.wait(60s);
    ASSERT_FALSE(program->session().running());
    ASSERT_EQ(sets(program).size(), 1U);
    EXPECT_EQ(sets(program)[0].done.seconds, 30);
    program.window().show();
    checkIn(program);
}

TEST(SessionFlow, OneKeyFillsTheScreenAndTheEndOfTheSessionGivesItBack) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    begin(program);
    work(program);
    program.key(Qt::Key_F);
    EXPECT_TRUE(program.window().isFullScreen());
    program.key(Qt::Key_F);
    EXPECT_FALSE(program.window().isFullScreen());
    program.key(Qt::Key_F);
    program.playToTheEnd();
    checkIn(program);
    EXPECT_FALSE(program.window().isFullScreen());
}

TEST(SessionFlow, ArrowsAreRememberedAndHighContrastReachesThePlayer) {
    const QTemporaryDir folder;
    {
        TestProgram program(folder.path());
        begin(program);
        work(program);
        program.key(Qt::Key_G);
        EXPECT_FALSE(program->workspace().state().preferences.figureGuides);
    }
    TestProgram program(folder.path());
    EXPECT_FALSE(program->workspace().state().preferences.figureGuides);
    const auto shade = [&] {
        const QImage picture = program.window().findChild<ui::PlayerPage*>()->grab().toImage();
        return picture.pixelColor(2, picture.height() / 2);
    };
    program.window().showPage(ui::PageId::Player);
    program.settle();
    const QColor before = shade();
    Preferences preferences = program->workspace().state().preferences;
    preferences.highContrast = true;
    ASSERT_TRUE(program->workspace().savePreferences(preferences));
    program.settle();
    EXPECT_NE(shade(), before);
    EXPECT_TRUE(shade() == QColor(Qt::white) || shade() == QColor(Qt::black));
    preferences.highContrast = false;
    program->workspace().savePreferences(preferences);
}
