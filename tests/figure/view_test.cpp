// The view: driven by elapsed time, turned by mouse and keys.

#include "app/ui/figure/figure_demonstration.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/theme/theme.h"
#include "tests/figure/figure_fixture.h"

#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

namespace {

using namespace limber;

/// Counts its own paint events.
class CountingView : public ui::FigureView {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent* event) override {
        ++paints;
        FigureView::paintEvent(event);
    }
};

/// The body is made on another thread; the tests wait for it.
void waitForTheBody() {
    for (const int pixels : {100, 600, 1000})
        ASSERT_TRUE(ui::figureSkin(ui::figureLook(), pixels));
}

void shown(ui::FigureView& view, const char* exercise = "cat-cow") {
    view.setClips(&test::builtInClips());
    view.resize(400, 300);
    view.showClip(ExerciseId{exercise});
    waitForTheBody();
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    QCoreApplication::processEvents();
}

bool isShirt(const QColor& c) {
    return c.alpha() > 200 && c.green() > c.red() + 30 && c.green() > c.blue() && c.green() < 190;
}

} // namespace

TEST(FigureView, ShowsAnotherPictureAtAnotherMoment) {
    ui::FigureView view;
    shown(view);
    const QImage before = view.grab().toImage();
    view.setMoment(Milliseconds(2500));
    EXPECT_NE(view.grab().toImage(), before);
    view.setMoment(Milliseconds(0));
    EXPECT_EQ(view.grab().toImage(), before);
}

TEST(FigureView, PaintsNothingWhileNothingMoves) {
    CountingView view;
    shown(view);
    view.setMoment(Milliseconds(500));
    QCoreApplication::processEvents();
    const int before = view.paints;
    view.setMoment(Milliseconds(500));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(view.paints, before);
}

TEST(FigureView, OnBatteryEverySecondFrameIsLeftOut) {
    const auto paintsOf = [](bool battery) {
        ui::FigureView::setThrift([battery] { return battery; });
        CountingView view;
        shown(view);
        const int before = view.paints;
        for (int i = 1; i <= 30; ++i) {
            view.setMoment(Milliseconds(1000 + 33 * i));
            QCoreApplication::processEvents();
        }
        return view.paints - before;
    };
    EXPECT_EQ(paintsOf(false), 30);
    EXPECT_EQ(paintsOf(true), 15);
    ui::FigureView::setThrift({});
}

TEST(FigureView, APictureThatComesAliveStandsAfterItsCyclesAndWakesNobody) {
    CountingView view;
    view.setCycles(1);
    shown(view);
    view.setPlaying(true);
    EXPECT_TRUE(view.isMoving());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !view.isMoving(); }, 60'000));
    QCoreApplication::processEvents();
    const QImage standing = view.grab().toImage();
    const int paints = view.paints;
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(view.paints, paints);
    EXPECT_EQ(view.grab().toImage(), standing);
    view.hide();
    view.show();
    EXPECT_TRUE(view.isMoving()) << "shown anew, it comes alive again";
}

TEST(FigureView, APictureThatComesAliveOnlyStandsWithReducedMotion) {
    ui::FigureView view;
    view.setCycles(3);
    view.setReducedMotion(true);
    shown(view);
    view.setPlaying(true);
    EXPECT_FALSE(view.isMoving());
    view.setReducedMotion(false);
    EXPECT_TRUE(view.isMoving());
}

TEST(FigureView, PlaysByItselfOnlyWhileVisible) {
    CountingView view;
    shown(view);
    view.setPlaying(true);
    const int before = view.paints;
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.paints > before + 3; }, 5000));
    view.hide();
    QCoreApplication::processEvents();
    const int hidden = view.paints;
    QTest::qWait(120);
    EXPECT_EQ(view.paints, hidden);
}

TEST(FigureView, ArrowKeysTurnItAndADoubleClickResets) {
    ui::FigureView view;
    shown(view);
    const figure::Camera best = view.camera();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NEAR(view.camera().yaw, best.yaw + 15, 1e-9);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_NEAR(view.camera().yaw, best.yaw - 15, 1e-9);
    QTest::mouseDClick(&view, Qt::LeftButton);
    EXPECT_EQ(view.camera(), best);
}

TEST(FigureView, DraggingTurnsItUnlessItIsNotInteractive) {
    ui::FigureView view;
    shown(view);
    const figure::Camera best = view.camera();
    QTest::mousePress(&view, Qt::LeftButton, {}, {100, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(140, 110), view.mapToGlobal(QPointF(140, 110)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {140, 110});
    EXPECT_NE(view.camera(), best);
    view.resetView();
    view.setInteractive(false);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.camera(), best);
}

TEST(FigureView, ReducedMotionShowsKeyPosesOnly) {
    ui::FigureView view;
    shown(view);
    view.setReducedMotion(true);
    view.setMoment(Milliseconds(1500));
    const QImage early = view.grab().toImage();
    view.setMoment(Milliseconds(2600));
    EXPECT_EQ(view.grab().toImage(), early);
}

TEST(FigureView, TellsAScreenReaderWhatItShows) {
    ui::FigureView view;
    shown(view, "wall-slide");
    EXPECT_FALSE(view.accessibleName().isEmpty());
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("wall slide")));
    view.setShowMistake(true);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("The low back sags")));
}

TEST(FigureView, AnUnknownExerciseLeavesItEmptyInsteadOfFailing) {
    ui::FigureView view;
    shown(view);
    view.showClip(ExerciseId{"handstand"});
    EXPECT_EQ(view.grab().toImage().pixelColor(200, 150), view.grab().toImage().pixelColor(2, 2));
    EXPECT_TRUE(
        ui::figureThumbnail(test::builtInClips(), ExerciseId{"handstand"}, "standard", {80, 60}, 1.0, false)
            .isNull());
}

TEST(FigureThumbnail, IsTheSameFigureAtEverySize) {
    for (const double ratio : {1.0, 2.0}) {
        const QPixmap picture = ui::figureThumbnail(test::builtInClips(), ExerciseId{"back-bridge"},
                                                    "standard", {120, 90}, ratio, false);
        EXPECT_EQ(picture.size(), QSize(120, 90) * ratio);
        const QImage image = picture.toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        EXPECT_GT(painted, image.width() * image.height() / 20);
    }
}

TEST(FigureDemonstration, ItsButtonsShowGuidesAndTheMistakeAndResetTheView) {
    auto* view = new ui::FigureView;
    view->setClips(&test::builtInClips());
    view->showClip(ExerciseId{"back-bridge"});
    waitForTheBody();
    ui::FigureDemonstration page(view);
    page.resize(400, 340);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    const auto press = [&](const char* name) {
        QTest::mouseClick(page.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
    };
    const QImage plain = view->grab().toImage();
    press("figureGuides");
    const QImage guided = view->grab().toImage();
    EXPECT_NE(guided, plain);
    press("figureGuides");
    press("figureMistake");
    EXPECT_NE(view->grab().toImage(), plain);
    press("figureMistake");
    EXPECT_EQ(view->grab().toImage(), plain);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_NE(view->grab().toImage(), plain);
    press("figureReset");
    EXPECT_EQ(view->grab().toImage(), plain);
}

TEST(FigureView, TheMistakeStandsBesideTheRightWayAndIsMarkedInRed) {
    ui::FigureView view;
    shown(view);
    view.resize(600, 300);
    const auto reds = [&](int from, int to) {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = from; x < to; ++x) {
                const QColor c = image.pixelColor(x, y);
                count += c.red() > 170 && c.green() < 90 && c.blue() < 90 ? 1 : 0;
            }
        return count;
    };
    const auto bodies = [&](int from, int to) {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = from; x < to; ++x)
                count += isShirt(image.pixelColor(x, y)) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(reds(0, 600), 0);
    view.setShowMistake(true);
    EXPECT_GT(bodies(0, 300), 400);
    EXPECT_GT(bodies(300, 600), 400);
    EXPECT_EQ(reds(0, 290), 0);
    EXPECT_GT(reds(310, 600), 60);
}

TEST(FigureView, PaintsNothingWhileRightAndWrongAreCompared) {
    CountingView view;
    shown(view);
    view.setShowMistake(true);
    QCoreApplication::processEvents();
    const int before = view.paints;
    for (int at = 100; at < 1500; at += 100) {
        view.setMoment(Milliseconds(at));
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(view.paints, before);
}

TEST(FigureView, TellsWhichStepTheMovementIsAt) {
    ui::FigureView view;
    std::vector<int> steps;
    QObject::connect(&view, &ui::FigureView::stepChanged, [&](int step) { steps.push_back(step); });
    shown(view, "cat-cow");
    EXPECT_EQ(steps, std::vector<int>{1});
    for (int at = 0; at < 7000; at += 100)
        view.setMoment(Milliseconds(at));
    EXPECT_EQ(steps, (std::vector<int>{1, 2, 3, 4}));
    EXPECT_EQ(view.step(), 4);
}

TEST(FigureView, SaysWhenToBreatheOnlyWhereItIsAskedTo) {
    ui::FigureView view;
    shown(view, "cat-cow");
    view.setReducedMotion(true);
    view.setMoment(Milliseconds(2900));
    const QImage silent = view.grab().toImage();
    view.setBreathWords(true);
    const QImage said = view.grab().toImage();
    EXPECT_NE(said, silent);
    // In words and not only by colour: another breath, another line.
    view.setMoment(Milliseconds(6400));
    EXPECT_NE(view.grab().toImage().copy(0, 0, 200, 40), said.copy(0, 0, 200, 40));
}

TEST(FigureIcon, ShowsTheFigureInEverySizeThatIsAskedFor) {
    const QIcon icon = ui::figureIcon(test::builtInClips());
    for (const int side : {16, 48, 256}) {
        const QImage image = icon.pixmap(side, side).toImage();
        ASSERT_EQ(image.width(), side);
        int shirt = 0;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                shirt += isShirt(image.pixelColor(x, y)) && y < side * 3 / 4 ? 1 : 0;
        EXPECT_GT(shirt, side * side / 200) << side;
    }
}

TEST(FigureView, WithReducedMotionNothingIsRepaintedOnceAPoseHasFadedIn) {
    CountingView view;
    shown(view);
    view.setReducedMotion(true);
    view.setMoment(Milliseconds(1500));
    QCoreApplication::processEvents();
    const int before = view.paints;
    view.setMoment(Milliseconds(1800));
    QCoreApplication::processEvents();
    EXPECT_EQ(view.paints, before);
    view.setMoment(Milliseconds(3600));
    QCoreApplication::processEvents();
    EXPECT_GT(view.paints, before);
}
