#pragma once

#include "app/ui/today/today_values.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/thumbnail.h"

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <QString>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace limber::figure {
class ClipLibrary;
}

namespace limber::ui {

namespace today {
class FortnightDots;
class HeroCard;
} // namespace today

/// The first page: one card with what to do now; why this much and how the week stands beside it.
class TodayPage : public Page {
    Q_OBJECT

public:
    /// The clips must outlive the page.
    TodayPage(PictureSource pictures, const figure::ClipLibrary* clips, QWidget* parent = nullptr);

    void setModel(const TodayModel& model);
    /// The morning question stands above everything else until it is answered; nullptr takes it away.
    void setQuestion(QWidget* question);
    /// Enter begins what comes next.
    void focusMain();

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise);
    /// The next session and a reset behind it.
    void queueRequested();
    void bigStepRequested();
    void exerciseRequested(const limber::ExerciseId& exercise);
    void noticeAction(const QString& noticeId, bool second);
    void decisionsRequested();
    void programmeRequested();
    void planRequested();
    /// A page to take to the doctor.
    void reportRequested();
    void worriedRequested();
    void allExercisesRequested();
    /// What was in the way of somebody who was away; nothing for "not now".
    void awayExplained(std::optional<limber::PauseReason> reason);

protected:
    void contentWidthChanged(int width) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildMain();
    void buildRail();
    void ask(const today::Button& button);
    QWidget* makeExtraCard(const today::ExtraCard& extra);
    void fillNotices(const std::vector<today::Notice>& notices);
    void fillBack(const today::BackQuestion& back);
    void fillRail(const TodayModel& model);

    PictureSource m_pictures;
    const figure::ClipLibrary* m_clips;
    QPushButton* m_stage = nullptr;
    QVBoxLayout* m_question = nullptr;
    today::HeroCard* m_hero = nullptr;
    QVBoxLayout* m_back = nullptr;
    QVBoxLayout* m_notices = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_main = nullptr;
    QWidget* m_beside = nullptr;
    QWidget* m_extrasHead = nullptr;
    QLayout* m_extras = nullptr;
    QWidget* m_rail = nullptr;
    QBoxLayout* m_railCards = nullptr;
    QWidget* m_weekCard = nullptr;
    DayRings* m_rings = nullptr;
    QLabel* m_weekLine = nullptr;
    QWidget* m_fortnight = nullptr;
    today::FortnightDots* m_fortnightDots = nullptr;
    QWidget* m_whyCard = nullptr;
    QLabel* m_whyTitle = nullptr;
    QLabel* m_whyText = nullptr;
    QPushButton* m_bigStep = nullptr;
};

} // namespace limber::ui
