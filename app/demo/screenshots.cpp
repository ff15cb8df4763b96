#include "app/demo/screenshots.h"

#include "app/demo/demo.h"
#include "app/flows/program.h"
#include "app/ui/check_in/check_in_page.h"
#include "app/ui/exercises/exercises_page.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/measure/measure_page.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/player/player_page.h"
#include "app/ui/theme/theme.h"
#include "app/ui/window/main_window.h"

#include "core/coach/coach.h"
#include "core/simulate/simulator.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace limber {

namespace {

using session::SessionController;

const Timestamp Evening = localTimestamp(day(2026, 3, 20), std::chrono::hours{18} + std::chrono::minutes{10});
constexpr QSize PictureSize(1280, 800);

/// One throwaway program with a history and clocks that only move when told to.
class Stage {
public:
    Stage(const Content& content, const Journal& history, bool dark) {
        store::Store::Opened opened = store::Store::open(m_folder.path());
        if (opened.store == nullptr || !opened.store->merge(history).ok())
            return;
        Preferences preferences;
        preferences.appearance = dark ? Preferences::Appearance::Dark : Preferences::Appearance::Light;
        for (const auto& [key, value] : writePreferences(preferences))
            if (!opened.store->savePreferences({{QString::fromStdString(key), QString::fromStdString(value)}})
                     .ok())
                return;
        m_program = std::make_unique<Program>(
            content, std::move(opened.store),
            Clocks{[] { return Evening; }, [this] { return m_now; }, sound::SoundPlayer::Clock{}},
            QStringLiteral("~/.local/share/limber"));
        if (!m_program->start())
            return;
        m_ready = true;
        m_program->window().resize(PictureSize);
        m_program->window().show();
        QApplication::processEvents();
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    Program& operator*() { return *m_program; }
    Program* operator->() { return m_program.get(); }

    void show(PageId page) { m_program->window().showPage(page); }

    /// Lets time go by in a session until `reached` holds; gives up after an hour of it.
    void play(const std::function<bool(const PlayerView&)>& reached) {
        SessionController& controller = m_program->session().controller();
        for (int i = 0; i < 36'000 && !reached(controller.view()); ++i) {
            m_now += Milliseconds{100};
            controller.tick();
        }
    }

    /// Presses a key in the player.
    void key(Qt::Key key) {
        QApplication::processEvents();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QApplication::sendEvent(m_program->window().findChild<ui::PlayerPage*>(), &event);
        }
    }

    bool save(const QString& path) {
        // The flash at the begin of a phase fades first.
        if (m_program->session().running()) {
            QEventLoop loop;
            QTimer::singleShot(std::chrono::milliseconds{800}, &loop, &QEventLoop::quit);
            loop.exec();
        }
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        if (m_program->window().grab().save(path))
            return true;
        std::fprintf(stderr, "limber: %s cannot be written\n", qPrintable(path));
        return false;
    }

private:
    QTemporaryDir m_folder;
    Milliseconds m_now{1'000};
    std::unique_ptr<Program> m_program;
    bool m_ready = false;
};

/// A history at whose end the coach offers to move on.
Journal historyWithOffer(const Catalogue& catalogue) {
    Journal history;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        for (int weeks = 8; weeks >= 4; --weeks) {
            const Day start = Evening.localDay() - std::chrono::days{weeks * 7};
            PersonProfile person = typicalPerson(Temper::Responder);
            person.acceptsOffers = weeks > 5;
            history = simulateHistory(catalogue, person, start, weeks, seed);
            // As it stood before the person answered.
            std::erase_if(history.entries, [](const Entry& entry) {
                const auto* stage = std::get_if<StageFact>(&entry.fact);
                return stage != nullptr && stage->answer.has_value();
            });
            const CoachDay answer = evaluate(catalogue, history, Evening.localDay());
            if (answer.action == Action::OfferAdvance && answer.readiness.ready())
                return history;
        }
    }
    return history;
}

/// Somebody at the top of the ladder, with all the kit: every exercise may be started.
Journal historyAtTheTop() {
    Journal history;
    const Timestamp yesterday{Evening.utc - std::chrono::hours{24}, Evening.offset};
    history.entries = {{"top-screening", yesterday, Screening{}, {}},
                       {"top-stage", yesterday, StageFact{5, StageReason::Advanced, std::nullopt}, {}}};
    return history;
}

struct Scene {
    const char* name;
    /// Which history it starts from.
    enum class From { Nothing, SevenWeeks, Offer, LastStage } from;
    std::function<void(Stage&)> prepare;
};

bool working(const PlayerView& view, PhaseKind phase) {
    return view.stage == PlayerStage::Working && view.phase == phase;
}

std::vector<Scene> playerScenes() {
    using From = Scene::From;
    const auto session = [](const char* id, std::function<bool(const PlayerView&)> reached) {
        return [id, reached = std::move(reached)](Stage& stage) {
            stage->session().start({StartWish::As::Prescribed, {ExerciseId{id}}});
            stage.play(reached);
        };
    };
    return {
        {"player-ready", From::SevenWeeks,
         session("wall-extension-hold",
                 [](const PlayerView& v) { return v.secondsLeft >= 0 && v.secondsLeft <= 12; })},
        {"player-move", From::SevenWeeks,
         session("cat-cow",
                 [](const PlayerView& v) {
                     return working(v, PhaseKind::MoveIn) && v.figure.share > 0.6 && v.secondsLeft < 20;
                 })},
        {"player-hold", From::SevenWeeks,
         session("wall-extension-hold",
                 [](const PlayerView& v) {
                     return working(v, PhaseKind::Hold) && v.repetition == 4 && v.secondsLeft == 7;
                 })},
        {"player-reset", From::LastStage,
         session("roller-kettlebell-hold",
                 [](const PlayerView& v) { return working(v, PhaseKind::Hold) && v.secondsLeft == 42; })},
        {"player-rest", From::LastStage,
         session("dumbbell-pullover",
                 [](const PlayerView& v) { return v.stage == PlayerStage::Resting && v.secondsLeft <= 48; })},
        {"player-paused", From::LastStage,
         [](Stage& stage) {
             stage->session().start({StartWish::As::Prescribed, {ExerciseId{"back-bridge"}}});
             stage.play([](const PlayerView& v) { return working(v, PhaseKind::Hold); });
             stage->session().controller().pause();
         }},
        {"player-mistake", From::LastStage,
         [](Stage& stage) {
             stage->session().start({StartWish::As::Prescribed, {ExerciseId{"back-bridge"}}});
             stage.play([](const PlayerView& v) { return v.secondsLeft >= 0 && v.secondsLeft <= 12; });
             stage.key(Qt::Key_X);
         }},
        {"player-contrast", From::LastStage,
         [](Stage& stage) {
             Preferences preferences = stage->workspace().state().preferences;
             preferences.highContrast = true;
             stage->workspace().savePreferences(preferences);
             stage->session().start({StartWish::As::Prescribed, {ExerciseId{"dumbbell-pullover"}}});
             stage.play([](const PlayerView& v) { return v.set == 2 && working(v, PhaseKind::MoveIn); });
         }},
        {"player-keys", From::SevenWeeks,
         [](Stage& stage) {
             stage->session().start({StartWish::As::Prescribed, {ExerciseId{"wall-extension-hold"}}});
             stage.play([](const PlayerView& v) { return working(v, PhaseKind::Hold); });
             stage.key(Qt::Key_Question);
         }},
        {"check-in", From::SevenWeeks,
         [](Stage& stage) {
             stage->session().start({StartWish::As::Prescribed, {ExerciseId{"wall-extension-hold"}}});
             stage.play([](const PlayerView& v) { return v.stage == PlayerStage::Finished; });
         }},
    };
}

std::vector<Scene> scenes() {
    using From = Scene::From;
    const auto page = [](PageId id) { return [id](Stage& stage) { stage.show(id); }; };
    const auto onboarding = [](int step) {
        return [step](Stage& stage) { stage->window().findChild<ui::OnboardingPage*>()->setStep(step); };
    };
    const auto exercise = [](const char* id) {
        return [id](Stage& stage) {
            stage.show(PageId::Exercises);
            stage->window().findChild<ui::ExercisesPage*>()->showExercise(ExerciseId{id});
        };
    };
    // The weekly check of a stage, and a try of it so far.
    const auto measuring = [](int stageNumber, std::function<bool(const PlayerView&)> reached = {}) {
        return [stageNumber, reached = std::move(reached)](Stage& stage) {
            stage.show(PageId::Measure);
            auto* check = stage->window().findChild<ui::MeasurePage*>();
            check->begin(*stage->workspace().catalogue().stageExercise(stageNumber));
            if (!reached)
                return;
            QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
            QApplication::sendEvent(check, &space);
            stage.play(reached);
        };
    };
    std::vector<Scene> all{
        {"welcome", From::Nothing, onboarding(0)},
        {"screening", From::Nothing, onboarding(1)},
        {"today", From::SevenWeeks, page(PageId::Today)},
        {"programme", From::SevenWeeks, page(PageId::Programme)},
        {"progress", From::SevenWeeks, page(PageId::Progress)},
        {"exercises", From::SevenWeeks, page(PageId::Exercises)},
        {"exercise", From::SevenWeeks, exercise("wall-extension-hold")},
        {"why", From::SevenWeeks,
         [](Stage& stage) {
             stage.show(PageId::Exercises);
             stage->window().findChild<ui::ExercisesPage*>()->showWhy();
         }},
        {"journal", From::SevenWeeks, page(PageId::Journal)},
        {"settings", From::SevenWeeks, page(PageId::Settings)},
        {"decides", From::SevenWeeks, page(PageId::Decides)},
        {"measure-gap", From::SevenWeeks, measuring(1)},
        {"measure-hold", From::SevenWeeks,
         measuring(
             2, [](const PlayerView& v) { return v.stage == PlayerStage::Working && v.secondsLeft == 17; })},
        {"measure-count", From::SevenWeeks, measuring(4)},
        {"ready", From::Offer, [](Stage& stage) { stage->stage().offer(); }},
    };
    for (Scene& scene : std::vector<Scene>(playerScenes()))
        all.push_back(std::move(scene));
    return all;
}

} // namespace

bool takeScreenshots(const Content& content, const QString& folder) {
    // The body is made on another thread; the first picture waits for it.
    for (const int pixels : {100, 600, 1000})
        if (ui::figureSkin(ui::figureLook(), pixels) == nullptr)
            return false;
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "limber: %s cannot be made\n", qPrintable(folder));
        return false;
    }
    const Journal sevenWeeks = demoHistory(content.catalogue, Evening);
    const Journal offer = historyWithOffer(content.catalogue);
    const Journal top = historyAtTheTop();
    for (const bool dark : {false, true}) {
        for (const Scene& scene : scenes()) {
            const Journal nothing;
            const Journal& history = scene.from == Scene::From::Nothing     ? nothing
                                     : scene.from == Scene::From::Offer     ? offer
                                     : scene.from == Scene::From::LastStage ? top
                                                                            : sevenWeeks;
            Stage stage(content, history, dark);
            if (!stage.ready())
                return false;
            scene.prepare(stage);
            const QString name = QString::fromLatin1(scene.name) +
                                 (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
            if (!stage.save(QDir(folder).filePath(name)))
                return false;
        }
    }
    return true;
}

} // namespace limber
