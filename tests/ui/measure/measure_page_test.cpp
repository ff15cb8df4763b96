// The guided weekly check, by keyboard and with a clock that the test holds.

#include "app/content/catalogue_loader.h"
#include "app/ui/measure/measure_page.h"
#include "app/ui/measure/measure_words.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace limber;
using namespace limber::ui;
using namespace std::chrono_literals;

namespace {

const Catalogue& catalogue() {
    static const Catalogue all = *content::loadCatalogue();
    return all;
}

class MeasurePageTest : public testing::Test {
protected:
    void open(int stage) {
        QObject::connect(&page, &MeasurePage::measured, [this](const Benchmark& value) { kept = value; });
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.begin(*catalogue().stageExercise(stage));
    }
    /// In frames, as the page's own timer looks at the clock.
    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 100ms) {
            now += 100ms;
            page.refresh();
        }
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

    Milliseconds now{0};
    MeasurePage page{[this] { return now; }, nullptr};
    std::optional<Benchmark> kept;
};

} // namespace

TEST_F(MeasurePageTest, AHoldIsTimedBySpaceAndKept) {
    open(2);
    press(Qt::Key_Space);
    wait(7s);
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("number"))->text().toStdString(), "3")
        << "first there is time to get to the wall";
    wait(3s + 17'300ms);
    EXPECT_EQ(page.findChild<QLabel*>(QStringLiteral("number"))->text().toStdString(), "17");
    press(Qt::Key_Space);
    answer(5, 1);
    button("keep")->click();
    EXPECT_EQ(kept, (Benchmark{{"wall-extension-hold"}, 17, "s"}));
}

TEST_F(MeasurePageTest, ASleepOfTheComputerIsNeverCountedAsAHold) {
    open(2);
    press(Qt::Key_Space);
    wait(15s);
    now += 1h;
    page.refresh();
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("slept"))->isVisible());
    EXPECT_EQ(page.measuring()->step(), Measuring::Step::Ready);
    // Nor when the very next thing is the key.
    press(Qt::Key_Space);
    wait(15s);
    now += 1h;
    press(Qt::Key_Space);
    EXPECT_EQ(page.measuring()->step(), Measuring::Step::Ready);
    EXPECT_TRUE(page.measuring()->tries().empty());
}

TEST_F(MeasurePageTest, WhatHurtsEndsTheTryUncountedAndIsReported) {
    open(2);
    int reported = 0;
    QObject::connect(&page, &MeasurePage::hurtReported, [&] { ++reported; });
    press(Qt::Key_Space);
    wait(20s);
    press(Qt::Key_H);
    EXPECT_EQ(reported, 1);
    EXPECT_EQ(page.measuring()->step(), Measuring::Step::Ready);
    EXPECT_TRUE(page.measuring()->tries().empty());
}

TEST_F(MeasurePageTest, RepetitionsAreCountedBySpaceAndReturnStops) {
    open(4);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(page.measuring()->repetitions(), 0) << "nobody counts while getting ready";
    wait(15s);
    for (int i = 0; i < 3; ++i) {
        wait(6s);
        press(Qt::Key_Space);
    }
    EXPECT_EQ(page.measuring()->repetitions(), 3);
    press(Qt::Key_Return);
    answer(4, 0);
    button("keep")->click();
    EXPECT_EQ(kept, (Benchmark{{"dumbbell-pullover"}, 3, "reps"}));
}

TEST_F(MeasurePageTest, TheCueFollowsTheTempoOfTheExercise) {
    const Exercise& pullover = *catalogue().stageExercise(4);
    EXPECT_EQ(cueAt(pullover, 1s).toStdString(), pullover.phases[0].cue);
    EXPECT_EQ(cueAt(pullover, 3500ms).toStdString(), pullover.phases[1].cue);
    EXPECT_EQ(cueAt(pullover, 60s).toStdString(), pullover.phases.back().cue);
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
    press(Qt::Key_Space);
    wait(50s);
    press(Qt::Key_Space);
    answer(8, 1);
    EXPECT_TRUE(button("again")->isVisible());
    const QSignalSpy left(&page, &MeasurePage::left);
    button("keep")->click();
    EXPECT_FALSE(kept);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(MeasurePageTest, PainOfThreeEndsIt) {
    open(2);
    press(Qt::Key_Space);
    wait(30s);
    press(Qt::Key_Space);
    answer(4, 3);
    EXPECT_FALSE(button("again")->isVisible());
}

TEST_F(MeasurePageTest, EscapeLeaves) {
    open(2);
    const QSignalSpy left(&page, &MeasurePage::left);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}
