#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <cstdint>
#include <string>

/// People who do not exist, living through the live engine: each morning the coach is asked, the day goes as
/// the person is, and what happened is logged. Deterministic for a seed.
namespace limber {

enum class Temper { Responder, SlowResponder, FlareProne, Irregular, OverEager, Injured, Quitter };

/// What a synthetic person is like.
struct PersonProfile {
    Temper temper = Temper::Responder;
    /// Chance of doing a session that is due.
    double attendance = 0.9;
    /// Chance of answering the morning question.
    double morningAnswers = 0.9;
    /// The capacity they start with, against what a seed start asks (1 is just manageable).
    double fitness = 1.15;
    /// How fast capacity grows, a week.
    double gainPerWeek = 0.075;
    /// Usual session and morning pain, 0 to 10.
    double painLevel = 0.6;
    /// Chance a week of a bad patch.
    double flareChance = 0.02;
    /// Overhead gap in cm at the start, and what it settles at.
    double gapStart = 14.0;
    double gapEnd = 9.0;
    /// Takes an offer to advance as soon as it is made.
    bool acceptsOffers = true;
};

/// A typical person of that temper.
[[nodiscard]] PersonProfile typicalPerson(Temper temper);

/// A believable history of `weeks` weeks from `start`, ending on the evening of its last day, one session of
/// which may be missing. Ids are stable for a seed.
[[nodiscard]] Journal simulateHistory(const Catalogue& catalogue, const PersonProfile& profile, Day start,
                                      int weeks, std::uint64_t seed);

} // namespace limber
