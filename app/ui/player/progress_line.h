#pragma once

#include <QWidget>

namespace limber::ui {

/// How much of the whole session is behind, as a thin line.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// 0 to 1.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0.0;
};

} // namespace limber::ui
