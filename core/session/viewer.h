#pragma once

#include "core/session/view.h"
#include "core/session/work.h"

/// The inside of viewOf(); not for use outside this room.
namespace limber::session {

/// Whole seconds, rounded up; never negative.
[[nodiscard]] int secondsUp(Milliseconds time);
/// 0 to 1; 0 of nothing.
[[nodiscard]] double shareOf(Milliseconds part, Milliseconds whole);

/// Everything about one moment of one session, so that the parts of the view need not be handed around.
class Viewer {
public:
    /// The session must outlive it, and have sets.
    explicit Viewer(const Session& session);

    [[nodiscard]] PlayerView view() const;

private:
    // viewer.cpp: the exercise and the place in its set
    [[nodiscard]] Milliseconds phaseLeft() const;
    [[nodiscard]] Milliseconds cyclesLeft() const;
    [[nodiscard]] Milliseconds repetitionLength() const;
    void fillExercise(PlayerView& view) const;
    void fillPlace(PlayerView& view) const;
    /// Groups of holds without a rest between them (five of 11 s, five of 10 s) are one run of ten to the
    /// person.
    void countRepetitions(PlayerView& view) const;
    void fillCountdown(PlayerView& view) const;
    void countUp(PlayerView& view) const;
    /// One dot a repetition where the whole exercise has few, else one a set.
    void fillDots(PlayerView& view) const;
    /// `repetition` is -1 where the dot stands for the whole set.
    [[nodiscard]] DotState dotAt(int index, int repetition) const;

    // view_ahead.cpp: what comes, how long it takes, and the figure
    [[nodiscard]] NextUp next(const PlayerView& view) const;
    /// What comes before a set: the get-ready, the change of sides, or the rest.
    [[nodiscard]] Milliseconds before(std::size_t index) const;
    [[nodiscard]] Milliseconds leftOfSet() const;
    [[nodiscard]] Milliseconds leftUndone() const;
    void fillTime(PlayerView& view) const;
    void fillFigure(PlayerView& view) const;

    const Session& m_session;
    bool m_over;
    int m_shown;
    const PlannedSet& m_set;
    const SessionItem& m_item;
    SessionState m_state;
    Working m_working;
};

} // namespace limber::session
