#include "core/coach/coach.h"

#include "core/coach/day_plan.h"
#include "core/coach/precedence.h"
#include "core/coach/prescriber.h"
#include "core/coach/readiness.h"
#include "core/coach/week_six.h"
#include "core/coach/zones.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr int painfulAgain = 3;
constexpr int daysOfWeek = 7;
constexpr int quietDaysOneMoreWeek = 7;
constexpr int quietDaysNotNow = 14;

/// Criterion 4 over the counted weeks; before the first, over the weeks there are.
int adherencePercent(const StageClock& clock) {
    double sum = 0.0;
    int count = 0;
    for (const CoachWeek* week : clock.lastCounted(3)) {
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

/// Nothing may be prescribed: a warning sign, or tingling that nobody looked at.
bool prescribesNothing(const Context& context) {
    return context.safety.blocked() || context.safety.tinglingRests();
}

std::optional<Prescription> doseOf(const Context& context) {
    if (context.clock.exercise == nullptr || prescribesNothing(context))
        return std::nullopt;
    if (gentleOnly(context))
        return prescribeGentle(context);
    return prescribeStage(context);
}

/// The answer that was given to an offer, while it is still fresh.
std::optional<Reason> declined(const Context& context) {
    const auto& answered = context.clock.answered;
    if (!answered)
        return std::nullopt;
    const int since = daysBetween(answered->day, context.today);
    const int quiet = answered->fact.answer == OfferAnswer::NotNow ? quietDaysNotNow : quietDaysOneMoreWeek;
    if (since >= quiet)
        return std::nullopt;
    return reason("offer-declined", {{"days", since}, {"quiet_days_left", quiet - since}});
}

/// Somebody does the easier form and everything is calm again: the way back stands open.
std::optional<Reason> standardAgain(const Context& context, const Answer& answer) {
    if (!answer.prescription || context.clock.rows.empty() || answer.zone != Zone::Green ||
        safetyRank(answer.action) > safetyRank(Action::EasierVariant) ||
        answer.action == Action::EasierVariant)
        return std::nullopt;
    const Dose& dose = answer.prescription->dose;
    const Exercise* exercise = context.catalogue.find(dose.exercise);
    const Variant* variant = exercise == nullptr ? nullptr : exercise->findVariant(dose.variant);
    if (exercise != context.clock.exercise || variant == nullptr || variant->level != VariantLevel::Easier ||
        worstRecentPain(context) >= painfulAgain)
        return std::nullopt;
    return reason("standard-form-possible",
                  {{"pain", worstRecentPain(context)},
                   {"day_of_week", daysBetween(context.clock.start, context.today) % daysOfWeek}});
}

void addScreeningDue(const Context& context, std::vector<Reason>& reasons) {
    const SessionRow* last = context.clock.lastRow();
    const bool afterBreak = last != nullptr && daysBetween(last->day, context.today) > longBreakDays &&
                            (!context.safety.screening || context.safety.screening->day <= last->day);
    if (!context.safety.screening)
        reasons.push_back(reason("screening-never"));
    else if (context.safety.screeningDue || afterBreak)
        reasons.push_back(
            reason("screening-due", {{"days", daysBetween(context.safety.screening->day, context.today)}}));
}

} // namespace

Answer evaluate(const Catalogue& catalogue, const JournalView& view, Day today) {
    const Context context = gather(catalogue, view, today);
    Answer answer;
    answer.today = today;
    answer.stage = context.clock.stage;
    answer.calendarWeek = context.clock.calendarWeek();
    answer.countedWeeks = context.clock.countedWeeks;
    answer.zone = zoneToday(context);
    answer.readiness = context.readiness;
    answer.adherencePercent = adherencePercent(context.clock);

    const auto advices = gatherAdvice(context);
    Decision decision = decide(advices);
    answer.action = decision.action;
    answer.also = std::move(decision.also);
    answer.prescription = doseOf(context);
    answer.sessionsToday = planDay(context, answer.action, answer.also, answer.zone);

    if (answer.prescription)
        answer.reasons = answer.prescription->reasons;
    for (const Advice& advice : advices) {
        const bool said = std::any_of(answer.reasons.begin(), answer.reasons.end(),
                                      [&](const Reason& known) { return known == advice.why; });
        if (!said)
            answer.reasons.push_back(advice.why);
    }
    if (auto answered = declined(context))
        answer.reasons.push_back(std::move(*answered));
    if (auto back = standardAgain(context, answer))
        answer.reasons.push_back(std::move(*back));
    addScreeningDue(context, answer.reasons);
    if (answer.stage == 0)
        answer.reasons.push_back(reason("not-started"));
    return answer;
}

Answer evaluate(const Catalogue& catalogue, const Journal& journal, Day today) {
    return evaluate(catalogue, JournalView(journal, today), today);
}

Prescription prescribe(const Catalogue& catalogue, const JournalView& view, const ExerciseId& exercise,
                       Day today) {
    const Exercise* wanted = catalogue.find(exercise);
    if (wanted == nullptr)
        return {};
    const Context context = gather(catalogue, view, today);
    if (context.clock.exercise == wanted)
        return prescribeStage(context);
    return prescribeBeside(context, *wanted);
}

Prescription prescribe(const Catalogue& catalogue, const Journal& journal, const ExerciseId& exercise,
                       Day today) {
    return prescribe(catalogue, JournalView(journal, today), exercise, today);
}

} // namespace limber
