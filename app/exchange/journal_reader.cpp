#include "app/exchange/entry_reader.h"
#include "app/exchange/journal_file.h"
#include "app/exchange/lift.h"
#include "app/json/fields.h"

#include <QFile>

#include <algorithm>
#include <unordered_map>

namespace limber::exchange {

namespace {

using json::Fault;
using json::Fields;
using json::Kind;
using json::shown;
using json::Value;

void readWeightSteps(Fields& parent, JournalSettings& settings) {
    const std::string key = "weight_steps_kg";
    for (const Value value : parent.container(key, Kind::Object)) {
        const std::string field = key + '.' + std::string(value.key());
        const double kg = value.number().value_or(-1.0);
        if (kg < 0.001 || kg > mostKg)
            parent.fail(field, tr("must be a weight over 0 kg, found %1").arg(shown(value)));
        else if (!settings.weightSteps.emplace(std::string(value.key()), Kilograms::fromKg(kg)).second)
            parent.fail(field, tr("is there twice"));
    }
}

void readEquipment(Fields& fields, JournalSettings& settings) {
    const std::string_view key = "equipment";
    for (const Value item : fields.container(key, Kind::Array)) {
        const std::string name(item.text());
        auto& equipment = settings.equipment;
        if (name.empty())
            fields.fail(key, tr("must be a list of names, found %1 in it").arg(shown(item)));
        else if (std::find(equipment.begin(), equipment.end(), name) == equipment.end())
            equipment.push_back(name);
    }
}

/// What version 2 adds to the settings. As with entries, version 1 may not have it.
void readNewSettings(Fields& fields, int version, JournalSettings& settings) {
    constexpr double leastBody = 20.0;
    constexpr double mostBody = 400.0;
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2100;
    for (const char* key : {"body_weight_kg", "birth_year"})
        if (version < 2 && fields.has(key))
            fields.fail(key, tr("belongs to version 2 of the format, but the file says version 1"));
    if (fields.has("body_weight_kg"))
        settings.bodyWeight = Kilograms::fromKg(fields.number("body_weight_kg", leastBody, mostBody));
    if (fields.has("birth_year"))
        settings.birthYear = fields.whole("birth_year", firstYear, lastYear);
}

JournalSettings settingsOf(Value object, int version, std::optional<Fault>& fault) {
    Fields fields(object, "settings", fault);
    JournalSettings settings;
    if (fields.has("equipment"))
        readEquipment(fields, settings);
    if (fields.has("weight_steps_kg"))
        readWeightSteps(fields, settings);
    const std::string_view weekStarts = "week_starts";
    if (fields.has(weekStarts)) {
        const std::string start = fields.text(weekStarts);
        settings.weekStartsOnSunday = start == "sunday";
        if (start != "sunday" && start != "monday")
            fields.fail(weekStarts, tr("must be \"monday\" or \"sunday\", found \"%1\"").arg(shown(start)));
    }
    readNewSettings(fields, version, settings);
    settings.extra = fields.unknown();
    return settings;
}

/// Drops repeated entries; names the two when one id stands for two different things.
std::optional<FileError> dropRepeats(std::vector<PlacedEntry>& entries) {
    std::unordered_map<std::string_view, std::size_t> seen;
    seen.reserve(entries.size());
    std::vector<bool> repeated(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto [place, isNew] = seen.try_emplace(entries[i].entry.id, i);
        if (isNew)
            continue;
        const PlacedEntry& first = entries[place->second];
        if (!(first.entry == entries[i].entry))
            return FileError{{},
                             entries[i].place,
                             QStringLiteral("id"),
                             tr("entry %1 has the same id \"%2\" but says something else")
                                 .arg(first.place)
                                 .arg(shown(entries[i].entry.id))};
        repeated[i] = true;
    }
    std::size_t i = 0;
    std::erase_if(entries, [&](const PlacedEntry&) { return repeated[i++]; });
    return std::nullopt;
}

FileError outsideEntries(const Fault& fault) {
    return {{}, 0, fault.field, fault.problem};
}

int checkHeader(Fields& fields, const std::optional<Fault>& fault) {
    const std::string format = fields.text("format");
    if (format != "limber-journal")
        fields.fail("format", tr("must be \"limber-journal\", found \"%1\"").arg(shown(format)));
    const int version = fields.whole("version", 1, 1'000'000);
    if (!fault && version > journalFormatVersion)
        fields.fail("version", tr("is %1; this program reads up to version %2. A newer Limber can open it")
                                   .arg(version)
                                   .arg(journalFormatVersion));
    return version;
}

std::optional<FileError> readEntries(Value list, int version, std::vector<Entry>& result) {
    std::optional<Fault> fault;
    std::vector<PlacedEntry> entries;
    int place = 0;
    for (const Value item : list) {
        ++place;
        if (item.kind() == Kind::Object) {
            ReadEntry read = readEntry(item, version, fault);
            entries.push_back({std::move(read.entry), place, read.tinglingLasts});
        } else {
            fault = Fault{{}, tr("must be an object, found %1").arg(shown(item)), item.line()};
        }
        if (fault)
            return FileError{{}, place, fault->field, fault->problem};
    }
    addFollowUps(entries);
    if (auto error = dropRepeats(entries))
        return error;
    result.reserve(entries.size());
    for (PlacedEntry& placed : entries)
        result.push_back(std::move(placed.entry));
    return std::nullopt;
}

Result<Journal, FileError> read(std::string_view text) {
    const auto document = json::Document::parse(text);
    if (!document) {
        const json::SyntaxFault& syntax = document.error();
        return FileError{{}, 0, {}, tr("is not JSON: line %1: %2").arg(syntax.line).arg(tr(syntax.what))};
    }
    if (document->root().kind() != Kind::Object)
        return FileError{{}, 0, {}, tr("must be one JSON object")};
    std::optional<Fault> fault;
    Fields fields(document->root(), {}, fault);
    Journal journal;
    const int version = checkHeader(fields, fault);
    // What a newer version means by its fields is not ours to judge.
    if (fault)
        return outsideEntries(*fault);
    if (fields.has("settings"))
        journal.settings = settingsOf(fields.container("settings", Kind::Object), version, fault);
    const Value entries = fields.container("entries", Kind::Array);
    journal.extra = fields.unknown();
    if (fault)
        return outsideEntries(*fault);
    if (const auto error = readEntries(entries, version, journal.entries))
        return *error;
    const auto earlier = [](const Entry& a, const Entry& b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    };
    if (!std::is_sorted(journal.entries.begin(), journal.entries.end(), earlier))
        std::sort(journal.entries.begin(), journal.entries.end(), earlier);
    return journal;
}

} // namespace

bool looksLikeJson(const QByteArray& bytes) {
    const QByteArray text = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

Result<Journal, FileError> readJournal(const QByteArray& text, const QString& fileName) {
    auto result = read({text.constData(), static_cast<std::size_t>(text.size())});
    if (result || fileName.isEmpty())
        return result;
    FileError error = result.error();
    error.file = fileName;
    return error;
}

Result<Journal, FileError> readJournalFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileError{path, 0, {}, tr("cannot be read: %1").arg(file.errorString())};
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return FileError{path, 0, {}, tr("cannot be read: %1").arg(file.errorString())};
    return readJournal(text, path);
}

} // namespace limber::exchange
