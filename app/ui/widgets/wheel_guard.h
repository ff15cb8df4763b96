#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace limber::ui {

/// The wheel scrolls pages and changes nothing by accident: over a field or a slider it is for the page
/// around it until the person has clicked into that field; over a chart always. Installed on the application.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The field that was clicked last, while it keeps the focus.
    QPointer<QWidget> m_clicked;
};

} // namespace limber::ui
