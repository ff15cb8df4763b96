#pragma once

#include "app/ui/widgets/page.h"
#include "app/ui/widgets/thumbnail.h"

#include <QString>

#include <vector>

namespace limber::ui {

/// The ladder, from the first stage to the last: what was, what is and what is to come.
struct ProgrammeModel {
    enum class Status { Done, Current, Ahead };

    struct Stage {
        int number = 1;
        Status status = Status::Ahead;
        ExerciseId exercise;
        QString name;
        QString exerciseName;
        QString purpose;
        /// "week 3 of up to 6", "5 weeks, 12 January to 15 February".
        QString when;
        /// "30 s", "2 x 10"; the dose it began with.
        QString doseThen;
        /// The dose now, or at its end; empty for stages to come.
        QString doseNow;
        /// Up to this, "60 s".
        QString ceiling;
        QString frequency;
        /// "You need: a Swiss ball".
        QString needs;
        /// What stands in when it is not at hand; empty when it is.
        QString substitute;
        /// The offer of a lighter week, in the current stage; empty without one.
        QString lighterWeek;
    };

    QString subtitle;
    std::vector<Stage> stages;
};

class ProgrammePage : public Page {
    Q_OBJECT

public:
    explicit ProgrammePage(PictureSource pictures, QWidget* parent = nullptr);

    void setModel(const ProgrammeModel& model);
    /// A widget between the ladder and the end of the page (the look ahead); the page takes ownership.
    void setLookAhead(QWidget* lookAhead);

Q_SIGNALS:
    void exerciseRequested(const limber::ExerciseId& exercise);
    void decisionsRequested();
    void lighterWeekRequested();

private:
    QWidget* makeStage(const ProgrammeModel::Stage& stage);

    PictureSource m_pictures;
    QVBoxLayout* m_stages = nullptr;
    QVBoxLayout* m_lookAhead = nullptr;
};

} // namespace limber::ui
