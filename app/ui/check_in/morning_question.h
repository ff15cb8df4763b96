#pragma once

#include "core/journal/facts.h"

#include <QWidget>

class QPushButton;

namespace limber::ui {

/// The one question of the morning after a session: how is the pain now? One key or click answers it; from
/// two on it asks whether it is only the muscles, which is no flare.
class MorningQuestion : public QWidget {
    Q_OBJECT

public:
    explicit MorningQuestion(QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(const limber::Morning& morning);
    void dismissed();

private:
    void askAboutMuscles(int pain);

    QWidget* m_muscles = nullptr;
    QPushButton* m_onlyMuscles = nullptr;
    int m_pain = 0;
};

} // namespace limber::ui
