#pragma once

#include <QString>
#include <QWidget>

#include <array>

namespace limber::ui {

/// This week as seven rings; each fills with the share of the day's planned work that was done.
class DayRings : public QWidget {
    Q_OBJECT

public:
    struct DayMark {
        /// One letter or two.
        QString letter;
        /// For screen readers: "Monday".
        QString name;
        /// 0 to 1; a rest day has nothing planned.
        double share = 0.0;
        bool rest = false;
        /// Something was done, however little: two minutes make a day.
        bool counts = false;
        bool today = false;
    };

    explicit DayRings(QWidget* parent = nullptr);

    void setDays(const std::array<DayMark, 7>& days);

    [[nodiscard]] QSize sizeHint() const override { return {320, 62}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {224, 62}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<DayMark, 7> m_days;
};

} // namespace limber::ui
