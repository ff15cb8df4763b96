#pragma once

#include <QString>
#include <QWidget>

namespace limber::ui {

/// One entry of a chart's legend: a small shape and its word.
class LegendKey : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Band, Bar, RunningBar };

    LegendKey(Kind kind, const QString& word, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    QString m_word;
};

} // namespace limber::ui
