#include "app/ui/plan/plan_page.h"
#include "core/reminders/life_facts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;
using std::chrono::minutes;

namespace {

class OnThePlan : public testing::Test {
protected:
    PlanPage page{{{"dumbbell", QStringLiteral("Dumbbell"), {}, true},
                   {"mat", QStringLiteral("Mat"), {QStringLiteral("blanket")}, false}}};
    PlanModel model;
    Preferences last;
    int changes = 0;

    void SetUp() override {
        model.today = day(2026, 3, 2);
        page.setModel(model);
        QObject::connect(&page, &PlanPage::preferencesChanged, [this](const Preferences& p) {
            last = p;
            ++changes;
        });
    }
    template <class Widget> Widget* named(const char* name) {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    ReminderPlan reminders() const { return reminderPlan(last); }
};

} // namespace

TEST_F(OnThePlan, WhatItIsGivenItGivesBackAndTellsNobody) {
    model.preferences.plan.sessionsADay = 3;
    model.preferences.plan.dayLength = minutes{5};
    model.preferences.plan.cue = "after lunch";
    model.preferences.plan.insteadAt = minutes{17 * 60};
    model.preferences.plan.review = day(2026, 5, 1);
    model.preferences.plan.weights = {{"dumbbell", {Kilograms{4000}, Kilograms{6000}}}};
    model.preferences.language = "de";
    page.setModel(model);
    EXPECT_EQ(changes, 0);
    named<QCheckBox>("background")->click();
    Preferences expected = model.preferences;
    expected.plan.background = false;
    EXPECT_EQ(last, expected);
}

TEST_F(OnThePlan, SessionsADayAndTheirTimesReachTheReminders) {
    named<QPushButton>("aDay1")->click();
    EXPECT_EQ(reminders().sessionsADay, 2);
    const auto edits = page.findChildren<QTimeEdit*>();
    edits.front()->setTime(QTime(6, 15));
    EXPECT_EQ(reminders().times[0], minutes{6 * 60 + 15});
}

TEST_F(OnThePlan, RemindersGoOffAndOn) {
    named<QCheckBox>("remind")->click();
    EXPECT_FALSE(reminders().sessions);
    named<QCheckBox>("remind")->click();
    EXPECT_TRUE(reminders().sessions);
}

TEST_F(OnThePlan, TheLengthOfADayLimitsItsSessions) {
    named<QPushButton>("dayLength0")->click();
    EXPECT_EQ(last.plan.dayLength, minutes{5});
}

TEST_F(OnThePlan, ThePersonsOwnWordsAndTheTimeInsteadAreKept) {
    QTest::keyClicks(named<QLineEdit>("cue"), QStringLiteral("after coffee"));
    QTest::keyClicks(named<QLineEdit>("obstacle"), QStringLiteral("If it rains"));
    EXPECT_EQ(last.plan.cue, "after coffee");
    EXPECT_EQ(last.plan.obstacle, "If it rains");
    EXPECT_EQ(reminders().insteadAt, std::nullopt);
    named<QCheckBox>("instead")->click();
    named<QTimeEdit>("insteadAt")->setTime(QTime(18, 0));
    EXPECT_EQ(reminders().insteadAt, minutes{18 * 60});
}

TEST_F(OnThePlan, MicroBreaksAndWorkingHoursReachTheReminders) {
    named<QSpinBox>("breakAfter")->setValue(60);
    named<QTimeEdit>("workFrom")->setTime(QTime(22, 0));
    named<QTimeEdit>("workUntil")->setTime(QTime(6, 0));
    EXPECT_EQ(reminders().breakAfter, minutes{60});
    EXPECT_EQ(reminders().workFrom, minutes{22 * 60});
    EXPECT_EQ(reminders().workUntil, minutes{6 * 60});
    named<QCheckBox>("breaks")->click();
    EXPECT_FALSE(reminders().microBreaks);
}

TEST_F(OnThePlan, WeightsGiveTheSmallestChangeAlsoInPounds) {
    QTest::keyClicks(named<QLineEdit>("weights-dumbbell"), QStringLiteral("4 6 10"));
    ASSERT_EQ(last.plan.weights.count("dumbbell"), 1U);
    EXPECT_EQ(smallestStep(last.plan.weights.at("dumbbell")), Kilograms::fromKg(2));
    named<QPushButton>("unit1")->click();
    EXPECT_TRUE(last.plan.pounds);
    EXPECT_EQ(smallestStep(last.plan.weights.at("dumbbell"))->grams, 2000) << "4.41 lb";
    named<QLineEdit>("weights-dumbbell")->selectAll();
    QTest::keyClicks(named<QLineEdit>("weights-dumbbell"), QStringLiteral("five"));
    EXPECT_EQ(last.plan.weights.count("dumbbell"), 1U) << "what cannot be read changes nothing";
}

TEST_F(OnThePlan, TheReviewDayIsKept) {
    named<QCheckBox>("review")->click();
    EXPECT_EQ(reminders().review, model.today + std::chrono::days{42});
}

TEST_F(OnThePlan, ABreakIsPlannedWithAReasonAndEndedWithOneClick) {
    std::optional<Pause> planned;
    QObject::connect(&page, &PlanPage::breakPlanned, [&](const Pause& pause) { planned = pause; });
    const QSignalSpy ended(&page, &PlanPage::breakEnded);
    named<QComboBox>("breakReason")->setCurrentIndex(1);
    named<QDateEdit>("breakUntil")->setDate(QDate(2026, 3, 20));
    named<QPushButton>("planBreak")->click();
    ASSERT_TRUE(planned);
    EXPECT_EQ(*planned, (Pause{day(2026, 3, 2), day(2026, 3, 20), PauseReason::Illness}));
    model.pause = planned;
    page.setModel(model);
    EXPECT_TRUE(named<QPushButton>("planBreak")->isHidden() ||
                named<QPushButton>("planBreak")->parentWidget()->isHidden());
    named<QPushButton>("endBreak")->click();
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(OnThePlan, EquipmentWeekStartQuietAndCalendarAreAskedFor) {
    const QSignalSpy equipment(&page, &PlanPage::equipmentChanged);
    const QSignalSpy week(&page, &PlanPage::weekStartChanged);
    const QSignalSpy calendar(&page, &PlanPage::calendarRequested);
    std::optional<Quiet::Kind> quiet;
    QObject::connect(&page, &PlanPage::quietRequested, [&](Quiet::Kind kind) { quiet = kind; });
    named<QPushButton>("kit-mat")->click();
    named<QPushButton>("weekStart1")->click();
    named<QPushButton>("calendar")->click();
    named<QPushButton>("quiet2")->click();
    const QSignalSpy autostart(&page, &PlanPage::autostartChanged);
    named<QCheckBox>("autostart")->click();
    EXPECT_EQ(autostart.size(), 1);
    EXPECT_EQ(equipment.size(), 1);
    EXPECT_EQ(week.size(), 1);
    EXPECT_EQ(calendar.size(), 1);
    EXPECT_EQ(quiet, Quiet::Kind::UntilTomorrow);
    EXPECT_EQ(changes, 0) << "none of them is a preference";
}
