#include "app/flows/session_sound.h"

#include "app/ui/player/player_page.h"

#include <QLocale>

namespace limber {

using session::SessionController;
using sound::SoundPlayer;

namespace {

/// As espeak names them; the same for every language.
QString variantOf(Preferences::VoiceTone tone) {
    switch (tone) {
    case Preferences::VoiceTone::Higher:
        return QStringLiteral("f3");
    case Preferences::VoiceTone::Deeper:
        return QStringLiteral("m7");
    case Preferences::VoiceTone::Soft:
        return QStringLiteral("f5");
    case Preferences::VoiceTone::Standard:
        break;
    }
    return {};
}

} // namespace

SessionSound::SessionSound(SessionController& controller, const SoundPlayer::Clock& clock, QObject* parent)
    : QObject(parent), m_controller(controller), m_silent(!clock), m_sound(clock) {
    connect(&m_controller, &SessionController::runningChanged, &m_awake, &platform::ScreenAwake::setAwake);
    // Pictures are drawn in silence.
    if (m_silent)
        return;
    connect(&m_controller, &SessionController::runningChanged, &m_sound, &SoundPlayer::setRunning);
    connect(&m_controller, &SessionController::timelineChanged, this,
            [this](const Timeline& timeline, qint64 now) {
                if (m_controller.session())
                    m_sound.setPlan(m_controller.session()->plan);
                m_sound.setTimeline(timeline, now);
            });
    connect(&m_sound, &SoundPlayer::voiceUnavailable, this, [this] {
        Q_EMIT notice(tr("This computer has no voice. The sounds will guide you."));
        Q_EMIT voiceUnavailable();
    });
    connect(&m_sound, &SoundPlayer::unavailable, this, [this] {
        Q_EMIT notice(tr("No sound device. The session goes on, so follow the screen."));
        Q_EMIT availabilityChanged(false);
    });
    connect(&m_sound, &SoundPlayer::availableAgain, this, [this] {
        Q_EMIT notice(tr("Sound is back."));
        Q_EMIT availabilityChanged(true);
    });
}

void SessionSound::attach(ui::PlayerPage& page) {
    connect(this, &SessionSound::notice, &page, &ui::PlayerPage::showNotice);
    if (m_silent)
        return;
    connect(&page, &ui::PlayerPage::cueSampleRequested, &m_sound, &SoundPlayer::playNow);
    connect(&page, &ui::PlayerPage::cuesToggled, this, [this, &page](bool on) {
        m_sound.setMuted(!on);
        page.setCuesOn(on);
        Q_EMIT mutedChanged(!on);
    });
}

void SessionSound::applyPreferences(const Preferences& preferences) {
    m_sound.setVolume(preferences.cueVolume / 100.0);
    m_sound.setVoiceVolume(preferences.voiceVolume / 100.0);
    m_sound.setMuted(preferences.muted);
    SoundPlayer::Speech speech;
    speech.on = preferences.voice;
    speech.language = preferences.language.empty() ? QLocale().name().section(u'_', 0, 0).toLower()
                                                   : QString::fromStdString(preferences.language);
    speech.counts = preferences.voiceCounts;
    speech.variant = variantOf(preferences.voiceTone);
    speech.wordsPerMinute = preferences.voiceRate;
    m_sound.setSpeech(speech);
}

} // namespace limber
