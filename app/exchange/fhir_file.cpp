#include "app/exchange/fhir_file.h"

#include "app/json/writer.h"
#include "core/journal/effective.h"
#include "core/journal/names.h"

#include <QUuid>

#include <map>

namespace limber::exchange {

namespace {

using json::Writer;

/// The same journal gives the same names, so that a second bundle updates and does not double.
std::string uuidOf(const std::string& name) {
    static const QUuid space(QStringLiteral("{5c1e0a53-2f0b-4b4e-9d55-7f1d3c0b5a11}"));
    return "urn:uuid:" + QUuid::createUuidV5(space, QString::fromStdString(name))
                             .toString(QUuid::WithoutBraces)
                             .toStdString();
}

/// LOINC where it has a code; otherwise words.
struct Coded {
    const char* loinc;
    const char* text;
};

struct Quantity {
    double value;
    /// UCUM.
    std::string code;
    std::string unit;
};

Coded codeOf(Measure measure) {
    switch (measure) {
    case Measure::OcciputWall:
        return {nullptr, "Distance from the back of the head to the wall"};
    case Measure::OverheadGap:
        return {nullptr, "Overhead reach: gap between hands and wall"};
    case Measure::RotationLeft:
        return {nullptr, "Trunk rotation to the left"};
    case Measure::RotationRight:
        return {nullptr, "Trunk rotation to the right"};
    case Measure::ChestExpansion:
        return {nullptr, "Chest expansion"};
    case Measure::PainAverage:
        return {"72514-3", "Pain severity, average of the week (0-10)"};
    case Measure::PainWorst:
        return {"72514-3", "Pain severity, worst of the week (0-10)"};
    case Measure::Psfs:
        return {nullptr, "Patient-Specific Functional Scale (0-10)"};
    case Measure::ArmsOverhead:
        break;
    }
    return {nullptr, "Arms overhead"};
}

/// The UCUM code of a unit as the journal writes it.
std::string ucumOf(const std::string& unit) {
    static const std::map<std::string, std::string> known{
        {"cm", "cm"}, {"s", "s"}, {"kg", "kg"}, {"deg", "deg"}, {"°", "deg"}, {"reps", "{repetitions}"}};
    const auto found = known.find(unit);
    return found == known.end() ? "{score}" : found->second;
}

class Bundle {
public:
    Bundle(const Catalogue& catalogue, const Timestamp& written) : m_catalogue(catalogue) {
        m_out += "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"timestamp\": ";
        json::appendQuoted(m_out, formatTimestamp(written));
        m_out += ", \"entry\": [";
        begin(m_patient);
        m_out += "{\"resourceType\": \"Patient\"}}";
    }

    void add(const Entry& entry, const CheckIn& fact) {
        pain(entry, {"72514-3", "Pain severity, peak of a session (0-10)"}, fact.pain);
    }
    void add(const Entry& entry, const Morning& fact) {
        pain(entry, {"72514-3", "Pain severity, in the morning (0-10)"}, fact.pain);
    }
    void add(const Entry& entry, const Outcome& fact) {
        begin(uuidOf(entry.id));
        Writer fields(m_out);
        head(fields, "survey", codeOf(fact.measure));
        fields.text("effectiveDateTime", formatTimestamp(entry.at));
        quantity(fields, {fact.value, ucumOf(fact.unit), fact.unit});
        end(fields);
    }
    void add(const Entry& entry, const Benchmark& fact) {
        const std::string name = "Weekly check: " + nameOfExercise(fact.exercise);
        begin(uuidOf(entry.id));
        Writer fields(m_out);
        head(fields, "activity", {nullptr, name.c_str()});
        fields.text("effectiveDateTime", formatTimestamp(entry.at));
        quantity(fields, {fact.value, ucumOf(fact.unit), fact.unit});
        end(fields);
    }
    void addSession(const std::string& session, const std::vector<const Entry*>& sets,
                    const CheckIn* checkIn) {
        begin(uuidOf("session:" + session));
        Writer fields(m_out);
        head(fields, "activity", {nullptr, "Exercise session"});
        fields.begin("effectivePeriod");
        {
            Writer period(m_out);
            period.text("start", formatTimestamp(sets.front()->at));
            period.text("end", formatTimestamp(sets.back()->at));
            period.close();
        }
        fields.begin("component");
        m_out += '[';
        for (const Entry* entry : sets) {
            m_out += entry == sets.front() ? "" : ", ";
            component(std::get<SetFact>(entry->fact));
        }
        if (checkIn != nullptr) {
            m_out += ", ";
            Writer effort(m_out);
            code(effort, {nullptr, "Perceived effort (0-10)"});
            quantity(effort, {static_cast<double>(checkIn->effort), "{score}", "of 10"});
            effort.close();
        }
        m_out += ']';
        end(fields);
    }
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(m_out + "]}\n"); }

private:
    [[nodiscard]] std::string nameOfExercise(const ExerciseId& id) const {
        const Exercise* exercise = m_catalogue.find(id);
        return exercise == nullptr ? id.value : exercise->name;
    }
    void begin(const std::string& url) {
        m_out += m_count++ == 0 ? "\n  {\"fullUrl\": " : ",\n  {\"fullUrl\": ";
        json::appendQuoted(m_out, url);
        m_out += ", \"resource\": ";
    }
    void code(Writer& fields, const Coded& coded) {
        fields.begin("code");
        Writer codeable(m_out);
        if (coded.loinc != nullptr) {
            codeable.begin("coding");
            m_out += "[";
            Writer coding(m_out);
            coding.text("system", "http://loinc.org");
            coding.text("code", coded.loinc);
            coding.close();
            m_out += ']';
        }
        codeable.text("text", coded.text);
        codeable.close();
    }
    void quantity(Writer& fields, const Quantity& value) {
        fields.begin("valueQuantity");
        Writer quantity(m_out);
        quantity.number("value", value.value);
        if (!value.unit.empty())
            quantity.text("unit", value.unit);
        quantity.text("system", "http://unitsofmeasure.org");
        quantity.text("code", value.code);
        quantity.close();
    }
    void head(Writer& fields, const char* category, const Coded& coded) {
        fields.text("resourceType", "Observation");
        fields.text("status", "final");
        fields.begin("category");
        m_out +=
            R"([{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": )";
        json::appendQuoted(m_out, category);
        m_out += "}]}]";
        code(fields, coded);
        fields.begin("subject");
        Writer subject(m_out);
        subject.text("reference", m_patient);
        subject.close();
    }
    void end(Writer& fields) {
        fields.close();
        m_out += '}';
    }
    void pain(const Entry& entry, const Coded& coded, int value) {
        begin(uuidOf(entry.id));
        Writer fields(m_out);
        head(fields, "survey", coded);
        fields.text("effectiveDateTime", formatTimestamp(entry.at));
        quantity(fields, {static_cast<double>(value), "{score}", "of 10"});
        end(fields);
    }
    void component(const SetFact& set) {
        Writer fields(m_out);
        std::string name = nameOfExercise(set.exercise);
        if (set.side != Side::Both)
            name += ", " + std::string(nameOf(set.side));
        code(fields, {nullptr, name.c_str()});
        const Work& done = set.done;
        if (done.seconds)
            quantity(fields, {static_cast<double>(*done.seconds * done.reps.value_or(1)), "s", "s"});
        else
            quantity(fields, {static_cast<double>(done.reps.value_or(0)), "{repetitions}", "repetitions"});
        fields.close();
    }

    const Catalogue& m_catalogue;
    const std::string m_patient = uuidOf("patient");
    std::string m_out;
    int m_count = 0;
};

} // namespace

QByteArray writeFhir(const Catalogue& catalogue, const Journal& journal, const Timestamp& written) {
    Bundle bundle(catalogue, written);
    std::map<std::string, std::vector<const Entry*>> sessions;
    std::map<std::string, const CheckIn*> checkIns;
    for (const Entry* entry : effectiveEntries(journal)) {
        if (const auto* set = std::get_if<SetFact>(&entry->fact)) {
            if (set->ended != SetEnd::Skipped)
                sessions[set->session].push_back(entry);
        } else if (const auto* checkIn = std::get_if<CheckIn>(&entry->fact)) {
            checkIns[checkIn->session] = checkIn;
            bundle.add(*entry, *checkIn);
        } else if (const auto* morning = std::get_if<Morning>(&entry->fact)) {
            bundle.add(*entry, *morning);
        } else if (const auto* outcome = std::get_if<Outcome>(&entry->fact)) {
            bundle.add(*entry, *outcome);
        } else if (const auto* benchmark = std::get_if<Benchmark>(&entry->fact)) {
            bundle.add(*entry, *benchmark);
        }
    }
    for (const auto& [session, sets] : sessions) {
        const auto checkIn = checkIns.find(session);
        bundle.addSession(session, sets, checkIn == checkIns.end() ? nullptr : checkIn->second);
    }
    return bundle.bytes();
}

} // namespace limber::exchange
