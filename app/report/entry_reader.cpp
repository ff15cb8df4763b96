#include "app/report/entry_reader.h"
#include "core/journal/names.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace limber::report {

namespace {

// Far above what a person does and far below what could overflow a sum.
constexpr int mostReps = 10'000;
constexpr int mostSeconds = 86'400;
constexpr int mostSets = 1'000;
constexpr double mostMeasured = 1'000'000.0;
constexpr int worst = 10;
constexpr int lastStage = 5;

QString listed(std::span<const std::string_view> words) {
    QString text;
    for (const std::string_view word : words) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return text;
}

void joinFields(std::string& fields, const std::string& more) {
    if (!fields.empty() && !more.empty())
        fields += ',';
    fields += more;
}

template <class Value> Value oneOf(JsonFields& fields, std::string_view key) {
    const std::string word = fields.text(key);
    if (const auto value = parseName<Value>(word))
        return *value;
    fields.fail(key, tr("must be one of %1, found \"%2\"").arg(listed(allNames<Value>()), shown(word)));
    return {};
}

ExerciseId exercise(JsonFields& fields) {
    const std::string_view key = "exercise";
    std::string word = fields.text(key);
    if (word.empty())
        fields.fail(key, tr("must not be empty"));
    return {std::move(word)};
}

Work work(JsonFields& parent, std::string_view key, std::string& unknown, std::optional<Fault>& fault) {
    JsonFields fields(parent.object(key), key, fault);
    Work result;
    if (fields.has("reps"))
        result.reps = fields.whole("reps", 0, mostReps);
    if (fields.has("seconds"))
        result.seconds = fields.whole("seconds", 0, mostSeconds);
    if (fields.has("kg"))
        result.load = Kilograms::fromKg(fields.number("kg", 0.0, mostKg));
    if (const std::string rest = fields.unknown(); !rest.empty())
        joinFields(unknown, '"' + std::string(key) + "\":{" + rest + '}');
    return result;
}

Fact stageFact(JsonFields& fields) {
    StageFact fact;
    fact.stage = fields.whole("stage", 1, lastStage);
    fact.reason = oneOf<StageReason>(fields, "reason");
    const std::string_view answer = "answer";
    if (fields.has(answer)) {
        fact.answer = oneOf<OfferAnswer>(fields, answer);
        if (fact.reason != StageReason::Extended)
            fields.fail(answer, tr("is allowed only with the reason \"extended\""));
    }
    return fact;
}

Fact setFact(JsonFields& fields, std::string& unknown, std::optional<Fault>& fault) {
    SetFact fact;
    fact.session = fields.word("session");
    fact.exercise = exercise(fields);
    if (fields.has("variant"))
        fact.variant = fields.word("variant");
    if (fields.has("side"))
        fact.side = oneOf<Side>(fields, "side");
    fact.set = fields.whole("set", 1, mostSets);
    fact.planned = work(fields, "planned", unknown, fault);
    fact.done = work(fields, "done", unknown, fault);
    fact.ended = oneOf<SetEnd>(fields, "ended");
    return fact;
}

Fact checkIn(JsonFields& fields) {
    CheckIn fact;
    fact.session = fields.word("session");
    fact.effort = fields.whole("effort", 0, worst);
    fact.pain = fields.whole("pain", 0, worst);
    fact.limbSymptoms = fields.truth("limb_symptoms");
    if (fields.has("note"))
        fact.note = fields.text("note");
    return fact;
}

Fact outcome(JsonFields& fields) {
    Outcome fact;
    fact.measure = oneOf<Measure>(fields, "measure");
    const bool scale = fact.measure == Measure::PainAverage || fact.measure == Measure::PainWorst ||
                       fact.measure == Measure::Psfs;
    fact.value = fields.number("value", 0.0, scale ? worst : mostMeasured);
    fact.unit = fields.text("unit");
    return fact;
}

Fact pauseFact(JsonFields& fields) {
    Pause fact;
    fact.from = fields.date("from");
    fact.until = fields.date("until");
    if (fact.until < fact.from)
        fields.fail("until", tr("lies before \"from\""));
    if (fields.has("why")) {
        fact.note = fields.text("why");
        if (const auto reason = pauseReasonOfOldWord(fact.note)) {
            fact.reason = *reason;
            fact.note.clear();
        }
    }
    return fact;
}

Fact benchmark(JsonFields& fields) {
    Benchmark fact;
    fact.exercise = exercise(fields);
    fact.value = fields.number("value", 0.0, mostMeasured);
    fact.unit = fields.text("unit");
    return fact;
}

Fact factOf(JsonFields& fields, std::string& unknown, std::optional<Fault>& fault) {
    const std::string_view key = "kind";
    const std::string kind = fields.text(key);
    const auto& kinds = factKinds();
    switch (std::find(kinds.begin(), kinds.end(), kind) - kinds.begin()) {
    case 0:
        return Screening{oneOf<ScreeningResult>(fields, "result")};
    case 1:
        return stageFact(fields);
    case 2:
        return setFact(fields, unknown, fault);
    case 3:
        return checkIn(fields);
    case 4:
        return Morning{fields.whole("pain", 0, worst)};
    case 5:
        return benchmark(fields);
    case 6:
        return outcome(fields);
    case 7:
        return pauseFact(fields);
    case 8:
        return Retract{fields.word("entry")};
    default:
        fields.fail(key, tr("this program knows no kind \"%1\"").arg(shown(kind)));
        return {};
    }
}

} // namespace

ExtraFields keptText(const std::string& unknown) {
    if (unknown.empty())
        return {};
    // Sorts the keys and writes numbers and escapes in one way.
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString('{' + unknown + '}'));
    return document.toJson(QJsonDocument::Compact).toStdString();
}

Entry readEntry(const JsonValue& value, std::optional<Fault>& fault) {
    JsonFields fields(value, {}, fault);
    Entry entry;
    entry.id = fields.word("id");
    const std::string_view at = "at";
    const std::string written = fields.text(at);
    if (const auto parsed = parseTimestamp(written))
        entry.at = *parsed;
    else
        fields.fail(
            at, tr("must be a local time with its offset, like \"2026-03-02T07:55:00+01:00\", found \"%1\"")
                    .arg(shown(written)));
    std::string unknownWork;
    entry.fact = factOf(fields, unknownWork, fault);
    std::string unknown = fields.unknown();
    joinFields(unknown, unknownWork);
    entry.extra = keptText(unknown);
    return entry;
}

} // namespace limber::report
