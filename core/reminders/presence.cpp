#include "core/reminders/presence.h"

#include "core/rulebook/reminder_rules.h"

#include <algorithm>

namespace limber {

namespace {

/// Older changes decide nothing any more.
constexpr std::chrono::hours remembered{24};

/// Something that is on, since when: on for too long, it is always on and says nothing.
class Lasting {
public:
    void read(Sign sign, Milliseconds at) {
        if (sign != Sign::Yes)
            m_since.reset();
        else if (!m_since)
            m_since = at;
    }
    [[nodiscard]] bool holds(Milliseconds at) const {
        return m_since && at - *m_since < rules::permanentAfter;
    }
    /// When it stops to hold by itself.
    [[nodiscard]] Milliseconds until() const { return *m_since + rules::permanentAfter; }

private:
    std::optional<Milliseconds> m_since;
};

class Fold {
public:
    Fold(Milliseconds breakAfter, std::optional<Milliseconds> restedAt)
        : m_breakAfter(breakAfter), m_restedAt(restedAt) {}

    void read(const PresenceChange& change) {
        m_is = change.is;
        m_microphone.read(m_is.microphone, change.steady);
        m_camera.read(m_is.camera, change.steady);
        m_fullScreen.read(m_is.fullScreen, change.steady);
        turn(change.steady);
    }

    /// Nothing changes until `until`, but what lasts may grow too old to hold.
    void pass(Milliseconds from, Milliseconds until) {
        while (from < until) {
            Milliseconds stop = until;
            for (const Lasting* each : {&m_microphone, &m_camera, &m_fullScreen})
                if (each->holds(from))
                    stop = std::min(stop, each->until());
            if (m_restedAt && *m_restedAt > from && *m_restedAt < stop)
                stop = *m_restedAt;
            if (!m_is.resting()) {
                m_active += stop - from;
                m_missed = m_missed || (m_hold != Hold::None && m_active >= m_breakAfter);
            }
            if (m_restedAt == stop)
                rest();
            turn(stop);
            from = stop;
        }
    }

    [[nodiscard]] Sitting result(Milliseconds now) const {
        if (m_hold == Hold::None && now < m_settled)
            return {m_active, Hold::JustBack, m_settled - now};
        return {m_active, m_hold, Milliseconds{0}};
    }

private:
    void rest() {
        m_active = Milliseconds{0};
        m_missed = false;
    }

    [[nodiscard]] Hold holdAt(Milliseconds at) const {
        if (m_is.session == Sign::Yes)
            return Hold::Session;
        if (m_is.asleep == Sign::Yes)
            return Hold::Asleep;
        if (m_is.locked == Sign::Yes)
            return Hold::Locked;
        if (m_is.away == Sign::Yes)
            return Hold::Away;
        if (m_microphone.holds(at))
            return Hold::Microphone;
        if (m_camera.holds(at))
            return Hold::Camera;
        if (m_is.doNotDisturb == Sign::Yes)
            return Hold::DoNotDisturb;
        return m_fullScreen.holds(at) ? Hold::FullScreen : Hold::None;
    }

    void turn(Milliseconds at) {
        const Hold was = m_hold;
        m_hold = holdAt(at);
        if (m_is.resting())
            rest();
        if (was == Hold::None || m_hold != Hold::None)
            return;
        if (m_missed)
            rest();
        const bool absent = was == Hold::Asleep || was == Hold::Locked || was == Hold::Away;
        m_settled = at + (absent ? rules::settleAfterReturn : rules::settleAfterCall);
    }

    Milliseconds m_breakAfter;
    std::optional<Milliseconds> m_restedAt;
    Presence m_is;
    Lasting m_microphone;
    Lasting m_camera;
    Lasting m_fullScreen;
    Hold m_hold = Hold::None;
    Milliseconds m_active{0};
    Milliseconds m_settled{Milliseconds::min()};
    bool m_missed = false;
};

} // namespace

bool Presence::resting() const {
    return away == Sign::Yes || locked == Sign::Yes || asleep == Sign::Yes || session == Sign::Yes;
}

void PresenceHistory::add(const PresenceChange& change) {
    PresenceChange added = change;
    if (!m_changes.empty()) {
        if (m_changes.back().is == added.is)
            return;
        added.steady = std::max(added.steady, m_changes.back().steady);
    }
    m_changes.push_back(added);
    const Milliseconds oldest = added.steady - remembered;
    // The last one before the limit says what was so at it.
    const auto kept = std::find_if(m_changes.begin(), m_changes.end(),
                                   [&](const PresenceChange& each) { return each.steady > oldest; });
    if (kept - m_changes.begin() > 1)
        m_changes.erase(m_changes.begin(), kept - 1);
}

Presence PresenceHistory::now() const {
    return m_changes.empty() ? Presence{} : m_changes.back().is;
}

std::optional<Milliseconds> PresenceHistory::fullScreenEnded(Milliseconds since) const {
    std::optional<Milliseconds> ended;
    bool full = false;
    for (const PresenceChange& change : m_changes) {
        const bool is = change.is.fullScreen == Sign::Yes;
        if (full && !is && change.steady >= since)
            ended = change.steady;
        else if (is)
            ended.reset();
        full = is;
    }
    return ended;
}

Sitting sittingOf(const PresenceHistory& history, Milliseconds breakAfter,
                  std::optional<Milliseconds> restedAt, Milliseconds now) {
    Fold fold(breakAfter, restedAt);
    const auto changes = history.changes();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        fold.read(changes[i]);
        const Milliseconds until = i + 1 < changes.size() ? changes[i + 1].steady : now;
        fold.pass(changes[i].steady, std::min(until, now));
    }
    return fold.result(now);
}

} // namespace limber
