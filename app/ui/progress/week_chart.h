#pragma once

#include "app/ui/progress/plot.h"

#include <QString>

#include <optional>
#include <vector>

namespace limber::ui {

/// Lines over periods that share one axis with the charts above and below: the same period stands at the same
/// place in each. Dots on lines, never bars on a cut axis; the latest value stands at the line's end, in a
/// margin that no line reaches. Points are read by hovering or with the arrow keys.
class WeekChart : public Plot {
    Q_OBJECT

public:
    enum class Ink { Accent, Stop, Muted, Amber };

    struct Point {
        /// The place on the axis; periods stand at 1, 2, 3 ...
        double x = 0.0;
        double y = 0.0;
        /// "10.5 cm"
        QString said;
    };
    struct Line {
        /// What stands at its end, before the value; may be empty.
        QString name;
        Ink ink = Ink::Accent;
        bool dashed = false;
        std::vector<Point> points;
    };
    /// A range with an edge and a word.
    struct Band {
        struct Span {
            double x = 0.0;
            double low = 0.0;
            double high = 0.0;
        };
        QString name;
        std::vector<Span> spans;
    };
    struct Content {
        std::vector<Line> lines;
        Band band;
        /// The vertical axis; chosen from the values where nothing is said.
        std::optional<double> low;
        std::optional<double> high;
        /// Names of the periods 1, 2, 3 ...; the axis ends with the last one.
        std::vector<QString> periods;
        /// What each period is called where it is read: "Week 3, from 16 March".
        std::vector<QString> longNames;
    };

    explicit WeekChart(const QString& name, QWidget* parent = nullptr);

    void setContent(Content content);
    [[nodiscard]] const Content& content() const { return m_content; }
    /// Only the lowest chart of a column names the periods.
    void setNamesPeriods(bool names);
    /// Marks a period; nothing takes the mark away.
    void read(std::optional<int> period);
    /// "Week 3, from 16 March: effort 4, pain 0"; empty where there is nothing.
    [[nodiscard]] QString reading(int period) const;

    [[nodiscard]] QSize sizeHint() const override { return {520, m_namesPeriods ? 140 : 112}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, m_namesPeriods ? 136 : 108}; }

Q_SIGNALS:
    /// A period is read, by pointer or keys; nothing when the pointer has left.
    void readingChanged(std::optional<int> period);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void drawContent();
    void setRanges();
    void placeEnds();
    [[nodiscard]] int lastPeriod() const;
    /// Periods that have a point.
    [[nodiscard]] std::vector<int> readable() const;

    QString m_name;
    Content m_content;
    bool m_namesPeriods = false;
    QCPGraph* m_low = nullptr;
    QCPGraph* m_high = nullptr;
    QCPItemLine* m_cursor = nullptr;
    std::vector<QCPGraph*> m_graphs;
    std::vector<QCPItemText*> m_ends;
    std::optional<int> m_read;
};

} // namespace limber::ui
