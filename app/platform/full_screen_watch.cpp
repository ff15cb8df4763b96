#include "app/platform/full_screen_watch.h"

#include "app/platform/x11_connection.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace limber::platform {

FullScreenWatch::FullScreenWatch(QObject* parent) : SignSource(parent) {}

#if defined(LIMBER_HAS_XCB)

struct FullScreenWatch::Server {
    X11Connection x;
    std::unique_ptr<QSocketNotifier> ready;
    xcb_atom_t active = XCB_ATOM_NONE;
    xcb_atom_t state = XCB_ATOM_NONE;
    xcb_atom_t full = XCB_ATOM_NONE;
    xcb_window_t watched = XCB_WINDOW_NONE;

    [[nodiscard]] xcb_atom_t atom(const char* name) const;
    [[nodiscard]] std::vector<std::uint32_t> property(xcb_window_t window, xcb_atom_t name) const;
    void listen(xcb_window_t window) const;
    [[nodiscard]] bool isFull();
};

xcb_atom_t FullScreenWatch::Server::atom(const char* name) const {
    const auto asked = x.xcb().internAtom(x.get(), 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const Owned<xcb_intern_atom_reply_t> reply(x.xcb().internAtomReply(x.get(), asked, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

std::vector<std::uint32_t> FullScreenWatch::Server::property(xcb_window_t window, xcb_atom_t name) const {
    const auto asked = x.xcb().getProperty(x.get(), 0, window, name, XCB_ATOM_ANY, 0, 64);
    // Nothing when the window has gone in the meantime.
    const Owned<xcb_get_property_reply_t> reply(x.xcb().getPropertyReply(x.get(), asked, nullptr));
    if (!reply || reply->format != 32)
        return {};
    const auto* values = static_cast<const std::uint32_t*>(x.xcb().propertyValue(reply.get()));
    return {values, values + reply->value_len};
}

void FullScreenWatch::Server::listen(xcb_window_t window) const {
    const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    x.xcb().changeAttributes(x.get(), window, XCB_CW_EVENT_MASK, &events);
}

bool FullScreenWatch::Server::isFull() {
    const auto windows = property(x.root(), active);
    const xcb_window_t window = windows.empty() ? xcb_window_t{XCB_WINDOW_NONE} : windows.front();
    if (window == XCB_WINDOW_NONE)
        return false;
    if (window != watched && window != x.root()) {
        // It may fill the screen later, while it stays active.
        watched = window;
        listen(window);
    }
    const auto states = property(window, state);
    return std::find(states.begin(), states.end(), full) != states.end();
}

FullScreenWatch::~FullScreenWatch() = default;

void FullScreenWatch::start() {
    if (m_server || QGuiApplication::platformName() != QLatin1String("xcb"))
        return;
    m_server = std::make_unique<Server>();
    Server& s = *m_server;
    if (!s.x.isOpen()) {
        m_server.reset();
        return;
    }
    s.active = s.atom("_NET_ACTIVE_WINDOW");
    s.state = s.atom("_NET_WM_STATE");
    s.full = s.atom("_NET_WM_STATE_FULLSCREEN");
    s.listen(s.x.root());
    s.ready = std::make_unique<QSocketNotifier>(s.x.xcb().fileDescriptor(s.x.get()), QSocketNotifier::Read);
    connect(s.ready.get(), &QSocketNotifier::activated, this, [this] { read(); });
    say(signOf(s.isFull()));
    read();
}

void FullScreenWatch::read() {
    Server& s = *m_server;
    bool relevant = false;
    const auto drain = [&] {
        relevant = false;
        while (const Owned<xcb_generic_event_t> event{s.x.xcb().pollForEvent(s.x.get())}) {
            if ((event->response_type & 0x7F) != XCB_PROPERTY_NOTIFY)
                continue;
            const auto* change = reinterpret_cast<const xcb_property_notify_event_t*>(event.get());
            relevant = relevant || change->atom == s.active || change->atom == s.state;
        }
        return relevant;
    };
    // Asking reads from the connection too: what arrived meanwhile lies in its queue and wakes nobody.
    while (drain())
        say(signOf(s.isFull()));
    s.x.xcb().flush(s.x.get());
    if (s.x.isOpen())
        return;
    s.ready->setEnabled(false);
    say(Sign::Unknown);
}

#else

struct FullScreenWatch::Server {};

FullScreenWatch::~FullScreenWatch() = default;

void FullScreenWatch::start() {}

void FullScreenWatch::read() {}

#endif

} // namespace limber::platform
