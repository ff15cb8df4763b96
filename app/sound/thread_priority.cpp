#include "app/sound/thread_priority.h"

#if defined(__linux__)
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace limber::sound {

#if defined(__linux__)

namespace {

// As sound servers choose for themselves.
constexpr int raised = -11;

id_t thisThread() {
    return static_cast<id_t>(syscall(SYS_gettid));
}

} // namespace

RaisedPriority::RaisedPriority() : m_before(getpriority(PRIO_PROCESS, thisThread())) {
    if (m_before > raised)
        static_cast<void>(setpriority(PRIO_PROCESS, thisThread(), raised));
}

RaisedPriority::~RaisedPriority() {
    static_cast<void>(setpriority(PRIO_PROCESS, thisThread(), m_before));
}

#else

RaisedPriority::RaisedPriority() = default;
RaisedPriority::~RaisedPriority() = default;

#endif

} // namespace limber::sound
