#pragma once

#include "app/store/store.h"

#include <chrono>
#include <deque>
#include <functional>

namespace limber::store {

/// One transaction of a person's doing, as a value, so that it can be done again later.
struct Write {
    std::vector<Entry> entries;
    /// Where the running session stands afterwards.
    std::optional<SessionSnapshot> position;
    /// The running session is over and forgotten.
    bool endsSession = false;
};

/// Does it now.
[[nodiscard]] Stored<JournalChange> perform(Store& store, const Write& write);

/// What could not be written yet. A write that the disk refuses now is kept and tried again, in the order of
/// what happened; only one that no disk would take is given back. Entries keep their ids, so none is there
/// twice.
class PendingWrites {
public:
    using Perform = std::function<Stored<JournalChange>(const Write&)>;

    enum class Fate {
        Written,
        Waiting, ///< kept, to be tried again
        Refused  ///< will never be written: `error` says why
    };
    struct Outcome {
        Fate fate = Fate::Written;
        /// All that reached the disk in this call, writes that had waited among it.
        JournalChange change;
        std::optional<StoreError> error;
    };

    explicit PendingWrites(Perform perform) : m_perform(std::move(perform)) {}

    /// Writes it, behind everything that waits. The fate is that of this write.
    Outcome submit(Write write);
    /// Tries everything that waits once more. Refused when one of them was given up; the others go on.
    Outcome retry();

    [[nodiscard]] bool empty() const { return m_waiting.empty(); }
    /// What happened and is not on disk: count it as happened.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// How long to wait before the next retry(): 1 s after the first failure, up to 30 s.
    [[nodiscard]] std::chrono::seconds delay() const;

private:
    void keep(Write write);

    Perform m_perform;
    std::deque<Write> m_waiting;
    int m_failures = 0;
};

} // namespace limber::store
