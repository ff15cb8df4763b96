#pragma once

#include "app/ui/widgets/check_mark.h"
#include "app/ui/widgets/day_rings.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/stepper.h"
#include "app/ui/widgets/thumbnail.h"

#include "core/exercise/exercise.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;

namespace limber::ui {

/// What *Today* shows: words and values, made by `makeTodayModel`.
struct TodayModel {
    struct SessionRow {
        ExerciseId exercise;
        std::string variant;
        /// "Morning"
        QString slot;
        QString name;
        /// "10 x 11 s - about 4 min - +10 % this week"
        QString detail;
        /// "07:55"; empty while it is to be done.
        QString doneAt;
        /// Done, but not all of it.
        bool partly = false;
        /// Hardly begun, and still to be done.
        bool begun = false;
        /// The next thing to do: it carries the page's one accent button.
        bool next = false;
    };
    struct ExtraCard {
        ExerciseId exercise;
        QString name;
        QString detail;
        int timesToday = 0;
    };
    struct CriterionLine {
        MarkState state = MarkState::Open;
        QString name;
        /// In a few words, and whole for the tool tip.
        QString evidence;
        QString whole;
    };
    /// Something to say before everything else: an offer, a pause, a block, an unfinished session.
    struct Notice {
        QString id;
        /// Card role: "card-accent", "card-amber", "card-stop".
        const char* role = "card-accent";
        QString title;
        QString text;
        /// The button's text; empty for none.
        QString action;
        QString secondAction;
    };

    QString title;
    QString subtitle;
    std::vector<Stepper::Step> steps;
    int currentStep = 0;
    std::vector<Notice> notices;
    QString sessionsTitle;
    std::vector<SessionRow> sessions;
    /// "Session and reset in one go, about 6 min"; empty when there is nothing to join.
    QString queue;
    /// When nothing is due: kind words instead of rows.
    QString nothingDue;
    std::vector<ExtraCard> extras;
    std::array<DayRings::DayMark, 7> week;
    QString underTension;
    QString meanPain;
    QString whyTitle;
    QString whyText;
    /// A heavier weight to choose; empty where there is none.
    QString bigStep;
    QString readyTitle;
    std::vector<CriterionLine> readiness;
};

/// The first page: what to do now, why this much, and how the week stands.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PictureSource pictures, QWidget* parent = nullptr);

    void setModel(const TodayModel& model);
    /// The morning question stands above everything else until it is answered; nullptr takes it away.
    void setQuestion(QWidget* question);

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise);
    /// The next session and a reset behind it.
    void queueRequested();
    void bigStepRequested();
    void exerciseRequested(const limber::ExerciseId& exercise);
    void noticeAction(const QString& noticeId, bool second);
    void decisionsRequested();
    void worriedRequested();
    void allExercisesRequested();

protected:
    void contentWidthChanged(int width) override;

private:
    void arrange();
    QWidget* makeSessionRow(const TodayModel::SessionRow& row);
    QWidget* makeExtraCard(const TodayModel::ExtraCard& extra);
    void fillNotices(const std::vector<TodayModel::Notice>& notices);
    void fillReadiness(const TodayModel& model);

    PictureSource m_pictures;
    Stepper* m_stepper = nullptr;
    QVBoxLayout* m_question = nullptr;
    QVBoxLayout* m_notices = nullptr;
    QGridLayout* m_columns = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QLabel* m_sessionsTitle = nullptr;
    QVBoxLayout* m_sessions = nullptr;
    QPushButton* m_queue = nullptr;
    QLayout* m_extras = nullptr;
    DayRings* m_rings = nullptr;
    QLabel* m_underTension = nullptr;
    QLabel* m_meanPain = nullptr;
    QLabel* m_whyTitle = nullptr;
    QLabel* m_whyText = nullptr;
    QPushButton* m_bigStep = nullptr;
    QWidget* m_whyCard = nullptr;
    QLabel* m_readyTitle = nullptr;
    QVBoxLayout* m_readiness = nullptr;
    QWidget* m_readyCard = nullptr;
    bool m_narrow = false;
};

} // namespace limber::ui
