#pragma once

#include <QObject>

#include <optional>

namespace limber::platform {

/// Keeps the screen from sleeping while a session runs, through the desktop's own service
/// (org.freedesktop.ScreenSaver). Where there is none, nothing happens.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(QObject* parent = nullptr);
    ~ScreenAwake() override;
    ScreenAwake(const ScreenAwake&) = delete;
    ScreenAwake& operator=(const ScreenAwake&) = delete;

    /// The desktop granted it.
    [[nodiscard]] bool isHeld() const { return m_cookie.has_value(); }

public Q_SLOTS:
    void setAwake(bool awake);

private:
    void release();

    bool m_wanted = false;
    std::optional<uint> m_cookie;
};

} // namespace limber::platform
