#include "app/store/state_statements.h"
#include "app/store/seals.h"

#include <charconv>

#include "app/store/snapshot_text.h"

namespace limber::store {

namespace {

constexpr const char* weekStartsKey = "week_starts";
constexpr const char* settingsExtraKey = "settings_extra";
constexpr const char* journalExtraKey = "journal_extra";
constexpr const char* bodyWeightKey = "body_weight_grams";
constexpr const char* birthYearKey = "birth_year";

std::optional<int> wholeNumber(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// What settings were before anybody set them, or were left open, is no text at all.
std::string textOf(const std::optional<int>& value) {
    return value ? std::to_string(*value) : std::string();
}

void read(StoredSettings& stored, const std::string& key, const std::string& value) {
    JournalSettings& settings = stored.settings;
    if (key == weekStartsKey) {
        stored.everSet = true;
        settings.weekStartsOnSunday = value == "sunday";
    } else if (key == settingsExtraKey) {
        settings.extra = value;
    } else if (key == journalExtraKey) {
        stored.journalExtra = value;
    } else if (key == bodyWeightKey) {
        if (const auto grams = wholeNumber(value))
            settings.bodyWeight = Kilograms{*grams};
    } else if (key == birthYearKey) {
        settings.birthYear = wholeNumber(value);
    }
}

} // namespace

LoadSettings::LoadSettings(const Database& database)
    : m_database(database), m_equipment(database, "SELECT name FROM equipment ORDER BY position"),
      m_steps(database, "SELECT equipment, grams FROM weight_steps"),
      m_values(database, "SELECT key, value FROM settings") {}

Stored<StoredSettings> LoadSettings::run() {
    StoredSettings stored;
    if (auto failure = m_equipment.run())
        return *failure;
    while (m_equipment.next())
        stored.settings.equipment.push_back(m_equipment.text(0));
    if (auto failure = m_steps.run())
        return *failure;
    while (m_steps.next())
        stored.settings.weightSteps[m_steps.text(0)] = Kilograms{m_steps.whole(1)};
    if (auto failure = m_values.run())
        return *failure;
    while (m_values.next())
        read(stored, m_values.text(0), m_values.text(1));
    for (const Statement* statement : {&m_equipment, &m_steps, &m_values}) {
        if (auto failure = statement->failed())
            return *failure;
    }
    return stored;
}

Stored<StoredSettings> LoadSettings::run(std::vector<BrokenPart>& broken) {
    if (auto failure = checkSeals(m_database, broken))
        return *failure;
    return run();
}

SaveSettings::SaveSettings(const Database& database)
    : m_database(database), m_forgetEquipment(database, "DELETE FROM equipment"),
      m_addEquipment(database, "INSERT INTO equipment(name) VALUES(?) ON CONFLICT(name) DO NOTHING"),
      m_forgetSteps(database, "DELETE FROM weight_steps"),
      m_addStep(database, "INSERT INTO weight_steps(equipment, grams) VALUES(?, ?)"),
      m_setValue(database, "INSERT INTO settings(key, value) VALUES(?, ?) "
                           "ON CONFLICT(key) DO UPDATE SET value = excluded.value") {}

Failure SaveSettings::run(const StoredSettings& stored) {
    if (auto failure = m_forgetEquipment.run())
        return failure;
    for (const std::string& name : stored.settings.equipment) {
        if (auto failure = m_addEquipment.run(name))
            return failure;
    }
    if (auto failure = m_forgetSteps.run())
        return failure;
    for (const auto& [equipment, step] : stored.settings.weightSteps) {
        if (auto failure = m_addStep.run(equipment, step.grams))
            return failure;
    }
    const JournalSettings& settings = stored.settings;
    const auto grams = settings.bodyWeight ? std::optional(settings.bodyWeight->grams) : std::nullopt;
    for (const auto& [key, value] : {std::pair<std::string_view, std::string>(
                                         weekStartsKey, settings.weekStartsOnSunday ? "sunday" : "monday"),
                                     {settingsExtraKey, settings.extra},
                                     {journalExtraKey, stored.journalExtra},
                                     {bodyWeightKey, textOf(grams)},
                                     {birthYearKey, textOf(settings.birthYear)}}) {
        if (auto failure = m_setValue.run(key, value))
            return failure;
    }
    return seal(m_database, Sealed::Settings);
}

Preferences::Preferences(const Database& database)
    : m_database(database), m_all(database, "SELECT key, value FROM preferences"),
      m_set(database, "INSERT INTO preferences(key, value) VALUES(?, ?) "
                      "ON CONFLICT(key) DO UPDATE SET value = excluded.value") {}

Stored<QMap<QString, QString>> Preferences::all() {
    QMap<QString, QString> values;
    if (auto failure = m_all.run())
        return *failure;
    while (m_all.next())
        values.insert(m_all.string(0), m_all.string(1));
    if (auto failure = m_all.failed())
        return *failure;
    return values;
}

Failure Preferences::set(const QMap<QString, QString>& values) {
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (auto failure = m_set.run(it.key(), it.value()))
            return failure;
    }
    return seal(m_database, Sealed::Preferences);
}

RunningSession::RunningSession(const Database& database)
    : m_database(database),
      m_save(database, "INSERT INTO active_session(only_row, session, position) VALUES(1, ?, ?) "
                       "ON CONFLICT(only_row) DO UPDATE "
                       "SET session = excluded.session, position = excluded.position"),
      m_forget(database, "DELETE FROM active_session"),
      m_load(database, "SELECT position FROM active_session") {}

Failure RunningSession::save(const SessionSnapshot& position) {
    if (auto failure = m_save.run(position.session, writeSnapshot(position)))
        return failure;
    return seal(m_database, Sealed::RunningSession);
}

Failure RunningSession::forget() {
    if (auto failure = m_forget.run())
        return failure;
    return seal(m_database, Sealed::RunningSession);
}

Stored<std::optional<SessionSnapshot>> RunningSession::load() {
    if (auto failure = m_load.run())
        return *failure;
    std::optional<SessionSnapshot> position;
    if (m_load.next())
        position = parseSnapshot(m_load.text(0));
    if (auto failure = m_load.failed())
        return *failure;
    m_load.finish();
    return position;
}

} // namespace limber::store
