#pragma once

#include "app/store/pending_writes.h"
#include "app/store/store.h"

#include "core/coach/coach_day.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"
#include "core/journal/journal_view.h"
#include "core/programme/preferences.h"
#include "core/progress/day_plan.h"
#include "core/session/snapshot.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace limber {

/// What a change touched; a page that shows none of it is left alone.
struct WorkspaceChange {
    /// Facts that came in.
    std::vector<Entry> added;
    /// Kit, weight steps, first day of the week.
    bool settings = false;
    bool preferences = false;
    /// A new local date began.
    bool date = false;
    /// The session that can be taken up came or went.
    bool unfinished = false;

    /// Whether a fact of this type came in.
    template <class FactType> [[nodiscard]] bool touches() const {
        for (const Entry& entry : added)
            if (std::holds_alternative<FactType>(entry.fact))
                return true;
        return false;
    }
};

/// A fact on its way into the journal, which gives it an id and, where none is named, the time.
struct Draft {
    // Facts become drafts by themselves: append({Morning{2}, Pause{...}}).
    template <class FactType>
    requires std::constructible_from<Fact, FactType>
    Draft(FactType what, ExtraFields fields = {}) // NOLINT(google-explicit-constructor)
        : fact(std::move(what)), extra(std::move(fields)) {}
    Draft(Fact what, ExtraFields fields, std::optional<Timestamp> when)
        : fact(std::move(what)), extra(std::move(fields)), at(when) {}

    Fact fact;
    ExtraFields extra;
    std::optional<Timestamp> at;
    /// Where the fact has a name of its own; otherwise it gets one.
    std::string id = {};
};

/// The ids under which facts were written; what undo() takes back.
using EntryIds = std::vector<std::string>;

/// The person's data in memory and what follows from them. Writes go to disk first; what could not be written
/// did not happen and is said once, by `failed`. The exception is a set of a running session: it was done,
/// whatever the disk says, so it is kept and written as soon as that works again.
class Workspace : public QObject {
    Q_OBJECT

public:
    using WallClock = std::function<Timestamp()>;

    /// Values only; every change of them is announced by `changed`.
    struct State {
        Journal journal;
        /// The one fold of the journal, as of today.
        JournalView view;
        /// Today's answer of the coach.
        CoachDay coach;
        DayPlan day;
        Preferences preferences;
        /// The session that was cut off, or whose check-in is missing.
        std::optional<SessionSnapshot> unfinished;
    };
    /// How often facts were folded and the coach was asked since the beginning, and how many of the folds
    /// went through the whole journal.
    struct Effort {
        int folds = 0;
        int wholeFolds = 0;
        int coachRuns = 0;
    };

    Workspace(std::unique_ptr<store::Store> store, const Catalogue& catalogue, WallClock now,
              QObject* parent = nullptr);
    ~Workspace() override;

    /// Reads everything, at the start and after something was deleted for good; false (and `failed`) when the
    /// journal cannot be read.
    bool load();

    [[nodiscard]] const State& state() const { return m_state; }
    /// The person's: what the product has within the limits of their plan, and their own exercises.
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] Timestamp now() const { return m_now(); }
    [[nodiscard]] Day today() const { return m_state.coach.today; }
    [[nodiscard]] Effort effort() const { return m_effort; }
    [[nodiscard]] store::Store& store() { return *m_store; }

    /// Writes facts in one transaction; nothing when it could not.
    std::optional<EntryIds> append(const std::vector<Draft>& drafts);
    /// Takes facts back by new ones; true when it is written.
    bool undo(const EntryIds& ids);
    bool merge(const Journal& journal);
    bool saveSettings(const JournalSettings& settings);
    /// In a journal that is open to be read they hold until the program ends.
    bool savePreferences(const Preferences& preferences);

    /// Facts of a running session, with the position behind them. They hold from now on; what the disk
    /// refuses is kept and tried again by flush().
    void keep(const std::vector<Draft>& drafts, const std::optional<SessionSnapshot>& position);
    /// Keeps the position of the running session alone; a failure loses nothing but the place within a set.
    void keepPlace(const SessionSnapshot& position);
    /// Writes the closing facts (a check-in, or none) and forgets the running session.
    bool endSession(const std::vector<Draft>& drafts);

    /// Tries again what the disk refused, and notices a new date; called now and then by the shell, and by
    /// itself soon after a refusal. True when nothing is waiting.
    bool flush();

Q_SIGNALS:
    /// Own exercises or the therapist's plan made the catalogue another one; comes before `changed`.
    void exercisesChanged();
    void changed(const limber::WorkspaceChange& change);
    void failed(const QString& message);
    /// How many facts wait for the disk; 0 when they are written.
    void waiting(int count);

private:
    [[nodiscard]] Entry entryOf(const Draft& draft) const;
    [[nodiscard]] std::vector<Entry> entriesOf(const std::vector<Draft>& drafts) const;
    bool accept(const store::Stored<store::JournalChange>& outcome);
    void takeIn(const store::JournalChange& change, WorkspaceChange told);
    void fold();
    [[nodiscard]] bool followsOn(const store::JournalChange& change) const;
    void foldIn(const store::JournalChange& change);
    void askCoach();
    void gatherExercises();
    void checkDate();
    void tell(const store::PendingWrites::Outcome& outcome, bool again);

    std::unique_ptr<store::Store> m_store;
    const Catalogue m_shipped;
    Catalogue m_catalogue;
    WallClock m_now;
    State m_state;
    Effort m_effort;
    /// What holds and is not on disk yet.
    store::PendingWrites m_pending;
    /// How many facts were last said to wait.
    int m_toldWaiting = 0;
    QTimer* m_retry;
    /// Where the view stands.
    std::pair<Day, std::chrono::sys_time<std::chrono::milliseconds>> m_latest;
};

} // namespace limber
