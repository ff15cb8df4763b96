#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace limber::ui {

/// A question (or the key help) laid over the page: no window of its own, so it also works in full screen and
/// from the floor. Digits, arrows and Enter choose; Esc takes the way back.
class AskPanel : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        const char* role = "plain";
        std::function<void()> then;
    };

    explicit AskPanel(QWidget* parent);

    /// The first choice has the focus. `escape` is also called when the last choice means "back".
    void ask(const QString& title, const QString& text, std::vector<Choice> choices,
             std::function<void()> escape);
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void choose(std::size_t index);

    QWidget* m_card = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_buttons = nullptr;
    std::vector<Choice> m_choices;
    std::function<void()> m_escape;
};

} // namespace limber::ui
