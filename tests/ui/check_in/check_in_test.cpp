#include "app/ui/check_in/check_in_page.h"
#include "app/ui/check_in/finding_words.h"
#include "app/ui/check_in/morning_question.h"
#include "app/ui/check_in/stop_sheet.h"
#include "app/ui/widgets/scale_picker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

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

Ending ending(const char* session, bool stopped = false) {
    Ending value;
    value.session = QString::fromLatin1(session);
    value.stopped = stopped;
    return value;
}

void expectNothingChosen(const CheckInPage& page) {
    for (const auto* box : page.findChildren<QAbstractButton*>())
        EXPECT_FALSE(box->isChecked()) << box->text().toStdString();
}

void open(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST(CheckInPage, TwoDigitsAnswerItAndItIsSavedByItself) {
    CheckInPage page;
    std::vector<CheckIn> given;
    QObject::connect(&page, &CheckInPage::checkedIn, [&](const CheckIn& value) {
        given.push_back(value);
        page.showSaved(QStringLiteral("Next: Tomorrow, 07:30"));
    });
    const QSignalSpy left(&page, &CheckInPage::left);
    open(page);
    page.begin(ending("s-1"));
    EXPECT_FALSE(page.findChild<QPushButton*>(QStringLiteral("done"))->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    EXPECT_TRUE(given.empty()) << "pain is still open";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].session, "s-1");
    EXPECT_EQ(given[0].effort, 3);
    EXPECT_EQ(given[0].pain, 1);
    EXPECT_FALSE(given[0].limbSymptoms);
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("comesNext"))->text(),
              QStringLiteral("Next: Tomorrow, 07:30"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(left.count(), 1) << "Enter leads on";
}

TEST(CheckInPage, WhatIsChangedAfterSavingIsSavedAgainAndUndoTakesItAllBack) {
    CheckInPage page;
    std::vector<CheckIn> given;
    QObject::connect(&page, &CheckInPage::checkedIn, [&](const CheckIn& value) {
        given.push_back(value);
        page.showSaved({});
    });
    const QSignalSpy undone(&page, &CheckInPage::undone);
    open(page);
    page.begin(ending("s"));
    page.findChild<ScalePicker*>(QStringLiteral("effort"))->setValue(4);
    page.findChild<ScalePicker*>(QStringLiteral("pain"))->setValue(2);
    page.findChild<QCheckBox*>()->setChecked(true);
    auto* note = page.findChild<QLineEdit*>();
    QTest::keyClicks(note, QStringLiteral("better"));
    QTest::keyClick(note, Qt::Key_Return);
    ASSERT_EQ(given.size(), 3U);
    EXPECT_EQ(given.back().note, "better");
    EXPECT_TRUE(given.back().limbSymptoms);
    EXPECT_EQ(given.back().effort, 4);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("undoCheckIn")), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_EQ(given.size(), 3U) << "taking back is no answer";
    expectNothingChosen(page);
    EXPECT_TRUE(page.findChild<QPushButton*>(QStringLiteral("notNow"))->isVisible());
}

TEST(CheckInPage, NothingIsEverFilledInWhateverWasAnsweredBefore) {
    CheckInPage page;
    std::vector<CheckIn> given;
    QObject::connect(&page, &CheckInPage::checkedIn, [&](const CheckIn& value) { given.push_back(value); });
    open(page);
    for (const bool stopped : {false, true}) {
        given.clear();
        page.begin(ending("s", stopped));
        expectNothingChosen(page);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(QApplication::focusWidget(), key);
        EXPECT_TRUE(given.empty());
        expectNothingChosen(page);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        ASSERT_EQ(given.size(), 1U);
        EXPECT_EQ(given[0].effort, 7);
        EXPECT_EQ(given[0].pain, 3);
    }
}

TEST(CheckInPage, SpaceChoosesNothingEvenAfterArrowsAndEnterDoesAfterThem) {
    CheckInPage page;
    open(page);
    page.begin(ending("s"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    expectNothingChosen(page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(page.findChild<ScalePicker*>()->value(), 1) << "whoever walks there by arrows means it";
}

TEST(CheckInPage, AfterAStopForTheBodyNothingIsPraisedAndTheAdviceStands) {
    CheckInPage page;
    Ending stop = ending("s", true);
    stop.sentence = QStringLiteral("40 s of 110 s held.");
    stop.adviceTitle = StopSheet::adviceTitle(StopReason::Pain);
    stop.advice = StopSheet::adviceText(StopReason::Pain, QStringLiteral("112"));
    page.begin(stop);
    page.show();
    QString words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    EXPECT_FALSE(words.contains(QStringLiteral("Well done")));
    EXPECT_TRUE(words.contains(QStringLiteral("Stopping was right")));
    EXPECT_TRUE(words.contains(stop.advice));
    EXPECT_TRUE(words.contains(stop.sentence));
}

TEST(CheckInPage, EveryKindOfFindingHasASentenceWithItsNumbers) {
    Exercise hold;
    hold.dose.kind = DoseKind::Holds;
    const Day friday = day(2026, 3, 20);
    const Amount done{DoseKind::Holds, 110};
    const std::vector<std::pair<SessionFinding, QString>> sentences{
        {finding::Nothing{}, {}},
        {finding::First{done}, QStringLiteral("110 s held. Your first time with this exercise.")},
        {finding::Part{done, 160}, QStringLiteral("110 s of 160 s held.")},
        {finding::More{done, 10, friday - std::chrono::days{3}},
         QStringLiteral("110 s held, 10 s more than on Tuesday.")},
        {finding::More{done, 10, friday - std::chrono::days{1}},
         QStringLiteral("110 s held, 10 s more than yesterday.")},
        {finding::More{done, 10, friday - std::chrono::days{8}},
         QStringLiteral("110 s held, 10 s more than on 12 March.")},
        {finding::NoChangeYet{done, 3},
         QStringLiteral("110 s held. No change since last week, as usual in week 3.")},
        {finding::Whole{done}, QStringLiteral("110 s held, as planned.")},
    };
    for (const auto& [finding, expected] : sentences)
        EXPECT_EQ(findingText(hold, finding, friday), expected);
    for (const SessionFinding& other :
         {SessionFinding(finding::BackAgain{done, 14}), SessionFinding(finding::AtCeiling{done}),
          SessionFinding(finding::Heavier{done, Kilograms{4000}, Kilograms{3000}, friday})})
        EXPECT_TRUE(findingText(hold, other, friday).contains(QStringLiteral("110 s")));
}

TEST(CheckInPage, IsReadByAScreenReaderInTheOrderInWhichItIsSeen) {
    CheckInPage page;
    open(page);
    Ending done = ending("s");
    done.sentence = QStringLiteral("110 s held.");
    page.begin(done);
    int headings = 0;
    for (QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(label);
        headings += face->role() == QAccessible::Heading ? 1 : 0;
        EXPECT_TRUE(face->role() != QAccessible::Heading || !face->text(QAccessible::Name).isEmpty());
    }
    EXPECT_EQ(headings, 3) << "the sentence and two questions";
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(const_cast<QAbstractButton*>(button))
                         ->text(QAccessible::Name)
                         .isEmpty());
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
    page.begin(ending("s-1"));
    EXPECT_FALSE(lasting->isVisible());
    page.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_TRUE(lasting->isVisible());
    lasting->setChecked(true);
    page.findChild<ScalePicker*>(QStringLiteral("effort"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
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

TEST(StopSheet, AsksThreePlainThingsFirstAndEveryReasonIsTwoKeysAway) {
    std::set<StopReason> reached;
    for (int first = Qt::Key_1; first <= Qt::Key_3; ++first)
        for (int second = Qt::Key_1; second <= Qt::Key_5; ++second) {
            StopSheet sheet(QStringLiteral("112"));
            QObject::connect(&sheet, &StopSheet::stopped, [&](StopReason value) { reached.insert(value); });
            sheet.show();
            QTest::keyClick(&sheet, static_cast<Qt::Key>(first));
            QApplication::processEvents();
            QTest::keyClick(&sheet, static_cast<Qt::Key>(second));
            QApplication::processEvents();
        }
    EXPECT_EQ(reached.size(), 8U) << "no reason is out of reach";
}

TEST(StopSheet, ChestPainBlocksTheProgrammeAndNamesTheEmergencyNumber) {
    const StopRoute route = routeOf(StopReason::Chest);
    EXPECT_EQ(route.advice, StopAdvice::Emergency);
    EXPECT_EQ(route.screening, ScreeningResult::Red);
    EXPECT_TRUE(
        StopSheet::adviceText(StopReason::Chest, QStringLiteral("144")).contains(QStringLiteral("144")));
}

TEST(StopSheet, TinglingAloneChangesPositionAndIsRemembered) {
    const StopRoute route = routeOf(StopReason::Tingling);
    EXPECT_EQ(route.advice, StopAdvice::ChangePosition);
    EXPECT_FALSE(route.screening);
}

TEST(StopSheet, PainStopsTheExerciseForToday) {
    EXPECT_EQ(routeOf(StopReason::Pain).advice, StopAdvice::StopToday);
}

TEST(StopSheet, AFalseAlarmStopsNothingAndEscapeGoesBackFromADetail) {
    StopSheet sheet(QStringLiteral("112"));
    const QSignalSpy stopped(&sheet, &StopSheet::stopped);
    const QSignalSpy done(&sheet, &StopSheet::done);
    const auto key = [&](Qt::Key each) {
        QTest::keyClick(&sheet, each);
        QApplication::processEvents();
    };
    sheet.show();
    key(Qt::Key_2);
    key(Qt::Key_Escape);
    key(Qt::Key_4);
    EXPECT_EQ(stopped.count(), 0);
    EXPECT_EQ(done.count(), 1);
    StopSheet second(QStringLiteral("112"));
    const QSignalSpy secondDone(&second, &StopSheet::done);
    second.show();
    for (const Qt::Key each : {Qt::Key_2, Qt::Key_1}) {
        QTest::keyClick(&second, each);
        QApplication::processEvents();
    }
    EXPECT_EQ(secondDone.count(), 0) << "the advice is read first";
    EXPECT_TRUE(second.accessibleDescription().contains(QStringLiteral("112")));
    QTest::keyClick(&second, Qt::Key_1);
    QApplication::processEvents();
    EXPECT_EQ(secondDone.count(), 1);
}
