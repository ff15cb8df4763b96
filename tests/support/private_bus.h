#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace limber::test {

/// A bus of our own, as session and as system bus of this process; to be started before either is first asked
/// for. `desktop()` is a second connection, for what stands in for the desktop.
class PrivateBus {
public:
    ~PrivateBus();

    /// False when dbus-daemon is not installed or does not come up.
    bool start();
    [[nodiscard]] static QDBusConnection desktop();

private:
    QProcess m_daemon;
};

/// One for the whole test program; false where there is none.
[[nodiscard]] bool privateBus();

} // namespace limber::test
