#include "app/exchange/plan_file.h"

#include "app/exchange/fact_fields.h"
#include "app/exchange/own_facts.h"
#include "app/json/document.h"
#include "app/json/writer.h"

namespace limber::exchange {

namespace {

using json::Fault;
using json::Fields;
using json::Kind;
using json::Value;

constexpr int planVersion = 1;
constexpr const char* planFormat = "limber-plan";

Clearance readClearance(Fields fields) {
    Clearance fact;
    fact.by = oneOf<ClearedBy>(fields, "by");
    fact.on = fields.date("on");
    fact.scope = oneOf<ClearanceScope>(fields, "scope");
    if (fields.has("without"))
        fact.without = someOf<CautionCode>(fields, "without");
    fact.note = optionalText(fields, "note");
    fields.refuseUnknown();
    return fact;
}

void readExercises(Fields& root, std::optional<Fault>& fault, PlanFile& result) {
    for (const Value value : root.container("exercises", Kind::Array)) {
        const std::string path = "exercises[" + std::to_string(result.exercises.size()) + "]";
        if (value.kind() != Kind::Object || result.exercises.size() == mostOwnExercises) {
            root.fail(path, tr("must be an object, at most %1 of them").arg(mostOwnExercises));
            return;
        }
        Fields fields(value, path, fault);
        OwnExercise own = readOwnExercise(fields);
        fields.refuseUnknown();
        own.by = result.plan.by;
        result.exercises.push_back(std::move(own));
    }
}

PlanFile readFields(Fields& root, std::optional<Fault>& fault) {
    PlanFile result;
    if (const std::string format = root.text("format"); format != planFormat)
        root.fail("format", tr("must be \"limber-plan\", found \"%1\"").arg(json::shown(format)));
    if (const int version = root.whole("version", 1, 1'000'000); !fault && version > planVersion)
        root.fail("version", tr("is %1; this program reads up to version %2. A newer Limber can open it")
                                 .arg(version)
                                 .arg(planVersion));
    if (fault)
        return result;
    result.id = root.word("id");
    const std::string at = root.text("at");
    if (const auto timestamp = parseTimestamp(at))
        result.at = *timestamp;
    else
        root.fail("at",
                  tr("must be a time such as 2026-03-02T07:55:00+01:00, found \"%1\"").arg(json::shown(at)));
    Fields plan(root.container("plan", Kind::Object), "plan", fault);
    result.plan = readCarePlan(plan, fault);
    plan.refuseUnknown();
    if (root.has("exercises"))
        readExercises(root, fault, result);
    if (root.has("clearance"))
        result.clearance =
            readClearance(Fields(root.container("clearance", Kind::Object), "clearance", fault));
    root.refuseUnknown();
    return result;
}

std::string formatOf(const QByteArray& bytes) {
    const auto document = json::Document::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!document || document->root().kind() != Kind::Object)
        return {};
    for (const Value member : document->root())
        if (member.key() == "format")
            return std::string(member.text());
    return {};
}

} // namespace

bool isPlan(const QByteArray& bytes) {
    return formatOf(bytes) == planFormat;
}

Result<PlanFile, FileError> readPlan(const QByteArray& bytes, const QString& fileName) {
    constexpr qsizetype largest = 1'000'000;
    if (bytes.size() > largest)
        return FileError{fileName, 0, {}, tr("is too large for a plan")};
    const auto document = json::Document::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!document)
        return FileError{
            fileName,
            0,
            {},
            tr("is not JSON: line %1: %2").arg(document.error().line).arg(tr(document.error().what))};
    if (document->root().kind() != Kind::Object)
        return FileError{fileName, 0, {}, tr("must be one JSON object")};
    std::optional<Fault> fault;
    Fields root(document->root(), {}, fault);
    PlanFile plan = readFields(root, fault);
    if (fault)
        return FileError{fileName, 0, fault->field, fault->problem};
    return plan;
}

QByteArray writePlan(const PlanFile& file) {
    std::string out;
    json::Writer fields(out);
    fields.text("format", planFormat);
    fields.whole("version", planVersion);
    fields.text("id", file.id);
    fields.text("at", formatTimestamp(file.at));
    fields.begin("plan");
    {
        json::Writer plan(out);
        writeCarePlan(out, plan, file.plan);
        plan.close();
    }
    if (!file.exercises.empty()) {
        fields.begin("exercises");
        for (const OwnExercise& own : file.exercises) {
            out += &own == file.exercises.data() ? "[\n  " : ",\n  ";
            json::Writer one(out);
            writeOwnExercise(out, one, own);
            one.close();
        }
        out += ']';
    }
    if (file.clearance) {
        fields.begin("clearance");
        json::Writer one(out);
        one.text("by", nameOf(file.clearance->by));
        one.text("on", formatDay(file.clearance->on));
        one.text("scope", nameOf(file.clearance->scope));
        if (!file.clearance->without.empty()) {
            one.begin("without");
            for (const CautionCode& code : file.clearance->without) {
                out += &code == file.clearance->without.data() ? "[" : ", ";
                json::appendQuoted(out, nameOf(code));
            }
            out += ']';
        }
        one.text("note", file.clearance->note);
        one.close();
    }
    fields.close();
    return QByteArray::fromStdString(out + '\n');
}

std::vector<Entry> entriesOf(const PlanFile& file) {
    // Where the id is long, the parts still tell apart.
    constexpr std::size_t longestId = 180;
    const std::string base = "plan:" + file.id.substr(0, longestId);
    std::vector<Entry> entries{{base, file.at, file.plan, {}}};
    for (std::size_t i = 0; i < file.exercises.size(); ++i)
        entries.push_back({base + ":e" + std::to_string(i + 1), file.at, file.exercises[i], {}});
    if (file.clearance)
        entries.push_back({base + ":c", file.at, *file.clearance, {}});
    return entries;
}

} // namespace limber::exchange
