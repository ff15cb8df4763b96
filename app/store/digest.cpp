#include "app/store/digest.h"
#include "app/store/own_texts.h"
#include "app/store/word_lists.h"

#include "core/base/overloaded.h"
#include "core/journal/names.h"

#include <QCryptographicHash>

#include <charconv>

namespace limber::store {

namespace {

void addText(CanonicalText& line, std::string_view name, std::string_view value) {
    if (!value.empty())
        line.add(name, value);
}

void addNumber(CanonicalText& line, std::string_view name, std::int64_t value) {
    if (value != 0)
        line.add(name, value);
}

void addMaybe(CanonicalText& line, std::string_view name, const std::optional<int>& value) {
    if (value)
        line.add(name, *value);
}

void addReal(CanonicalText& line, double value) {
    char digits[32];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    if (error == std::errc())
        line.add("value", std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

void addDay(CanonicalText& line, std::string_view name, Day day) {
    line.add(name, static_cast<std::int64_t>(day.time_since_epoch().count()));
}

void addWork(CanonicalText& line, std::string_view name, const Work& work) {
    const std::string prefix(name);
    addMaybe(line, prefix + "reps", work.reps);
    addMaybe(line, prefix + "seconds", work.seconds);
    if (work.load)
        line.add(prefix + "grams", work.load->grams);
}

void addFact(CanonicalText& line, const Screening& it) {
    line.add("result", nameOf(it.result));
    addText(line, "groups", wordsOf(it.groups));
    addNumber(line, "worried", it.worried ? 1 : 0);
    if (it.form != ScreeningForm::Full)
        line.add("form", nameOf(it.form));
    addMaybe(line, "usual_pain", it.usualPain);
}

void addFact(CanonicalText& line, const StageFact& it) {
    line.add("stage", it.stage);
    line.add("reason", nameOf(it.reason));
    if (it.answer)
        line.add("answer", nameOf(*it.answer));
}

void addFact(CanonicalText& line, const SetFact& it) {
    line.add("session", it.session);
    line.add("exercise", it.exercise.value);
    line.add("variant", it.variant);
    line.add("side", nameOf(it.side));
    line.add("number", it.set);
    addWork(line, "planned_", it.planned);
    addWork(line, "done_", it.done);
    line.add("ended", nameOf(it.ended));
    addNumber(line, "sets_planned", it.setsPlanned);
    if (it.why)
        line.add("why", nameOf(*it.why));
}

void addFact(CanonicalText& line, const CheckIn& it) {
    line.add("session", it.session);
    line.add("effort", it.effort);
    line.add("pain", it.pain);
    addNumber(line, "limb_symptoms", it.limbSymptoms ? 1 : 0);
    addText(line, "note", it.note);
    addText(line, "where", wordsOf(it.where));
}

void addFact(CanonicalText& line, const Morning& it) {
    line.add("pain", it.pain);
    addNumber(line, "muscle_only", it.muscleOnly ? 1 : 0);
}

void addFact(CanonicalText& line, const Benchmark& it) {
    line.add("exercise", it.exercise.value);
    addReal(line, it.value);
    line.add("unit", it.unit);
}

void addFact(CanonicalText& line, const Outcome& it) {
    line.add("measure", nameOf(it.measure));
    addReal(line, it.value);
    line.add("unit", it.unit);
}

void addFact(CanonicalText& line, const Pause& it) {
    addDay(line, "from", it.from);
    addDay(line, "until", it.until);
    line.add("reason", nameOf(it.reason));
    addText(line, "note", it.note);
}

void addFact(CanonicalText& line, const Retract& it) {
    line.add("entry", it.entry);
}

void addFact(CanonicalText& line, const Clearance& it) {
    line.add("by", nameOf(it.by));
    addDay(line, "on", it.on);
    line.add("scope", nameOf(it.scope));
    addText(line, "without", wordsOf(it.without));
    addText(line, "note", it.note);
}

void addFact(CanonicalText& line, const FollowUp& it) {
    line.add("session", it.session);
    line.add("question", nameOf(it.question));
    line.add("answer", nameOf(it.answer));
}

void addFact(CanonicalText& line, const Deferral& it) {
    line.add("what", nameOf(it.what));
    addDay(line, "until", it.until);
}

void addFact(CanonicalText& line, const Activity& it) {
    line.add("name", it.name);
    addWork(line, "", it.done);
    addText(line, "note", it.note);
}

void addFact(CanonicalText& line, const OwnExercise& it) {
    line.add("exercise", it.id.value);
    line.add("name", it.name);
    line.add("counted", nameOf(it.kind));
    addNumber(line, "sides", it.perSide ? 1 : 0);
    line.add("sets", it.sets);
    line.add("holds", it.holdsPerSet);
    line.add("start", it.start);
    line.add("most", it.ceiling);
    if (it.load)
        line.add("grams", it.load->grams);
    line.add("often", oftenOf(it.frequency));
    line.add("rest", it.rest.count());
    addNumber(line, "grows", it.grows ? 1 : 0);
    addText(line, "equipment", linesOf(it.equipment));
    addText(line, "watch_for", it.watchFor);
    addText(line, "steps", linesOf(it.steps));
    addText(line, "movement", it.movement);
    addText(line, "cautions", wordsOf(it.cautions));
    addText(line, "by", it.by);
    addNumber(line, "removed", it.removed ? 1 : 0);
}

void addFact(CanonicalText& line, const CarePlan& it) {
    line.add("by", it.by);
    addDay(line, "on", it.on);
    if (it.review)
        addDay(line, "review", *it.review);
    addText(line, "activity", it.activity);
    addText(line, "note", it.note);
    addText(line, "without", wordsOf(it.without));
    addText(line, "items", itemsOf(it.items));
    addNumber(line, "ended", it.ended ? 1 : 0);
}

} // namespace

void CanonicalText::add(std::string_view name, std::string_view value) {
    m_text.append(name)
        .append("=")
        .append(std::to_string(value.size()))
        .append(":")
        .append(value)
        .append("\n");
}

void CanonicalText::add(std::string_view name, std::int64_t value) {
    add(name, std::to_string(value));
}

QByteArray digestOf(std::string_view text) {
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Blake2s_128);
}

QByteArray digestOf(const Entry& entry) {
    CanonicalText line;
    line.add("id", entry.id);
    line.add("utc_ms", entry.at.utc.time_since_epoch().count());
    line.add("utc_offset_min", entry.at.offset.count());
    line.add("kind", kindOf(entry.fact));
    std::visit([&line](const auto& fact) { addFact(line, fact); }, entry.fact);
    addText(line, "extra", entry.extra);
    return digestOf(line.text());
}

} // namespace limber::store
