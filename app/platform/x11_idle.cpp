#include "app/platform/x11_idle.h"

#include "app/platform/x11_connection.h"

#include <QSocketNotifier>

#include <cstdint>
#include <string_view>

namespace limber::platform {

X11Idle::X11Idle(Milliseconds awayAfter, QObject* parent) : SignSource(parent), m_awayAfter(awayAfter) {}

#if defined(LIMBER_HAS_XCB)

struct X11Idle::Server {
    X11Connection x;
    std::unique_ptr<QSocketNotifier> ready;
    xcb_sync_counter_t counter = 0;
    xcb_sync_alarm_t away = 0;
    xcb_sync_alarm_t back = 0;
    int alarmEvent = 0;

    [[nodiscard]] bool open();
    void arm(xcb_sync_alarm_t& alarm, std::int64_t milliseconds, xcb_sync_testtype_t test) const;
};

bool X11Idle::Server::open() {
    if (!x.isOpen())
        return false;
    const XcbLibrary& xcb = x.xcb();
    const auto* sync = xcb.extensionData(x.get(), xcb.syncExtension);
    if (sync == nullptr || sync->present == 0)
        return false;
    alarmEvent = sync->first_event + XCB_SYNC_ALARM_NOTIFY;
    const Owned<xcb_sync_initialize_reply_t> hello(
        xcb.syncInitializeReply(x.get(), xcb.syncInitialize(x.get(), 3, 1), nullptr));
    const Owned<xcb_sync_list_system_counters_reply_t> list(
        xcb.listCountersReply(x.get(), xcb.listCounters(x.get()), nullptr));
    if (!hello || !list)
        return false;
    for (auto it = xcb.counters(list.get()); it.rem != 0; xcb.nextCounter(&it)) {
        // The library's own accessor is two bytes late (libxcb 1.15): on the wire the name follows 14 bytes.
        const std::string_view name(reinterpret_cast<const char*>(it.data) + 14, it.data->name_len);
        if (name == "IDLETIME")
            counter = it.data->counter;
    }
    return counter != 0;
}

void X11Idle::Server::arm(xcb_sync_alarm_t& alarm, std::int64_t milliseconds,
                          xcb_sync_testtype_t test) const {
    const std::uint32_t mask = XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE |
                               XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS;
    // In the order of the mask's bits; wide values as high word, low word.
    const std::uint32_t values[] = {counter,
                                    XCB_SYNC_VALUETYPE_ABSOLUTE,
                                    static_cast<std::uint32_t>(milliseconds >> 32),
                                    static_cast<std::uint32_t>(milliseconds & 0xFFFFFFFF),
                                    static_cast<std::uint32_t>(test),
                                    0,
                                    0,
                                    1};
    if (alarm == 0) {
        alarm = x.xcb().generateId(x.get());
        x.xcb().createAlarm(x.get(), alarm, mask, values);
    } else {
        x.xcb().changeAlarm(x.get(), alarm, mask, values);
    }
    x.xcb().flush(x.get());
}

X11Idle::~X11Idle() = default;

void X11Idle::start() {
    if (m_server)
        return;
    m_server = std::make_unique<Server>();
    if (!m_server->open()) {
        m_server.reset();
        return;
    }
    m_server->arm(m_server->away, m_awayAfter.count(), XCB_SYNC_TESTTYPE_POSITIVE_TRANSITION);
    const int socket = m_server->x.xcb().fileDescriptor(m_server->x.get());
    m_server->ready = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    connect(m_server->ready.get(), &QSocketNotifier::activated, this, [this] { read(); });
    say(Sign::No);
    read();
}

void X11Idle::read() {
    Server& s = *m_server;
    while (const Owned<xcb_generic_event_t> event{s.x.xcb().pollForEvent(s.x.get())}) {
        if ((event->response_type & 0x7F) != s.alarmEvent)
            continue;
        const auto* alarm = reinterpret_cast<const xcb_sync_alarm_notify_event_t*>(event.get());
        if (alarm->state != XCB_SYNC_ALARMSTATE_ACTIVE)
            continue;
        if (alarm->alarm == s.away) {
            // Armed only now: the counter must be above the limit for its fall to be seen.
            s.arm(s.back, m_awayAfter.count() - 1, XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION);
            say(Sign::Yes);
        } else if (alarm->alarm == s.back) {
            s.arm(s.away, m_awayAfter.count(), XCB_SYNC_TESTTYPE_POSITIVE_TRANSITION);
            say(Sign::No);
        }
    }
    if (s.x.isOpen())
        return;
    s.ready->setEnabled(false);
    say(Sign::Unknown);
}

#else

struct X11Idle::Server {};

X11Idle::~X11Idle() = default;

void X11Idle::start() {}

void X11Idle::read() {}

#endif

} // namespace limber::platform
