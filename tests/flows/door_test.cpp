// One door: every entrance to something that moves, against every verdict of the coach. What is refused says
// why and what to do instead, and nothing runs.

#include "app/ui/exercises/exercises_page.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/today/today_model.h"
#include "app/ui/today/today_page.h"
#include "app/ui/widgets/overlay.h"
#include "tests/flows/program.h"
#include "tests/support/coach_fixture.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::test;
using namespace limber::testing_program;

namespace {

const Day today = day(2026, 3, 20);

/// Ten days of the wall hold, and what happened this morning on top.
Journal withThisMorning(const std::vector<Fact>& facts) {
    JournalBuilder builder;
    const Day start = today - days{10};
    builder.screening(start);
    builder.stage(start, 2);
    live(builder, 2, start, 10, {.total = 100});
    for (const Fact& fact : facts)
        builder.add(today, hours{7}, fact);
    return builder.journal();
}

struct State {
    const char* name;
    std::vector<Fact> facts;
    /// Of the wall hold, the exercise of the stage.
    Verdict verdict;
};

std::vector<State> states() {
    return {{"all is well", {}, Verdict::Start},
            {"amber", {Screening{ScreeningResult::Amber}}, Verdict::Blocked},
            {"red", {Screening{ScreeningResult::Red}}, Verdict::Blocked},
            {"urgent", {Screening{ScreeningResult::Urgent}}, Verdict::Blocked},
            {"paused", {Pause{today, today + days{3}, PauseReason::Holiday, {}}}, Verdict::NotToday}};
}

const ExerciseId hold{"wall-extension-hold"};

struct Entrance {
    const char* name;
    std::function<void(TestProgram&)> knock;
    /// What would run is of this exercise.
    ExerciseId exercise = hold;
};

template <class PageType> PageType* shown(TestProgram& program, ui::PageId id) {
    program.window().showPage(id);
    TestProgram::settle();
    return program.window().findChild<PageType*>();
}

std::vector<Entrance> entrances() {
    using ui::PageId;
    return {{"Today",
             [](TestProgram& p) { Q_EMIT shown<ui::TodayPage>(p, PageId::Today)->startRequested(hold); }},
            {"an exercise's page",
             [](TestProgram& p) {
                 Q_EMIT shown<ui::ExercisesPage>(p, PageId::Exercises)->startRequested(hold, {});
             }},
            {"a form of it",
             [](TestProgram& p) {
                 const auto* exercise = content().catalogue.find(hold);
                 Q_EMIT shown<ui::ExercisesPage>(p, PageId::Exercises)
                     ->startRequested(hold, exercise->easierThan("standard")->id);
             }},
            {"another exercise's page",
             [](TestProgram& p) {
                 Q_EMIT shown<ui::ExercisesPage>(p, PageId::Exercises)
                     ->startRequested(ExerciseId{"thread-the-needle"}, {});
             },
             ExerciseId{"thread-the-needle"}},
            {"session and reset in one go",
             [](TestProgram& p) {
                 p->session().start({StartWish::As::Prescribed, {hold, ExerciseId{"wall-slide"}}});
             }},
            {"the standard form from a notice",
             [](TestProgram& p) {
                 Q_EMIT shown<ui::TodayPage>(p, PageId::Today)
                     ->noticeAction(QLatin1String(ui::notice::StandardForm), false);
             }},
            {"a session that was cut off",
             [](TestProgram& p) {
                 SessionSnapshot cut;
                 cut.session = "cut";
                 Dose dose;
                 dose.exercise = hold;
                 dose.kind = DoseKind::Holds;
                 dose.sets = {{10, 10, std::nullopt}};
                 dose.total = 100;
                 cut.doses = {dose};
                 p->workspace().keepPlace(cut);
                 p->session().takeUp();
             }},
            {"the weekly check from Today",
             [](TestProgram& p) {
                 Q_EMIT shown<ui::TodayPage>(p, PageId::Today)
                     ->noticeAction(QLatin1String(ui::notice::WeeklyCheck), false);
             }},
            {"the weekly check from the journal",
             [](TestProgram& p) { Q_EMIT shown<ui::JournalPage>(p, PageId::Journal)->measureRequested(); }},
            {"a desk tool from the tray", [](TestProgram& p) { p->desk().start(ExerciseId{"posture-band"}); },
             ExerciseId{"posture-band"}}};
}

const ui::Overlay* sheet(TestProgram& program) {
    for (const auto* each : program.window().findChildren<ui::Overlay*>())
        if (each->isVisible())
            return each;
    return nullptr;
}

bool anythingRuns(TestProgram& program) {
    return program->session().running() || program->desk().running() ||
           program.window().currentPage() == ui::PageId::Measure;
}

} // namespace

TEST(Door, EveryEntranceObeysTheVerdictAndARefusalSaysWhyAndWhatInstead) {
    for (const State& state : states()) {
        for (const Entrance& entrance : entrances()) {
            SCOPED_TRACE(std::string(entrance.name) + ", " + state.name);
            const QTemporaryDir folder;
            TestProgram program(folder.path());
            ASSERT_TRUE(program->workspace().merge(withThisMorning(state.facts)));
            const CoachDay& coach = program->workspace().state().coach;
            ASSERT_EQ(coach.find(hold)->verdict, state.verdict);
            const bool may = coach.find(entrance.exercise)->mayStart();
            entrance.knock(program);
            TestProgram::settle();
            EXPECT_EQ(anythingRuns(program), may);
            const ui::Overlay* refusal = sheet(program);
            ASSERT_EQ(refusal != nullptr, !may);
            if (refusal == nullptr)
                continue;
            int words = 0;
            for (const QLabel* label : refusal->findChildren<QLabel*>())
                words += static_cast<int>(label->text().split(u' ').size());
            EXPECT_GT(words, 8) << "a sentence why";
            EXPECT_GE(refusal->findChildren<QPushButton*>().size(), 2) << "and something to do";
            const bool blocked = coach.find(entrance.exercise)->verdict == Verdict::Blocked;
            EXPECT_EQ(refusal->findChild<QPushButton*>(QStringLiteral("screening")) != nullptr, blocked);
        }
    }
}

TEST(Door, WhatIsAllowedRunsTheDoseOfTheCoachAndNoOther) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(withThisMorning({Screening{ScreeningResult::Amber}})));
    const CoachDay& coach = program->workspace().state().coach;
    const ExerciseId gentle{"cat-cow"};
    ASSERT_EQ(coach.find(gentle)->verdict, Verdict::StartGently);
    const Dose dose = coach.find(gentle)->prescription->dose();
    program->session().start({StartWish::As::Prescribed, {gentle}});
    ASSERT_TRUE(program->session().running());
    EXPECT_EQ(program->session().controller().session()->plan.items.front().dose, dose);
}

TEST(Door, TheAlternativeOfARefusalStartsTheAlternative) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(withThisMorning({Screening{ScreeningResult::Amber}})));
    program->session().start({StartWish::As::Prescribed, {hold}});
    ASSERT_FALSE(program->session().running());
    program.press("instead");
    ASSERT_TRUE(program->session().running());
    EXPECT_EQ(program->session().controller().session()->plan.items.front().exercise.value, "cat-cow");
}

TEST(Door, ATestOfTheLimitIsNotGentleAndNeedsAFullStart) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    JournalBuilder builder;
    builder.screening(today - days{10});
    builder.stage(today - days{10}, 1);
    builder.add(today, hours{7}, Screening{ScreeningResult::Amber});
    ASSERT_TRUE(program->workspace().merge(builder.journal()));
    ASSERT_EQ(program->workspace().state().coach.find(ExerciseId{"cat-cow"})->verdict, Verdict::StartGently);
    program->check().measureNow();
    EXPECT_FALSE(anythingRuns(program));
    EXPECT_NE(sheet(program), nullptr);
}

TEST(Door, ASessionThatWasCutOffIsNotTakenUpAfterAStopInAnotherPlace) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(withThisMorning({})));
    program->session().start({StartWish::As::Prescribed, {hold}});
    ASSERT_TRUE(program->session().running());
    program->session().controller().pause();
    program->workspace().append({Screening{ScreeningResult::Red}});
    const auto snapshot = program->workspace().state().unfinished;
    ASSERT_TRUE(snapshot);
    const auto judged =
        judge(program->workspace().state().coach, {StartWish::As::TakenUp, {}, {}, snapshot->doses});
    ASSERT_TRUE(std::holds_alternative<Refusal>(judged));
    EXPECT_EQ(std::get<Refusal>(judged).verdict, Verdict::Blocked);
}

TEST(Sheet, EscapeAndTabStayInItAndTheKeyboardGoesBack) {
    const QTemporaryDir folder;
    TestProgram program(folder.path());
    ASSERT_TRUE(program->workspace().merge(withThisMorning({})));
    auto* page = shown<ui::ExercisesPage>(program, ui::PageId::Exercises);
    page->showExercise(ExerciseId{"back-bridge"});
    TestProgram::settle();
    const QWidget* detail = page->currentWidget();
    Q_EMIT page->startRequested(ExerciseId{"back-bridge"}, {});
    TestProgram::settle();
    const ui::Overlay* card = sheet(program);
    ASSERT_NE(card, nullptr);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(program.window().focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(card->isAncestorOf(program.window().focusWidget()));
    }
    QTest::keyClick(&program.window(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(program.window().focusWidget(), Qt::Key_Escape);
    TestProgram::settle();
    EXPECT_EQ(sheet(program), nullptr);
    EXPECT_EQ(page->currentWidget(), detail) << "the page behind has not moved";
    EXPECT_EQ(program.window().currentPage(), ui::PageId::Exercises);
}
