#pragma once

#include "app/ui/widgets/basics.h"
#include "core/screening/screening.h"

#include <optional>

class QAbstractButton;
class QCheckBox;
class QLabel;

namespace limber::ui {

/// A round or square box with words beside it that wrap; a click on the words ticks it.
class TickLine : public QWidget {
    Q_OBJECT

public:
    TickLine(QAbstractButton* button, const QString& text, QWidget* parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAbstractButton* m_button = nullptr;
};

/// One safety question to tick; a tick opens what it still needs to know, in place. Nothing is preselected.
class ScreeningQuestionRow : public Card {
    Q_OBJECT

public:
    explicit ScreeningQuestionRow(const ScreeningQuestion& question, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& id() const { return m_question.id; }
    /// Nothing when it is not ticked.
    [[nodiscard]] const std::optional<ScreeningAnswer>& answer() const { return m_answer; }
    void clear();
    /// Says that a choice is missing and puts the keyboard there. False when nothing is missing.
    bool askForMissing();
    void focusBox();

Q_SIGNALS:
    void changed();

private:
    QWidget* makeFollowUp();
    void setTicked(bool on);

    ScreeningQuestion m_question;
    std::optional<ScreeningAnswer> m_answer;
    QCheckBox* m_box = nullptr;
    QWidget* m_followUp = nullptr;
    QLabel* m_missing = nullptr;
    std::vector<QAbstractButton*> m_parts;
    std::vector<QAbstractButton*> m_choices;
};

} // namespace limber::ui
