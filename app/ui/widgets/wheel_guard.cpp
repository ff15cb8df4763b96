#include "app/ui/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWidget>

namespace limber::ui {

namespace {

bool isField(const QObject* widget) {
    const bool slider = qobject_cast<const QAbstractSlider*>(widget) != nullptr &&
                        qobject_cast<const QScrollBar*>(widget) == nullptr;
    return slider || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

/// The field that a widget is, or is the inside of.
QWidget* fieldOf(QObject* watched) {
    for (auto* widget = qobject_cast<QWidget*>(watched); widget != nullptr; widget = widget->parentWidget()) {
        if (isField(widget))
            return widget;
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

bool isWithin(const QWidget* widget, const QMouseEvent& press) {
    return widget != nullptr &&
           widget->rect().contains(widget->mapFromGlobal(press.globalPosition()).toPoint());
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Polish:
        // Qt gives some fields the focus for a turn of the wheel.
        if (auto* widget = qobject_cast<QWidget*>(watched);
            isField(watched) && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        break;
    case QEvent::MouseButtonPress:
        // A press that a field did not want goes on to its parents.
        if (watched->isWidgetType() && !isWithin(m_clicked, *static_cast<QMouseEvent*>(event)))
            m_clicked = fieldOf(watched);
        break;
    case QEvent::FocusOut:
        // A list that drops down out of the field gives the focus back.
        if (m_clicked != nullptr && watched == m_clicked &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            m_clicked.clear();
        break;
    case QEvent::Wheel: {
        const QWidget* field = isField(watched) ? qobject_cast<QWidget*>(watched) : nullptr;
        const bool chart = watched->inherits("QCustomPlot");
        if ((field == nullptr || field == m_clicked) && !chart)
            break;
        // Not accepted, so it goes on to the page.
        event->ignore();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber::ui
