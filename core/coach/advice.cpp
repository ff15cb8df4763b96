#include "core/coach/advice.h"

#include "core/coach/outcomes.h"
#include "core/coach/week_six.h"

#include <algorithm>

namespace limber {

namespace {

constexpr int professionalFlares = 3;
constexpr int professionalFlareDays = 28;
constexpr int idleWeeks = 3;
constexpr int longStageWeeks = 10;
constexpr int tableWeeks = 6;

using Advices = std::vector<Advice>;

void adviseScreening(const Context& context, Advices& advices) {
    const SafetyState& safety = context.safety;
    if (safety.blocked()) {
        const bool red = safety.screening->fact.result == ScreeningResult::Red;
        const Reason why = reason(red ? "screening-red" : "screening-urgent");
        advices.push_back({Action::Blocked, why});
        advices.push_back({Action::SeeProfessional, why});
    }
    if (safety.amber())
        advices.push_back({Action::SeeProfessional,
                           reason(safety.screening->fact.worried ? "worried" : "screening-amber")});
    if (safety.unscreenedIllness && !safety.pause)
        advices.push_back(
            {Action::Blocked, reason("screen-first-after-illness",
                                     {{"days", daysBetween(*safety.unscreenedIllness, context.today)}})});
    if (safety.pause)
        advices.push_back(
            {Action::Paused,
             reason("paused", {{"days_left", daysBetween(context.today, safety.pause->until)}})});
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
    const int flares = flaresWithin(context.flares, context.today, professionalFlareDays);
    if (flares >= professionalFlares)
        see(reason("three-flares", {{"flares", flares}, {"days", professionalFlareDays}}));
    if (painOnMostDays(context.view, context.today))
        see(reason("pain-on-most-days"));
    if (context.safety.worsening)
        see(reason("worsening-two-weeks"));
}

void adviseFlare(const Context& context, Advices& advices) {
    const Flare* third = context.resting();
    // Who has stepped back already rests, and is not asked again.
    if (third == nullptr || third->morning < context.clock.start ||
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
    if (gap > longBreakDays && context.clock.stage > 1)
        advices.push_back({Action::StepBack, reason("step-back-after-break", {{"days", gap}})});
}

/// Three weeks in which the clock stood still although nothing forbade training.
void adviseIdle(const Context& context, Advices& advices) {
    const auto& weeks = context.clock.weeks;
    int idle = 0;
    for (auto it = weeks.rbegin(); it != weeks.rend(); ++it) {
        if (!it->complete)
            continue;
        if (it->counted || it->rested)
            break;
        ++idle;
    }
    if (idle >= idleWeeks) {
        advices.push_back({Action::SmallerPlan, reason("what-is-in-the-way", {{"weeks", idle}})});
        return;
    }
    // Good weeks and empty ones by turns never reach the table: nobody is left there without a word.
    const int complete = context.clock.calendarWeek() - 1;
    if (complete >= longStageWeeks && context.clock.countedWeeks < tableWeeks)
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
    return advices;
}

} // namespace limber
