// The page driven by keys alone, on a session that runs on an injected clock.

#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/fader.h"
#include "app/ui/player/key_caps.h"
#include "app/ui/player/player_page.h"
#include "app/ui/player/sound_guide.h"
#include "app/ui/player/step_list.h"
#include "app/ui/player/strip_window.h"
#include "app/ui/widgets/overlay.h"

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/session/session_controller.h"
#include "core/figure/clip.h"
#include "tests/session/fixtures.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

using namespace limber;
using namespace limber::session;
using namespace limber::testing_session;
using namespace limber::ui;
using namespace std::chrono_literals;

namespace {

class OnThePage : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&controller, &SessionController::viewChanged, &page, &PlayerPage::showView);
        QObject::connect(&page, &PlayerPage::inPositionRequested, &controller,
                         &SessionController::inPosition);
        QObject::connect(&page, &PlayerPage::pauseRequested, &controller, &SessionController::pause);
        QObject::connect(&page, &PlayerPage::resumeRequested, &controller, &SessionController::resume);
        QObject::connect(&page, &PlayerPage::repeatHoldRequested, &controller,
                         &SessionController::resumeRepeating);
        QObject::connect(&page, &PlayerPage::backRequested, &controller, &SessionController::back);
        QObject::connect(&page, &PlayerPage::nextRequested, &controller, &SessionController::nextRepetition);
        QObject::connect(&page, &PlayerPage::easierUndone, &controller, &SessionController::swapBack);
        QObject::connect(&page, &PlayerPage::finishSetRequested, &controller, &SessionController::finishSet);
        QObject::connect(&page, &PlayerPage::repetitionDone, &controller, &SessionController::repetitionDone);
        QObject::connect(&page, &PlayerPage::stopRequested, &controller, &SessionController::holdForStop);
        QObject::connect(&page, &PlayerPage::endRequested, &controller, &SessionController::end);
        QObject::connect(&page, &PlayerPage::addTimeRequested, &controller, &SessionController::addTime);
        QObject::connect(&page, &PlayerPage::repeatSetRequested, &controller, &SessionController::repeatSet);
        QObject::connect(&page, &PlayerPage::easierRequested, &controller, &SessionController::swapToEasier);
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        page.setFocus();
    }

    void wait(Milliseconds time) {
        for (; time.count() > 0; time -= 30ms) {
            now += 30ms;
            controller.tick();
        }
    }
    void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        // An answer is carried out behind the event that gave it.
        QApplication::processEvents();
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page.findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] PlayerStage stage() const { return page.view().stage; }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    Milliseconds now{1'000};
    std::vector<SetFact> disk;
    SessionController controller{[this] { return now; },
                                 [this](const SetFact& fact, const SessionSnapshot&) {
                                     disk.push_back(fact);
                                     return true;
                                 }};
    PlayerPage page;
};

} // namespace

TEST_F(OnThePage, SpaceBeginsPausesAndGoesOn) {
    controller.start(plan(pullover(), {reps(3)}), {});
    EXPECT_EQ(stage(), PlayerStage::Preparing);
    press(Qt::Key_Space);
    EXPECT_EQ(stage(), PlayerStage::CountIn);
    wait(4s);
    EXPECT_EQ(stage(), PlayerStage::Working);
    press(Qt::Key_Space);
    EXPECT_EQ(stage(), PlayerStage::Paused);
    press(Qt::Key_Space);
    EXPECT_EQ(stage(), PlayerStage::CountIn);
}

TEST_F(OnThePage, AnyKeyHeldDownSaysInPosition) {
    controller.start(plan(pullover(), {reps(3)}), {});
    QTest::keyPress(&page, Qt::Key_X);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stage() == PlayerStage::CountIn; }));
    QTest::keyRelease(&page, Qt::Key_X);
}

TEST_F(OnThePage, AKeyWithAnotherMeaningHeldDownSaysInPositionAndNothingElse) {
    controller.start(plan(pullover(), {reps(3)}), {});
    QTest::keyPress(&page, Qt::Key_D);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stage() == PlayerStage::CountIn; }));
    QTest::keyRelease(&page, Qt::Key_D);
    EXPECT_EQ(stage(), PlayerStage::CountIn);
    EXPECT_TRUE(disk.empty());
}

TEST_F(OnThePage, ShortlyPressedWhileGettingReadyAKeyKeepsItsMeaning) {
    controller.start(plan(pullover(), {reps(3), reps(3)}), {});
    press(Qt::Key_D);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].ended, SetEnd::Skipped) << "the set is passed over";
}

TEST_F(OnThePage, TheMistakeIsShownByAKeyAndWorkBeginsWithoutIt) {
    const auto catalogue = content::loadCatalogue(QStringLiteral(LIMBER_SOURCE_DIR "/resources"));
    ASSERT_TRUE(catalogue.ok());
    const auto clips = content::loadFigures(*catalogue, QStringLiteral(LIMBER_SOURCE_DIR "/resources"));
    ASSERT_TRUE(clips.ok());
    page.setClips(&clips.value());
    controller.start(plan(wallHold(), {holds(2, 10)}), {});
    const auto button = [this](const QString& text) {
        const auto buttons = page.findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* each) {
            return each->isVisible() && each->text() == text;
        });
    };
    ASSERT_TRUE(button(QStringLiteral("show the mistake")));
    press(Qt::Key_X);
    EXPECT_TRUE(button(QStringLiteral("hide the mistake")));
    press(Qt::Key_Space);
    wait(4s);
    ASSERT_EQ(stage(), PlayerStage::Working);
    EXPECT_TRUE(button(QStringLiteral("show the mistake"))) << "the right form is in sight";
    page.setClips(nullptr);
}

TEST_F(OnThePage, HighContrastIsBlackOnWhiteWithLargerWords) {
    controller.start(plan(pullover(), {reps(3)}), {});
    const auto place = [this] {
        const auto labels = page.findChildren<QLabel*>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("3 reps"));
        });
        return found == labels.end() ? 0 : (*found)->fontInfo().pixelSize();
    };
    const int before = place();
    ASSERT_GT(before, 0);
    page.setHighContrast(true);
    EXPECT_GE(place(), before * 5 / 4);
    EXPECT_EQ(page.grab().toImage().pixelColor(2, page.height() / 2), QColor(Qt::white));
    page.setHighContrast(false);
    EXPECT_EQ(place(), before);
}

TEST_F(OnThePage, NextRepIsOneRepAndInARestSpaceSkipsTheRest) {
    controller.start(plan(pullover(), {reps(3), reps(3)}), {});
    press(Qt::Key_Space);
    wait(3s + 7s);
    press(Qt::Key_Right);
    EXPECT_TRUE(disk.empty()) << "the set goes on";
    EXPECT_EQ(page.view().repetition, 3);
    press(Qt::Key_D);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done.reps, 1);
    ASSERT_EQ(stage(), PlayerStage::Resting);
    EXPECT_EQ(button("beside")->text(), QStringLiteral("Pause"));
    press(Qt::Key_Space);
    EXPECT_EQ(stage(), PlayerStage::CountIn);
}

TEST_F(OnThePage, EscapeAsksBeforeItEnds) {
    const QSignalSpy finished(&controller, &SessionController::finished);
    controller.start(plan(pullover(), {reps(3)}), {});
    press(Qt::Key_Escape);
    EXPECT_EQ(finished.count(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(stage(), PlayerStage::Preparing) << "a second Escape stays";
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(disk.size(), 1U);
}

TEST_F(OnThePage, EndEndsTheSetOrTheSessionAsThePersonSays) {
    const QSignalSpy finished(&controller, &SessionController::finished);
    controller.start(plan(wallSlide(), {seconds(60), seconds(60)}), {});
    press(Qt::Key_Space);
    wait(3s + 5s + 20s);
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_EQ(finished.count(), 0) << "the first answer is the smaller one";
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done, (Work{std::nullopt, 20, std::nullopt}));
    EXPECT_EQ(stage(), PlayerStage::CountIn) << "time to come back into position";
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1) << "of the last set there is only the end of the session";
    EXPECT_EQ(disk.size(), 2U);
}

TEST_F(OnThePage, KeysOfTheSessionDoNothingUnderAQuestion) {
    controller.start(plan(pullover(), {reps(3)}), {});
    press(Qt::Key_Space);
    wait(5s);
    press(Qt::Key_Escape);
    const auto before = controller.session();
    press(Qt::Key_D);
    press(Qt::Key_H);
    press(Qt::Key_Left);
    EXPECT_EQ(controller.session(), before);
}

TEST_F(OnThePage, ABrokenHoldIsTakenUpOrBegunAgainAsThePersonSays) {
    controller.start(plan(wallSlide(), {seconds(60)}), {});
    press(Qt::Key_Space);
    wait(3s + 5s + 20s);
    press(Qt::Key_Space);
    EXPECT_TRUE(says(QStringLiteral("new hold")));
    press(Qt::Key_R);
    wait(3s + 5s + 60s + 6s);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done, (Work{std::nullopt, 60, std::nullopt}));
}

TEST_F(OnThePage, TheStopKeyHoldsEverything) {
    controller.start(plan(pullover(), {reps(3)}), {});
    press(Qt::Key_Space);
    wait(5s);
    press(Qt::Key_H);
    EXPECT_EQ(stage(), PlayerStage::Paused);
    EXPECT_EQ(page.view().pauseReason, PauseCause::Stopping);
}

TEST_F(OnThePage, TenSecondsMoreEasierAndOnceMoreHaveTheirKeys) {
    controller.start(plan(wallSlide(), {seconds(30), seconds(30)}), {});
    press(Qt::Key_Space);
    wait(3s + 5s + 9990ms);
    press(Qt::Key_Plus);
    EXPECT_EQ(page.view().secondsLeft, 30) << "20 were left";
    press(Qt::Key_E);
    EXPECT_EQ(page.view().variant, "easier");
    press(Qt::Key_D);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].variant, "easier");
}

TEST_F(OnThePage, TheEasierVersionSaysWhatChangesAndTheSameKeyUndoesIt) {
    Exercise hold = wallHold();
    hold.variants[1].name = "Elbows lower";
    hold.variants[1].phases = hold.phases;
    hold.variants[1].phases[1].duration = 5s;
    controller.start(plan(hold, {holds(3, 11)}), {});
    press(Qt::Key_Space);
    wait(3s + 2s);
    press(Qt::Key_E);
    EXPECT_TRUE(says(QStringLiteral("Easier: elbows lower, 5 s")));
    EXPECT_EQ(page.view().work.seconds, 5);
    press(Qt::Key_E);
    EXPECT_FALSE(says(QStringLiteral("Easier")));
    EXPECT_EQ(page.view().work.seconds, 11);
}

TEST_F(OnThePage, QuestionMarkShowsEveryKeyAsCapsAndSixThatMatter) {
    controller.start(plan(pullover(), {reps(3)}), {});
    press(Qt::Key_Question);
    EXPECT_TRUE(says(QStringLiteral("Space")));
    const auto keys = PlayerPage::keyHelp();
    EXPECT_GE(keys.size(), 12U);
    EXPECT_EQ(std::count_if(keys.begin(), keys.end(), [](const KeyHelp& each) { return each.first; }), 6);
    press(Qt::Key_Return);
    EXPECT_EQ(stage(), PlayerStage::Preparing);
}

TEST_F(OnThePage, OneStepIsReadFromAfarAndTheNumberIsTheLargestThing) {
    controller.start(plan(wallHold(), {holds(2, 11)}), {});
    press(Qt::Key_Space);
    wait(3s + 3s);
    const auto labels = page.findChildren<QLabel*>();
    const auto step = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("First.");
    });
    ASSERT_NE(step, labels.end());
    EXPECT_GE((*step)->fontInfo().pixelSize(), 32);
    EXPECT_FALSE(page.findChild<StepList*>()->isVisible());
    const auto* ring = page.findChild<CountdownRing*>();
    EXPECT_GE(ring->height() * CountdownRing::digitShare, 190) << "about 200 px at 1280x800";
}

TEST_F(OnThePage, ALongStepPushesNothingOverAnythingElse) {
    Exercise exercise = wallHold();
    for (std::string& step : exercise.steps)
        step = "Breathe in. Lower the weight slowly behind your head, and keep your lower ribs tucked all "
               "the way.";
    controller.start(plan(exercise, {holds(4, 11)}), {});
    for (const bool contrast : {false, true}) {
        page.setHighContrast(contrast);
        press(Qt::Key_Space);
        wait(3s + 3s);
        for (const QSize size : {QSize(1280, 800), QSize(1024, 640), QSize(1920, 1080)}) {
            page.resize(size);
            QApplication::processEvents();
            const auto* ring = page.findChild<CountdownRing*>();
            const auto siblings =
                ring->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
            int seen = 0;
            for (const QWidget* one : siblings) {
                seen += one->isVisible() ? 1 : 0;
                for (const QWidget* other : siblings)
                    EXPECT_FALSE(one < other && one->isVisible() && other->isVisible() &&
                                 one->geometry().intersects(other->geometry()))
                        << size.width() << (contrast ? " in contrast: " : ": ")
                        << one->metaObject()->className() << " and " << other->metaObject()->className();
            }
            EXPECT_GE(seen, 3);
        }
    }
}

TEST_F(OnThePage, InWorkEverythingElseFadesButNeverItHurts) {
    controller.start(plan(catCow(), {seconds(60)}), {});
    auto* fader = page.findChild<Fader*>();
    press(Qt::Key_Space);
    wait(3s + 1s);
    ASSERT_EQ(stage(), PlayerStage::Working);
    EXPECT_TRUE(QTest::qWaitFor([&] { return fader->isFaded(); }, Fader::afterMs + 2'000));
    EXPECT_EQ(button("it-hurts")->graphicsEffect(), nullptr);
    QTest::mouseMove(&page, QPoint(40, 40));
    QTest::keyClick(&page, Qt::Key_Shift);
    EXPECT_FALSE(fader->isFaded()) << "back at the first touch";
    EXPECT_TRUE(QTest::qWaitFor([&] { return fader->isFaded(); }, Fader::afterMs + 2'000));
    press(Qt::Key_P);
    EXPECT_FALSE(fader->isFaded()) << "paused, everything is there";
}

TEST_F(OnThePage, WithReducedMotionNothingFades) {
    page.setReducedMotion(true);
    controller.start(plan(catCow(), {seconds(60)}), {});
    press(Qt::Key_Space);
    wait(3s + 1s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return page.findChild<Fader*>()->isFaded(); }, Fader::afterMs + 500));
}

TEST_F(OnThePage, TheSoundIsCheckedWhileGettingReady) {
    const QSignalSpy played(&page, &PlayerPage::cueSampleRequested);
    const QSignalSpy switched(&page, &PlayerPage::cuesToggled);
    controller.start(plan(pullover(), {reps(3)}), {});
    ASSERT_TRUE(button("sound-check")->isVisible());
    press(Qt::Key_T);
    EXPECT_EQ(played.count(), 1);
    page.setCuesOn(false);
    press(Qt::Key_T);
    EXPECT_EQ(switched.count(), 1) << "where sound is off it offers to turn it on";
    press(Qt::Key_Space);
    EXPECT_FALSE(button("sound-check")->isVisible());
}

TEST_F(OnThePage, AWholeSessionNeedsNothingButTheKeyboard) {
    const QSignalSpy finished(&controller, &SessionController::finished);
    controller.start(plan(catCow(), {seconds(30)}), {});
    press(Qt::Key_Space);
    wait(3s + 31s);
    EXPECT_EQ(finished.count(), 1);
    ASSERT_EQ(disk.size(), 1U);
    EXPECT_EQ(disk[0].done.seconds, 30);
}

TEST_F(OnThePage, TheStripHasItsThreeButtonsStaysOnTopAndTakesNoFocus) {
    controller.start(plan(pullover(), {reps(3)}), {});
    press(Qt::Key_W);
    StripWindow* strip = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<StripWindow*>(widget))
            strip = found;
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->size(), QSize(320, 120));
    EXPECT_TRUE(strip->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    EXPECT_TRUE(strip->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    const auto click = [&](const char* name) {
        auto* button = strip->findChild<QPushButton*>(QLatin1String(name));
        EXPECT_TRUE(strip->rect().contains(QRect(button->mapTo(strip, QPoint()), button->size())));
        QTest::mouseClick(button, Qt::LeftButton);
    };
    click("strip-primary");
    EXPECT_EQ(stage(), PlayerStage::CountIn);
    click("strip-primary");
    EXPECT_EQ(stage(), PlayerStage::Paused);
    click("strip-expand");
    EXPECT_FALSE(strip->isVisible());
    QTest::keyClick(&page, Qt::Key_W);
    ASSERT_TRUE(strip->isVisible());
    const QSignalSpy hurt(&page, &PlayerPage::stopRequested);
    click("strip-stop");
    EXPECT_EQ(hurt.count(), 1);
    EXPECT_FALSE(strip->isVisible()) << "what happened is asked on the large page";
}

TEST_F(OnThePage, EverySoundIsExplainedAndCanBeHeard) {
    SoundGuide guide;
    const QSignalSpy played(&guide, &SoundGuide::playRequested);
    std::set<QString> names;
    for (const CueKind kind : allCueKinds) {
        EXPECT_FALSE(SoundGuide::meaningOf(kind).isEmpty());
        names.insert(SoundGuide::nameOf(kind));
    }
    EXPECT_EQ(names.size(), std::size(allCueKinds));
    for (QPushButton* button : guide.findChildren<QPushButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Play")))
            button->click();
    EXPECT_EQ(static_cast<std::size_t>(played.count()), std::size(allCueKinds));
}

TEST_F(OnThePage, EveryButtonIsInsideTheWindowAtTheSmallestSize) {
    page.resize(1024, 640);
    controller.start(plan(wallHold(), {holds(5, 11), holds(5, 10)}), {});
    QApplication::processEvents();
    EXPECT_LE(page.minimumSizeHint().width(), 1024);
    EXPECT_LE(page.minimumSizeHint().height(), 640);
    for (const QPushButton* button : page.findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&page, QPoint()), button->size());
        EXPECT_TRUE(page.rect().contains(place)) << button->text().toStdString();
    }
}
