#pragma once

#include "core/base/units.h"

/// Every number of the reminders, once. "Judgement" means that no source decides it.
namespace limber::rules {

using std::chrono::hours;
using std::chrono::minutes;

/// Shortest time between the end of a session and the reminder of the next. Judgement: three short sessions
/// are to be spread over a day, not done in a row.
inline constexpr hours sessionsApart{3};
/// Days with a session before a second and third one a day are reminded of. Judgement: few and small at
/// first (Bachmann 2018).
inline constexpr int daysOfOneSession = 3;
/// A session that could not be mentioned at its time is mentioned until then, and is missed afterwards.
inline constexpr minutes sessionKeeps{90};
/// Reminders of one session on one day at most: the first, and the one asked for by "in 10 minutes". After
/// Arensman: a first and a second reminder, no more.
inline constexpr int remindersOfASession = 2;

/// Minutes of activity after which a short movement is offered. Judgement: 25 to 90, default 45.
inline constexpr minutes microBreakShortest{25};
inline constexpr minutes microBreakUsual{45};
inline constexpr minutes microBreakLongest{90};
/// How much longer "less often" makes it, in percent.
inline constexpr int lessOftenPercent = 150;
/// No input for so long is a break that the person took without being told.
inline constexpr minutes naturalBreak{3};
inline constexpr int microBreaksADay = 8;
/// Ignored in a row until it asks whether to come less often.
inline constexpr int ignoredUntilAsked = 3;
/// No micro-break so shortly before a session's time: the session serves.
inline constexpr minutes beforeASession{15};
/// How long a movement of a micro-break may take.
inline constexpr Seconds microBreakMovement{60};

/// Full days with nothing logged that are mentioned, once each; after the last there is silence.
inline constexpr int silenceMentions[] = {2, 5, 14};
/// The weekly check and the safety questions are mentioned twice at most, a week apart.
inline constexpr int questionMentions = 2;
inline constexpr int questionDaysApart = 7;
/// How long after the usual time of the day a question may still be mentioned.
inline constexpr hours questionKeeps{8};

/// "In 10 minutes".
inline constexpr minutes later{10};
/// What was put off is dropped when it is later than this.
inline constexpr minutes laterKeeps{30};
/// A message that nobody answered for so long was ignored, however long the desktop keeps it.
inline constexpr minutes messageStands{15};
/// Between any two reminders: never a burst.
inline constexpr minutes remindersApart{20};
/// After a call, a film or a presentation has ended. Measured: programs close and open the microphone anew
/// within seconds.
inline constexpr Seconds settleAfterCall{20};
/// After coming back to the desk, unlocking or resuming.
inline constexpr Seconds settleAfterReturn{60};
/// A microphone, camera or full screen in use for longer is always in use and says nothing.
inline constexpr hours permanentAfter{4};

/// "Quiet while I present" ends so long after the presentation has ended.
inline constexpr minutes presentingOver{5};
/// It ends by itself after this, however the desktop looks; earlier where full screen cannot be told.
inline constexpr hours presentingLongest{4};
inline constexpr hours presentingUnseen{2};
inline constexpr hours quietHour{1};

/// Longest time until the planner is asked again, so that a changed zone is noticed.
inline constexpr minutes longestLook{15};

} // namespace limber::rules
