#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace limber::ui {

/// The instruction steps; the one that is being done is lit. Shrinks its type, and in the end lets them
/// scroll by, rather than cutting any off.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    /// `current` from 0; -1 for none.
    void setSteps(const QStringList& steps, int current);
    /// Steps that do not fit move by as the time does, 0 to 1; the wheel moves them too.
    void setGone(double share);
    /// Type size in pixels where there is room.
    void setTypeSize(int pixels);

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Rows {
        int type = 0;
        qreal whole = 0.0;
        QList<qreal> heights;
    };
    [[nodiscard]] Rows layOut() const;
    /// How far they have moved, of what does not fit.
    [[nodiscard]] qreal offsetOf(qreal over) const;
    [[nodiscard]] qreal rowHeight(int index, int type) const;

    QStringList m_steps;
    int m_current = -1;
    double m_gone = 0.0;
    /// Where the wheel left it; from then on it stays.
    std::optional<qreal> m_scrolled;
    int m_type = 15;
};

} // namespace limber::ui
