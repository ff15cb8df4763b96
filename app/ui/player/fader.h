#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

#include <vector>

class QGraphicsOpacityEffect;
class QWidget;

namespace limber::ui {

/// Lets what is not needed in the middle of a set fade away, and brings it back at the first touch of mouse
/// or key. Never with a screen reader or reduced motion: then everything stays.
class Fader : public QObject {
    Q_OBJECT

public:
    /// `page`: while it is in sight its window is listened to.
    explicit Fader(QWidget* page);

    /// Fades with the others from now on.
    void add(QWidget* widget);
    /// There is something to fade away from: work is being done.
    void setWanted(bool wanted);
    void setReducedMotion(bool reduced);
    /// Somebody is there.
    void wake();
    [[nodiscard]] bool isFaded() const { return m_faded; }

    /// So long after the last touch.
    static constexpr int afterMs = 3'000;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fadeTo(qreal opacity);
    [[nodiscard]] bool mayFade() const;

    QWidget* m_page = nullptr;
    std::vector<QGraphicsOpacityEffect*> m_effects;
    QTimer m_idle;
    QVariantAnimation m_motion;
    bool m_wanted = false;
    bool m_reduced = false;
    bool m_faded = false;
};

} // namespace limber::ui
