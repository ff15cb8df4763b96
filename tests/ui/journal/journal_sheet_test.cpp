#include "tests/ui/journal/journal_page_fixture.h"

#include <QMenu>

using namespace limber;
using namespace limber::ui;
using limber::ui::test::at;
using limber::ui::test::Today;
using limber::ui::test::Yesterday;

namespace {
using JournalSheetTest = limber::ui::test::JournalPageTest;
} // namespace

TEST_F(JournalSheetTest, CorrectsBySheetWithNewFactsThatKeepTheTimeAndRetractions) {
    const std::string id = addHold(Yesterday, 10, 11, 3);
    show();
    focusFirstLine();
    press(Qt::Key_Return);
    ASSERT_NE(sheet, nullptr);
    EXPECT_TRUE(field<QSpinBox>("reps")->hasFocus()) << "the first field has the keys";
    EXPECT_FALSE(field<QDoubleSpinBox>("kg")->isVisible()) << "a wall hold has no weight";
    field<QSpinBox>("reps")->setValue(8);
    QTest::keyClick(field<QSpinBox>("reps"), Qt::Key_Return);
    EXPECT_EQ(sheet, nullptr) << "Enter saves";
    ASSERT_EQ(last.size(), 2U) << "the check-in is as it was";
    EXPECT_EQ(std::get<SetFact>(last[0].fact).done.reps, 8);
    EXPECT_EQ(std::get<SetFact>(last[0].fact).planned.reps, 10);
    EXPECT_EQ(last[0].at, at(Yesterday, 8));
    EXPECT_EQ(last[1].fact, Fact{Retract{id}});
    EXPECT_EQ(said, QStringLiteral("Changed."));
    EXPECT_TRUE(texts()[1].contains(QStringLiteral("8 × 11 s · effort 3")));
    choose("Deleted");
    EXPECT_TRUE(texts().empty()) << "what was corrected was not deleted";
}

TEST_F(JournalSheetTest, WritesNothingWhenACorrectionChangesNothing) {
    addHold(Today, 10, 11, 3);
    add(Morning{1}, at(Today, 7));
    show();
    focusFirstLine();
    press(Qt::Key_Return);
    click("save");
    EXPECT_TRUE(last.empty());
    EXPECT_EQ(sheet, nullptr);
}

TEST_F(JournalSheetTest, DeletesInsideTheSheetToo) {
    addHold(Today, 10, 11);
    show();
    focusFirstLine();
    press(Qt::Key_Return);
    click("delete");
    EXPECT_EQ(sheet, nullptr);
    EXPECT_TRUE(texts()[1].startsWith(QStringLiteral("Deleted")));
}

TEST_F(JournalSheetTest, OneButtonAddsThreeThings) {
    show();
    QStringList names;
    for (const QAction* action : page->findChild<QPushButton*>(QStringLiteral("add"))->menu()->actions())
        names << action->text();
    EXPECT_EQ(names, (QStringList{QStringLiteral("Log a session"), QStringLiteral("Enter a measurement"),
                                  QStringLiteral("Plan a break")}));
}

TEST_F(JournalSheetTest, KeepsTheMiddleOfThreeTries) {
    show();
    page->addEntry(EntryKind::Measurement, Measure::OverheadGap);
    EXPECT_FALSE(field<QPushButton>("save")->isEnabled());
    const double tries[] = {14.0, 11.5, 12.0};
    for (int i = 0; i < 3; ++i)
        sheet->findChild<QDoubleSpinBox*>(QStringLiteral("try-%1").arg(i + 1))->setValue(tries[i]);
    click("save");
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().fact, Fact(Outcome{Measure::OverheadGap, 12.0, "cm"}));
}

TEST_F(JournalSheetTest, LogsAMissedSessionWithItsSetsAndHowItFelt) {
    show();
    page->addEntry(EntryKind::Session);
    auto* exercise = field<QComboBox>("exercise");
    exercise->setCurrentIndex(exercise->findText(QStringLiteral("Wall extension hold")));
    EXPECT_FALSE(field<QPushButton>("save")->isEnabled()) << "nothing was done yet";
    field<QSpinBox>("sets")->setValue(2);
    field<QSpinBox>("reps")->setValue(10);
    field<QSpinBox>("seconds")->setValue(11);
    field<ScalePicker>("effort")->setValue(4);
    EXPECT_FALSE(field<QPushButton>("save")->isEnabled()) << "effort without pain is half a check-in";
    field<ScalePicker>("pain")->setValue(1);
    click("save");
    ASSERT_EQ(last.size(), 3U);
    const auto& set = std::get<SetFact>(last.front().fact);
    EXPECT_EQ(set.session, "session-1");
    EXPECT_EQ(set.done, (Work{10, 11, {}}));
    EXPECT_EQ(set.planned, set.done);
    EXPECT_EQ(std::get<SetFact>(last[1].fact).set, 2);
    EXPECT_EQ(last[2].fact, Fact(CheckIn{"session-1", 4, 1, false, {}}));
    EXPECT_TRUE(texts()[1].contains(QStringLiteral("effort 4 · pain 1")));
}

TEST_F(JournalSheetTest, AsksForAMorningAndDoesNotGuessIt) {
    show();
    page->addEntry(EntryKind::Measurement);
    auto* kind = field<QComboBox>("kind");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Pain on waking")));
    EXPECT_FALSE(field<QPushButton>("save")->isEnabled());
    for (ScalePicker* picker : sheet->findChildren<ScalePicker*>())
        picker->setValue(2);
    click("save");
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().fact, Fact(Morning{2}));
}
