#include "app/process/end_signals.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace limber::process {

namespace {

constexpr int asked[] = {SIGTERM, SIGHUP, SIGINT};

// A handler may do almost nothing: it writes one byte into this pipe, and the event loop reads it.
int pipeEnds[2] = {-1, -1};

void hear(int) {
    const int before = errno;
    const char byte = 1;
    if (::write(pipeEnds[1], &byte, 1) < 0)
        errno = before;
    errno = before;
}

void handle(void (*handler)(int)) {
    for (const int number : asked) {
        struct sigaction action = {};
        action.sa_handler = handler;
        ::sigemptyset(&action.sa_mask);
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_heard = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_heard, &QSocketNotifier::activated, this, &EndSignals::end);
    handle(hear);
}

EndSignals::~EndSignals() {
    if (m_heard == nullptr)
        return;
    handle(SIG_DFL);
    delete m_heard;
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void EndSignals::end() {
    char bytes[16];
    while (::read(pipeEnds[0], bytes, sizeof bytes) > 0) {
    }
    // Not quit(): a window could say no to that, and the system will not ask twice.
    QCoreApplication::exit(0);
}

} // namespace limber::process
