#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace limber::process {

/// Ends the application's event loop, and with it the program in its own order, when the system asks for it:
/// SIGTERM (logout, shutdown), SIGHUP (the terminal went away), SIGINT. One at a time in a process.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

private:
    void end();

    QSocketNotifier* m_heard = nullptr;
};

} // namespace limber::process
