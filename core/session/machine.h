#pragma once

#include "core/session/session.h"

#include <optional>
#include <vector>

/// The inside of advance(): changes a session in place and collects effects. Not for use outside this room.
namespace limber::session {

class Machine {
public:
    explicit Machine(Session& session) : m_session(session) {}

    void handle(const Event& event);
    /// Time passes, however much; no gap is suspected.
    void pass(Milliseconds time);
    /// Enters the set at hand from the very begin.
    void prepare();

    /// Effects so far; their times count from the first event handled.
    [[nodiscard]] std::vector<Effect> takeEffects() { return std::move(m_effects); }

private:
    [[nodiscard]] bool over() const;
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] const PlannedSet& set() const;
    [[nodiscard]] const SessionItem& item() const;
    [[nodiscard]] bool moreWithoutRest() const;
    /// Of the set at hand, up to this moment.
    [[nodiscard]] Work doneNow() const;

    void cue(CueKind kind, int value = 0);
    void say(SayKind kind, int value = 0);
    void saveProgress();

    void enterPhase(Working& working);
    void work(Working working);
    void leavePhase(Working working);
    [[nodiscard]] bool lastMovementDone(const Working& working, int phase) const;
    void transition();
    void completeSet(const Working& working, bool byItself = true);
    void log(SetEnd end, const Work& done, std::optional<StopCause> why = std::nullopt);
    /// `byItself`: time has led here, so that the next set follows without a count-in.
    void afterSet(bool worked, bool byItself = false);
    /// Marks that stand at the very begin of the state just entered.
    void cuesAtOnce();
    void countIn(Working then);

    void pause(PauseCause why);
    void resume(ResumeAs as);
    void back();
    void nextRepetition();
    void finishSet();
    void repetitionDone();
    void stop(StopReason reason);
    void end();
    void addTime(Milliseconds time);
    void repeatSet();
    void swapForm(PlanChange::Kind kind);
    /// Replaces the state under a pause as well.
    void replaceActive(Active active);
    [[nodiscard]] std::optional<Active> active() const;

    Session& m_session;
    std::vector<Effect> m_effects;
    Milliseconds m_now{0};
};

/// What is due in an active state, by distance from now (0 or more), and how far its end is; no end where it
/// waits for the person.
struct Ahead {
    std::vector<Cue> cues;
    std::optional<Milliseconds> end;
};
[[nodiscard]] Ahead aheadOf(const Session& session, const Active& active);

/// The plan with a change made while the session ran.
void applyChange(SessionPlan& plan, const PlanChange& change);

} // namespace limber::session
