#include "app/exchange/entry_reader.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/own_facts.h"
#include "app/json/document.h"
#include "app/json/writer.h"
#include "core/journal/names.h"

#include <QSaveFile>

#include <algorithm>

namespace limber::exchange {

namespace {

using json::Writer;

/// The unknown members of an entry: those of the entry, and those that stand in its nested objects.
struct Extra {
    std::string own;
    std::string planned;
    std::string done;
};

/// Takes apart what the reader put together. What is none of ours to take apart is written as it is.
Extra apart(const Entry& entry) {
    const bool nests =
        std::holds_alternative<SetFact>(entry.fact) || std::holds_alternative<Activity>(entry.fact);
    if (entry.extra.empty() || !nests)
        return {entry.extra, {}, {}};
    const auto document = json::Document::parse('{' + entry.extra + '}');
    if (!document)
        return {entry.extra, {}, {}};
    Extra extra;
    for (const json::Value member : document->root()) {
        std::string& nested = member.key() == "planned" ? extra.planned : extra.done;
        if (member.key() == "planned" || member.key() == "done") {
            const std::string_view raw = member.raw();
            nested = raw.substr(1, raw.size() - 2);
        } else {
            extra.own += extra.own.empty() ? "" : ", ";
            extra.own += member.rawMember();
        }
    }
    return extra;
}

void writeAmounts(Writer& fields, const Work& work) {
    if (work.reps)
        fields.whole("reps", *work.reps);
    if (work.seconds)
        fields.whole("seconds", *work.seconds);
    if (work.load)
        fields.number("kg", work.load->kg());
}

/// Writes facts; what version 2 adds is left out where it says nothing.
class FactWriter {
public:
    FactWriter(std::string& out, Writer& fields, const Extra& extra)
        : m_out(out), m_fields(fields), m_extra(extra) {}

    void operator()(const Screening& it) {
        m_fields.text("result", nameOf(it.result));
        if (!it.groups.empty())
            words("groups", it.groups);
        if (it.worried)
            m_fields.truth("worried", true);
        if (it.form != ScreeningForm::Full)
            m_fields.text("form", nameOf(it.form));
        if (it.usualPain)
            m_fields.whole("usual_pain", *it.usualPain);
    }
    void operator()(const StageFact& it) {
        m_fields.whole("stage", it.stage);
        m_fields.text("reason", nameOf(it.reason));
        if (it.answer)
            m_fields.text("answer", nameOf(*it.answer));
    }
    void operator()(const SetFact& it) {
        m_fields.text("session", it.session);
        m_fields.text("exercise", it.exercise.value);
        m_fields.text("variant", it.variant);
        m_fields.text("side", nameOf(it.side));
        m_fields.whole("set", it.set);
        if (it.setsPlanned > 0)
            m_fields.whole("sets_planned", it.setsPlanned);
        work("planned", it.planned, m_extra.planned);
        work("done", it.done, m_extra.done);
        m_fields.text("ended", nameOf(it.ended));
        if (it.why)
            m_fields.text("why", nameOf(*it.why));
    }
    void operator()(const CheckIn& it) {
        m_fields.text("session", it.session);
        m_fields.whole("effort", it.effort);
        m_fields.whole("pain", it.pain);
        m_fields.truth("limb_symptoms", it.limbSymptoms);
        m_fields.text("note", it.note);
        if (!it.where.empty())
            places(it.where);
    }
    void operator()(const Morning& it) {
        m_fields.whole("pain", it.pain);
        if (it.muscleOnly)
            m_fields.truth("muscle_only", true);
    }
    void operator()(const Benchmark& it) {
        m_fields.text("exercise", it.exercise.value);
        m_fields.number("value", it.value);
        m_fields.text("unit", it.unit);
    }
    void operator()(const Outcome& it) {
        m_fields.text("measure", nameOf(it.measure));
        m_fields.number("value", it.value);
        m_fields.text("unit", it.unit);
    }
    void operator()(const Pause& it) {
        m_fields.text("from", formatDay(it.from));
        m_fields.text("until", formatDay(it.until));
        m_fields.text("reason", nameOf(it.reason));
        m_fields.text("note", it.note);
    }
    void operator()(const Retract& it) { m_fields.text("entry", it.entry); }
    void operator()(const Clearance& it) {
        m_fields.text("by", nameOf(it.by));
        m_fields.text("on", formatDay(it.on));
        m_fields.text("scope", nameOf(it.scope));
        if (!it.without.empty())
            words("without", it.without);
        m_fields.text("note", it.note);
    }
    void operator()(const FollowUp& it) {
        m_fields.text("session", it.session);
        m_fields.text("question", nameOf(it.question));
        m_fields.text("answer", nameOf(it.answer));
    }
    void operator()(const Deferral& it) {
        m_fields.text("what", nameOf(it.what));
        m_fields.text("until", formatDay(it.until));
    }
    void operator()(const Activity& it) {
        m_fields.text("name", it.name);
        work("done", it.done, m_extra.done);
        if (!it.note.empty())
            m_fields.text("note", it.note);
    }
    void operator()(const OwnExercise& it) { writeOwnExercise(m_out, m_fields, it); }
    void operator()(const CarePlan& it) { writeCarePlan(m_out, m_fields, it); }

private:
    void work(std::string_view key, const Work& work, const std::string& unknown) {
        m_fields.begin(key);
        Writer fields(m_out);
        writeAmounts(fields, work);
        fields.members(unknown);
        fields.close();
    }
    template <class E> void words(std::string_view key, const std::vector<E>& values) {
        m_fields.begin(key);
        m_out += '[';
        for (const E& value : values) {
            m_out += &value == values.data() ? "" : ", ";
            json::appendQuoted(m_out, nameOf(value));
        }
        m_out += ']';
    }
    void places(const std::vector<PainPlace>& values) {
        m_fields.begin("where");
        m_out += '[';
        for (const PainPlace& place : values) {
            m_out += &place == values.data() ? "" : ", ";
            Writer fields(m_out);
            fields.text("area", nameOf(place.area));
            fields.text("side", nameOf(place.side));
            fields.close();
        }
        m_out += ']';
    }

    std::string& m_out;
    Writer& m_fields;
    const Extra& m_extra;
};

void writeEntry(std::string& out, const Entry& entry) {
    const Extra extra = apart(entry);
    Writer fields(out);
    fields.text("id", entry.id);
    fields.text("at", formatTimestamp(entry.at));
    fields.text("kind", kindOf(entry.fact));
    std::visit(FactWriter(out, fields, extra), entry.fact);
    fields.members(extra.own);
    fields.close();
}

void writeSettings(std::string& out, const JournalSettings& settings) {
    Writer fields(out);
    fields.begin("equipment");
    out += '[';
    for (std::size_t i = 0; i < settings.equipment.size(); ++i) {
        out += i > 0 ? ", " : "";
        json::appendQuoted(out, settings.equipment[i]);
    }
    out += ']';
    fields.begin("weight_steps_kg");
    Writer steps(out);
    for (const auto& [equipment, step] : settings.weightSteps)
        steps.number(equipment, step.kg());
    steps.close();
    fields.text("week_starts", settings.weekStartsOnSunday ? "sunday" : "monday");
    if (settings.bodyWeight)
        fields.number("body_weight_kg", settings.bodyWeight->kg());
    if (settings.birthYear)
        fields.whole("birth_year", *settings.birthYear);
    fields.members(settings.extra);
    fields.close();
}

} // namespace

QByteArray writeJournal(const Journal& journal) {
    std::vector<const Entry*> entries;
    entries.reserve(journal.entries.size());
    for (const Entry& entry : journal.entries)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(),
              [](const Entry* a, const Entry* b) { return a->at != b->at ? a->at < b->at : a->id < b->id; });

    std::string out;
    constexpr std::size_t typicalEntry = 320;
    out.reserve(entries.size() * typicalEntry + 512);
    Writer fields(out);
    fields.text("format", "limber-journal");
    fields.whole("version", journalFormatVersion);
    out += ",\n \"settings\": ";
    writeSettings(out, journal.settings);
    out += ",\n \"entries\": [";
    for (std::size_t i = 0; i < entries.size(); ++i) {
        out += i == 0 ? "\n  " : ",\n  ";
        writeEntry(out, *entries[i]);
    }
    out += entries.empty() ? "]" : "\n ]";
    fields.members(journal.extra);
    fields.close();
    out += '\n';
    return QByteArray::fromStdString(out);
}

std::optional<FileError> writeJournalFile(const Journal& journal, const QString& path) {
    const auto failed = [&path](const QString& why) {
        return FileError{path, 0, {}, tr("cannot be written: %1").arg(why)};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const QByteArray text = writeJournal(journal);
    if (file.write(text) != text.size() || !file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace limber::exchange
