// The pages that are read: exercises, progress, journal, how Limber decides.

#include "app/composition/application.h"

#include "app/ui/exercises/exercises_page.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/window/main_window.h"

namespace limber {

void Application::buildReadingPages() {
    const ui::FigureFactory figures = [this](const ExerciseId& exercise,
                                             const std::string& variant) -> QWidget* {
        auto* view = new ui::FigureView;
        view->setClips(&m_content.clips);
        view->showClip(exercise, variant);
        view->setReducedMotion(m_profile.preferences().reducedMotion);
        view->setPlaying(true);
        return view;
    };
    m_exercises = new ui::ExercisesPage(m_pictures, figures);
    m_exercises->setContent(m_content.catalogue, m_content.why);
    m_window->addPage(QStringLiteral("exercises"), tr("Exercises"), m_exercises);
    connect(m_exercises, &ui::ExercisesPage::startRequested, this, &Application::startVariant);
    connect(m_window.get(), &ui::MainWindow::navigated, this, [this](const QString& id) {
        // The navigation leads to the list, not to what was last read in it.
        if (id == QLatin1String("exercises"))
            m_exercises->showList();
    });
}

void Application::refreshReadingPages() {}

void Application::showExercise(const ExerciseId& exercise) {
    m_exercises->showExercise(exercise);
    m_window->showPage(QStringLiteral("exercises"));
}

void Application::showWhy() {
    m_exercises->showWhy();
    m_window->showPage(QStringLiteral("exercises"));
}

} // namespace limber
