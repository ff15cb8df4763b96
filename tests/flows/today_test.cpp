// Today and the end of a session in the whole program: what a tap there writes, and what is seen after it.

#include "app/ui/check_in/check_in_page.h"
#include "app/ui/today/today_page.h"
#include "app/ui/widgets/day_rings.h"

#include "core/journal/effective.h"
#include "tests/flows/program.h"
#include "tests/support/journal_builder.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::testing_program;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Day friday = day(2026, 3, 20);

template <class FactType> std::vector<FactType> standing(TestProgram& program) {
    std::vector<FactType> found;
    for (const Entry* entry : effectiveEntries(program->workspace().state().journal))
        if (const auto* fact = std::get_if<FactType>(&entry->fact))
            found.push_back(*fact);
    return found;
}

void finishASession(TestProgram& program) {
    program.press("startNext");
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Player);
    program.playToTheEnd();
    ASSERT_EQ(program.window().currentPage(), ui::PageId::CheckIn);
}

/// Two weeks of the wall hold, then so many days without anything.
Journal awayFor(int daysAgo) {
    test::JournalBuilder journal;
    journal.journal().settings.equipment = {"wall", "mat", "towel"};
    journal.screening(friday - days{daysAgo + 13});
    journal.stage(friday - days{daysAgo + 13}, 2);
    for (int ago = daysAgo + 13; ago >= daysAgo; --ago)
        for (const auto at : {8h, 19h})
            journal.session(friday - days{ago}, at, "wall-extension-hold", {{10, 11, {}}}, 3, 0);
    return journal.journal();
}

} // namespace

TEST(TheEndOfASession, IsSavedByTwoDigitsTakenBackByUndoAndLeftByEnter) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    finishASession(program);
    program.key(Qt::Key_Space);
    EXPECT_TRUE(standing<CheckIn>(program).empty()) << "Space answers nothing";
    program.key(Qt::Key_4);
    program.key(Qt::Key_2);
    ASSERT_EQ(standing<CheckIn>(program).size(), 1U);
    EXPECT_EQ(standing<CheckIn>(program)[0].effort, 4);
    EXPECT_EQ(standing<CheckIn>(program)[0].pain, 2);
    EXPECT_FALSE(program->workspace().state().unfinished) << "nothing is asked again after a restart";
    program.press("undoCheckIn");
    EXPECT_TRUE(standing<CheckIn>(program).empty());
    program.key(Qt::Key_5);
    program.key(Qt::Key_0);
    ASSERT_EQ(standing<CheckIn>(program).size(), 1U);
    EXPECT_EQ(standing<CheckIn>(program)[0].effort, 5);
    program.key(Qt::Key_Return);
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    EXPECT_EQ(program->workspace().state().view.sessions().back().effort, 5)
        << "the coach reads the last word";
}

TEST(TheEndOfASession, TellsOneTrueSentenceAndWhatComesNext) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    finishASession(program);
    const auto* page = program.window().findChild<ui::CheckInPage*>();
    bool told = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("30 s done. Your first time"));
    EXPECT_TRUE(told);
    program.key(Qt::Key_4);
    program.key(Qt::Key_2);
    const QString next = page->findChild<QLabel*>(QStringLiteral("comesNext"))->text();
    EXPECT_TRUE(next.contains(QStringLiteral("13:00"))) << next.toStdString();
}

TEST(TheEndOfASession, WithoutAnswersCountsAndIsNotAskedAgain) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    finishASession(program);
    program.press("notNow");
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    EXPECT_TRUE(standing<CheckIn>(program).empty());
    EXPECT_FALSE(program->workspace().state().unfinished);
    EXPECT_EQ(standing<SetFact>(program).size(), 1U);
}

TEST(ComingBack, IsWelcomedAndOneTapMakesTheDaysAwayABreakThatIsUndone) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(awayFor(10)));
    program.window().showPage(ui::PageId::Today);
    program.settle();
    ASSERT_NE(program.window().findChild<QWidget*>(QStringLiteral("awayQuestion")), nullptr);
    program.press("away-0");
    ASSERT_EQ(standing<Pause>(program).size(), 1U);
    EXPECT_EQ(standing<Pause>(program)[0].from, friday - days{9});
    EXPECT_EQ(standing<Pause>(program)[0].until, friday - days{1});
    EXPECT_EQ(standing<Pause>(program)[0].reason, PauseReason::Holiday);
    EXPECT_EQ(program.window().findChild<QWidget*>(QStringLiteral("awayQuestion")), nullptr);
    program.press("messageAction");
    EXPECT_TRUE(standing<Pause>(program).empty());
    program.press("startNext");
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Player) << "and one key begins";
}

TEST(ComingBack, AfterEightTwentyNineAndFiftySevenDaysSomethingCanBeDoneOnThePage) {
    for (const int away : {8, 29, 57}) {
        const QTemporaryDir folder;
        TestProgram program(folder.path());
        ASSERT_TRUE(program->workspace().merge(awayFor(away)));
        program.window().showPage(ui::PageId::Today);
        program.settle();
        EXPECT_NE(program.window().findChild<QWidget*>(QStringLiteral("awayQuestion")), nullptr) << away;
        EXPECT_NE(qobject_cast<QPushButton*>(QApplication::focusWidget()), nullptr)
            << away << ": Enter leads on, to the session or to the questions before it";
    }
}

TEST(Counters, AreHiddenByOneSettingAndComeBack) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    program.beginProgramme();
    auto* rings = program.window().findChild<ui::DayRings*>();
    ASSERT_NE(rings, nullptr);
    EXPECT_TRUE(rings->isVisible());
    for (const bool shown : {false, true}) {
        Preferences preferences = program->workspace().state().preferences;
        preferences.counters = shown;
        ASSERT_TRUE(program->workspace().savePreferences(preferences));
        program.settle();
        EXPECT_EQ(rings->isVisible(), shown);
    }
}
