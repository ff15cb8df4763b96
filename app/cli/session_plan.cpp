#include "app/cli/session_plan.h"

#include "app/json/writer.h"

#include "core/coach/reason_codec.h"
#include "core/session/plan.h"
#include "core/session/session.h"

#include <algorithm>
#include <optional>

namespace limber::cli {

namespace {

std::string refusalOf(Verdict verdict, const std::vector<Reason>& reasons) {
    if (!reasons.empty())
        return std::string(codeOf(reasons.front()));
    return verdict == Verdict::Blocked ? "blocked" : "not-today";
}

/// Between this set and the next; nothing after the last.
std::optional<Seconds> restAfter(const SessionPlan& plan, std::size_t index) {
    if (index + 1 == plan.sets.size())
        return std::nullopt;
    const Seconds rest = plan.itemOf(plan.sets[index]).rest;
    if (plan.sets[index].side == plan.sets[index + 1].side)
        return rest;
    return std::max(rest, std::chrono::floor<Seconds>(session::SessionOptions{}.changeSides));
}

void wholeOrNull(json::Writer& json, std::string& out, const char* name, std::optional<long long> value) {
    if (value)
        return json.whole(name, *value);
    json.begin(name);
    out += "null";
}

void appendSet(std::string& out, const SessionPlan& plan, std::size_t index) {
    const PlannedSet& set = plan.sets[index];
    json::Writer json(out);
    if (set.side != Side::Both)
        json.text("side", set.side == Side::Left ? "left" : "right");
    if (set.work.reps)
        json.whole("reps", *set.work.reps);
    if (set.work.seconds)
        json.whole("seconds", *set.work.seconds);
    if (set.work.load)
        json.number("kg", set.work.load->kg());
    const auto rest = restAfter(plan, index);
    wholeOrNull(json, out, "rest_seconds", rest ? std::optional<long long>(rest->count()) : std::nullopt);
    json.close();
}

} // namespace

Result<Prescription, std::string> startable(const CoachDay& day, const ExerciseId& exercise,
                                            const std::string& variant) {
    const ExerciseDay* found = day.find(exercise);
    if (found == nullptr)
        return refusalOf(Verdict::NotToday, {});
    // What locks the exercise locks all its forms.
    if (!found->mayStart())
        return refusalOf(found->verdict, found->reasons);
    if (variant.empty())
        return *found->prescription;
    const FormDay* form = found->form(variant);
    if (form == nullptr)
        return refusalOf(Verdict::NotToday, {});
    if (!form->mayStart())
        return refusalOf(form->verdict, form->reasons);
    return *form->prescription;
}

std::string planToJson(const Catalogue& catalogue, const Prescription& prescription,
                       const Preferences& preferences) {
    const SessionPlan plan = planSession(catalogue, {prescription}, {});
    std::string out;
    json::Writer json(out);
    json.text("exercise", prescription.dose().exercise.value);
    json.text("variant", prescription.dose().variant);
    json.begin("sets");
    out += '[';
    for (std::size_t index = 0; index < plan.sets.size(); ++index) {
        if (index > 0)
            out += ", ";
        appendSet(out, plan, index);
    }
    out += ']';
    // Zero waits for the person.
    const int lead = preferences.prepareSeconds;
    wholeOrNull(json, out, "lead_in_seconds", lead > 0 ? std::optional<long long>(lead) : std::nullopt);
    json.close();
    return out + '\n';
}

std::string refusalToJson(const std::string& code) {
    std::string out;
    json::Writer json(out);
    json.text("refused", code);
    json.close();
    return out + '\n';
}

} // namespace limber::cli
