#pragma once

#include <QStringList>
#include <QWidget>

namespace limber::ui {

/// The instruction steps; the one that is being done is lit. Shrinks its type, and in the end shows the lit
/// step and its neighbours only, rather than being cut off.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    /// `current` from 0; -1 for none.
    void setSteps(const QStringList& steps, int current);
    /// Type size in pixels where there is room.
    void setTypeSize(int pixels);

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Rows {
        int type = 0;
        int first = 0;
        QList<qreal> heights;
    };
    [[nodiscard]] Rows layOut() const;
    [[nodiscard]] qreal rowHeight(int index, int type) const;

    QStringList m_steps;
    int m_current = -1;
    int m_type = 15;
};

} // namespace limber::ui
