#pragma once

#include "app/ui/widgets/basics.h"

#include <vector>

namespace limber::ui {

/// What a sheet asks: a heading, a few words, and answers one below the other. Digits, arrows and Enter
/// choose; what Escape means is for the sheet around it.
class ChoiceSheet : public Card {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        /// "choice" gives it a number in front and the text at the left.
        const char* role = "choice";
    };

    explicit ChoiceSheet(QWidget* parent = nullptr);

    /// Replaces what was asked before; the first choice gets the focus.
    void ask(const QString& title, const QString& text, const std::vector<Choice>& choices);
    /// Something of the caller's between the words and the choices; it is owned.
    void insert(QWidget* widget);

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int index);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_middle = nullptr;
    QVBoxLayout* m_buttons = nullptr;
    int m_count = 0;
};

} // namespace limber::ui
