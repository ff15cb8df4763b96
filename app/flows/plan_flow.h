#pragma once

#include "app/flows/flow.h"
#include "app/ui/widgets/thumbnail.h"

namespace limber::ui {
class DecidesPage;
class ExercisesPage;
class ProgrammePage;
class ProgressPage;
class TodayPage;
} // namespace limber::ui

namespace limber {

class CheckFlow;
class SafetyFlow;
class SessionFlow;
class StageFlow;

/// What is planned and how it goes: Today, the ladder, the exercises, progress, how it was decided. Its pages
/// ask for things; the flow they belong to does them.
class PlanFlow : public Flow {
    Q_OBJECT

public:
    struct Flows {
        SafetyFlow& safety;
        StageFlow& stage;
        CheckFlow& check;
        SessionFlow& session;
    };

    PlanFlow(const FlowContext& context, const Flows& flows, ui::PictureSource pictures,
             QObject* parent = nullptr);

    /// The pages, made when they are first shown, and what fills them.
    [[nodiscard]] ui::TodayPage* makeToday();
    [[nodiscard]] ui::ProgrammePage* makeProgramme();
    [[nodiscard]] ui::ProgressPage* makeProgress();
    [[nodiscard]] ui::ExercisesPage* makeExercises();
    [[nodiscard]] ui::DecidesPage* makeDecides();
    void refreshToday();
    void refreshProgramme();
    void refreshProgress();
    void refreshExercises();
    void refreshDecides();

    void showExercise(const ExerciseId& exercise);
    void showExerciseList();
    void showWhy();

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise, const std::string& variant);
    /// The safety questions of the first start.
    void beginRequested();
    /// A page to take to the doctor.
    void reportRequested();

private:
    void answerNotice(const QString& id, bool second);
    void refreshQuestion();
    [[nodiscard]] std::optional<Day> breakUntil() const;
    void explainAway(std::optional<PauseReason> reason);
    [[nodiscard]] bool morningQuestionDue() const;
    [[nodiscard]] std::vector<ExerciseId> queue() const;
    [[nodiscard]] ExerciseId stageExercise() const;

    Flows m_flows;
    ui::PictureSource m_pictures;
    ui::TodayPage* m_today = nullptr;
    ui::ProgrammePage* m_programme = nullptr;
    ui::ProgressPage* m_progress = nullptr;
    ui::ExercisesPage* m_exercises = nullptr;
    /// What its page shows.
    std::vector<Exercise> m_shownExercises;
    ui::DecidesPage* m_decides = nullptr;
    int m_progressStage = 0;
    /// The morning question stands on Today.
    bool m_questionShown = false;
    std::optional<Day> m_questionDismissed;
    /// "What got in the way?" was put away today.
    std::optional<Day> m_awayDismissed;
};

} // namespace limber
