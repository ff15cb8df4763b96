#include "core/coach/verdicts.h"

#include "core/coach/day_plan.h"
#include "core/coach/unlock.h"
#include "core/coach/zones.h"

#include <algorithm>

namespace limber {

namespace {

std::optional<Ruling> bySafety(const Context& context) {
    const SafetyState& safety = context.safety;
    if (safety.blocked())
        return Ruling{Verdict::Blocked,
                      {reason(safety.screening->fact.result == ScreeningResult::Red ? "screening-red"
                                                                                    : "screening-urgent")}};
    if (safety.lastingTingling)
        return Ruling{
            Verdict::Blocked,
            {reason("tingling-lasting", {{"days", daysBetween(*safety.lastingTingling, context.today)}})}};
    if (safety.tinglingTwiceAWeek)
        return Ruling{Verdict::Blocked,
                      {reason("tingling-twice-a-week", {{"sessions", safety.tinglingSessions}})}};
    if (safety.pause)
        return Ruling{Verdict::NotToday,
                      {reason("paused", {{"days_left", daysBetween(context.today, safety.pause->until)}})}};
    if (safety.unscreenedIllness)
        return Ruling{Verdict::Blocked,
                      {reason("screen-first-after-illness",
                              {{"days", daysBetween(*safety.unscreenedIllness, context.today)}})}};
    return std::nullopt;
}

/// Only the first stage's exercise, gently.
std::optional<Ruling> byGentleness(const Context& context, const Exercise& exercise) {
    const bool amber = context.safety.amber();
    const Flare* third = context.resting();
    if (!amber && third == nullptr)
        return std::nullopt;
    const bool gentle = exercise.stage == 1;
    Reason why =
        amber ? reason(context.safety.screening->fact.worried ? "worried" : "screening-amber")
              : reason("rest-after-third-flare", {{"morning", third->pain}, {"baseline", third->baseline}});
    const Verdict others = amber ? Verdict::Blocked : Verdict::NotToday;
    return Ruling{gentle ? Verdict::StartGently : others, {std::move(why)}};
}

/// It hurt today.
std::optional<Ruling> byPain(const Context& context, const Exercise& exercise) {
    const ExerciseIndex index = context.view.find(exercise.id);
    for (const SessionRow& row : context.view.sessionsBetween(context.today, context.today)) {
        if (row.exercise == index && asksForCut(row))
            return Ruling{Verdict::NotToday,
                          {reason("stopped-today", {{"pain", row.peakPain().value_or(0)}})}};
    }
    return std::nullopt;
}

std::optional<Ruling> byPlace(const Context& context, const Exercise& exercise) {
    if (context.clock.stage == 0)
        return Ruling{Verdict::NotToday, {reason("not-started")}};
    if (exercise.placement == Placement::Ladder && exercise.stage > context.clock.stage)
        return Ruling{Verdict::NotToday, {reason("not-reached", {{"stage", exercise.stage}})}};
    if (exercise.placement != Placement::Ladder && equipmentMissing(context.view.settings(), exercise))
        return Ruling{Verdict::NotToday, {reason("equipment-missing")}};
    return std::nullopt;
}

} // namespace

bool equipmentMissing(const JournalSettings& settings, const Exercise& exercise) {
    if (settings.equipment.empty())
        return false;
    const auto owned = [&](const std::string& id) {
        return std::find(settings.equipment.begin(), settings.equipment.end(), id) !=
               settings.equipment.end();
    };
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(), [&](const EquipmentNeed& need) {
        return !need.optional && !owned(need.id) &&
               std::none_of(need.substitutes.begin(), need.substitutes.end(), owned);
    });
}

Ruling ruleOn(const Context& context, const Exercise& exercise) {
    if (auto ruling = bySafety(context))
        return std::move(*ruling);
    if (auto ruling = byPain(context, exercise))
        return std::move(*ruling);
    if (auto ruling = byGentleness(context, exercise))
        return std::move(*ruling);
    if (auto ruling = byPlace(context, exercise))
        return std::move(*ruling);
    return {};
}

Ruling ruleOnForm(const Context& context, const Exercise& exercise, const Variant& variant,
                  const Ruling& whole) {
    if (!whole.mayStart())
        return whole;
    if (whole.verdict == Verdict::StartGently && variant.level == VariantLevel::Harder)
        return {Verdict::NotToday, whole.reasons};
    if (!variant.unlock.empty()) {
        Unlock unlock = judgeUnlock(context);
        if (!unlock.open)
            return {Verdict::Blocked, std::move(unlock.evidence)};
    }
    static_cast<void>(exercise);
    return whole;
}

} // namespace limber
