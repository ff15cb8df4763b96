#include "app/exchange/fact_reader.h"
#include "app/exchange/fact_fields.h"
#include "app/exchange/own_facts.h"
#include "core/journal/names.h"

#include <algorithm>
#include <array>

namespace limber::exchange {

namespace {

using json::Fault;
using json::Fields;
using json::Kind;
using json::shown;
using json::Value;

// Far above what a person does and far below what could overflow a sum.
constexpr int mostSets = 1'000;
constexpr double mostMeasured = 1'000'000.0;
constexpr int worst = 10;
constexpr int lastStage = 5;

Work work(Reading& it, std::string_view key) {
    Fields fields(it.fields.container(key, Kind::Object), std::string(key), it.fault);
    const Work result = amounts(fields);
    if (const std::string rest = fields.unknown(); !rest.empty())
        joinMembers(it.nestedUnknown, '"' + std::string(key) + "\": {" + rest + '}');
    return result;
}

Fact screening(Reading& it) {
    Screening fact;
    fact.result = oneOf<ScreeningResult>(it.fields, "result");
    if (it.hasNew("groups"))
        fact.groups = someOf<CautionGroup>(it.fields, "groups");
    if (it.fields.has("worried"))
        fact.worried = it.fields.truth("worried");
    if (it.hasNew("form"))
        fact.form = oneOf<ScreeningForm>(it.fields, "form");
    if (it.hasNew("usual_pain"))
        fact.usualPain = it.fields.whole("usual_pain", 0, worst);
    return fact;
}

Fact stage(Reading& it) {
    StageFact fact;
    fact.stage = it.fields.whole("stage", 1, lastStage);
    fact.reason = oneOf<StageReason>(it.fields, "reason");
    const std::string_view answer = "answer";
    if (it.fields.has(answer)) {
        fact.answer = oneOf<OfferAnswer>(it.fields, answer);
        if (fact.reason != StageReason::Extended)
            it.fields.fail(answer, tr("is allowed only with the reason \"extended\""));
    }
    return fact;
}

Fact set(Reading& it) {
    SetFact fact;
    fact.session = it.fields.word("session");
    // Ids are open: an exercise that this version does not know is kept and counts for nothing.
    fact.exercise.value = it.fields.word("exercise");
    if (it.fields.has("variant"))
        fact.variant = it.fields.word("variant");
    if (it.fields.has("side"))
        fact.side = oneOf<Side>(it.fields, "side");
    fact.set = it.fields.whole("set", 1, mostSets);
    if (it.fields.has("sets_planned"))
        fact.setsPlanned = it.fields.whole("sets_planned", 1, mostSets);
    fact.planned = work(it, "planned");
    fact.done = work(it, "done");
    fact.ended = oneOf<SetEnd>(it.fields, "ended");
    const std::string_view why = "why";
    if (it.hasNew(why)) {
        fact.why = oneOf<StopCause>(it.fields, why);
        if (fact.ended != SetEnd::Pain && fact.ended != SetEnd::Interrupted)
            it.fields.fail(why, tr("is allowed only when \"ended\" is \"pain\" or \"interrupted\""));
    }
    return fact;
}

std::vector<PainPlace> places(Reading& it) {
    std::vector<PainPlace> result;
    int index = 0;
    for (const Value item : it.fields.container("where", Kind::Array)) {
        const std::string name = "where[" + std::to_string(index++) + "]";
        if (item.kind() != Kind::Object)
            it.fields.fail(name, tr("must be an object, found %1").arg(shown(item)));
        Fields fields(item, name, it.fault);
        PainPlace place;
        place.area = oneOf<BodyArea>(fields, "area");
        if (fields.has("side"))
            place.side = oneOf<BodySide>(fields, "side");
        // Too small a thing to keep strangers in; dropping them unseen would be worse than saying so.
        fields.refuseUnknown();
        if (std::find(result.begin(), result.end(), place) == result.end())
            result.push_back(place);
    }
    std::sort(result.begin(), result.end());
    return result;
}

Fact checkIn(Reading& it) {
    CheckIn fact;
    fact.session = it.fields.word("session");
    fact.effort = it.fields.whole("effort", 0, worst);
    fact.pain = it.fields.whole("pain", 0, worst);
    fact.limbSymptoms = it.fields.truth("limb_symptoms");
    fact.note = optionalText(it.fields, "note");
    if (it.hasNew("where"))
        fact.where = places(it);
    if (it.fields.has("limb_symptoms_lasting"))
        it.tinglingLasts = it.fields.truth("limb_symptoms_lasting");
    // Tingling that lasted was there.
    fact.limbSymptoms = fact.limbSymptoms || it.tinglingLasts;
    return fact;
}

Fact morning(Reading& it) {
    Morning fact;
    fact.pain = it.fields.whole("pain", 0, worst);
    if (it.fields.has("muscle_only"))
        fact.muscleOnly = it.fields.truth("muscle_only");
    return fact;
}

Fact benchmark(Reading& it) {
    Benchmark fact;
    fact.exercise.value = it.fields.word("exercise");
    fact.value = it.fields.number("value", 0.0, mostMeasured);
    fact.unit = it.fields.text("unit");
    return fact;
}

Fact outcome(Reading& it) {
    Outcome fact;
    fact.measure = oneOf<Measure>(it.fields, "measure");
    const bool scale = fact.measure == Measure::PainAverage || fact.measure == Measure::PainWorst ||
                       fact.measure == Measure::Psfs;
    fact.value = it.fields.number("value", 0.0, scale ? worst : mostMeasured);
    fact.unit = it.fields.text("unit");
    return fact;
}

Fact pause(Reading& it) {
    Pause fact;
    fact.from = it.fields.date("from");
    fact.until = it.fields.date("until");
    if (fact.until < fact.from)
        it.fields.fail("until", tr("lies before \"from\""));
    if (it.version < 2) {
        fact.note = optionalText(it.fields, "why");
        if (const auto reason = pauseReasonOfOldWord(fact.note)) {
            fact.reason = *reason;
            fact.note.clear();
        }
    }
    if (it.hasNew("reason"))
        fact.reason = oneOf<PauseReason>(it.fields, "reason");
    if (it.hasNew("note"))
        fact.note = it.fields.text("note");
    return fact;
}

Fact retract(Reading& it) {
    return Retract{it.fields.word("entry")};
}

Fact clearance(Reading& it) {
    Clearance fact;
    fact.by = oneOf<ClearedBy>(it.fields, "by");
    fact.on = it.fields.date("on");
    fact.scope = oneOf<ClearanceScope>(it.fields, "scope");
    if (it.fields.has("without"))
        fact.without = someOf<CautionCode>(it.fields, "without");
    fact.note = optionalText(it.fields, "note");
    return fact;
}

Fact followUp(Reading& it) {
    FollowUp fact;
    fact.session = it.fields.word("session");
    fact.question = oneOf<FollowUpQuestion>(it.fields, "question");
    fact.answer = oneOf<FollowUpAnswer>(it.fields, "answer");
    return fact;
}

Fact deferral(Reading& it) {
    Deferral fact;
    fact.what = oneOf<Deferrable>(it.fields, "what");
    fact.until = it.fields.date("until");
    return fact;
}

Fact activity(Reading& it) {
    Activity fact;
    fact.name = it.fields.word("name");
    fact.done = work(it, "done");
    fact.note = optionalText(it.fields, "note");
    return fact;
}

Fact ownExercise(Reading& it) {
    return readOwnExercise(it.fields);
}

Fact carePlan(Reading& it) {
    return readCarePlan(it.fields, it.fault);
}

/// The reader of each kind, in the order of factKinds().
constexpr std::array readers{screening, stage,     set,      checkIn,  morning,  benchmark,   outcome, pause,
                             retract,   clearance, followUp, deferral, activity, ownExercise, carePlan};
static_assert(readers.size() == std::variant_size_v<Fact>);
/// The kinds that version 1 has stand first.
constexpr std::ptrdiff_t kindsOfVersionOne = 9;

} // namespace

Work amounts(Fields& fields) {
    // Far above what a person does and far below what could overflow a sum.
    constexpr int mostReps = 10'000;
    constexpr int mostSeconds = 86'400;
    Work result;
    if (fields.has("reps"))
        result.reps = fields.whole("reps", 0, mostReps);
    if (fields.has("seconds"))
        result.seconds = fields.whole("seconds", 0, mostSeconds);
    if (fields.has("kg"))
        result.load = Kilograms::fromKg(fields.number("kg", 0.0, mostKg));
    return result;
}

bool Reading::hasNew(std::string_view key) {
    const bool there = fields.has(key);
    if (there && version < 2)
        fields.fail(key, tr("belongs to version 2 of the format, but the file says version 1"));
    return there;
}

void joinMembers(std::string& members, const std::string& more) {
    if (!members.empty() && !more.empty())
        members += ", ";
    members += more;
}

Fact readFact(Reading& it) {
    const std::string_view key = "kind";
    const std::string kind = it.fields.text(key);
    const auto& kinds = factKinds();
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    if (found == kinds.end()) {
        it.fields.fail(key, tr("this program knows no kind \"%1\"").arg(shown(kind)));
        return {};
    }
    if (it.version < 2 && found - kinds.begin() >= kindsOfVersionOne)
        it.fields.fail(key, tr("belongs to version 2 of the format, but the file says version 1"));
    return readers.at(static_cast<std::size_t>(found - kinds.begin()))(it);
}

} // namespace limber::exchange
