#pragma once

#include <QObject>
#include <QString>

#include <utility>
#include <vector>

namespace limber::platform {

/// A message of the desktop. Plain text; a click on it, where the desktop offers no buttons, opens the
/// window.
struct Notice {
    QString title;
    QString text;
    /// Id and label of each button.
    std::vector<std::pair<QString, QString>> actions;
    /// Further choices, for where there is room for a menu.
    std::vector<std::pair<QString, QString>> more = {};

    bool operator==(const Notice&) const = default;
};

/// One message at a time: a new one takes the place of the one before.
class Notifications : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notice& notice) = 0;
    virtual void close() = 0;

Q_SIGNALS:
    /// A button was pressed, or "default" for a click on the message; `token` lets the window come to the
    /// front on Wayland and may be empty.
    void chosen(const QString& action, const QString& token);
    /// It went away and nothing was chosen.
    void gone();
    /// It could not be shown: there is no service for it, or it does not answer.
    void failed();
};

/// The id that a click on the message itself has.
inline const QString openAction = QStringLiteral("default");

} // namespace limber::platform
