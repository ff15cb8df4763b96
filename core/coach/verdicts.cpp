#include "core/coach/verdicts.h"

#include "core/coach/cuts.h"
#include "core/coach/day_plan.h"
#include "core/coach/unlock.h"
#include "core/coach/zones.h"
#include "core/rulebook/rulebook.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

Ruling blocked(Reason why) {
    return {Verdict::Blocked, {std::move(why)}};
}

Ruling notToday(Reason why) {
    return {Verdict::NotToday, {std::move(why)}};
}

std::optional<Ruling> bySafety(const Context& context) {
    const SafetyState& safety = context.safety;
    if (safety.blocked())
        return blocked(safety.whyBlocked());
    if (safety.lastingTingling)
        return blocked(reason::TinglingLasting{daysBetween(*safety.lastingTingling, context.today)});
    if (safety.tinglingTwiceAWeek)
        return blocked(reason::TinglingTwiceAWeek{safety.tinglingSessions});
    if (safety.painMoves)
        return blocked(reason::PainMoves{});
    if (safety.pause)
        return notToday(reason::Paused{daysBetween(context.today, safety.pause->until)});
    if (safety.screenFirst)
        return blocked(*safety.screenFirst);
    return std::nullopt;
}

/// Why only the first stage's exercise is left, gently; nothing where all of it goes on.
std::optional<Reason> whyGently(const Context& context) {
    const Standing& standing = context.safety.standing;
    if (standing.clearance && standing.level == Standing::Level::Gentle)
        return reason::ClearanceGentle{};
    if (standing.level == Standing::Level::Gentle)
        return standing.whyAmber();
    if (context.safety.gentleUntilScreened)
        return reason::GentleWithoutScreening{};
    return std::nullopt;
}

std::optional<Ruling> byGentleness(const Context& context, const Exercise& exercise) {
    const bool first = exercise.stage == 1;
    if (auto why = whyGently(context))
        return Ruling{first ? Verdict::StartGently : Verdict::Blocked, {std::move(*why)}};
    const Flare* third = context.resting();
    if (third == nullptr || (first && context.clock.stage == 1))
        return std::nullopt;
    return Ruling{first ? Verdict::StartGently : Verdict::NotToday,
                  {reason::RestAfterThirdFlare{third->pain, third->baseline}}};
}

/// It hurt today, or again and again.
std::optional<Ruling> byPain(const Context& context, const Exercise& exercise) {
    const bool own = &exercise == context.clock.exercise;
    const StageClock track =
        own ? context.clock : trackOf(context.view, exercise, context.safety, context.today);
    for (auto it = track.told.rbegin(); it != track.told.rend() && (*it)->day == context.today; ++it) {
        if (asksForCut(**it))
            return notToday(reason::StoppedToday{(*it)->peakPain().value_or(0)});
    }
    if (!track.told.empty() && leftOut(track, context.today))
        return notToday(reason::LeftOutForPain{rule::floorLeftOutDays});
    return std::nullopt;
}

std::optional<Ruling> byLock(const Context& context, const Exercise& exercise) {
    if (exercise.leftOut)
        return blocked(reason::LeftOutByPlan{});
    if (openForm(context, exercise) != nullptr)
        return std::nullopt;
    return blocked(reason::Locked{});
}

std::optional<Ruling> byPlace(const Context& context, const Exercise& exercise) {
    if (context.clock.stage == 0)
        return notToday(reason::NotStarted{});
    if (exercise.placement == Placement::Ladder && exercise.stage > context.clock.stage)
        return notToday(reason::NotReached{exercise.stage});
    const SessionRow* last = context.clock.lastRow();
    const bool stepsBack = last != nullptr && daysBetween(last->day, context.today) > rule::breakLong;
    if (stepsBack && exercise.stage > 1 && exercise.stage == context.clock.stage)
        return notToday(reason::ReturnOneStageBack{daysBetween(last->day, context.today)});
    if (exercise.placement != Placement::Ladder && equipmentMissing(context.view.settings(), exercise))
        return notToday(reason::EquipmentMissing{});
    return std::nullopt;
}

} // namespace

bool isLocked(const Context& context, const Exercise& exercise, const std::string& variant) {
    const std::vector<CautionCode> codes = exercise.codesOf(variant);
    const std::vector<CautionCode>& locks = context.safety.standing.locks;
    return std::any_of(codes.begin(), codes.end(), [&](CautionCode code) {
        return std::find(locks.begin(), locks.end(), code) != locks.end();
    });
}

const std::string* openForm(const Context& context, const Exercise& exercise) {
    static const std::string standard = "standard";
    if (!isLocked(context, exercise, standard))
        return &standard;
    if (!exercise.standingForm.empty() && !isLocked(context, exercise, exercise.standingForm))
        return &exercise.standingForm;
    return nullptr;
}

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
    for (const auto rule : {byPain, byLock, byGentleness, byPlace})
        if (auto ruling = rule(context, exercise))
            return std::move(*ruling);
    return {};
}

Ruling ruleOnForm(const Context& context, const Exercise& exercise, const Variant& variant,
                  const Ruling& whole) {
    if (!whole.mayStart())
        return whole;
    if (isLocked(context, exercise, variant.id))
        return {Verdict::Blocked, {reason::Locked{}}};
    if (whole.verdict == Verdict::StartGently && variant.level == VariantLevel::Harder)
        return {Verdict::NotToday, whole.reasons};
    if (!variant.unlock.empty()) {
        Unlock unlock = judgeUnlock(context);
        if (!unlock.open)
            return {Verdict::Blocked, std::move(unlock.evidence)};
    }
    return whole;
}

} // namespace limber
