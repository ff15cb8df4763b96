#pragma once

#include <QColor>
#include <QPointF>
#include <QWidget>

class QPainter;

namespace limber::ui {

/// Draws a check mark of the given size around a centre; used where a font's glyph would look different on
/// each system.
void paintCheckMark(QPainter& painter, QPointF centre, qreal size, const QColor& colour);

/// The state of a criterion as a shape as well as a colour.
enum class MarkState { Open, Partly, Met };

/// A small circle or check mark in front of a line of text.
class Mark : public QWidget {
    Q_OBJECT

public:
    explicit Mark(MarkState state, QWidget* parent = nullptr);

    void setState(MarkState state);
    [[nodiscard]] MarkState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override { return {20, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MarkState m_state;
};

} // namespace limber::ui
