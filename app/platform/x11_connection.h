#pragma once

#include "app/platform/xcb_library.h"

#include <QtGlobal>

#if defined(LIMBER_HAS_XCB)

#include <cstdlib>
#include <memory>

namespace limber::platform {

/// What libxcb hands out is freed by the caller.
struct FreeReply {
    void operator()(void* reply) const { std::free(reply); }
};
template <class Reply> using Owned = std::unique_ptr<Reply, FreeReply>;

/// A connection of our own to the X server: what we watch never mixes with what Qt does.
class X11Connection {
public:
    X11Connection() : m_xcb(XcbLibrary::load()) {
        if (m_xcb != nullptr)
            m_connection = m_xcb->connect(nullptr, nullptr);
    }
    ~X11Connection() {
        if (m_connection != nullptr)
            m_xcb->disconnect(m_connection);
    }
    X11Connection(const X11Connection&) = delete;
    X11Connection& operator=(const X11Connection&) = delete;

    [[nodiscard]] bool isOpen() const {
        return m_connection != nullptr && m_xcb->hasError(m_connection) == 0;
    }
    [[nodiscard]] const XcbLibrary& xcb() const { return *m_xcb; }
    [[nodiscard]] xcb_connection_t* get() const { return m_connection; }
    [[nodiscard]] xcb_window_t root() const { return m_xcb->roots(m_xcb->setup(m_connection)).data->root; }

private:
    const XcbLibrary* m_xcb;
    xcb_connection_t* m_connection = nullptr;
};

} // namespace limber::platform

#endif
