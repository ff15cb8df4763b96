#include "app/report/entry_reader.h"
#include "app/report/journal_file.h"
#include "app/report/json_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_map>

namespace limber::report {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

void readWeightSteps(const QJsonObject& object, JournalSettings& settings, std::optional<Fault>& fault) {
    JsonFields fields(object, QStringLiteral("settings.weight_steps_kg"), fault);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const double kg = it.value().toDouble(-1.0);
        if (kg < 0.001 || kg > mostKg)
            fields.fail(QLatin1String(key),
                        tr("must be a weight over 0 kg, found %1").arg(shown(it.value())));
        else
            settings.weightSteps[key.toStdString()] = Kilograms::fromKg(kg);
    }
}

JournalSettings settingsOf(const QJsonObject& object, std::optional<Fault>& fault) {
    JsonFields fields(object, QStringLiteral("settings"), fault);
    JournalSettings settings;
    const QLatin1String equipment("equipment");
    if (const QJsonValue list = fields.take(equipment); !list.isUndefined()) {
        if (!list.isArray())
            fields.fail(equipment, tr("must be a list of names, found %1").arg(shown(list)));
        const QJsonArray names = list.toArray();
        for (const QJsonValue& value : names) {
            const std::string name = value.toString().toStdString();
            if (name.empty())
                fields.fail(equipment, tr("must be a list of names, found %1 in it").arg(shown(value)));
            else if (std::find(settings.equipment.begin(), settings.equipment.end(), name) ==
                     settings.equipment.end())
                settings.equipment.push_back(name);
        }
    }
    if (const QLatin1String key("weight_steps_kg"); fields.has(key))
        readWeightSteps(fields.object(key), settings, fault);
    if (const QLatin1String key("week_starts"); fields.has(key)) {
        const std::string start = fields.text(key);
        settings.weekStartsOnSunday = start == "sunday";
        if (start != "sunday" && start != "monday")
            fields.fail(
                key, tr("must be \"monday\" or \"sunday\", found \"%1\"").arg(QString::fromStdString(start)));
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

FileError syntaxError(const QByteArray& text, const QJsonParseError& fault) {
    const auto line = text.left(fault.offset).count('\n') + 1;
    FileError error;
    error.problem = tr("is not JSON: line %1: %2").arg(line).arg(fault.errorString());
    return error;
}

std::optional<FileError> checkHeader(JsonFields& fields, std::optional<Fault>& fault) {
    const std::string format = fields.text(QLatin1String("format"));
    if (format != "limber-journal")
        fields.fail(QLatin1String("format"),
                    tr("must be \"limber-journal\", found \"%1\"").arg(QString::fromStdString(format)));
    const int version = fields.whole(QLatin1String("version"), 1, 1'000'000);
    if (!fault && version > journalFormatVersion)
        fields.fail(QLatin1String("version"),
                    tr("is %1; this program reads up to version %2. A newer Limber can open it")
                        .arg(version)
                        .arg(journalFormatVersion));
    if (!fault)
        return std::nullopt;
    return FileError{{}, 0, fault->field, fault->problem};
}

Result<Journal, FileError> read(const QByteArray& text) {
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return syntaxError(text, syntax);
    if (!document.isObject())
        return FileError{{}, 0, {}, tr("must be one JSON object")};
    std::optional<Fault> fault;
    JsonFields fields(document.object(), {}, fault);
    if (const auto error = checkHeader(fields, fault))
        return *error;
    Journal journal;
    if (fields.has(QLatin1String("settings")))
        journal.settings = settingsOf(fields.object(QLatin1String("settings")), fault);
    const QJsonValue entries = fields.take(QLatin1String("entries"));
    if (!entries.isArray())
        fields.fail(QLatin1String("entries"),
                    entries.isUndefined() ? tr("is missing") : tr("must be a list"));
    if (fault)
        return FileError{{}, 0, fault->field, fault->problem};
    const QJsonArray list = entries.toArray();
    journal.entries.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue item = list.at(i);
        if (item.isObject())
            journal.entries.push_back(readEntry(item.toObject(), fault));
        else
            fault = Fault{{}, tr("must be an object, found %1").arg(shown(item))};
        if (fault)
            return FileError{{}, static_cast<int>(i) + 1, fault->field, fault->problem};
    }
    if (const auto error = dropRepeats(journal.entries))
        return *error;
    journal.extra = keptText(fields.unknown());
    const auto earlier = [](const Entry& a, const Entry& b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    };
    if (!std::is_sorted(journal.entries.begin(), journal.entries.end(), earlier))
        std::sort(journal.entries.begin(), journal.entries.end(), earlier);
    return journal;
}

} // namespace

Result<Journal, FileError> readJournal(const QByteArray& text, const QString& fileName) {
    auto result = read(text);
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
