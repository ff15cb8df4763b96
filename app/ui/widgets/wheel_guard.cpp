#include "app/ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace limber::ui {

namespace {

bool changesByWheel(const QObject* widget) {
    const bool slider = qobject_cast<const QAbstractSlider*>(widget) != nullptr &&
                        qobject_cast<const QScrollBar*>(widget) == nullptr;
    return slider || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr || widget->inherits("QCustomPlot");
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || !changesByWheel(watched))
        return QObject::eventFilter(watched, event);
    // Not accepted, so it goes on to the page.
    event->ignore();
    return true;
}

} // namespace limber::ui
