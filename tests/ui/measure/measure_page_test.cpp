// The guided weekly check, by keyboard; its tries are led by the player.

#include "app/content/catalogue_loader.h"
#include "app/ui/measure/measure_page.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace limber;
using namespace limber::ui;

namespace {

const Catalogue& catalogue() {
    static const Catalogue all = *content::loadCatalogue();
    return all;
}

class MeasurePageTest : public testing::Test {
protected:
    void open(int stage) {
        QObject::connect(&page, &MeasurePage::measured, [this](const Benchmark& value) { kept = value; });
        QObject::connect(&page, &MeasurePage::tryRequested, [this] { ++tries; });
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.begin(*catalogue().stageExercise(stage));
    }
    /// A try as the player would report it.
    void attempt(double value) {
        press(Qt::Key_Space);
        ASSERT_GT(tries, 0);
        page.take(value, false);
    }
    void press(int key) { QTest::keyClick(&page, static_cast<Qt::Key>(key)); }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(QLatin1String(name)); }
    void answer(int effort, int pain) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + effort));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_0 + pain));
        EXPECT_TRUE(button("answer")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    int tries = 0;
    MeasurePage page{nullptr};
    std::optional<Benchmark> kept;
};

} // namespace

TEST_F(MeasurePageTest, ATryIsAskedForBySpaceOrEnterAndKept) {
    open(2);
    attempt(17);
    answer(5, 1);
    button("keep")->click();
    EXPECT_EQ(kept, (Benchmark{{"wall-extension-hold"}, 17, "s"}));
    page.begin(*catalogue().stageExercise(4));
    press(Qt::Key_Return);
    EXPECT_EQ(tries, 2);
    page.take(3, false);
    answer(4, 0);
    button("keep")->click();
    EXPECT_EQ(kept, (Benchmark{{"dumbbell-pullover"}, 3, "reps"}));
}

TEST_F(MeasurePageTest, ATryThatDoesNotCountIsOpenAgainAndASleepIsSaid) {
    open(2);
    press(Qt::Key_Space);
    page.take(std::nullopt, true);
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("slept"))->isVisible());
    EXPECT_EQ(page.measuring()->step(), Measuring::Step::Ready);
    page.take(std::nullopt, false);
    EXPECT_FALSE(page.findChild<QLabel*>(QStringLiteral("slept"))->isVisible());
    EXPECT_TRUE(page.measuring()->tries().empty());
}

TEST_F(MeasurePageTest, TheGapAsksThreeTimesAndKeepsTheMiddle) {
    open(1);
    for (const double cm : {12.0, 14.5, 13.0}) {
        EXPECT_FALSE(button("begin")->isEnabled()) << "nothing is entered yet";
        page.findChild<QDoubleSpinBox*>(QStringLiteral("gap"))->setValue(cm);
        button("begin")->click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        button("answer")->click();
    }
    button("keep")->click();
    EXPECT_EQ(kept, (Benchmark{{"cat-cow"}, 13.0, "cm"}));
}

TEST_F(MeasurePageTest, PastTheStopNothingIsKeptButAnotherTryIsOpen) {
    open(2);
    attempt(40);
    answer(8, 1);
    EXPECT_TRUE(button("again")->isVisible());
    const QSignalSpy left(&page, &MeasurePage::left);
    button("keep")->click();
    EXPECT_FALSE(kept);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(MeasurePageTest, PainOfThreeEndsIt) {
    open(2);
    attempt(20);
    answer(4, 3);
    EXPECT_FALSE(button("again")->isVisible());
}

TEST_F(MeasurePageTest, EscapeLeaves) {
    open(2);
    const QSignalSpy left(&page, &MeasurePage::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}
