#pragma once

#include "app/store/database.h"
#include "app/store/entry_statements.h"

#include "core/session/snapshot.h"

#include <QMap>

/// One class per intent, for what is not an entry: settings, preferences, the running session.
namespace limber::store {

/// Settings of the journal together with its unknown fields.
struct StoredSettings {
    JournalSettings settings;
    ExtraFields journalExtra;
    /// Somebody has set them; otherwise they are the defaults.
    bool everSet = false;

    bool operator==(const StoredSettings&) const = default;
};

/// What a journal from elsewhere adds: equipment and steps we do not have. Where both say something, ours
/// stays; what nobody has set here is taken over.
[[nodiscard]] StoredSettings merged(const StoredSettings& ours, const Journal& theirs);

class LoadSettings {
public:
    explicit LoadSettings(const Database& database);
    [[nodiscard]] Stored<StoredSettings> run();
    /// The same, with its seal looked at.
    [[nodiscard]] Stored<StoredSettings> run(std::vector<BrokenPart>& broken);

private:
    const Database& m_database;
    Statement m_equipment;
    Statement m_steps;
    Statement m_values;
};

/// Writes all settings; the caller holds the transaction.
class SaveSettings {
public:
    explicit SaveSettings(const Database& database);
    [[nodiscard]] Failure run(const StoredSettings& stored);

private:
    const Database& m_database;
    Statement m_forgetEquipment;
    Statement m_addEquipment;
    Statement m_forgetSteps;
    Statement m_addStep;
    Statement m_setValue;
};

class Preferences {
public:
    explicit Preferences(const Database& database);
    [[nodiscard]] Stored<QMap<QString, QString>> all();
    /// The caller holds the transaction.
    [[nodiscard]] Failure set(const QMap<QString, QString>& values);

private:
    const Database& m_database;
    Statement m_all;
    Statement m_set;
};

/// The caller holds the transaction of what writes.
class RunningSession {
public:
    explicit RunningSession(const Database& database);
    [[nodiscard]] Failure save(const SessionSnapshot& position);
    [[nodiscard]] Failure forget();
    [[nodiscard]] Stored<std::optional<SessionSnapshot>> load();

private:
    const Database& m_database;
    Statement m_save;
    Statement m_forget;
    Statement m_load;
};

} // namespace limber::store
