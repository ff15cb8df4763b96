// The pages that are read: exercises, progress, journal, how Limber decides.

#include "app/composition/application.h"

#include "app/composition/ready_model.h"
#include "app/ui/decides/decides_page.h"
#include "app/ui/exercises/exercises_page.h"
#include "app/ui/figure/figure_demonstration.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/journal/journal_page.h"
#include "app/ui/programme/look_ahead.h"
#include "app/ui/programme/programme_page.h"
#include "app/ui/progress/progress_page.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/window/main_window.h"
#include "app/ui/words/coach_words.h"

#include "core/coach/unlock.h"
#include "core/progress/progress.h"

#include <QUuid>

#include <set>

namespace limber {

void Application::buildReadingPages() {
    buildRecordPages();
    m_window->addPage(QStringLiteral("progress"), tr("Progress"), m_progress);
    const ui::FigureFactory figures = [this](const ExerciseId& exercise, const std::string& variant,
                                             const std::function<void(int)>& onStep) -> QWidget* {
        auto* view = new ui::FigureView;
        view->setClips(&m_content.clips);
        view->showClip(exercise, variant);
        view->setReducedMotion(m_profile.preferences().reducedMotion);
        view->setPlaying(true);
        auto* demonstration = new ui::FigureDemonstration(view);
        connect(demonstration, &ui::FigureDemonstration::stepChanged, demonstration, onStep);
        onStep(view->step());
        return demonstration;
    };
    m_exercises = new ui::ExercisesPage(m_pictures, figures);
    m_exercises->setContent(m_content.catalogue, m_content.why);
    m_window->addPage(QStringLiteral("exercises"), tr("Exercises"), m_exercises);
    m_window->addPage(QStringLiteral("journal"), tr("Journal"), m_journalPage);
    m_window->addSubPage(QStringLiteral("decides"), QStringLiteral("programme"), m_decides);
    connect(m_exercises, &ui::ExercisesPage::startRequested, this, &Application::startVariant);
    connect(m_window.get(), &ui::MainWindow::navigated, this, [this](const QString& id) {
        // The navigation leads to the list, not to what was last read in it.
        if (id == QLatin1String("exercises"))
            m_exercises->showList();
    });
}

void Application::buildRecordPages() {
    m_progress = new ui::ProgressPage;
    m_journalPage =
        new ui::JournalPage([] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); });
    connect(m_progress, &ui::ProgressPage::stageChosen, this, [this](int stage) {
        m_progressStage = stage;
        refreshProgress();
    });
    m_decides = new ui::DecidesPage;
    connect(m_decides, &ui::DecidesPage::worriedRequested, this, &Application::askWorried);
    connect(m_journalPage, &ui::JournalPage::measureRequested, this, &Application::measureNow);
    connect(m_progress, &ui::ProgressPage::exportPdfRequested, this, &Application::exportPdf);
    connect(m_progress, &ui::ProgressPage::exportCsvRequested, this, &Application::exportCsv);
    connect(m_progress, &ui::ProgressPage::measureRequested, this, [this](Measure measure) {
        m_window->showPage(QStringLiteral("journal"));
        m_journalPage->addEntry(ui::EntryKind::Measurement, measure);
    });
    connect(m_journalPage, &ui::JournalPage::appendRequested, this,
            [this](const ui::JournalAdditions& additions) {
                std::vector<Entry> entries;
                for (const ui::JournalAddition& addition : additions) {
                    Entry entry = m_profile.entryFor(addition.fact);
                    entry.at = addition.at.value_or(entry.at);
                    entry.extra = addition.extra;
                    entries.push_back(entry);
                }
                m_profile.append(entries);
            });
}

void Application::refreshProgress() {
    ui::ProgressModel progress;
    progress.report =
        progressOf(m_content.catalogue, m_profile.journal(), m_profile.today(), m_progressStage);
    progress.guides = m_content.guides;
    progress.stageCount = m_content.catalogue.stageCount();
    if (const Exercise* exercise = m_content.catalogue.find(progress.report.exercise))
        progress.exerciseName = ui::contentText(exercise->name);
    std::set<int> begun;
    for (const StageSpan& span : progress.report.spans)
        begun.insert(span.stage);
    for (const int stage : begun)
        if (const Exercise* exercise = m_content.catalogue.stageExercise(stage))
            progress.stages.push_back({stage, ui::contentText(exercise->stageName)});
    m_progress->setModel(progress);
}

void Application::refreshProgramme() {
    m_programme->setModel(makeProgrammeModel(m_content.catalogue, m_profile.journal(), m_profile.answer()));
    m_programme->setLookAhead(
        m_profile.started()
            ? new ui::LookAhead(makeAheadPaths(m_content.catalogue, m_profile.journal(), m_profile.today()))
            : nullptr);
}

void Application::refreshUnlock() {
    const Unlock unlock = judgeUnlock(m_content.catalogue, m_profile.journal(), m_profile.today());
    QStringList why;
    for (const Reason& reason : unlock.evidence)
        why << ui::reasonText(reason);
    m_exercises->setUnlocked(unlock.open, why.join(QStringLiteral("; ")));
}

void Application::showExercise(const ExerciseId& exercise) {
    refreshUnlock();
    m_exercises->showExercise(exercise);
    m_window->showPage(QStringLiteral("exercises"));
}

void Application::showWhy() {
    m_exercises->showWhy();
    m_window->showPage(QStringLiteral("exercises"));
}

} // namespace limber
