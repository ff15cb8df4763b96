#include "app/ui/check_in/check_in_page.h"
#include "app/ui/check_in/morning_question.h"
#include "app/ui/check_in/stop_dialog.h"
#include "app/ui/widgets/scale_picker.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace limber;
using namespace limber::session;
using namespace limber::ui;

namespace {

SetFact fact(const std::string& exercise, Work planned, Work done, SetEnd ended) {
    SetFact value;
    value.exercise = {exercise};
    value.planned = planned;
    value.done = done;
    value.ended = ended;
    return value;
}

void open(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST(CheckInPage, IsAnsweredByKeyboardInAFewKeys) {
    CheckInPage page;
    std::optional<CheckIn> given;
    QObject::connect(&page, &CheckInPage::checkedIn, [&](const CheckIn& value) { given = value; });
    open(page);
    page.begin(QStringLiteral("s-1"), {{QStringLiteral("Cat-cow"), QStringLiteral("30 seconds"), true}});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    ASSERT_FALSE(given) << "pain is still open";
    QTest::keyClick(&page, Qt::Key_Return);
    EXPECT_FALSE(given);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(&page, Qt::Key_Return);
    ASSERT_TRUE(given);
    EXPECT_EQ(given->session, "s-1");
    EXPECT_EQ(given->effort, 3);
    EXPECT_EQ(given->pain, 1);
    EXPECT_FALSE(given->limbSymptoms);
}

TEST(CheckInPage, NothingIsEverFilledInWhateverWasAnsweredBefore) {
    CheckInPage page;
    std::vector<CheckIn> given;
    QObject::connect(&page, &CheckInPage::checkedIn, [&](const CheckIn& value) { given.push_back(value); });
    open(page);
    for (const auto ending : {CheckInPage::Ending::Done, CheckInPage::Ending::Stopped}) {
        given.clear();
        page.begin(QStringLiteral("s"), {}, ending);
        for (const auto* box : page.findChildren<QAbstractButton*>())
            EXPECT_FALSE(box->isChecked()) << box->text().toStdString();
        QTest::keyClick(&page, Qt::Key_Return);
        EXPECT_TRUE(given.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        page.findChild<QCheckBox*>()->setChecked(true);
        QTest::keyClick(&page, Qt::Key_Return);
        ASSERT_EQ(given.size(), 1U);
        EXPECT_EQ(given[0].effort, 7);
        EXPECT_EQ(given[0].pain, 3);
    }
}

TEST(CheckInPage, TheSpaceThatEndedTheSetPressedOnceTooOftenChoosesNothing) {
    CheckInPage page;
    open(page);
    page.begin(QStringLiteral("s"), {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (const auto* box : page.findChildren<QAbstractButton*>())
        EXPECT_FALSE(box->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(page.findChild<ScalePicker*>()->value(), 1) << "whoever walks there by arrows means it";
}

TEST(CheckInPage, AfterAStopForTheBodyNothingIsPraised) {
    CheckInPage page;
    page.begin(QStringLiteral("s"), {}, CheckInPage::Ending::Stopped);
    QString words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        words += label->text();
    EXPECT_FALSE(words.contains(QStringLiteral("Well done")));
    EXPECT_FALSE(words.contains(QStringLiteral("That counts")));
    EXPECT_TRUE(words.contains(QStringLiteral("Stopping was right")));
}

TEST(CheckInPage, SaysWhatWasDoneInOneLineAnExercise) {
    const auto lines =
        CheckInPage::linesOf({fact("back-bridge", {5, {}, {}}, {5, {}, {}}, SetEnd::Completed),
                              fact("back-bridge", {5, {}, {}}, {3, {}, {}}, SetEnd::Tired),
                              fact("wall-slide", {{}, 60, {}}, {2, 30, {}}, SetEnd::Completed)},
                             Catalogue{});
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].done, QStringLiteral("8 of 10 reps"));
    EXPECT_FALSE(lines[0].whole);
    EXPECT_EQ(lines[1].done, QStringLiteral("60 seconds"));
    EXPECT_TRUE(lines[1].whole);
}

TEST(CheckInPage, AsksWhetherTinglingLastedOnlyWhenThereWasSome) {
    CheckInPage page;
    std::optional<bool> lasted;
    QObject::connect(&page, &CheckInPage::checkedIn,
                     [&](const CheckIn& /*checkIn*/, bool lasting) { lasted = lasting; });
    open(page);
    auto* lasting = page.findChild<QCheckBox*>(QStringLiteral("lasting"));
    page.begin(QStringLiteral("s-1"), {});
    EXPECT_FALSE(lasting->isVisible());
    page.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(lasting->isVisible());
    lasting->setChecked(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(&page, Qt::Key_Return);
    EXPECT_EQ(lasted, true);
}

TEST(MorningQuestion, OneKeyAnswersAnythingThatIsNoFlare) {
    MorningQuestion question;
    std::optional<int> pain;
    QObject::connect(&question, &MorningQuestion::answered, [&](const Morning& morning) {
        pain = morning.pain;
        EXPECT_FALSE(morning.muscleOnly);
    });
    open(question);
    question.setFocus();
    QTest::keyClick(question.focusProxy(), Qt::Key_1);
    EXPECT_EQ(pain, 1);
}

TEST(MorningQuestion, FromTwoOnItAsksWhetherItIsOnlyTheMuscles) {
    for (const bool muscles : {true, false}) {
        MorningQuestion question;
        std::optional<int> pain;
        bool only = !muscles;
        QObject::connect(&question, &MorningQuestion::answered, [&](const Morning& morning) {
            pain = morning.pain;
            only = morning.muscleOnly;
        });
        open(question);
        question.setFocus();
        QTest::keyClick(question.focusProxy(), Qt::Key_3);
        EXPECT_FALSE(pain);
        const char* button = muscles ? "onlyMuscles" : "notOnlyMuscles";
        QTest::mouseClick(question.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        EXPECT_EQ(pain, 3);
        EXPECT_EQ(only, muscles);
    }
}

TEST(StopDialog, EveryReasonIsOneKeyAway) {
    for (int key = Qt::Key_1; key <= Qt::Key_8; ++key) {
        StopDialog dialog(QStringLiteral("112"));
        std::optional<StopReason> reason;
        QObject::connect(&dialog, &StopDialog::stopped, [&](StopReason value) { reason = value; });
        dialog.show();
        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));
        EXPECT_TRUE(reason) << key - Qt::Key_0;
    }
}

TEST(StopDialog, ChestPainBlocksTheProgrammeAndNamesTheEmergencyNumber) {
    const StopRoute route = routeOf(StopReason::Chest);
    EXPECT_EQ(route.advice, StopAdvice::Emergency);
    EXPECT_EQ(route.screening, ScreeningResult::Red);
    EXPECT_TRUE(
        StopDialog::adviceText(StopReason::Chest, QStringLiteral("144")).contains(QStringLiteral("144")));
}

TEST(StopDialog, TinglingAloneChangesPositionAndIsRemembered) {
    const StopRoute route = routeOf(StopReason::Tingling);
    EXPECT_EQ(route.advice, StopAdvice::ChangePosition);
    EXPECT_FALSE(route.screening);
}

TEST(StopDialog, PainStopsTheExerciseForToday) {
    EXPECT_EQ(routeOf(StopReason::Pain).advice, StopAdvice::StopToday);
}

TEST(StopDialog, EscapeBeforeAReasonGoesOnAndAfterItCloses) {
    StopDialog dialog(QStringLiteral("112"));
    const QSignalSpy goOn(&dialog, &StopDialog::goOn);
    const QSignalSpy closed(&dialog, &StopDialog::closed);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(goOn.count(), 1);
    EXPECT_EQ(closed.count(), 0);
    StopDialog second(QStringLiteral("112"));
    const QSignalSpy secondClosed(&second, &StopDialog::closed);
    second.show();
    QTest::keyClick(&second, Qt::Key_4);
    QTest::keyClick(&second, Qt::Key_Escape);
    EXPECT_EQ(secondClosed.count(), 1);
}
