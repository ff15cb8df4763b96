#include "app/platform/presence_watch.h"

#include "app/platform/camera_watch.h"
#include "app/platform/do_not_disturb_watch.h"
#include "app/platform/full_screen_watch.h"
#include "app/platform/idle_watch.h"
#include "app/platform/microphone_watch.h"
#include "app/platform/session_watch.h"

namespace limber::platform {

PresenceWatch::Sources PresenceWatch::ofThisDesktop() {
    return {std::make_unique<IdleWatch>(),        std::make_unique<LockWatch>(),
            std::make_unique<SleepWatch>(),       std::make_unique<MicrophoneWatch>(),
            std::make_unique<CameraWatch>(),      std::make_unique<FullScreenWatch>(),
            std::make_unique<DoNotDisturbWatch>()};
}

PresenceWatch::PresenceWatch(Sources sources, QObject* parent) : QObject(parent) {
    follow(std::move(sources.away), &Presence::away);
    follow(std::move(sources.locked), &Presence::locked);
    follow(std::move(sources.asleep), &Presence::asleep);
    follow(std::move(sources.microphone), &Presence::microphone);
    follow(std::move(sources.camera), &Presence::camera);
    follow(std::move(sources.fullScreen), &Presence::fullScreen);
    follow(std::move(sources.doNotDisturb), &Presence::doNotDisturb);
}

void PresenceWatch::follow(std::unique_ptr<SignSource> source, Sign Presence::*sign) {
    if (source == nullptr)
        return;
    m_now.*sign = source->sign();
    connect(source.get(), &SignSource::changed, this, [this, sign](Sign now) {
        m_now.*sign = now;
        Q_EMIT changed(m_now);
    });
    m_sources.push_back(std::move(source));
}

void PresenceWatch::start() {
    for (const auto& source : m_sources)
        source->start();
}

} // namespace limber::platform
