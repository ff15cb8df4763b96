#pragma once

#include "core/base/calendar.h"
#include "core/base/units.h"

#include <optional>
#include <span>
#include <vector>

namespace limber {

/// One reading of the two clocks: what the wall shows, and a clock that never jumps and counts sleep.
struct Moment {
    Timestamp wall;
    Milliseconds steady{0};

    bool operator==(const Moment&) const = default;
};

/// What the desktop says. Unknown never holds anything back.
enum class Sign { Unknown, No, Yes };

struct Presence {
    Sign away = Sign::Unknown;
    Sign locked = Sign::Unknown;
    Sign asleep = Sign::Unknown;
    Sign microphone = Sign::Unknown;
    Sign camera = Sign::Unknown;
    Sign fullScreen = Sign::Unknown;
    Sign doNotDisturb = Sign::Unknown;
    /// A session of Limber runs.
    Sign session = Sign::No;

    bool operator==(const Presence&) const = default;
    /// The person is not at work: away, locked, asleep, or moving with Limber.
    [[nodiscard]] bool resting() const;
};

struct PresenceChange {
    Milliseconds steady{0};
    Presence is;

    bool operator==(const PresenceChange&) const = default;
};

/// Why a reminder waits.
enum class Hold {
    None,
    Session,
    Asleep,
    Locked,
    Away,
    Microphone,
    Camera,
    FullScreen,
    DoNotDisturb,
    Quiet,
    JustBack ///< a call or an absence ended a moment ago
};

/// What the desktop said in the last hours, by the steady clock.
class PresenceHistory {
public:
    /// A change that says what was known already adds nothing; one from before the last is taken as now.
    void add(const PresenceChange& change);

    [[nodiscard]] std::span<const PresenceChange> changes() const { return m_changes; }
    [[nodiscard]] Presence now() const;
    /// When full screen was last seen to end at or after `since`; nothing while it lasts, or was not seen.
    [[nodiscard]] std::optional<Milliseconds> fullScreenEnded(Milliseconds since) const;

private:
    std::vector<PresenceChange> m_changes;
};

/// What the history says about the work done since the last rest.
struct Sitting {
    /// Active time since the last break, natural or not.
    Milliseconds active{0};
    /// What holds a reminder back right now, by the desktop alone.
    Hold hold = Hold::None;
    /// While JustBack: how long it still lasts.
    Milliseconds settles{0};

    bool operator==(const Sitting&) const = default;
};

/// Folds the history. A break that became due while something held it back is not made up for: when that
/// ends, counting begins anew. `restedAt` is when the last micro-break was shown.
[[nodiscard]] Sitting sittingOf(const PresenceHistory& history, Milliseconds breakAfter,
                                std::optional<Milliseconds> restedAt, Milliseconds now);

} // namespace limber
