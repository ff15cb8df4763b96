#include "core/coach/advice.h"

#include "core/coach/cuts.h"
#include "core/coach/outcomes.h"
#include "core/coach/week_six.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using Advices = std::vector<Advice>;

void adviseScreening(const Context& context, Advices& advices) {
    const SafetyState& safety = context.safety;
    const Standing& standing = safety.standing;
    if (safety.blocked()) {
        const bool red = standing.screening->fact.result == ScreeningResult::Red;
        const Reason why = reason(red ? "screening-red" : "screening-urgent");
        advices.push_back({Action::Blocked, why});
        advices.push_back({Action::SeeProfessional, why});
    }
    if (standing.amber())
        advices.push_back({Action::SeeProfessional,
                           reason(standing.screening->fact.worried ? "worried" : "screening-amber")});
    // What tingling asks for is more than a form.
    if (safety.screenFirst && !safety.pause && !safety.tinglingRests())
        advices.push_back({Action::Blocked, *safety.screenFirst});
    if (safety.pause)
        advices.push_back(
            {Action::Paused,
             reason("paused", {{"days_left", daysBetween(context.today, safety.pause->until)}})});
}

/// Pain that comes back although nothing can be taken away any more (R8).
void adviseFloor(const Context& context, Advices& advices) {
    for (const Exercise& exercise : context.catalogue.exercises()) {
        const bool own = &exercise == context.clock.exercise;
        const StageClock track =
            own ? context.clock : trackOf(context.view, exercise, context.safety, context.today);
        if (track.told.empty())
            continue;
        const AtFloor floor = painAtFloor(track, context.today);
        constexpr int often = 3;
        if (floor.painful >= often)
            advices.push_back(
                {Action::SeeProfessional, reason("pain-at-floor", {{"sessions", floor.painful}})});
        else if (own && floor.painful > 0)
            advices.push_back(
                {Action::EasierVariant, reason("easier-at-floor", {{"sessions", floor.painful}})});
    }
}

void adviseProfessional(const Context& context, Advices& advices) {
    const auto see = [&](Reason why) { advices.push_back({Action::SeeProfessional, std::move(why)}); };
    if (context.safety.lastingTingling) {
        const Reason why = reason("tingling-lasting",
                                  {{"days", daysBetween(*context.safety.lastingTingling, context.today)}});
        advices.push_back({Action::Paused, why});
        see(why);
    }
    if (context.safety.tinglingTwiceAWeek) {
        const Reason why = reason("tingling-twice-a-week", {{"sessions", context.safety.tinglingSessions}});
        advices.push_back({Action::Paused, why});
        see(why);
    } else if (context.safety.tinglingRecurs()) {
        see(reason("tingling-recurring", {{"sessions", context.safety.tinglingSessions}}));
    }
    if (context.safety.painMoves) {
        const Reason why = reason("pain-moves");
        advices.push_back({Action::Paused, why});
        see(why);
    }
    if (context.safety.drift && *context.safety.drift >= rule::driftProfessional)
        see(reason("drift", {{"points", *context.safety.drift}}));
    if (context.safety.functionFalls)
        see(reason("function-falls"));
    adviseFloor(context, advices);
    const int flares = flaresWithin(context.flares, context.today, rule::thirdFlareDays);
    if (flares >= rule::professionalFlares)
        see(reason("three-flares", {{"flares", flares}, {"days", rule::thirdFlareDays}}));
    if (painOnMostDays(context.view, context.today))
        see(reason("pain-on-most-days"));
    if (context.safety.worsening)
        see(reason("worsening-two-weeks"));
}

void adviseFlare(const Context& context, Advices& advices) {
    const Flare* third = context.resting();
    // Who has stepped back already rests, and is not asked again.
    if (third == nullptr ||
        (context.clock.reason == StageReason::SteppedBack && third->morning == context.clock.start))
        return;
    if (context.clock.stage > 1)
        advices.push_back(
            {Action::StepBack, reason("step-back-after-third-flare",
                                      {{"morning", third->pain}, {"baseline", third->baseline}})});
}

void adviseBreak(const Context& context, Advices& advices) {
    const SessionRow* last = context.clock.lastRow();
    if (last == nullptr)
        return;
    const int gap = daysBetween(last->day, context.today);
    if (gap > rule::breakLong && context.clock.stage > 1)
        advices.push_back({Action::StepBack, reason("step-back-after-break", {{"days", gap}})});
}

/// Three weeks in which the clock stood still although nothing forbade training.
void adviseIdle(const Context& context, Advices& advices) {
    const auto& weeks = context.clock.weeks;
    int idle = 0;
    for (auto it = weeks.rbegin(); it != weeks.rend(); ++it) {
        if (!it->complete)
            continue;
        if (it->counted || it->excused)
            break;
        ++idle;
    }
    // Who comes back from a break is welcomed, not asked where the weeks went.
    const SessionRow* last = context.clock.lastRow();
    if (last != nullptr && daysBetween(last->day, context.today) > rule::breakSame)
        return;
    if (idle >= rule::idleWeeks) {
        advices.push_back({Action::SmallerPlan, reason("what-is-in-the-way", {{"weeks", idle}})});
        return;
    }
    // Good weeks and empty ones by turns never reach the table: nobody is left there without a word.
    const int complete = context.clock.calendarWeek() - 1;
    if (complete >= rule::longStageWeeks && context.clock.countedWeeks < rule::tableWeeks)
        advices.push_back(
            {Action::SmallerPlan,
             reason("long-in-stage", {{"weeks", complete}, {"counted", context.clock.countedWeeks}})});
}

Reason tableReason(const Context& context, const char* code) {
    return reason(code, {{"weeks", context.clock.countedWeeks}, {"pain", worstRecentPain(context)}});
}

void adviseWeekSix(const Context& context, Advices& advices) {
    const auto add = [&](Action action, const char* code) {
        advices.push_back({action, tableReason(context, code)});
    };
    const StageClock& clock = context.clock;
    const bool second = clock.countedWeeks >= 8;
    switch (weekSixRow(context)) {
    case WeekSixRow::NotYet:
        break;
    case WeekSixRow::FreeFlat:
        add(Action::OfferAdvance, "week-six-advance");
        break;
    case WeekSixRow::FreeImproving:
        add(Action::OfferAdvance, "week-six-seed-cap");
        if (!wasExtended(clock))
            add(Action::OfferExtension, "week-six-extension-by-choice");
        break;
    case WeekSixRow::FreeIrregular:
        add(Action::OfferAdvance, "week-six-smaller-plan");
        add(Action::SmallerPlan, "week-six-smaller-plan");
        break;
    case WeekSixRow::FreeIrregularHard:
        add(Action::OfferExtension, "week-six-two-more-weeks");
        break;
    case WeekSixRow::SomePain:
        add(Action::OfferExtension, "week-six-stay");
        break;
    case WeekSixRow::SomePainIrregular:
        add(Action::OfferExtension, "week-six-stay");
        add(Action::SmallerPlan, "week-six-stay");
        break;
    case WeekSixRow::PainImproving:
        add(Action::EasierVariant, "week-six-easier");
        break;
    case WeekSixRow::PainFlat:
        add(Action::SeeProfessional, "week-six-painful");
        if (clock.stage > 1)
            add(Action::StepBack, "week-six-painful");
        break;
    case WeekSixRow::PainFlatIrregular:
        add(Action::EasierVariant, "week-six-painful-irregular");
        add(Action::SmallerPlan, "week-six-painful-irregular");
        if (second)
            add(Action::SeeProfessional, "week-six-painful-irregular");
        break;
    }
}

void adviseReady(const Context& context, Advices& advices) {
    if (context.readiness.ready())
        advices.push_back({Action::OfferAdvance, reason("ready", {{"stage", context.clock.stage},
                                                                  {"weeks", context.clock.countedWeeks}})});
}

/// There is nothing beyond the last stage: an offer to advance means it is done.
void completeLastStage(const Context& context, Advices& advices) {
    if (context.clock.stage < context.catalogue.stageCount())
        return;
    for (Advice& advice : advices) {
        if (advice.action == Action::OfferAdvance)
            advice.action = Action::Completed;
    }
}

/// Nobody is asked to go further on answers that are too old, or while things get worse (R6, R15).
void dropOffers(Advices& advices) {
    advices.erase(std::remove_if(advices.begin(), advices.end(),
                                 [](const Advice& advice) {
                                     return advice.action == Action::OfferAdvance ||
                                            advice.action == Action::OfferExtension ||
                                            advice.action == Action::Completed;
                                 }),
                  advices.end());
}

} // namespace

std::vector<Advice> gatherAdvice(const Context& context) {
    Advices advices;
    adviseScreening(context, advices);
    adviseProfessional(context, advices);
    if (context.clock.exercise == nullptr)
        return advices;
    adviseFlare(context, advices);
    adviseBreak(context, advices);
    adviseIdle(context, advices);
    adviseReady(context, advices);
    adviseWeekSix(context, advices);
    adviseOutcomes(context, advices);
    completeLastStage(context, advices);
    if (context.safety.screeningOverdue || gettingWorse(context))
        dropOffers(advices);
    return advices;
}

} // namespace limber
