#pragma once

#include "app/platform/sign_source.h"

#include <memory>

namespace limber::platform {

/// The active window fills the screen: a presentation, a film, a game. X11 only; on Wayland no program can
/// know. Only the active window is seen, so a film on a second screen is not.
class FullScreenWatch final : public SignSource {
    Q_OBJECT

public:
    explicit FullScreenWatch(QObject* parent = nullptr);
    ~FullScreenWatch() override;
    FullScreenWatch(const FullScreenWatch&) = delete;
    FullScreenWatch& operator=(const FullScreenWatch&) = delete;

    void start() override;

private:
    struct Server;

    void read();

    std::unique_ptr<Server> m_server;
};

} // namespace limber::platform
