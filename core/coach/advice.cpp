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
        const Reason why = safety.whyBlocked();
        advices.push_back({Action::Blocked, why});
        advices.push_back({Action::SeeProfessional, why});
    }
    if (standing.amber())
        advices.push_back({Action::SeeProfessional, standing.whyAmber()});
    // What tingling asks for is more than a form.
    if (safety.screenFirst && !safety.pause && !safety.tinglingRests())
        advices.push_back({Action::Blocked, *safety.screenFirst});
    if (safety.pause)
        advices.push_back({Action::Paused, reason::Paused{daysBetween(context.today, safety.pause->until)}});
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
            advices.push_back({Action::SeeProfessional, reason::PainAtFloor{floor.painful}});
        else if (own && floor.painful > 0)
            advices.push_back({Action::EasierVariant, reason::EasierAtFloor{floor.painful}});
    }
}

void adviseProfessional(const Context& context, Advices& advices) {
    const auto see = [&](Reason why) { advices.push_back({Action::SeeProfessional, std::move(why)}); };
    if (context.safety.lastingTingling) {
        const reason::TinglingLasting why{daysBetween(*context.safety.lastingTingling, context.today)};
        advices.push_back({Action::Paused, why});
        see(why);
    }
    if (context.safety.tinglingTwiceAWeek) {
        const reason::TinglingTwiceAWeek why{context.safety.tinglingSessions};
        advices.push_back({Action::Paused, why});
        see(why);
    } else if (context.safety.tinglingRecurs()) {
        see(reason::TinglingRecurring{context.safety.tinglingSessions});
    }
    if (context.safety.painMoves) {
        advices.push_back({Action::Paused, reason::PainMoves{}});
        see(reason::PainMoves{});
    }
    if (context.safety.drift && *context.safety.drift >= rule::driftProfessional)
        see(reason::Drift{*context.safety.drift});
    if (context.safety.functionFalls)
        see(reason::FunctionFalls{});
    adviseFloor(context, advices);
    const int flares = flaresWithin(context.flares, context.today, rule::thirdFlareDays);
    if (flares >= rule::professionalFlares)
        see(reason::ThreeFlares{flares, rule::thirdFlareDays});
    if (painOnMostDays(context.view, context.today))
        see(reason::PainOnMostDays{});
    if (context.safety.worsening)
        see(reason::WorseningTwoWeeks{});
}

void adviseFlare(const Context& context, Advices& advices) {
    const Flare* third = context.resting();
    // Who has stepped back already rests, and is not asked again.
    if (third == nullptr ||
        (context.clock.reason == StageReason::SteppedBack && third->morning == context.clock.start))
        return;
    if (context.clock.stage > 1)
        advices.push_back({Action::StepBack, reason::StepBackAfterThirdFlare{third->pain, third->baseline}});
}

void adviseBreak(const Context& context, Advices& advices) {
    const SessionRow* last = context.clock.lastRow();
    if (last == nullptr)
        return;
    const int gap = daysBetween(last->day, context.today);
    if (gap > rule::breakLong && context.clock.stage > 1)
        advices.push_back({Action::StepBack, reason::StepBackAfterBreak{gap}});
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
        advices.push_back({Action::SmallerPlan, reason::WhatIsInTheWay{idle}});
        return;
    }
    // Good weeks and empty ones by turns never reach the table: nobody is left there without a word.
    const int complete = context.clock.calendarWeek() - 1;
    if (complete >= rule::longStageWeeks && context.clock.countedWeeks < rule::tableWeeks)
        advices.push_back({Action::SmallerPlan, reason::LongInStage{complete, context.clock.countedWeeks}});
}

void adviseWeekSix(const Context& context, Advices& advices) {
    const StageClock& clock = context.clock;
    const int weeks = clock.countedWeeks;
    const int pain = worstRecentPain(context);
    const auto add = [&](Action action, Reason why) { advices.push_back({action, std::move(why)}); };
    const bool second = weeks >= 8;
    switch (weekSixRow(context)) {
    case WeekSixRow::NotYet:
        break;
    case WeekSixRow::FreeFlat:
        add(Action::OfferAdvance, reason::WeekSixAdvance{weeks, pain});
        break;
    case WeekSixRow::FreeImproving:
        add(Action::OfferAdvance, reason::WeekSixSeedCap{weeks, pain});
        if (!wasExtended(clock))
            add(Action::OfferExtension, reason::WeekSixExtensionByChoice{weeks, pain});
        break;
    case WeekSixRow::FreeIrregular:
        add(Action::OfferAdvance, reason::WeekSixSmallerPlan{weeks, pain});
        add(Action::SmallerPlan, reason::WeekSixSmallerPlan{weeks, pain});
        break;
    case WeekSixRow::FreeIrregularHard:
        add(Action::OfferExtension, reason::WeekSixTwoMoreWeeks{weeks, pain});
        break;
    case WeekSixRow::SomePain:
        add(Action::OfferExtension, reason::WeekSixStay{weeks, pain});
        break;
    case WeekSixRow::SomePainIrregular:
        add(Action::OfferExtension, reason::WeekSixStay{weeks, pain});
        add(Action::SmallerPlan, reason::WeekSixStay{weeks, pain});
        break;
    case WeekSixRow::PainImproving:
        add(Action::EasierVariant, reason::WeekSixEasier{weeks, pain});
        break;
    case WeekSixRow::PainFlat:
        add(Action::SeeProfessional, reason::WeekSixPainful{weeks, pain});
        if (clock.stage > 1)
            add(Action::StepBack, reason::WeekSixPainful{weeks, pain});
        break;
    case WeekSixRow::PainFlatIrregular:
        add(Action::EasierVariant, reason::WeekSixPainfulIrregular{weeks, pain});
        add(Action::SmallerPlan, reason::WeekSixPainfulIrregular{weeks, pain});
        if (second)
            add(Action::SeeProfessional, reason::WeekSixPainfulIrregular{weeks, pain});
        break;
    }
}

void adviseReady(const Context& context, Advices& advices) {
    if (context.readiness.ready())
        advices.push_back(
            {Action::OfferAdvance, reason::Ready{context.clock.stage, context.clock.countedWeeks}});
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
