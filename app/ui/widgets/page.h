#pragma once

#include <QScrollArea>
#include <QString>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace limber::ui {

/// A page of the main window: a title, a line below it, room for actions at the right, and a body that
/// scrolls when the window is small and stays readable (at most 1180 px wide) when it is large.
class Page : public QScrollArea {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// At the right of the title.
    [[nodiscard]] QHBoxLayout* actions() const { return m_actions; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// The width of the content without margins, after each resize: pages go from two columns to one here.
    virtual void contentWidthChanged(int /*width*/) {}

private:
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace limber::ui
