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

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

QString listed(const std::vector<std::string_view>& words) {
    QString text;
    for (const std::string_view word : words) {
        if (!text.isEmpty())
            text += QStringLiteral(", ");
        text += QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    return text;
}

template <class Value> Value oneOf(JsonFields& fields, QLatin1String key) {
    const std::string word = fields.text(key);
    if (const auto value = parseName<Value>(word))
        return *value;
    fields.fail(
        key,
        tr("must be one of %1, found \"%2\"").arg(listed(allNames<Value>()), QString::fromStdString(word)));
    return {};
}

ExerciseId exercise(JsonFields& fields) {
    const QLatin1String key("exercise");
    std::string word = fields.text(key);
    if (!isExerciseName(word))
        fields.fail(key, tr("names no exercise of Limber: \"%1\"").arg(QString::fromStdString(word)));
    return {std::move(word)};
}

Work work(JsonFields& parent, QLatin1String key, QJsonObject& unknown, std::optional<Fault>& fault) {
    JsonFields fields(parent.object(key), QString(key), fault);
    Work result;
    if (fields.has(QLatin1String("reps")))
        result.reps = fields.whole(QLatin1String("reps"), 0, mostReps);
    if (fields.has(QLatin1String("seconds")))
        result.seconds = fields.whole(QLatin1String("seconds"), 0, mostSeconds);
    if (fields.has(QLatin1String("kg")))
        result.load = Kilograms::fromKg(fields.number(QLatin1String("kg"), 0.0, mostKg));
    if (const QJsonObject rest = fields.unknown(); !rest.isEmpty())
        unknown.insert(key, rest);
    return result;
}

Fact stageFact(JsonFields& fields) {
    StageFact fact;
    fact.stage = fields.whole(QLatin1String("stage"), 1, lastStage);
    fact.reason = oneOf<StageReason>(fields, QLatin1String("reason"));
    const QLatin1String answer("answer");
    if (fields.has(answer)) {
        fact.answer = oneOf<OfferAnswer>(fields, answer);
        if (fact.reason != StageReason::Extended)
            fields.fail(answer, tr("is allowed only with the reason \"extended\""));
    }
    return fact;
}

Fact setFact(JsonFields& fields, QJsonObject& unknown, std::optional<Fault>& fault) {
    SetFact fact;
    fact.session = fields.word(QLatin1String("session"));
    fact.exercise = exercise(fields);
    if (fields.has(QLatin1String("variant")))
        fact.variant = fields.word(QLatin1String("variant"));
    if (fields.has(QLatin1String("side")))
        fact.side = oneOf<Side>(fields, QLatin1String("side"));
    fact.set = fields.whole(QLatin1String("set"), 1, mostSets);
    fact.planned = work(fields, QLatin1String("planned"), unknown, fault);
    fact.done = work(fields, QLatin1String("done"), unknown, fault);
    fact.ended = oneOf<SetEnd>(fields, QLatin1String("ended"));
    return fact;
}

Fact checkIn(JsonFields& fields) {
    CheckIn fact;
    fact.session = fields.word(QLatin1String("session"));
    fact.effort = fields.whole(QLatin1String("effort"), 0, worst);
    fact.pain = fields.whole(QLatin1String("pain"), 0, worst);
    fact.limbSymptoms = fields.truth(QLatin1String("limb_symptoms"));
    if (fields.has(QLatin1String("note")))
        fact.note = fields.text(QLatin1String("note"));
    return fact;
}

Fact outcome(JsonFields& fields) {
    Outcome fact;
    fact.measure = oneOf<Measure>(fields, QLatin1String("measure"));
    const bool scale = fact.measure == Measure::PainAverage || fact.measure == Measure::PainWorst ||
                       fact.measure == Measure::Psfs;
    fact.value = fields.number(QLatin1String("value"), 0.0, scale ? worst : mostMeasured);
    fact.unit = fields.text(QLatin1String("unit"));
    return fact;
}

Fact pauseFact(JsonFields& fields) {
    Pause fact;
    fact.from = fields.date(QLatin1String("from"));
    fact.until = fields.date(QLatin1String("until"));
    if (fact.until < fact.from)
        fields.fail(QLatin1String("until"), tr("lies before \"from\""));
    if (fields.has(QLatin1String("why")))
        fact.why = fields.text(QLatin1String("why"));
    return fact;
}

Fact benchmark(JsonFields& fields) {
    Benchmark fact;
    fact.exercise = exercise(fields);
    fact.value = fields.number(QLatin1String("value"), 0.0, mostMeasured);
    fact.unit = fields.text(QLatin1String("unit"));
    return fact;
}

Fact factOf(JsonFields& fields, QJsonObject& unknown, std::optional<Fault>& fault) {
    const QLatin1String key("kind");
    const std::string kind = fields.text(key);
    const auto& kinds = factKinds();
    switch (std::find(kinds.begin(), kinds.end(), kind) - kinds.begin()) {
    case 0:
        return Screening{oneOf<ScreeningResult>(fields, QLatin1String("result"))};
    case 1:
        return stageFact(fields);
    case 2:
        return setFact(fields, unknown, fault);
    case 3:
        return checkIn(fields);
    case 4:
        return Morning{fields.whole(QLatin1String("pain"), 0, worst)};
    case 5:
        return benchmark(fields);
    case 6:
        return outcome(fields);
    case 7:
        return pauseFact(fields);
    case 8:
        return Retract{fields.word(QLatin1String("entry"))};
    default:
        fields.fail(key, tr("this program knows no kind \"%1\"").arg(QString::fromStdString(kind)));
        return {};
    }
}

} // namespace

ExtraFields keptText(const QJsonObject& unknown) {
    if (unknown.isEmpty())
        return {};
    return QJsonDocument(unknown).toJson(QJsonDocument::Compact).toStdString();
}

Entry readEntry(const QJsonObject& object, std::optional<Fault>& fault) {
    JsonFields fields(object, {}, fault);
    Entry entry;
    entry.id = fields.word(QLatin1String("id"));
    const QLatin1String at("at");
    const std::string written = fields.text(at);
    if (const auto parsed = parseTimestamp(written))
        entry.at = *parsed;
    else
        fields.fail(
            at, tr("must be a local time with its offset, like \"2026-03-02T07:55:00+01:00\", found \"%1\"")
                    .arg(QString::fromStdString(written)));
    QJsonObject unknownWork;
    entry.fact = factOf(fields, unknownWork, fault);
    QJsonObject unknown = fields.unknown();
    for (auto it = unknownWork.begin(); it != unknownWork.end(); ++it)
        unknown.insert(it.key(), it.value());
    entry.extra = keptText(unknown);
    return entry;
}

} // namespace limber::report
