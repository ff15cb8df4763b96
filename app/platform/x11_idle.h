#pragma once

#include "app/platform/sign_source.h"

#include <memory>

namespace limber::platform {

/// Two alarms on the X server's IDLETIME counter: one when nothing was typed for so long, one at the first
/// input after that. Nothing wakes in between.
class X11Idle final : public SignSource {
    Q_OBJECT

public:
    explicit X11Idle(Milliseconds awayAfter, QObject* parent = nullptr);
    ~X11Idle() override;
    X11Idle(const X11Idle&) = delete;
    X11Idle& operator=(const X11Idle&) = delete;

    void start() override;

private:
    struct Server;

    void read();

    Milliseconds m_awayAfter;
    std::unique_ptr<Server> m_server;
};

} // namespace limber::platform
