#pragma once

#include "app/ui/progress/adherence_calendar.h"
#include "app/ui/widgets/basics.h"

namespace limber::ui {

/// The days one trained, with a legend of what is really there.
class AdherenceCard : public Card {
    Q_OBJECT

public:
    explicit AdherenceCard(const QString& title, QWidget* parent = nullptr);

    void setDays(const std::vector<DayAdherence>& days, Day today, const QString& note);

private:
    QLabel* m_note = nullptr;
    AdherenceCalendar* m_calendar = nullptr;
    QWidget* m_legend = nullptr;
};

/// One key of the calendar's legend: a small day and its word.
class DayKey : public QWidget {
    Q_OBJECT

public:
    DayKey(const DayAdherence& day, const QString& word, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayAdherence m_day;
    QString m_word;
};

} // namespace limber::ui
