#include "tests/ui/journal/journal_page_fixture.h"

#include <QAccessible>

using namespace limber;
using namespace limber::ui;
using limber::ui::test::at;
using limber::ui::test::Today;
using limber::ui::test::Yesterday;

namespace {
using JournalPageTest = limber::ui::test::JournalPageTest;
} // namespace

TEST_F(JournalPageTest, GreetsANewcomer) {
    show();
    EXPECT_TRUE(page->findChild<QWidget*>(QStringLiteral("empty"))->isVisible());
    EXPECT_FALSE(list()->isVisible());
}

TEST_F(JournalPageTest, TellsASessionWithItsCheckInAndTheMorningInOneLine) {
    addHold(Today, 10, 11, 3);
    add(Morning{0}, at(Today, 7));
    show();
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("Today"),
                                    QStringLiteral("08:00 Wall extension hold · 10 × 11 s · effort 3 · pain "
                                                   "0 · morning 0")}));
}

TEST_F(JournalPageTest, ShowsTheNewestFirstUnderTheHeadOfItsDay) {
    addHold(Yesterday, 10, 10);
    addHold(Today, 10, 10, -1, 8);
    addHold(Today, 10, 11, -1, 19);
    add(Outcome{Measure::OverheadGap, 9.0, "cm"}, at(Yesterday, 9));
    show();
    const QStringList found = texts();
    ASSERT_EQ(found.size(), 6);
    EXPECT_EQ(found[0], QStringLiteral("Today"));
    EXPECT_TRUE(found[1].startsWith(QStringLiteral("19:00")));
    EXPECT_TRUE(found[2].startsWith(QStringLiteral("08:00")));
    EXPECT_EQ(found[3], QStringLiteral("Yesterday"));
    EXPECT_EQ(found[4], QStringLiteral("09:00 Measurement · Overhead gap: 9 cm"));
}

TEST_F(JournalPageTest, SaysSetsSidesAndRepetitionsAsAPersonWould) {
    const auto setsOf = [&](const char* exercise, Work work, std::vector<Side> sides, int hour) {
        int number = 0;
        for (const Side side : sides) {
            SetFact set;
            set.session = exercise;
            set.exercise = {exercise};
            set.side = side;
            set.set = ++number;
            set.planned = set.done = work;
            add(set, at(Today, hour, number));
        }
    };
    setsOf("dumbbell-pullover", {10, std::nullopt, Kilograms{2500}}, {Side::Both, Side::Both, Side::Both}, 9);
    setsOf("swiss-ball-lowering", {10, 4, {}}, {Side::Both, Side::Both}, 10);
    setsOf("thread-the-needle", {std::nullopt, 20, {}}, {Side::Left, Side::Right}, 11);
    show();
    EXPECT_TRUE(texts()[1].contains(QStringLiteral("20 s each side"))) << qPrintable(texts()[1]);
    EXPECT_TRUE(texts()[2].contains(QStringLiteral("2 × 10 repetition"))) << "a tempo is no hold";
    EXPECT_TRUE(texts()[3].contains(QStringLiteral("3 × 10 repetition"))) << qPrintable(texts()[3]);
    EXPECT_TRUE(texts()[3].contains(QStringLiteral("2.5 kg"))) << qPrintable(texts()[3]);
}

TEST_F(JournalPageTest, FiltersByKindAndFindsEveryWord) {
    addHold(Today, 10, 11, 3);
    addHold(Yesterday, 10, 10, 5);
    add(Outcome{Measure::OverheadGap, 9.0, "cm"}, at(Today, 9));
    add(Pause{Today, Today, PauseReason::Holiday, "Lake"}, at(Today, 10));
    show();
    choose("Measurements");
    EXPECT_EQ(texts().size(), 2);
    choose("Stages, breaks and safety");
    EXPECT_EQ(texts().size(), 2);
    choose("Everything");
    auto* search = page->findChild<QLineEdit*>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("hold EFFORT 5"));
    ASSERT_EQ(texts().size(), 2);
    EXPECT_EQ(texts()[0], QStringLiteral("Yesterday"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("lake"));
    EXPECT_EQ(texts().size(), 2);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    EXPECT_TRUE(page->findChild<QWidget*>(QStringLiteral("empty"))->isVisible());
}

TEST_F(JournalPageTest, ArrowsPassOverTheHeadsOfDays) {
    addHold(Yesterday, 10, 10);
    addHold(Today, 10, 11);
    show();
    focusFirstLine();
    EXPECT_TRUE(currentText().contains(QStringLiteral("11 s")));
    press(Qt::Key_Down);
    EXPECT_TRUE(currentText().contains(QStringLiteral("10 s")));
    press(Qt::Key_Down);
    EXPECT_TRUE(currentText().contains(QStringLiteral("10 s"))) << "the last line";
    press(Qt::Key_Home);
    EXPECT_TRUE(currentText().contains(QStringLiteral("11 s")));
}

TEST_F(JournalPageTest, DeleteLeavesTheLineInItsPlaceWithTheWayBackAndKeepsTheKeys) {
    addHold(Yesterday, 10, 10, 4);
    addHold(Today, 10, 11, 3);
    show();
    const QStringList before = texts();
    focusFirstLine();
    press(Qt::Key_Delete);
    EXPECT_EQ(last.size(), 2U) << "the set and its check-in";
    EXPECT_TRUE(said.isEmpty()) << "the line says it";
    EXPECT_EQ(texts().size(), before.size());
    EXPECT_EQ(currentText(), QStringLiteral("Deleted: ") + before[1]);
    EXPECT_TRUE(list()->hasFocus());
    press(Qt::Key_Delete);
    EXPECT_EQ(model.journal.entries.size(), 6U) << "once is enough";
    press(Qt::Key_Return);
    EXPECT_EQ(texts(), before);
    EXPECT_EQ(currentText(), before[1]);
    EXPECT_EQ(model.journal.entries.size(), 8U) << "nothing was ever removed";
}

TEST_F(JournalPageTest, TheMouseDeletesAndTakesItBackWhereItPoints) {
    addHold(Today, 10, 11);
    show();
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 30, row.center().y()));
    ASSERT_EQ(last.size(), 1U);
    EXPECT_TRUE(texts()[1].startsWith(QStringLiteral("Deleted")));
    // Undo stands behind the word, from left to right.
    for (int x = row.left(); x < row.right() && texts()[1].startsWith(QStringLiteral("Deleted")); x += 8)
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(x, row.center().y()));
    EXPECT_FALSE(texts()[1].startsWith(QStringLiteral("Deleted")));
}

TEST_F(JournalPageTest, WhatWasDeletedLeavesWithThePageAndIsFoundAmongTheDeleted) {
    addHold(Today, 10, 11);
    show();
    focusFirstLine();
    press(Qt::Key_Delete);
    page->hide();
    page->show();
    EXPECT_TRUE(texts().empty());
    choose("Deleted");
    ASSERT_EQ(texts().size(), 2);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    press(Qt::Key_Return);
    choose("Everything");
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(JournalPageTest, EveryLineHasANameThatSaysItsDay) {
    addHold(Yesterday, 10, 11, 3);
    show();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(list());
    ASSERT_NE(tree, nullptr);
    ASSERT_EQ(tree->childCount(), 2);
    EXPECT_EQ(tree->child(1)->text(QAccessible::Name),
              QStringLiteral("Yesterday, 08:00 Wall extension hold · 10 × 11 s · effort 3 · pain 0"));
    EXPECT_FALSE(list()->accessibleName().isEmpty());
}

TEST_F(JournalPageTest, TenYearsAskForTheWordsOfAScreenfulOnly) {
    for (int i = 0; i < 3650; ++i)
        addHold(Today - std::chrono::days{i}, 10, 11, 3);
    show();
    EXPECT_EQ(list()->model()->rowCount(), 7300);
    EXPECT_EQ(list()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).size(),
              JournalList(new JournalTable(page))
                  .findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)
                  .size())
        << "no widget a line";
}
