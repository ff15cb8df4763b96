#pragma once

#include <QWidget>

class QPushButton;

namespace limber::ui {

class FigureView;

/// A figure that runs by itself, with what a learner wants beside it: guides ahead of the movement, the usual
/// mistake, and the way back to the best view.
class FigureDemonstration : public QWidget {
    Q_OBJECT

public:
    /// Takes the view over; the clip is shown already.
    explicit FigureDemonstration(FigureView* view, QWidget* parent = nullptr);

    [[nodiscard]] FigureView* view() const { return m_view; }

Q_SIGNALS:
    /// The instruction step the movement is at, from 0.
    void stepChanged(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();

    FigureView* m_view = nullptr;
    QPushButton* m_guides = nullptr;
    QPushButton* m_mistake = nullptr;
    QPushButton* m_front = nullptr;
};

} // namespace limber::ui
