#pragma once

#include "app/store/store.h"

#include "core/coach/answer.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/programme/preferences.h"
#include "core/progress/day_plan.h"
#include "core/session/snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace limber {

/// The person's data and what follows from them: the journal in memory, today's answer of the coach, the plan
/// of the day. Every write goes to disk first; what could not be written did not happen and is said once, by
/// `failed`.
class Profile : public QObject {
    Q_OBJECT

public:
    using WallClock = std::function<Timestamp()>;

    Profile(std::unique_ptr<store::Store> store, const Catalogue& catalogue, WallClock now,
            QObject* parent = nullptr);

    /// Reads everything; false (and `failed`) when the journal cannot be read.
    bool load();

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }
    [[nodiscard]] const Answer& answer() const { return m_answer; }
    [[nodiscard]] const DayPlan& dayPlan() const { return m_dayPlan; }
    [[nodiscard]] Timestamp now() const { return m_now(); }
    [[nodiscard]] Day today() const { return m_answer.today; }
    [[nodiscard]] bool started() const { return m_answer.stage > 0; }

    /// A fact that happens now, with an id of its own.
    [[nodiscard]] Entry entryFor(Fact fact) const;
    bool append(const std::vector<Entry>& entries);
    bool merge(const Journal& journal);
    bool saveSettings(const JournalSettings& settings);
    bool finishSet(const SetFact& set, const SessionSnapshot& snapshot);
    bool saveSession(const SessionSnapshot& snapshot);
    bool endSession(const std::vector<Entry>& entries);
    [[nodiscard]] std::optional<SessionSnapshot> unfinishedSession();

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    bool savePreferences(const Preferences& preferences);

    [[nodiscard]] store::Store& store() { return *m_store; }

    /// There was a session yesterday, and this morning was not asked about yet.
    [[nodiscard]] bool morningQuestionDue() const;
    /// Not today.
    void dismissMorningQuestion() { m_questionDismissed = today(); }

    /// Notices a new local date; called now and then by the shell.
    void checkDate();

Q_SIGNALS:
    /// Entries or settings came in, or the date changed (then the change is empty).
    void changed(const limber::store::JournalChange& change);
    void preferencesChanged(const limber::Preferences& preferences);
    void failed(const QString& message);

private:
    bool accept(const store::Stored<store::JournalChange>& outcome);
    bool accept(const store::Stored<store::Nothing>& outcome);
    void evaluateToday();

    std::unique_ptr<store::Store> m_store;
    const Catalogue& m_catalogue;
    WallClock m_now;
    Journal m_journal;
    Answer m_answer;
    DayPlan m_dayPlan;
    Preferences m_preferences;
    std::optional<Day> m_questionDismissed;
};

} // namespace limber
