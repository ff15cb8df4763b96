#include "app/exchange/own_facts.h"
#include "app/exchange/fact_fields.h"

namespace limber::exchange {

namespace {

using json::Fields;
using json::Kind;
using json::Value;

// Far above what a person does; a text longer than this is no instruction.
constexpr int mostTotal = 36'000;
constexpr std::size_t longestText = 2'000;
constexpr std::size_t mostTexts = 40;
constexpr std::size_t mostItems = 200;

bool isOneLine(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// One text a line, so that a list of them can be kept as lines.
std::vector<std::string> texts(Fields& fields, std::string_view key) {
    std::vector<std::string> result;
    if (!fields.has(key))
        return result;
    for (const Value item : fields.container(key, Kind::Array)) {
        std::string text(item.text());
        if (item.kind() != Kind::String || text.empty() || text.size() > longestText || !isOneLine(text))
            fields.fail(
                key, tr("must be a list of texts of one line each, found %1 in it").arg(json::shown(item)));
        else if (result.size() == mostTexts)
            fields.fail(key, tr("must hold at most %1 texts").arg(mostTexts));
        else
            result.push_back(std::move(text));
    }
    return result;
}

std::string shortText(Fields& fields, std::string_view key) {
    std::string text = optionalText(fields, key);
    if (text.size() > longestText)
        fields.fail(key, tr("must be at most %1 bytes long").arg(longestText));
    return text;
}

Frequency often(Fields& fields) {
    constexpr int mostSessions = 12;
    constexpr int mostDays = 14;
    Frequency frequency;
    frequency.sessions = fields.whole("sessions", 1, mostSessions);
    frequency.sessionsAtMost = wholeOr(fields, "sessions_at_most", 1, mostSessions, frequency.sessions);
    frequency.days = fields.whole("days", 1, mostDays);
    if (frequency.sessionsAtMost < frequency.sessions)
        fields.fail("sessions_at_most", tr("must not be less than \"sessions\""));
    return frequency;
}

void writeOften(json::Writer& fields, const Frequency& frequency) {
    fields.whole("sessions", frequency.sessions);
    if (frequency.sessionsAtMost != frequency.sessions)
        fields.whole("sessions_at_most", frequency.sessionsAtMost);
    fields.whole("days", frequency.days);
}

template <class List, class Write>
void writeList(std::string& out, json::Writer& fields, std::string_view key, const List& list, Write write) {
    if (list.empty())
        return;
    fields.begin(key);
    out += '[';
    for (const auto& item : list) {
        out += &item == list.data() ? "" : ", ";
        write(item);
    }
    out += ']';
}

void writeText(json::Writer& fields, std::string_view key, const std::string& text) {
    if (!text.empty())
        fields.text(key, text);
}

CareItem readItem(Value value, const std::string& path, std::optional<json::Fault>& fault) {
    CareItem item;
    Fields fields(value, path, fault);
    item.exercise.value = fields.word("exercise");
    item.in = truthOr(fields, "in", true);
    if (fields.has("start"))
        item.start = fields.whole("start", 1, mostTotal);
    if (fields.has("most"))
        item.ceiling = fields.whole("most", 1, mostTotal);
    if (item.start && item.ceiling && *item.ceiling < *item.start)
        fields.fail("most", tr("must not be less than \"start\""));
    if (fields.has("sessions") || fields.has("days"))
        item.frequency = often(fields);
    fields.refuseUnknown();
    return item;
}

} // namespace

OwnExercise readOwnExercise(Fields& fields) {
    constexpr int mostSets = 20;
    constexpr int mostHolds = 50;
    constexpr int longestRest = 600;
    constexpr double leastKg = 0.1;
    constexpr double mostOwnKg = 200.0;
    OwnExercise own;
    own.id.value = fields.word("exercise");
    own.name = fields.word("name");
    own.kind = oneOf<DoseKind>(fields, "counted");
    own.perSide = truthOr(fields, "sides", false);
    own.sets = wholeOr(fields, "sets", 1, mostSets, 1);
    own.holdsPerSet = wholeOr(fields, "holds", 1, mostHolds, 1);
    own.start = fields.whole("start", 1, mostTotal);
    own.ceiling = wholeOr(fields, "most", 1, mostTotal, own.start);
    if (fields.has("kg"))
        own.load = Kilograms::fromKg(fields.number("kg", leastKg, mostOwnKg));
    own.frequency = often(fields);
    own.rest = Seconds{wholeOr(fields, "rest_seconds", 0, longestRest, 30)};
    own.grows = truthOr(fields, "grows", false);
    own.equipment = texts(fields, "equipment");
    own.watchFor = shortText(fields, "watch_for");
    own.steps = texts(fields, "steps");
    if (fields.has("movement"))
        own.movement = fields.word("movement");
    if (fields.has("cautions"))
        own.cautions = someOf<CautionCode>(fields, "cautions");
    own.by = shortText(fields, "by");
    own.removed = truthOr(fields, "removed", false);
    if (own.kind != DoseKind::Holds && own.holdsPerSet != 1)
        fields.fail("holds", tr("is allowed only when \"counted\" is \"holds\""));
    if (own.start < own.sets * own.holdsPerSet)
        fields.fail("start", tr("must be at least one for each set and hold"));
    if (own.ceiling < own.start)
        fields.fail("most", tr("must not be less than \"start\""));
    return own;
}

CarePlan readCarePlan(Fields& fields, std::optional<json::Fault>& fault) {
    CarePlan plan;
    plan.by = fields.word("by");
    plan.on = fields.date("on");
    if (fields.has("review"))
        plan.review = fields.date("review");
    if (plan.review && *plan.review < plan.on)
        fields.fail("review", tr("lies before \"on\""));
    plan.activity = shortText(fields, "activity");
    plan.note = shortText(fields, "note");
    if (fields.has("without"))
        plan.without = someOf<CautionCode>(fields, "without");
    if (fields.has("items")) {
        for (const Value value : fields.container("items", Kind::Array)) {
            const std::string path = "items[" + std::to_string(plan.items.size()) + "]";
            if (value.kind() != Kind::Object || plan.items.size() == mostItems) {
                fields.fail(path, tr("must be an object, at most %1 of them").arg(mostItems));
                break;
            }
            CareItem item = readItem(value, path, fault);
            if (plan.find(item.exercise) != nullptr)
                fields.fail(path, tr("names an exercise that is there already"));
            plan.items.push_back(std::move(item));
        }
    }
    plan.ended = truthOr(fields, "ended", false);
    return plan;
}

void writeOwnExercise(std::string& out, json::Writer& fields, const OwnExercise& own) {
    const auto quoted = [&](const std::string& text) { json::appendQuoted(out, text); };
    fields.text("exercise", own.id.value);
    fields.text("name", own.name);
    fields.text("counted", nameOf(own.kind));
    if (own.perSide)
        fields.truth("sides", true);
    fields.whole("sets", own.sets);
    if (own.holdsPerSet != 1)
        fields.whole("holds", own.holdsPerSet);
    fields.whole("start", own.start);
    fields.whole("most", own.ceiling);
    if (own.load)
        fields.number("kg", own.load->kg());
    writeOften(fields, own.frequency);
    fields.whole("rest_seconds", own.rest.count());
    if (own.grows)
        fields.truth("grows", true);
    writeList(out, fields, "equipment", own.equipment, quoted);
    writeText(fields, "watch_for", own.watchFor);
    writeList(out, fields, "steps", own.steps, quoted);
    writeText(fields, "movement", own.movement);
    writeList(out, fields, "cautions", own.cautions,
              [&](const CautionCode& code) { json::appendQuoted(out, nameOf(code)); });
    writeText(fields, "by", own.by);
    if (own.removed)
        fields.truth("removed", true);
}

void writeCarePlan(std::string& out, json::Writer& fields, const CarePlan& plan) {
    fields.text("by", plan.by);
    fields.text("on", formatDay(plan.on));
    if (plan.review)
        fields.text("review", formatDay(*plan.review));
    writeText(fields, "activity", plan.activity);
    writeText(fields, "note", plan.note);
    writeList(out, fields, "without", plan.without,
              [&](const CautionCode& code) { json::appendQuoted(out, nameOf(code)); });
    writeList(out, fields, "items", plan.items, [&](const CareItem& item) {
        json::Writer one(out);
        one.text("exercise", item.exercise.value);
        if (!item.in)
            one.truth("in", false);
        if (item.start)
            one.whole("start", *item.start);
        if (item.ceiling)
            one.whole("most", *item.ceiling);
        if (item.frequency)
            writeOften(one, *item.frequency);
        one.close();
    });
    if (plan.ended)
        fields.truth("ended", true);
}

} // namespace limber::exchange
