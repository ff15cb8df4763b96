// What the person answers the coach, from the button to the file: worry, the weekly
// check, the step back, and the way back of each.

#include "app/ui/check_in/check_in_page.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/measure/measure_page.h"
#include "app/ui/today/today_page.h"
#include "tests/flows/program.h"
#include "tests/support/coach_fixture.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::test;
using namespace limber::testing_program;

namespace {

const Day today = day(2026, 3, 20);

/// So many days of a stage up to yesterday, as the person of the tests would have lived them.
Journal lived(int stage, int count, DayLog usual, const std::function<void(int, DayLog&)>& tell = {}) {
    JournalBuilder builder;
    const Day start = today - days{count};
    builder.screening(start);
    builder.stage(start, stage);
    live(builder, stage, start, count, usual, tell);
    return builder.journal();
}

/// Three flares within a week, the last of them this morning.
Journal threeFlares() {
    Journal journal =
        lived(2, 20, {.total = 100}, [](int i, DayLog& log) { log.morning = i == 14 || i == 17 ? 3 : 1; });
    Entry morning;
    morning.id = "this-morning";
    morning.at = localTimestamp(today, hours{7}, std::chrono::minutes{60});
    morning.fact = Morning{3};
    journal.entries.push_back(morning);
    return journal;
}

bool shows(TestProgram& program, const char* name) {
    const auto* widget = program.window().findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
}

void pressIn(TestProgram& program, const char* notice, int which) {
    auto* card = program.window().findChild<QWidget*>(QLatin1String(notice));
    ASSERT_NE(card, nullptr) << notice;
    QTest::mouseClick(card->findChildren<QPushButton*>().at(which), Qt::LeftButton);
    TestProgram::settle();
}

} // namespace

TEST(Worry, EasesOffAtOnceAndIsTakenBackWithOneButton) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(lived(2, 10, {.total = 100})));
    program.press("worried");
    program.press("easeOff");
    EXPECT_EQ(program->workspace().state().coach.action, Action::SeeProfessional);
    EXPECT_TRUE(program->workspace().state().coach.gives<reason::Worried>());
    EXPECT_EQ(program->workspace().state().coach.prescription->dose().exercise.value, "cat-cow");
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().coach.action, Action::Continue);
}

TEST(WeeklyCheck, IsMeasuredFromTodayAndUndone) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(lived(2, 10, {.total = 100})));
    pressIn(program, "notice-weekly-check", 1);
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Measure);
    auto* page = program.window().findChild<ui::MeasurePage*>();
    QTest::keyClick(page, Qt::Key_Space);
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Player);
    program.wait(std::chrono::seconds{10 + 3 + 18} + std::chrono::milliseconds{300});
    program.key(Qt::Key_Space);
    ASSERT_EQ(program.window().currentPage(), ui::PageId::Measure);
    program.pressNamed(*page, QStringLiteral("Effort: 5 of 10"));
    program.pressNamed(*page, QStringLiteral("Pain: 1 of 10"));
    program.press("answer");
    program.press("keep");
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT value FROM benchmarks")), 18);
    EXPECT_FALSE(shows(program, "notice-weekly-check"));
    program.press("messageAction");
    EXPECT_TRUE(shows(program, "notice-weekly-check"));
}

TEST(WeeklyCheck, ASleepOrAQuestionInTheMiddleIsNoTryAndGoesToNoJournal) {
    for (const bool sleeps : {true, false}) {
        const QTemporaryDir folder;
        TestProgram program(folder.path());
        ASSERT_TRUE(program->workspace().merge(lived(2, 10, {.total = 100})));
        const std::size_t before = program->workspace().state().journal.entries.size();
        pressIn(program, "notice-weekly-check", 1);
        auto* page = program.window().findChild<ui::MeasurePage*>();
        QTest::keyClick(page, Qt::Key_Space);
        program.wait(std::chrono::seconds{25});
        if (sleeps) {
            program.sleep(std::chrono::hours{1});
            program.wait(Milliseconds{100});
        } else {
            program.key(Qt::Key_H);
            program.key(Qt::Key_Escape);
        }
        TestProgram::settle();
        EXPECT_EQ(program.window().currentPage(), ui::PageId::Measure);
        EXPECT_EQ(page->measuring()->step(), Measuring::Step::Ready);
        EXPECT_EQ(program->workspace().state().journal.entries.size(), before);
        EXPECT_FALSE(program->workspace().state().unfinished);
    }
}

TEST(WeeklyCheck, WhatHurtsEndsItWithTheAdviceAndBackOnToday) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(lived(2, 10, {.total = 100})));
    pressIn(program, "notice-weekly-check", 1);
    QTest::keyClick(program.window().findChild<ui::MeasurePage*>(), Qt::Key_Space);
    program.wait(std::chrono::seconds{25});
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_2, Qt::Key_1, Qt::Key_Return})
        program.key(key);
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Today);
    EXPECT_EQ(program->workspace().state().coach.action, Action::Blocked);
}

TEST(WeeklyCheck, NotThisWeekIsRememberedOverARestart) {
    const QTemporaryDir folder;
    {
        TestProgram program(folder.path());
        ASSERT_TRUE(program->workspace().merge(lived(2, 10, {.total = 100})));
        pressIn(program, "notice-weekly-check", 0);
        EXPECT_FALSE(shows(program, "notice-weekly-check"));
    }
    TestProgram program(folder.path());
    EXPECT_FALSE(shows(program, "notice-weekly-check"));
    program.sleep(std::chrono::hours{7 * 24});
    program->workspace().flush();
    TestProgram::settle();
    EXPECT_TRUE(shows(program, "notice-weekly-check"))
        << static_cast<int>(program->workspace().state().coach.action);
}

TEST(StepBack, IsTakenFromTodayAndUndone) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(threeFlares()));
    ASSERT_TRUE(program->workspace().state().coach.asksFor(Action::StepBack));
    pressIn(program, "notice-step-back", 1);
    EXPECT_EQ(program->workspace().state().coach.stage, 1);
    EXPECT_FALSE(program->workspace().state().coach.asksFor(Action::StepBack));
    program.press("messageAction");
    EXPECT_EQ(program->workspace().state().coach.stage, 2);
}

TEST(StepBack, StayingIsRememberedAndTheRestGoesOn) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(threeFlares()));
    pressIn(program, "notice-step-back", 0);
    EXPECT_EQ(program->workspace().state().coach.stage, 2);
    EXPECT_FALSE(shows(program, "notice-step-back"));
    EXPECT_EQ(program->workspace().state().coach.prescription->dose().exercise.value, "cat-cow");
}

TEST(LighterWeek, IsTakenOnTheProgrammePageAndTakenBackWithOneButton) {
    const QTemporaryDir folder;
    // Eight weeks of raises, at most 10 % each.
    const Journal journal = lived(1, 56, {}, [](int i, DayLog& log) {
        constexpr std::array totals{30, 33, 36, 39, 42, 46, 50, 55};
        log.total = totals.at(static_cast<std::size_t>(i / 7));
        log.effort = 4;
    });
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(journal));
    program.window().showPage(ui::PageId::Programme);
    TestProgram::settle();
    ASSERT_TRUE(shows(program, "lighter-week"));
    program.press("lighter-week");
    EXPECT_FALSE(shows(program, "lighter-week"));
    EXPECT_EQ(program->workspace().state().coach.prescription->reasons().front(),
              Reason(reason::LighterWeek{-20, {DoseKind::Cycles, 44}}));
    program.press("messageAction");
    EXPECT_TRUE(shows(program, "lighter-week"));
}

TEST(WeekSix, AnExtensionIsChosenInThePanelAndCountsAsOne) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(lived(2, 42, {.total = 100, .pain = 2})));
    ASSERT_EQ(program->workspace().state().coach.action, Action::OfferExtension);
    ASSERT_TRUE(program->stage().offer());
    // A little pain: the next stage is not among the choices.
    for (const auto* start : program.window().findChildren<QPushButton*>(QStringLiteral("startStage")))
        EXPECT_FALSE(start->isVisible());
    program.press("twoMoreWeeks");
    EXPECT_EQ(program->workspace().state().coach.action, Action::Continue);
    EXPECT_EQ(askFile(folder.path(), QStringLiteral("SELECT count(*) FROM stages WHERE reason = 'extended'")),
              1);
}

TEST(Sets, NoteHowManyTheSessionPlanned) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(lived(4, 10, {.total = 30})));
    program->session().start({StartWish::As::Prescribed, {ExerciseId{"dumbbell-pullover"}}});
    program.playToTheEnd();
    int marked = 0;
    for (const Entry& entry : program->workspace().state().journal.entries)
        if (const auto* set = std::get_if<SetFact>(&entry.fact); set != nullptr)
            marked += set->setsPlanned == 3 ? 1 : 0;
    EXPECT_EQ(marked, 3);
}
