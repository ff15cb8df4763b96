// What Today says: a pure function of the journal and the day.

#include "app/content/content.h"
#include "app/ui/today/today_model.h"

#include "core/coach/coach.h"
#include "tests/support/journal_builder.h"

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;
using test::JournalBuilder;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Day friday = day(2026, 3, 20);

const Catalogue& catalogue() {
    static const Content content = [] {
        auto loaded = loadContent();
        EXPECT_TRUE(loaded.ok());
        return loaded.ok() ? *loaded : Content{};
    }();
    return content.catalogue;
}

Work holds(int reps, int each) {
    Work work;
    work.reps = reps;
    work.seconds = each;
    return work;
}

/// Everything that Today is made from, as the flow puts it together.
struct Life {
    JournalBuilder journal;
    Preferences preferences;
    CoachDay coach;
    DayPlan plan;

    TodayModel model(const std::function<void(TodayInput&)>& change = {}) {
        journal.journal().settings.equipment = {"wall", "mat", "towel"};
        const JournalView view(journal.journal(), friday);
        coach = evaluate(catalogue(), journal.journal(), friday);
        plan = planDay(catalogue(), journal.journal(), coach);
        TodayInput input{catalogue(), coach, plan, preferences};
        input.after = sessionAfterToday(catalogue(), view, coach, preferences);
        input.fortnight = firstFortnight(view, friday);
        input.returning = returning(catalogue(), view, coach);
        input.twoMinutes = twoMinutes(catalogue(), coach);
        if (change)
            change(input);
        return makeTodayModel(input);
    }
};

/// In the second week of the wall hold; trained until so many days ago.
Life holding(int lastDaysAgo = 1) {
    Life life;
    life.journal.screening(friday - days{lastDaysAgo + 12});
    life.journal.stage(friday - days{lastDaysAgo + 12}, 2);
    for (int ago = lastDaysAgo + 12; ago >= lastDaysAgo; --ago)
        for (const auto at : {7h, 19h})
            life.journal.session(friday - days{ago}, at, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    return life;
}

QString everything(const TodayModel& model) {
    QString words = model.title + model.subtitle + model.hero.title + model.hero.detail + model.whyText;
    for (const auto& part : model.hero.parts)
        words += part.heading + part.text;
    return words;
}

const today::Button* buttonFor(const TodayModel& model, today::Ask ask) {
    for (const today::Button& button : model.hero.buttons)
        if (button.ask == ask)
            return &button;
    return nullptr;
}

} // namespace

TEST(Today, IsTheNextSessionWithItsDoseItsTimeAndOneAccentButton) {
    Life life = holding();
    const TodayModel model = life.model();
    EXPECT_EQ(model.hero.id, QStringLiteral("next"));
    EXPECT_TRUE(model.hero.title.contains(QStringLiteral("Wall extension hold")));
    EXPECT_TRUE(model.hero.detail.contains(QStringLiteral(" holds of "))) << model.hero.detail.toStdString();
    EXPECT_EQ(model.hero.exercise, ExerciseId{"wall-extension-hold"});
    ASSERT_FALSE(model.hero.buttons.empty());
    EXPECT_STREQ(model.hero.buttons.front().role, "primary");
    EXPECT_EQ(model.hero.buttons.front().ask, today::Ask::Start);
    int accents = 0;
    for (const today::Button& button : model.hero.buttons)
        accents += std::string(button.role) == "primary" ? 1 : 0;
    EXPECT_EQ(accents, 1);
    ASSERT_EQ(model.dots.size(), 2U);
    EXPECT_TRUE(model.dots[0].next);
    EXPECT_TRUE(model.dots[1].text.contains(QStringLiteral("19:00")));
    EXPECT_TRUE(model.stage.startsWith(QStringLiteral("Stage 2 of 5"))) << model.stage.toStdString();
}

TEST(Today, SaysInOneSentenceWhyThisTarget) {
    Life life = holding();
    const TodayModel model = life.model();
    EXPECT_FALSE(model.whyText.isEmpty());
    EXPECT_LE(model.whyText.count(QStringLiteral(". ")), 0) << model.whyText.toStdString();
}

TEST(Today, WhenAllIsDoneItSaysWhatComesNextAndStartsNothing) {
    Life life = holding();
    for (const auto at : {7h, 9h})
        life.journal.session(friday, at, "wall-extension-hold", {holds(10, 10)}, 3, 0);
    const TodayModel model = life.model();
    EXPECT_EQ(model.hero.id, QStringLiteral("calm"));
    EXPECT_EQ(buttonFor(model, today::Ask::Start), nullptr);
    EXPECT_TRUE(everything(model).contains(QStringLiteral("Tomorrow, 07:30")))
        << everything(model).toStdString();
    for (const today::DayDot& dot : model.dots)
        EXPECT_EQ(dot.state, MarkState::Met);
}

TEST(Today, AStopForPainIsNotCalledDone) {
    Life life = holding();
    life.journal.session(friday, 7h, "wall-extension-hold", {holds(10, 10)}, 5, 6, SetEnd::Pain);
    const TodayModel model = life.model();
    EXPECT_FALSE(everything(model).contains(QStringLiteral("That's it for today")));
    for (const today::Button& button : model.hero.buttons)
        EXPECT_NE(button.exercise, ExerciseId{"wall-extension-hold"});
}

TEST(Today, IsNeverEmptyWhateverStandsInTheWay) {
    struct Case {
        const char* name;
        std::function<void(Life&)> happens;
        std::vector<QString> says;
        std::optional<today::Ask> offers;
    };
    const std::vector<Case> cases{
        {"not cleared",
         [](Life& life) { life.journal.screening(friday, ScreeningResult::Red); },
         {QStringLiteral("Now"), QStringLiteral("What to tell them"), QStringLiteral("What comes next")},
         today::Ask::Report},
        {"urgent",
         [](Life& life) { life.journal.screening(friday, ScreeningResult::Urgent); },
         {QStringLiteral("What to tell them")},
         today::Ask::Report},
        {"on holiday",
         [](Life& life) { life.journal.pause(friday, friday, friday + days{4}, PauseReason::Holiday); },
         {QStringLiteral("paused"), QStringLiteral("What comes next"), QStringLiteral("24 March")},
         today::Ask::Plan},
    };
    for (const Case& each : cases) {
        Life life = holding();
        each.happens(life);
        const TodayModel model = life.model([](TodayInput& input) {
            if (input.answer.gives<reason::Paused>())
                input.pausedUntil = friday + days{4};
        });
        const QString words = everything(model);
        for (const QString& text : each.says)
            EXPECT_TRUE(words.contains(text)) << each.name << ": " << words.toStdString();
        EXPECT_EQ(buttonFor(model, today::Ask::Start), nullptr) << each.name;
        EXPECT_NE(buttonFor(model, *each.offers), nullptr) << each.name;
        EXPECT_FALSE(model.hero.buttons.empty()) << each.name;
    }
}

TEST(Today, BeforeTheFirstStageLeadsToTheQuestionsOrToTheDoctor) {
    Life life;
    EXPECT_EQ(life.model().hero.id, QStringLiteral("begin"));
    life.journal.screening(friday - days{1}, ScreeningResult::Red);
    const TodayModel model = life.model();
    EXPECT_EQ(model.hero.id, QStringLiteral("begin"));
    EXPECT_STREQ(model.hero.role, "card-stop");
    EXPECT_TRUE(everything(model).contains(QStringLiteral("What to tell them")));
}

TEST(Today, WelcomesBackWithTheLowerDoseAndOneQuestionUntilItIsAnswered) {
    Life life = holding(10);
    TodayModel model = life.model();
    EXPECT_TRUE(model.hero.eyebrow.contains(QStringLiteral("Welcome back")));
    EXPECT_TRUE(model.hero.title.contains(QStringLiteral("10")));
    EXPECT_TRUE(model.hero.detail.contains(QStringLiteral("instead of"))) << model.hero.detail.toStdString();
    EXPECT_TRUE(model.back.shown);
    EXPECT_NE(buttonFor(model, today::Ask::Start), nullptr);
    EXPECT_FALSE(life.model([](TodayInput& input) { input.returnAnswered = true; }).back.shown);
    life.journal.pause(friday, friday - days{9}, friday - days{1}, PauseReason::Holiday);
    model = life.model();
    EXPECT_FALSE(model.back.shown) << "a break that was told needs no question";
    EXPECT_TRUE(model.hero.eyebrow.contains(QStringLiteral("Welcome back")));
}

TEST(Today, OffersTwoMinutesOnADayWithoutTimeAndNotWhenTheDayCountsAlready) {
    Life life = holding();
    const auto offered = [](const TodayModel& model) {
        for (const today::Button& button : model.hero.buttons)
            if (std::string(button.objectName) == "twoMinutes")
                return true;
        return false;
    };
    EXPECT_TRUE(offered(life.model()));
    life.journal.session(friday, 7h, "wall-slide", {holds(1, 60)}, 2, 0);
    const TodayModel model = life.model();
    EXPECT_FALSE(offered(model));
    EXPECT_TRUE(model.week[4].counts);
}

TEST(Today, ACutOffSessionComesBeforeEverything) {
    Life life = holding();
    const TodayModel model = life.model([](TodayInput& input) { input.unfinished = true; });
    EXPECT_EQ(model.hero.id, QStringLiteral("resume"));
    ASSERT_EQ(model.hero.buttons.size(), 2U);
    EXPECT_FALSE(model.hero.buttons[0].second);
    EXPECT_TRUE(model.hero.buttons[1].second);
}

TEST(Today, ShowsOnlyCardsInAFormThatMayBeStarted) {
    Life life = holding();
    const TodayModel model = life.model();
    ASSERT_FALSE(model.extras.empty());
    for (const today::ExtraCard& card : model.extras) {
        const ExerciseDay* exercise = life.coach.find(card.exercise);
        ASSERT_NE(exercise, nullptr);
        ASSERT_TRUE(exercise->mayStart()) << card.exercise.value;
        EXPECT_EQ(card.variant, exercise->prescription->dose().variant);
    }
}

TEST(Today, CountersAreShownOrHiddenAllAtOnce) {
    Life life = holding();
    EXPECT_TRUE(life.model().counters);
    life.preferences.counters = false;
    EXPECT_FALSE(life.model().counters);
}
