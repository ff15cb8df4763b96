#include "tests/support/flow_day.h"

#include <gtest/gtest.h>

using namespace limber;
using limber::flows::ReminderFlow;
using limber::test::FlowDay;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Day monday = day(2026, 3, 2);

class Reminding : public testing::Test {
protected:
    FlowDay day{monday, minutes{8 * 60 + 30}};
    ReminderFlow flow{day.desktop(), day.person(), {}};
    int sessions = 0;
    QStringList movements;
    QStringList lines;
    int opened = 0;

    void SetUp() override {
        QObject::connect(&flow, &ReminderFlow::sessionRequested, [this] { ++sessions; });
        QObject::connect(&flow, &ReminderFlow::movementRequested,
                         [this](const ExerciseId& id) { movements << QString::fromStdString(id.value); });
        QObject::connect(&flow, &ReminderFlow::lineChanged, [this](const QString& line) { lines << line; });
        QObject::connect(&flow, &ReminderFlow::openRequested, [this] { ++opened; });
        day.desk.allNo();
    }
};

} // namespace

TEST_F(Reminding, StartStartsTheSessionAndAClickOnTheMessageOnlyOpensTheWindow) {
    flow.start();
    day.pass(minutes{31});
    ASSERT_TRUE(day.messages.standing);
    day.messages.choose(QStringLiteral("start"));
    EXPECT_EQ(sessions, 1);
    day.pass(hours{24});
    ASSERT_TRUE(day.messages.standing);
    day.messages.choose(platform::openAction);
    EXPECT_EQ(sessions, 1);
    EXPECT_EQ(opened, 1);
}

TEST_F(Reminding, InTenMinutesComesOnceMoreWithoutThatButton) {
    day.plan.microBreaks = false;
    flow.start();
    day.pass(minutes{31});
    day.messages.choose(QStringLiteral("later"));
    EXPECT_FALSE(day.messages.standing);
    day.pass(minutes{11});
    ASSERT_EQ(day.messages.shown.size(), 2U);
    const auto offersLater = [](const platform::Notice& notice) {
        return std::any_of(notice.actions.begin(), notice.actions.end(),
                           [](const auto& each) { return each.first == QLatin1String("later"); });
    };
    EXPECT_TRUE(offersLater(day.messages.shown[0]));
    EXPECT_FALSE(offersLater(day.messages.shown[1]));
}

TEST_F(Reminding, DoneByItselfTheMessageGoesAway) {
    flow.start();
    day.pass(minutes{31});
    ASSERT_TRUE(day.messages.standing);
    day.facts.sessionsDone = 1;
    day.facts.lastSession = day.clock.at.wall;
    flow.look();
    EXPECT_FALSE(day.messages.standing);
}

TEST_F(Reminding, RepeatsThePersonsOwnWords) {
    day.words.cue = "After my first coffee";
    day.words.obstacle = "If a meeting comes up";
    day.words.insteadAt = minutes{16 * 60};
    flow.start();
    day.pass(minutes{31});
    ASSERT_EQ(day.messages.shown.size(), 1U);
    EXPECT_TRUE(day.messages.shown[0].text.contains(QStringLiteral("After my first coffee")));
    EXPECT_TRUE(day.messages.shown[0].text.contains(QStringLiteral("If a meeting comes up")));
}

TEST_F(Reminding, WithoutAServiceTheCardIsShownAndItsAnswersCount) {
    day.messages.broken = true;
    flow.start();
    day.pass(minutes{31});
    ASSERT_TRUE(day.card.standing);
    day.card.choose(QStringLiteral("start"));
    EXPECT_EQ(sessions, 1);
    EXPECT_TRUE(lines.isEmpty());
}

TEST_F(Reminding, WithoutServiceAndCardTodayShowsALineUntilTheSessionIsDone) {
    day.messages.broken = day.card.broken = true;
    flow.start();
    day.pass(minutes{31});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_FALSE(lines.back().isEmpty());
    day.facts.sessionsDone = 1;
    day.facts.lastSession = day.clock.at.wall;
    flow.look();
    EXPECT_TRUE(lines.back().isEmpty());
}

TEST_F(Reminding, AServiceThatDiesWithAMessageIsAsIfItWasIgnored) {
    flow.start();
    day.pass(minutes{31});
    day.messages.expire();
    day.pass(hours{2});
    EXPECT_EQ(flow.memory().sessionMentions[0], 1);
}

TEST_F(Reminding, AMessageThatNobodyAnswersStopsNoOther) {
    day.plan.sessions = false;
    flow.start();
    day.pass(hours{4});
    EXPECT_GE(day.messages.shown.size(), 3U);
    EXPECT_GE(flow.memory().ignored, 2);
}

TEST_F(Reminding, QuietTakesTheMessageAwayAndComesBackByItself) {
    QList<Quiet::Kind> kinds;
    QObject::connect(&flow, &ReminderFlow::quietChanged, [&](Quiet::Kind kind) { kinds << kind; });
    flow.start();
    day.pass(minutes{31});
    flow.setQuiet(Quiet::Kind::Hour);
    EXPECT_FALSE(day.messages.standing);
    day.pass(minutes{61});
    EXPECT_EQ(kinds, (QList<Quiet::Kind>{Quiet::Kind::Hour, Quiet::Kind::None}));
}

TEST_F(Reminding, QuietCanBeChosenOnTheMessageItself) {
    day.messages.broken = true;
    flow.start();
    day.pass(minutes{31});
    ASSERT_EQ(day.card.shown.size(), 1U);
    ASSERT_EQ(day.card.shown[0].more.size(), 3U);
    day.card.choose(day.card.shown[0].more[1].first);
    EXPECT_EQ(flow.memory().quiet.kind, Quiet::Kind::UntilTomorrow);
    day.pass(hours{12});
    EXPECT_EQ(day.card.shown.size(), 1U);
}

TEST_F(Reminding, ARestartRepeatsNothing) {
    ReminderMemory kept;
    QObject::connect(&flow, &ReminderFlow::memoryChanged,
                     [&](const ReminderMemory& memory) { kept = memory; });
    flow.start();
    day.pass(minutes{31});
    ASSERT_EQ(day.messages.shown.size(), 1U);
    FlowDay again(monday, minutes{9 * 60 + 5});
    again.plan.microBreaks = false;
    ReminderFlow restarted(again.desktop(), again.person(), readMemory(writeMemory(kept)));
    restarted.start();
    again.pass(hours{10});
    EXPECT_TRUE(again.messages.shown.empty());
}

TEST_F(Reminding, AskedToComeLessOftenItSaysWhich) {
    std::optional<minutes> chosen;
    QObject::connect(&flow, &ReminderFlow::lessOftenChosen, [&](minutes after) { chosen = after; });
    day.plan.sessions = false;
    flow.start();
    for (int i = 0; i < 4; ++i) {
        for (int minute = 0; minute < 120 && !day.messages.standing; ++minute)
            day.pass(minutes{1});
        ASSERT_TRUE(day.messages.standing);
        if (i < 3)
            day.messages.expire();
    }
    day.messages.choose(QStringLiteral("start"));
    EXPECT_EQ(chosen, minutes{67});
    EXPECT_TRUE(movements.isEmpty());
}

TEST_F(Reminding, NothingIsShownDuringASession) {
    flow.start();
    flow.setSessionRunning(true);
    day.pass(hours{1});
    EXPECT_TRUE(day.messages.shown.empty());
    EXPECT_EQ(flow.held(), Hold::Session);
}
