#pragma once

#include <QColor>
#include <QString>
#include <QVariantAnimation>
#include <QWidget>

namespace limber::ui {

/// The countdown: the largest thing on the screen, to be read from two metres. Sizes itself to its widget.
class CountdownRing : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Work, Quiet };

    explicit CountdownRing(QWidget* parent = nullptr);

    /// `number` in the middle, `caption` below it; `gone` of the ring is filled (0 to 1).
    void show(const QString& number, const QString& caption, double gone, Tone tone);

    [[nodiscard]] QSize sizeHint() const override { return {300, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 140}; }

    /// Height of two digits as a share of the ring.
    static constexpr qreal digitShare = 0.54;

    /// Words as large as fit, to be read from afar.
    void setLargeCaption(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
    QString m_caption;
    bool m_largeCaption = false;
    double m_gone = 0.0;
    Tone m_tone = Tone::Quiet;
    /// A new phase is seen as well as heard: the ring fills for a moment and fades.
    QVariantAnimation m_flash;
};

} // namespace limber::ui
