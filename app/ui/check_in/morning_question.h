#pragma once

#include "core/journal/facts.h"

#include <QWidget>

namespace limber::ui {

/// The one question of the morning after a session: how is the pain now? One key or click answers it.
class MorningQuestion : public QWidget {
    Q_OBJECT

public:
    explicit MorningQuestion(QWidget* parent = nullptr);

Q_SIGNALS:
    void answered(const limber::Morning& morning);
    void dismissed();
};

} // namespace limber::ui
