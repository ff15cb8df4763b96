#pragma once

#include <QObject>

namespace limber::ui {

/// The wheel scrolls pages and changes nothing: over a field, a slider or a chart it is for the page around
/// it. Installed on the application.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace limber::ui
