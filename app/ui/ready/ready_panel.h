#pragma once

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/thumbnail.h"

#include <QString>

#include <vector>

namespace limber::ui {

/// "Ready to progress": the evidence, the next stage, and three answers. Shown over the window; the person
/// decides.
struct ReadyModel {
    struct Evidence {
        bool met = true;
        QString title;
        QString text;
    };

    QString eyebrow;
    QString title;
    std::vector<Evidence> evidence;
    ExerciseId nextExercise;
    QString nextStage;
    /// Lines below the picture: exercise, dose, what is needed.
    std::vector<QString> nextLines;
    QString startLabel;
    /// False at the end of the ladder, where there is nothing to start.
    bool canStart = true;
    /// Two more weeks are among the choices; otherwise one more week is.
    bool canExtend = false;
};

class ReadyPanel : public QFrame {
    Q_OBJECT

public:
    ReadyPanel(const ReadyModel& model, const PictureSource& pictures, QWidget* parent = nullptr);

Q_SIGNALS:
    void startRequested();
    void oneMoreWeekRequested();
    void extensionRequested();
    void notNowRequested();
};

} // namespace limber::ui
