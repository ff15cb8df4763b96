#pragma once

#include "app/platform/sign_source.h"

#include <memory>
#include <vector>

namespace limber::platform {

/// Everything that the desktop says about the person, in one value.
class PresenceWatch : public QObject {
    Q_OBJECT

public:
    /// One source for each sign of Presence; a missing one is Unknown for ever.
    struct Sources {
        std::unique_ptr<SignSource> away;
        std::unique_ptr<SignSource> locked;
        std::unique_ptr<SignSource> asleep;
        std::unique_ptr<SignSource> microphone;
        std::unique_ptr<SignSource> camera;
        std::unique_ptr<SignSource> fullScreen;
        std::unique_ptr<SignSource> doNotDisturb;
    };

    explicit PresenceWatch(Sources sources, QObject* parent = nullptr);

    /// Those of this desktop; nothing is opened before start().
    [[nodiscard]] static Sources ofThisDesktop();

    void start();
    [[nodiscard]] const Presence& now() const { return m_now; }

Q_SIGNALS:
    void changed(const limber::Presence& now);

private:
    void follow(std::unique_ptr<SignSource> source, Sign Presence::*sign);

    std::vector<std::unique_ptr<SignSource>> m_sources;
    Presence m_now;
};

} // namespace limber::platform
