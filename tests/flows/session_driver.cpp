// The whole program without a hand on it: opens the profile, begins a session of pullovers or takes up the
// one that was cut off, and lets its time run fast. Says each second where it stands, until it is over or
// killed.

#include "app/content/content.h"
#include "app/flows/program.h"
#include "app/session/session_controller.h"
#include "app/ui/window/main_window.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv) {
    using namespace limber;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto content = loadContent();
    if (argc < 2 || !content.ok())
        return 2;
    auto opened = store::Store::open(QString::fromLocal8Bit(argv[1]));
    if (opened.store == nullptr)
        return 3;
    Milliseconds now{1'000};
    const Timestamp morning = localTimestamp(day(2026, 3, 2), std::chrono::hours{8});
    const Clocks clocks{[&] { return Timestamp{morning.utc + now, morning.offset}; }, [&] { return now; }};
    Program limber(*content, std::move(opened.store), clocks, QString::fromLocal8Bit(argv[1]));
    if (!limber.start())
        return 4;
    limber.window().show();
    SessionFlow& runner = limber.session();
    session::SessionController& controller = runner.controller();
    if (limber.workspace().state().unfinished) {
        runner.takeUp();
        controller.resume();
    } else {
        Journal reached;
        const Timestamp yesterday{morning.utc - std::chrono::hours{24}, morning.offset};
        reached.entries = {{"screening", yesterday, Screening{}, {}},
                           {"stage", yesterday, StageFact{4, StageReason::Advanced, std::nullopt}, {}}};
        limber.workspace().merge(reached);
        runner.start({StartWish::As::Prescribed, {ExerciseId{"dumbbell-pullover"}}});
    }
    for (int tick = 0; runner.running(); ++tick) {
        now += Milliseconds{100};
        controller.tick();
        if (tick % 50 == 0)
            QApplication::processEvents();
        if (tick % 10 == 0) {
            const PlayerView view = controller.view();
            std::printf("%d %d\n", view.set, view.repetition);
            std::fflush(stdout);
        }
    }
    std::printf("over\n");
    return 0;
}
