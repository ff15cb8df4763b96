#pragma once

#include "core/session/view.h"

#include <QColor>
#include <QFrame>
#include <QString>

class QLabel;

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

/// The large card: the figure, which region works, the dots.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    /// Takes the figure in; the card owns it.
    void setFigure(QWidget* figure);
    /// A small button at the top right; the card owns it.
    void addTool(QWidget* tool);
    void show(const PlayerView& view);
    void setScale(qreal scale);
    /// After a tool changed its text.
    void place();
    /// A line at the top that goes away by itself; empty hides it.
    void setNotice(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_figure = nullptr;
    std::vector<QWidget*> m_tools;
    QColor m_toolPaper;
    QLabel* m_region = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_notice = nullptr;
    SetDots* m_dots = nullptr;
    QString m_regionText;
    qreal m_scale = 1.0;
};

} // namespace limber::ui
