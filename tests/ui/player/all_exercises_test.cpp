// Every exercise of the catalogue, led through by keyboard alone.

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/session/session_controller.h"
#include "app/ui/player/player_page.h"

#include "core/figure/clip.h"
#include "core/programme/dose.h"
#include "core/session/planner.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::session;
using namespace limber::ui;
using namespace std::chrono_literals;

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = [] {
        auto result = content::loadCatalogue(QStringLiteral(LIMBER_SOURCE_DIR "/resources"));
        return result.ok() ? std::move(result).value() : Catalogue{};
    }();
    return loaded;
}

} // namespace

TEST(AllExercises, EachOfTheTwelveIsLedThroughByKeyboardAlone) {
    ASSERT_EQ(catalogue().exercises().size(), 12U);
    const auto clips = content::loadFigures(catalogue(), QStringLiteral(LIMBER_SOURCE_DIR "/resources"));
    ASSERT_TRUE(clips.ok());
    for (const Exercise& exercise : catalogue().exercises()) {
        SCOPED_TRACE(exercise.id.value);
        Milliseconds now{1'000};
        std::vector<SetFact> disk;
        SessionController controller([&now] { return now; },
                                     [&disk](const SetFact& fact, const SessionSnapshot&) {
                                         disk.push_back(fact);
                                         return true;
                                     });
        PlayerPage page;
        page.setClips(&clips.value());
        QObject::connect(&controller, &SessionController::viewChanged, &page, &PlayerPage::showView);
        QObject::connect(&page, &PlayerPage::inPositionRequested, &controller,
                         &SessionController::inPosition);
        QObject::connect(&page, &PlayerPage::pauseRequested, &controller, &SessionController::pause);
        QObject::connect(&page, &PlayerPage::resumeRequested, &controller, &SessionController::resume);
        QObject::connect(&page, &PlayerPage::backRequested, &controller, &SessionController::back);
        QObject::connect(&page, &PlayerPage::nextRequested, &controller, &SessionController::nextRepetition);
        page.resize(1024, 640);
        page.show();
        const QSignalSpy finished(&controller, &SessionController::finished);
        const SessionPlan sessionPlan =
            planQueue({{exercise, distribute(exercise, exercise.dose.start, exercise.dose.startLoad)}}, "s");
        ASSERT_FALSE(sessionPlan.sets.empty());
        controller.start(sessionPlan, {});
        const auto wait = [&](int seconds) {
            for (; seconds > 0 && controller.running(); --seconds) {
                now += 1s;
                controller.tick();
            }
        };
        QTest::keyClick(&page, Qt::Key_Space);
        wait(9);
        QTest::keyClick(&page, Qt::Key_Space);
        wait(30);
        EXPECT_EQ(page.view().stage, PlayerStage::Paused);
        QTest::keyClick(&page, Qt::Key_Space);
        wait(6);
        QTest::keyClick(&page, Qt::Key_Left);
        for (int minute = 0; minute < 90 && controller.running(); ++minute) {
            wait(60);
            if (page.view().stage == PlayerStage::Resting)
                QTest::keyClick(&page, Qt::Key_Right);
        }
        EXPECT_EQ(finished.count(), 1);
        ASSERT_EQ(disk.size(), sessionPlan.sets.size());
        for (std::size_t index = 0; index < disk.size(); ++index) {
            EXPECT_EQ(disk[index].ended, SetEnd::Completed);
            const DoseSet& work = sessionPlan.sets[index].work;
            if (exercise.dose.kind == DoseKind::Repetitions)
                EXPECT_EQ(disk[index].done.reps, work.reps);
            else
                EXPECT_GE(disk[index].done.reps.value_or(1) * disk[index].done.seconds.value_or(0),
                          work.reps.value_or(1) * work.seconds.value_or(0));
        }
    }
}
