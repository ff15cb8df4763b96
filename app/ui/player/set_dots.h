#pragma once

#include "core/session/view.h"

#include <QWidget>

#include <vector>

namespace limber::ui {

/// One pill a set (or repetition): done, partly, skipped, at hand, ahead; told apart by shape as well.
class SetDots : public QWidget {
    Q_OBJECT

public:
    explicit SetDots(QWidget* parent = nullptr);

    void setDots(const std::vector<DotState>& dots);
    void setScale(qreal scale);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<DotState> m_dots;
    qreal m_scale = 1.0;
};

} // namespace limber::ui
