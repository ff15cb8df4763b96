#include "app/composition/profile.h"

#include "core/coach/coach.h"

#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace limber {

namespace {

/// How many sets the session planned of an exercise, its sides counted; 0 when it is none of the session's.
int setsOf(const SessionSnapshot& snapshot, const Catalogue& catalogue, const ExerciseId& id) {
    const Exercise* exercise = catalogue.find(id);
    int sets = 0;
    for (const Dose& dose : snapshot.doses) {
        if (exercise != nullptr && dose.exercise == id)
            sets += static_cast<int>(dose.sets.size()) * (exercise->dose.perSide ? 2 : 1);
    }
    return sets;
}

} // namespace

Profile::Profile(std::unique_ptr<store::Store> store, const Catalogue& catalogue, WallClock now,
                 QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_catalogue(catalogue), m_now(std::move(now)) {}

bool Profile::load() {
    auto loaded = m_store->journal();
    if (!loaded.ok()) {
        Q_EMIT failed(loaded.error().message());
        return false;
    }
    m_journal = std::move(loaded).value();
    std::map<std::string, std::string> values;
    const auto stored = m_store->preferences();
    if (!stored.ok()) {
        Q_EMIT failed(stored.error().message());
        return false;
    }
    for (auto it = stored.value().cbegin(); it != stored.value().cend(); ++it)
        values[it.key().toStdString()] = it.value().toStdString();
    m_preferences = readPreferences(values);
    evaluateToday();
    return true;
}

void Profile::evaluateToday() {
    m_answer = evaluate(m_catalogue, m_journal, m_now().localDay());
    m_dayPlan = planDay(m_catalogue, m_journal, m_answer);
}

void Profile::checkDate() {
    if (m_now().localDay() == m_answer.today)
        return;
    evaluateToday();
    Q_EMIT changed({});
}

bool Profile::morningQuestionDue() const {
    // After midday it would no longer be a morning's answer.
    if (!started() || m_questionDismissed == today() || m_now().localTimeOfDay() >= std::chrono::hours{14})
        return false;
    bool trainedYesterday = false;
    for (const Entry& entry : m_journal.entries) {
        const Day date = entry.at.localDay();
        if (date == today() && std::holds_alternative<Morning>(entry.fact))
            return false;
        trainedYesterday = trainedYesterday ||
                           (daysBetween(date, today()) == 1 && std::holds_alternative<SetFact>(entry.fact));
    }
    // A rest that ends after three calm mornings needs the mornings.
    const bool resting =
        std::any_of(m_answer.reasons.begin(), m_answer.reasons.end(),
                    [](const Reason& reason) { return reason.code == "rest-after-third-flare"; });
    return trainedYesterday || resting;
}

Entry Profile::entryFor(Fact fact) const {
    return {QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(), m_now(), std::move(fact), {}};
}

bool Profile::accept(const store::Stored<store::JournalChange>& outcome) {
    if (!outcome.ok()) {
        Q_EMIT failed(outcome.error().message());
        return false;
    }
    if (outcome.value().empty())
        return true;
    outcome.value().applyTo(m_journal);
    evaluateToday();
    Q_EMIT changed(outcome.value());
    return true;
}

bool Profile::accept(const store::Stored<store::Nothing>& outcome) {
    if (!outcome.ok())
        Q_EMIT failed(outcome.error().message());
    return outcome.ok();
}

bool Profile::append(const std::vector<Entry>& entries) {
    return accept(m_store->append(entries));
}

bool Profile::merge(const Journal& journal) {
    return accept(m_store->merge(journal));
}

bool Profile::saveSettings(const JournalSettings& settings) {
    return accept(m_store->saveSettings(settings));
}

bool Profile::finishSet(const SetFact& set, const SessionSnapshot& snapshot) {
    SetFact counted = set;
    counted.setsPlanned = setsOf(snapshot, m_catalogue, set.exercise);
    return accept(m_store->finishSet(entryFor(counted), snapshot));
}

bool Profile::saveSession(const SessionSnapshot& snapshot) {
    return accept(m_store->saveSession(snapshot));
}

bool Profile::endSession(const std::vector<Entry>& entries) {
    return accept(m_store->endSession(entries));
}

std::optional<SessionSnapshot> Profile::unfinishedSession() {
    const auto found = m_store->activeSession();
    if (!found.ok()) {
        Q_EMIT failed(found.error().message());
        return std::nullopt;
    }
    return found.value();
}

bool Profile::savePreferences(const Preferences& preferences) {
    const auto before = writePreferences(m_preferences);
    for (const auto& [key, value] : writePreferences(preferences)) {
        const auto known = before.find(key);
        if (known != before.end() && known->second == value)
            continue;
        if (!accept(m_store->setPreference(QString::fromStdString(key), QString::fromStdString(value))))
            return false;
    }
    m_preferences = preferences;
    Q_EMIT preferencesChanged(m_preferences);
    return true;
}

} // namespace limber
