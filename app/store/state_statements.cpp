#include "app/store/state_statements.h"

#include "app/store/snapshot_text.h"

namespace limber::store {

namespace {

constexpr const char* weekStartsKey = "week_starts";
constexpr const char* settingsExtraKey = "settings_extra";
constexpr const char* journalExtraKey = "journal_extra";

} // namespace

LoadSettings::LoadSettings(const Database& database)
    : m_equipment(database, "SELECT name FROM equipment ORDER BY position"),
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
    while (m_values.next()) {
        const std::string key = m_values.text(0);
        if (key == weekStartsKey) {
            stored.everSet = true;
            stored.settings.weekStartsOnSunday = m_values.text(1) == "sunday";
        } else if (key == settingsExtraKey) {
            stored.settings.extra = m_values.text(1);
        } else if (key == journalExtraKey) {
            stored.journalExtra = m_values.text(1);
        }
    }
    for (const Statement* statement : {&m_equipment, &m_steps, &m_values}) {
        if (auto failure = statement->failed())
            return *failure;
    }
    return stored;
}

SaveSettings::SaveSettings(const Database& database)
    : m_forgetEquipment(database, "DELETE FROM equipment"),
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
    if (auto failure =
            m_setValue.run(std::string_view(weekStartsKey),
                           std::string_view(stored.settings.weekStartsOnSunday ? "sunday" : "monday")))
        return failure;
    if (auto failure = m_setValue.run(std::string_view(settingsExtraKey), stored.settings.extra))
        return failure;
    return m_setValue.run(std::string_view(journalExtraKey), stored.journalExtra);
}

Preferences::Preferences(const Database& database)
    : m_all(database, "SELECT key, value FROM preferences"),
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

Failure Preferences::set(const QString& key, const QString& value) {
    return m_set.run(key, value);
}

RunningSession::RunningSession(const Database& database)
    : m_save(database, "INSERT INTO active_session(only_row, session, position) VALUES(1, ?, ?) "
                       "ON CONFLICT(only_row) DO UPDATE "
                       "SET session = excluded.session, position = excluded.position"),
      m_forget(database, "DELETE FROM active_session"),
      m_load(database, "SELECT position FROM active_session") {}

Failure RunningSession::save(const SessionSnapshot& position) {
    return m_save.run(position.session, writeSnapshot(position));
}

Failure RunningSession::forget() {
    return m_forget.run();
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
