#pragma once

#include "app/ui/today/today_values.h"
#include "app/ui/widgets/basics.h"

class QHBoxLayout;
class QPushButton;

namespace limber::figure {
class ClipLibrary;
}

namespace limber::ui {
class FigureView;
}

namespace limber::ui::today {

class DayDots;

/// The one card of Today: the figure that moves three times and then stands, what comes next, one big button.
class HeroCard : public Card {
    Q_OBJECT

public:
    /// The clips must outlive the card.
    explicit HeroCard(const figure::ClipLibrary* clips, QWidget* parent = nullptr);

    void setHero(const Hero& hero, const std::vector<DayDot>& dots, bool reducedMotion);
    /// The first button; nullptr where there is nothing to press.
    [[nodiscard]] QPushButton* mainButton() const { return m_main; }

Q_SIGNALS:
    void asked(const limber::ui::today::Button& button);

private:
    void fillWords(const Hero& hero);
    void fillButtons(const Hero& hero);
    void addRow(const std::vector<QPushButton*>& buttons);

    FigureView* m_figure = nullptr;
    QWidget* m_well = nullptr;
    QVBoxLayout* m_words = nullptr;
    DayDots* m_dots = nullptr;
    QPushButton* m_main = nullptr;
    ExerciseId m_shown;
    std::string m_variant;
};

} // namespace limber::ui::today
