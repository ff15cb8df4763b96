#include "app/report/entry_reader.h"
#include "app/report/journal_file.h"
#include "app/report/json_fields.h"
#include "core/journal/marks.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <unordered_map>

namespace limber::report {

namespace {

void readWeightSteps(JsonFields& parent, std::string_view key, JournalSettings& settings) {
    JsonWalk walk(parent.object(key));
    for (auto [name, value] = walk.nextField(); value.kind != JsonValue::Kind::Missing;
         std::tie(name, value) = walk.nextField()) {
        const double kg = numberOf(value).value_or(-1.0);
        if (kg < 0.001 || kg > mostKg)
            parent.fail(std::string(key) + '.' + std::string(name),
                        tr("must be a weight over 0 kg, found %1").arg(shown(value)));
        else
            settings.weightSteps[jsonString('"' + std::string(name) + '"')] = Kilograms::fromKg(kg);
    }
}

void readEquipment(JsonFields& fields, JournalSettings& settings) {
    const std::string_view key = "equipment";
    if (!fields.has(key))
        return;
    const JsonValue list = fields.take(key);
    if (list.kind != JsonValue::Kind::Array)
        fields.fail(key, tr("must be a list of names, found %1").arg(shown(list)));
    JsonWalk walk(list);
    for (JsonValue item = walk.nextItem(); item.kind != JsonValue::Kind::Missing; item = walk.nextItem()) {
        const std::string name = item.kind == JsonValue::Kind::String ? jsonString(item.raw) : std::string();
        auto& equipment = settings.equipment;
        if (name.empty())
            fields.fail(key, tr("must be a list of names, found %1 in it").arg(shown(item)));
        else if (std::find(equipment.begin(), equipment.end(), name) == equipment.end())
            equipment.push_back(name);
    }
}

JournalSettings settingsOf(const JsonValue& object, std::optional<Fault>& fault) {
    JsonFields fields(object, "settings", fault);
    JournalSettings settings;
    readEquipment(fields, settings);
    if (fields.has("weight_steps_kg"))
        readWeightSteps(fields, "weight_steps_kg", settings);
    const std::string_view weekStarts = "week_starts";
    if (fields.has(weekStarts)) {
        const std::string start = fields.text(weekStarts);
        settings.weekStartsOnSunday = start == "sunday";
        if (start != "sunday" && start != "monday")
            fields.fail(weekStarts, tr("must be \"monday\" or \"sunday\", found \"%1\"").arg(shown(start)));
    }
    settings.extra = keptText(fields.unknown());
    return settings;
}

/// Drops repeated entries; names the two when one id stands for two different things.
std::optional<FileError> dropRepeats(std::vector<Entry>& entries) {
    std::unordered_map<std::string_view, std::size_t> seen;
    seen.reserve(entries.size());
    std::vector<bool> repeated;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto [place, isNew] = seen.try_emplace(entries[i].id, i);
        if (isNew)
            continue;
        if (!(entries[place->second] == entries[i])) {
            FileError error;
            error.entry = static_cast<int>(i) + 1;
            error.field = QStringLiteral("id");
            error.problem = tr("entry %1 has the same id \"%2\" but says something else")
                                .arg(place->second + 1)
                                .arg(QString::fromStdString(entries[i].id));
            return error;
        }
        repeated.resize(entries.size());
        repeated[i] = true;
    }
    if (repeated.empty())
        return std::nullopt;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (repeated[i])
            continue;
        if (kept != i)
            entries[kept] = std::move(entries[i]);
        ++kept;
    }
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(kept), entries.end());
    return std::nullopt;
}

FileError outsideEntries(const Fault& fault) {
    return {{}, 0, fault.field, fault.problem};
}

void checkHeader(JsonFields& fields, std::optional<Fault>& fault) {
    const std::string format = fields.text("format");
    if (format != "limber-journal")
        fields.fail("format", tr("must be \"limber-journal\", found \"%1\"").arg(shown(format)));
    const int version = fields.whole("version", 1, 1'000'000);
    if (!fault && version > journalFormatVersion)
        fields.fail("version", tr("is %1; this program reads up to version %2. A newer Limber can open it")
                                   .arg(version)
                                   .arg(journalFormatVersion));
}

std::optional<FileError> readEntries(const JsonValue& list, std::vector<Entry>& entries) {
    std::optional<Fault> fault;
    JsonWalk walk(list);
    for (JsonValue item = walk.nextItem(); item.kind != JsonValue::Kind::Missing; item = walk.nextItem()) {
        if (item.kind == JsonValue::Kind::Object)
            for (Entry& entry : mark::lifted(readEntry(item, fault)))
                entries.push_back(std::move(entry));
        else
            fault = Fault{{}, tr("must be an object, found %1").arg(shown(item))};
        if (fault)
            return FileError{{},
                             static_cast<int>(entries.size() + (fault->field.isEmpty() ? 1 : 0)),
                             fault->field,
                             fault->problem};
    }
    return dropRepeats(entries);
}

Result<Journal, FileError> read(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const auto checked = JsonText::check(text);
    if (!checked) {
        const JsonFault& syntax = checked.error();
        return FileError{{}, 0, {}, tr("is not JSON: line %1: %2").arg(syntax.line).arg(tr(syntax.what))};
    }
    const JsonValue document = checked->root();
    if (document.kind != JsonValue::Kind::Object)
        return FileError{{}, 0, {}, tr("must be one JSON object")};
    std::optional<Fault> fault;
    JsonFields fields(document, {}, fault);
    Journal journal;
    checkHeader(fields, fault);
    // What a newer version means by its fields is not ours to judge.
    if (fault)
        return outsideEntries(*fault);
    if (fields.has("settings"))
        journal.settings = settingsOf(fields.object("settings"), fault);
    const JsonValue entries = fields.take("entries");
    if (entries.kind != JsonValue::Kind::Array)
        fields.fail("entries",
                    entries.kind == JsonValue::Kind::Missing ? tr("is missing") : tr("must be a list"));
    journal.extra = keptText(fields.unknown());
    if (fault)
        return outsideEntries(*fault);
    if (const auto error = readEntries(entries, journal.entries))
        return *error;
    const auto earlier = [](const Entry& a, const Entry& b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    };
    if (!std::is_sorted(journal.entries.begin(), journal.entries.end(), earlier))
        std::sort(journal.entries.begin(), journal.entries.end(), earlier);
    return journal;
}

} // namespace

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

} // namespace limber::report
