#include "app/workspace/workspace.h"

#include "app/workspace/workspace_log.h"

#include "core/exercise/personal_catalogue.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace limber {

Q_LOGGING_CATEGORY(workspaceLog, "limber.workspace", QtWarningMsg)

namespace {

/// The order of the view: by local date, then by instant.
std::pair<Day, std::chrono::sys_time<std::chrono::milliseconds>> moment(const Entry& entry) {
    return {entry.at.localDay(), entry.at.utc};
}

} // namespace

Workspace::Workspace(std::unique_ptr<store::Store> store, const Catalogue& catalogue, WallClock now,
                     QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_shipped(catalogue), m_catalogue(catalogue),
      m_now(std::move(now)),
      m_pending([this](const store::Write& write) { return store::perform(*m_store, write); }),
      m_retry(new QTimer(this)) {
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &Workspace::flush);
}

Workspace::~Workspace() {
    flush();
}

bool Workspace::load() {
    auto journal = m_store->journal();
    if (!journal.ok()) {
        Q_EMIT failed(journal.error().message());
        return false;
    }
    const auto stored = m_store->preferences();
    if (!stored.ok()) {
        Q_EMIT failed(stored.error().message());
        return false;
    }
    const auto unfinished = m_store->activeSession();
    if (!unfinished.ok())
        Q_EMIT failed(unfinished.error().message());
    m_state.journal = std::move(journal).value();
    std::map<std::string, std::string> values;
    for (auto it = stored.value().cbegin(); it != stored.value().cend(); ++it)
        values[it.key().toStdString()] = it.value().toStdString();
    m_state.preferences = readPreferences(values);
    m_state.unfinished = unfinished.ok() ? unfinished.value() : std::nullopt;
    fold();
    gatherExercises();
    askCoach();
    Q_EMIT exercisesChanged();
    WorkspaceChange change;
    change.settings = change.preferences = change.unfinished = true;
    Q_EMIT changed(change);
    return true;
}

void Workspace::fold() {
    ++m_effort.folds;
    ++m_effort.wholeFolds;
    m_state.view = JournalView(m_state.journal, m_now().localDay());
    m_latest = {};
    for (const Entry& entry : m_state.journal.entries)
        m_latest = std::max(m_latest, moment(entry));
}

/// Whether the view can take the facts in behind what it has seen. What was taken back, or happened earlier,
/// needs all of the journal.
bool Workspace::followsOn(const store::JournalChange& change) const {
    const Day day = m_now().localDay();
    return !change.settings && day == today() &&
           std::all_of(change.added.begin(), change.added.end(), [&](const Entry& entry) {
               return !std::holds_alternative<Retract>(entry.fact) && entry.at.localDay() == day &&
                      moment(entry) >= m_latest;
           });
}

void Workspace::foldIn(const store::JournalChange& change) {
    if (!followsOn(change)) {
        fold();
        return;
    }
    ++m_effort.folds;
    for (const Entry& entry : change.added) {
        m_state.view.append(entry);
        m_latest = std::max(m_latest, moment(entry));
    }
}

void Workspace::gatherExercises() {
    m_catalogue = personalCatalogue(m_shipped, m_state.view.ownExercises(), m_state.view.carePlan());
}

void Workspace::askCoach() {
    ++m_effort.coachRuns;
    m_state.coach = coachDay(m_catalogue, m_state.view, m_now().localDay());
    m_state.day = planDay(m_catalogue, m_state.journal, m_state.coach);
}

void Workspace::checkDate() {
    if (m_now().localDay() == today())
        return;
    fold();
    askCoach();
    WorkspaceChange change;
    change.date = true;
    Q_EMIT changed(change);
}

Entry Workspace::entryOf(const Draft& draft) const {
    return {draft.id.empty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() : draft.id,
            draft.at.value_or(m_now()), draft.fact, draft.extra};
}

std::vector<Entry> Workspace::entriesOf(const std::vector<Draft>& drafts) const {
    std::vector<Entry> entries;
    entries.reserve(drafts.size());
    for (const Draft& draft : drafts)
        entries.push_back(entryOf(draft));
    return entries;
}

void Workspace::takeIn(const store::JournalChange& change, WorkspaceChange told) {
    change.applyTo(m_state.journal);
    told.added = change.added;
    told.settings = change.settings.has_value();
    told.date = m_now().localDay() != today();
    const auto own = m_state.view.ownExercises();
    const auto plan = m_state.view.carePlan();
    foldIn(change);
    const bool exercises = own != m_state.view.ownExercises() || plan != m_state.view.carePlan();
    if (exercises)
        gatherExercises();
    askCoach();
    if (exercises)
        Q_EMIT exercisesChanged();
    Q_EMIT changed(told);
}

bool Workspace::accept(const store::Stored<store::JournalChange>& outcome) {
    if (!outcome.ok()) {
        qCWarning(workspaceLog) << "not written:" << outcome.error().detail;
        Q_EMIT failed(outcome.error().message());
        return false;
    }
    if (!outcome.value().empty())
        takeIn(outcome.value(), {});
    return true;
}

std::optional<EntryIds> Workspace::append(const std::vector<Draft>& drafts) {
    flush();
    const std::vector<Entry> entries = entriesOf(drafts);
    if (!accept(m_store->append(entries)))
        return std::nullopt;
    EntryIds ids;
    for (const Entry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

bool Workspace::undo(const EntryIds& ids) {
    std::vector<Draft> drafts;
    for (const std::string& id : ids)
        drafts.emplace_back(Retract{id});
    return append(drafts).has_value();
}

bool Workspace::merge(const Journal& journal) {
    return accept(m_store->merge(journal));
}

bool Workspace::saveSettings(const JournalSettings& settings) {
    return accept(m_store->saveSettings(settings));
}

bool Workspace::savePreferences(const Preferences& preferences) {
    const auto before = writePreferences(m_state.preferences);
    QMap<QString, QString> changes;
    for (const auto& [key, value] : writePreferences(preferences)) {
        const auto known = before.find(key);
        if (known == before.end() || known->second != value)
            changes.insert(QString::fromStdString(key), QString::fromStdString(value));
    }
    if (!changes.isEmpty()) {
        const auto stored = m_store->savePreferences(changes);
        if (!stored.ok() && stored.error().kind != store::StoreError::Kind::ReadOnly) {
            Q_EMIT failed(stored.error().message());
            return false;
        }
    }
    m_state.preferences = preferences;
    WorkspaceChange change;
    change.preferences = true;
    Q_EMIT changed(change);
    return true;
}

void Workspace::keep(const std::vector<Draft>& drafts, const std::optional<SessionSnapshot>& position) {
    if (position)
        m_state.unfinished = position;
    store::JournalChange change;
    change.added = entriesOf(drafts);
    tell(m_pending.submit({change.added, position}), false);
    WorkspaceChange told;
    told.unfinished = position.has_value();
    takeIn(change, told);
}

void Workspace::keepPlace(const SessionSnapshot& position) {
    m_state.unfinished = position;
    tell(m_pending.submit({{}, position}), false);
}

void Workspace::tell(const store::PendingWrites::Outcome& outcome, bool again) {
    using Fate = store::PendingWrites::Fate;
    const auto count = static_cast<int>(m_pending.entries().size());
    if (outcome.error) {
        qCWarning(workspaceLog) << count << "facts wait:" << outcome.error->detail;
        // What still waits was said when it began to.
        if (!again || outcome.fate == Fate::Refused)
            Q_EMIT failed(outcome.error->message());
    }
    if (std::exchange(m_toldWaiting, count) != count)
        Q_EMIT waiting(count);
    if (m_pending.empty())
        m_retry->stop();
    else
        m_retry->start(m_pending.delay());
}

bool Workspace::flush() {
    if (!m_pending.empty())
        tell(m_pending.retry(), true);
    checkDate();
    return m_pending.empty();
}

bool Workspace::endSession(const std::vector<Draft>& drafts) {
    WorkspaceChange told;
    told.unfinished = true;
    if (!flush()) {
        // The disk is still refusing: the answer waits with the sets it belongs to.
        m_state.unfinished.reset();
        store::JournalChange change;
        change.added = entriesOf(drafts);
        tell(m_pending.submit({change.added, std::nullopt, true}), false);
        takeIn(change, told);
        return true;
    }
    const auto ended = m_store->endSession(entriesOf(drafts));
    if (!ended.ok()) {
        Q_EMIT failed(ended.error().message());
        return false;
    }
    m_state.unfinished.reset();
    if (ended.value().empty())
        Q_EMIT changed(told);
    else
        takeIn(ended.value(), told);
    return true;
}

} // namespace limber
