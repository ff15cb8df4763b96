#pragma once

#include "app/platform/screen_awake.h"
#include "app/session/session_controller.h"
#include "app/sound/sound_player.h"

#include "core/programme/preferences.h"

#include <QObject>

namespace limber::ui {
class PlayerPage;
} // namespace limber::ui

namespace limber {

/// Everything around a running session that is not its page: its sounds, its voice, a screen that stays on.
class SessionSound : public QObject {
    Q_OBJECT

public:
    /// Without a clock it stays silent.
    SessionSound(session::SessionController& controller, const sound::SoundPlayer::Clock& clock,
                 QObject* parent = nullptr);

    /// The page that shows what the sound has to say; once.
    void attach(ui::PlayerPage& page);

    void applyPreferences(const Preferences& preferences);
    void playTest() { m_sound.playTest(); }
    void playVoice() { m_sound.playVoice(); }
    /// One cue outside of a session.
    void playSoon(CueKind kind) { m_sound.playSoon(kind); }

Q_SIGNALS:
    /// The person switched the sounds in the player.
    void mutedChanged(bool muted);
    void availabilityChanged(bool available);
    void voiceUnavailable();
    /// For the page of the session: something to be said there.
    void notice(const QString& text);

private:
    session::SessionController& m_controller;
    bool m_silent;
    sound::SoundPlayer m_sound;
    platform::ScreenAwake m_awake;
};

} // namespace limber
