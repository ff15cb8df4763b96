#include "core/coach/coach_day.h"

#include "core/coach/coach.h"
#include "core/coach/day_plan.h"
#include "core/coach/lighter_week.h"
#include "core/coach/precedence.h"
#include "core/coach/prescriber.h"
#include "core/coach/prescription_pad.h"
#include "core/coach/raises.h"
#include "core/coach/readiness.h"
#include "core/coach/track.h"
#include "core/coach/trends.h"
#include "core/coach/verdicts.h"
#include "core/coach/week_six.h"
#include "core/coach/zones.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

/// Criterion 4 over the counted weeks; before the first, over the weeks there are.
int adherencePercent(const StageClock& clock) {
    double sum = 0.0;
    int count = 0;
    for (const CoachWeek* week : clock.lastCounted(rule::readyWeeks)) {
        sum += week->adherence;
        ++count;
    }
    for (auto it = clock.weeks.rbegin(); count == 0 && it != clock.weeks.rend(); ++it) {
        if (it->complete) {
            sum = it->adherence;
            count = 1;
        }
    }
    if (count == 0 && !clock.weeks.empty()) {
        sum = clock.weeks.back().adherence;
        count = 1;
    }
    return count == 0 ? 0 : static_cast<int>(std::lround(100.0 * sum / count));
}

/// After a long break the dose of the morning is that of the stage before, and so is the exercise.
const Exercise* exerciseOfDay(const Context& context) {
    const StageClock& clock = context.clock;
    if (gentleOnly(context))
        return context.catalogue.stageExercise(1);
    const SessionRow* last = clock.lastRow();
    if (last != nullptr && daysBetween(last->day, context.today) > rule::breakLong)
        if (const Exercise* easier = context.catalogue.stageExercise(clock.stage - 1))
            return easier;
    return clock.exercise;
}

ProposedDose proposeFor(const Context& context, const Exercise& exercise, const Ruling& ruling,
                        const Exercise* ofDay) {
    ProposedDose proposed = ruling.verdict == Verdict::StartGently
                                ? proposeGentle(context, exercise, ruling.reasons)
                            : &exercise == ofDay ? proposeStage(context, exercise)
                                                 : proposeBeside(context, exercise);
    // The form that was done last can have been locked since.
    if (isLocked(context, exercise, proposed.dose.variant))
        proposed.dose.variant = *openForm(context, exercise);
    return proposed;
}

ExerciseDay dayOf(const Context& context, const Exercise& exercise, const Exercise* ofDay) {
    const Ruling ruling = ruleOn(context, exercise);
    ExerciseDay day;
    day.exercise = exercise.id;
    day.verdict = ruling.verdict;
    day.reasons = ruling.reasons;
    std::optional<ProposedDose> proposed;
    if (ruling.mayStart()) {
        proposed = proposeFor(context, exercise, ruling, ofDay);
        if (const auto big = bigStepOf(exercise, *proposed))
            day.bigStep = PrescriptionPad::sign(*big);
        day.prescription = PrescriptionPad::sign(*proposed);
    }
    for (const Variant& variant : exercise.variants) {
        Ruling form = ruleOnForm(context, exercise, variant, ruling);
        FormDay entry{variant.id, form.verdict, std::move(form.reasons), std::nullopt};
        if (proposed && (entry.verdict == Verdict::Start || entry.verdict == Verdict::StartGently)) {
            ProposedDose inForm = *proposed;
            inForm.dose.variant = variant.id;
            entry.prescription = PrescriptionPad::sign(std::move(inForm));
        }
        day.forms.push_back(std::move(entry));
    }
    return day;
}

/// The answer that was given to an offer, while it is still fresh.
std::optional<Reason> declined(const Context& context) {
    const auto& answered = context.clock.answered;
    if (!answered)
        return std::nullopt;
    const int since = daysBetween(answered->day, context.today);
    const int quiet =
        answered->fact.answer == OfferAnswer::NotNow ? rule::quietNotNow : rule::quietOneMoreWeek;
    if (since >= quiet)
        return std::nullopt;
    return reason::OfferDeclined{since, quiet - since};
}

/// Somebody does the easier form and everything is calm again: the way back stands open.
std::optional<Reason> standardAgain(const Context& context, const CoachDay& answer) {
    if (!answer.prescription || context.clock.rows.empty() || answer.zone != Zone::Green ||
        safetyRank(answer.action) > safetyRank(Action::EasierVariant) ||
        answer.action == Action::EasierVariant)
        return std::nullopt;
    const Dose& dose = answer.prescription->dose();
    const Exercise* exercise = context.catalogue.find(dose.exercise);
    const Variant* variant = exercise == nullptr ? nullptr : exercise->findVariant(dose.variant);
    if (exercise != context.clock.exercise || variant == nullptr || variant->level != VariantLevel::Easier ||
        worstRecentPain(context) >= rule::neverPain)
        return std::nullopt;
    return reason::StandardFormPossible{worstRecentPain(context),
                                        daysBetween(context.clock.start, context.today) % 7};
}

void addScreeningDue(const Context& context, std::vector<Reason>& reasons) {
    const SafetyState& safety = context.safety;
    if (!safety.standing.screening)
        reasons.push_back(reason::ScreeningNever{});
    else if (safety.screeningDue || safety.screenFirst)
        reasons.push_back(reason::ScreeningDue{
            daysBetween(safety.standing.full.value_or(safety.standing.screening->day), context.today)});
}

/// Nothing is green while nothing may rise (R24).
Zone zoneOfDay(const Context& context, const CoachDay& day, const Exercise* ofDay) {
    if (ofDay == nullptr)
        return day.action == Action::Blocked || day.action == Action::Paused ? Zone::Held : Zone::Green;
    const bool own = ofDay == context.clock.exercise;
    const StageClock track =
        own ? context.clock : trackOf(context.view, *ofDay, context.safety, context.today);
    const Zone zone = zoneToday(context, track);
    const bool professional =
        day.asksFor(Action::SeeProfessional) && !day.gives<reason::CheckpointNoChange>();
    const bool held = day.action == Action::Blocked || day.action == Action::Paused ||
                      context.safety.gentle() || professional;
    return held && zone != Zone::Stop ? Zone::Held : zone;
}

void addEffortQuestion(const Context& context, std::vector<Reason>& reasons) {
    const CoachWeek* before = context.clock.weekBefore();
    if (before == nullptr || before->firstRow >= before->endRow)
        return;
    const WeekVerdict verdict = judgeWeek(context, context.clock, *before, TrackKind::Ladder);
    if (verdict.effort.value_or(0.0) >= rule::askEffort)
        reasons.push_back(reason::EffortAsk{*verdict.effort});
}

} // namespace

CoachDay coachDay(const Catalogue& catalogue, const JournalView& view, Day today) {
    const Context context = gather(catalogue, view, today);
    CoachDay answer;
    answer.today = today;
    answer.stage = context.clock.stage;
    answer.calendarWeek = context.clock.calendarWeek();
    answer.countedWeeks = context.clock.countedWeeks;
    answer.readiness = context.readiness;
    answer.adherencePercent = adherencePercent(context.clock);

    const auto advices = gatherAdvice(context);
    Decision decision = decide(advices);
    answer.action = decision.action;
    answer.also = std::move(decision.also);
    const Exercise* ofDay = exerciseOfDay(context);
    for (const Exercise& exercise : catalogue.exercises())
        answer.exercises.push_back(dayOf(context, exercise, ofDay));
    if (const ExerciseDay* first = ofDay == nullptr ? nullptr : answer.find(ofDay->id))
        answer.prescription = first->prescription;
    answer.sessionsToday = planDay(context, answer, ofDay);
    const auto lighter = lighterWeekToOffer(context);
    if (lighter && answer.action != Action::Blocked && answer.action != Action::Paused) {
        answer.also.push_back(Action::OfferDeload);
        answer.lighterWeekUntil = lighter->until;
    }

    if (answer.prescription)
        answer.reasons = answer.prescription->reasons();
    for (const Advice& advice : advices) {
        const bool said = std::any_of(answer.reasons.begin(), answer.reasons.end(),
                                      [&](const Reason& known) { return known == advice.why; });
        if (!said)
            answer.reasons.push_back(advice.why);
    }
    answer.zone = zoneOfDay(context, answer, ofDay);
    addEffortQuestion(context, answer.reasons);
    for (Reason& flag : flagsOfMeasures(view))
        answer.reasons.push_back(std::move(flag));
    if (auto answered = declined(context))
        answer.reasons.push_back(std::move(*answered));
    if (answer.lighterWeekUntil)
        answer.reasons.push_back(reason::LighterWeekPossible{rule::deloadWeeks, rule::deloadPercent});
    if (auto back = standardAgain(context, answer))
        answer.reasons.push_back(std::move(*back));
    addScreeningDue(context, answer.reasons);
    if (answer.stage == 0)
        answer.reasons.push_back(reason::NotStarted{});
    return answer;
}

CoachDay evaluate(const Catalogue& catalogue, const Journal& journal, Day today) {
    return coachDay(catalogue, JournalView(journal, today), today);
}

} // namespace limber
