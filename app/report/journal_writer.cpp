#include "app/report/journal_file.h"
#include "core/base/overloaded.h"
#include "core/journal/marks.h"
#include "core/journal/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <charconv>

namespace limber::report {

namespace {

/// Writes fields one after another in the layout of docs/journal-format.md: `"key": value, "key": value`.
class Fields {
public:
    explicit Fields(QByteArray& out) : m_out(out) { m_out += '{'; }

    void close() { m_out += '}'; }
    void text(std::string_view key, std::string_view value) {
        begin(key);
        quote(value);
    }
    void whole(std::string_view key, int value) {
        begin(key);
        m_out += QByteArray::number(value);
    }
    void number(std::string_view key, double value) {
        begin(key);
        std::array<char, 32> buffer{};
        // The shortest text that reads back as the same number.
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
        m_out.append(buffer.data(), end.ptr - buffer.data());
    }
    void truth(std::string_view key, bool value) {
        begin(key);
        m_out += value ? "true" : "false";
    }
    /// The value's JSON follows from the caller.
    void begin(std::string_view key) {
        if (!m_first)
            m_out += ", ";
        m_first = false;
        quote(key);
        m_out += ": ";
    }
    /// Unknown fields, sorted by key; `except` are those that stand elsewhere.
    void unknown(const QJsonObject& extra, std::initializer_list<QLatin1String> except = {}) {
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            const QString key = it.key();
            if (std::find(except.begin(), except.end(), key) != except.end())
                continue;
            begin(key.toStdString());
            const QByteArray wrapped = QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
            m_out += wrapped.mid(1, wrapped.size() - 2);
        }
    }
    void quote(std::string_view value) {
        m_out += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (c == '\n') {
                m_out += "\\n";
            } else if (c == '\t') {
                m_out += "\\t";
            } else if (c >= 0 && c < ' ') {
                m_out += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }

private:
    QByteArray& m_out;
    bool m_first = true;
};

QJsonObject parsed(const ExtraFields& extra) {
    if (extra.empty())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(extra)).object();
}

void writeWork(QByteArray& out, Fields& parent, QLatin1String key, const Work& work,
               const QJsonObject& extra) {
    parent.begin(key.data());
    Fields fields(out);
    if (work.reps)
        fields.whole("reps", *work.reps);
    if (work.seconds)
        fields.whole("seconds", *work.seconds);
    if (work.load)
        fields.number("kg", work.load->kg());
    fields.unknown(extra.value(key).toObject());
    fields.close();
}

void writeFact(QByteArray& out, Fields& fields, const Fact& fact, const QJsonObject& extra) {
    std::visit(Overloaded{
                   [&](const Screening& it) { fields.text("result", nameOf(it.result)); },
                   [&](const StageFact& it) {
                       fields.whole("stage", it.stage);
                       fields.text("reason", nameOf(it.reason));
                       if (it.answer)
                           fields.text("answer", nameOf(*it.answer));
                   },
                   [&](const SetFact& it) {
                       fields.text("session", it.session);
                       fields.text("exercise", it.exercise.value);
                       fields.text("variant", it.variant);
                       fields.text("side", nameOf(it.side));
                       fields.whole("set", it.set);
                       writeWork(out, fields, QLatin1String("planned"), it.planned, extra);
                       writeWork(out, fields, QLatin1String("done"), it.done, extra);
                       fields.text("ended", nameOf(it.ended));
                   },
                   [&](const CheckIn& it) {
                       fields.text("session", it.session);
                       fields.whole("effort", it.effort);
                       fields.whole("pain", it.pain);
                       fields.truth("limb_symptoms", it.limbSymptoms);
                       fields.text("note", it.note);
                   },
                   [&](const Morning& it) { fields.whole("pain", it.pain); },
                   [&](const Benchmark& it) {
                       fields.text("exercise", it.exercise.value);
                       fields.number("value", it.value);
                       fields.text("unit", it.unit);
                   },
                   [&](const Outcome& it) {
                       fields.text("measure", nameOf(it.measure));
                       fields.number("value", it.value);
                       fields.text("unit", it.unit);
                   },
                   [&](const Pause& it) {
                       fields.text("from", formatDay(it.from));
                       fields.text("until", formatDay(it.until));
                       fields.text("why", it.note.empty() ? nameOf(it.reason) : std::string_view(it.note));
                   },
                   [&](const Retract& it) { fields.text("entry", it.entry); },
                   [&](const Clearance&) {},
                   [&](const FollowUp& it) {
                       fields.text("session", it.session);
                       fields.text("question", nameOf(it.question));
                       fields.text("answer", nameOf(it.answer));
                   },
                   [&](const Deferral&) {},
               },
               fact);
}

void writeEntry(QByteArray& out, const Entry& entry) {
    const QJsonObject extra = parsed(mark::lowered(entry));
    Fields fields(out);
    fields.text("id", entry.id);
    fields.text("at", formatTimestamp(entry.at));
    fields.text("kind", kindOf(entry.fact));
    writeFact(out, fields, entry.fact, extra);
    if (std::holds_alternative<SetFact>(entry.fact))
        fields.unknown(extra, {QLatin1String("planned"), QLatin1String("done")});
    else
        fields.unknown(extra);
    fields.close();
}

void writeSettings(QByteArray& out, const JournalSettings& settings) {
    Fields fields(out);
    fields.begin("equipment");
    out += '[';
    for (std::size_t i = 0; i < settings.equipment.size(); ++i) {
        if (i > 0)
            out += ", ";
        fields.quote(settings.equipment[i]);
    }
    out += ']';
    fields.begin("weight_steps_kg");
    Fields steps(out);
    for (const auto& [equipment, step] : settings.weightSteps)
        steps.number(equipment, step.kg());
    steps.close();
    fields.text("week_starts", settings.weekStartsOnSunday ? "sunday" : "monday");
    fields.unknown(parsed(settings.extra));
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

    QByteArray out;
    constexpr qsizetype typicalEntry = 320;
    out.reserve(static_cast<qsizetype>(entries.size()) * typicalEntry + 512);
    Fields fields(out);
    fields.text("format", "limber-journal");
    fields.whole("version", journalFormatVersion);
    out += ",\n ";
    out += "\"settings\": ";
    writeSettings(out, journal.settings);
    out += ",\n \"entries\": [";
    for (std::size_t i = 0; i < entries.size(); ++i) {
        out += i == 0 ? "\n  " : ",\n  ";
        writeEntry(out, *entries[i]);
    }
    out += entries.empty() ? "]" : "\n ]";
    fields.unknown(parsed(journal.extra));
    fields.close();
    out += '\n';
    return out;
}

std::optional<FileError> writeJournalFile(const Journal& journal, const QString& path) {
    const auto failed = [&path](const QString& why) {
        return FileError{
            path, 0, {}, QCoreApplication::translate("JournalFile", "cannot be written: %1").arg(why)};
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const QByteArray text = writeJournal(journal);
    if (file.write(text) != text.size() || !file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace limber::report
