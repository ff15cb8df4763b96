#pragma once

#include "core/session/view.h"

#include <QColor>
#include <QFrame>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;

namespace limber::ui {

/// The large card: the figure and which region works.
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
    /// A line at the top that goes away by itself; empty hides it. `undo` is the text of a button beside it.
    void setNotice(const QString& text, const QString& undo = {});
    /// What fades while the figure works.
    [[nodiscard]] std::vector<QWidget*> extras() const;

Q_SIGNALS:
    void undoRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_figure = nullptr;
    std::vector<QWidget*> m_tools;
    QColor m_toolPaper;
    QLabel* m_region = nullptr;
    QLabel* m_notice = nullptr;
    QPushButton* m_undo = nullptr;
    QString m_regionText;
    qreal m_scale = 1.0;
};

} // namespace limber::ui
