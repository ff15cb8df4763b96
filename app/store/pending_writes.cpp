#include "app/store/pending_writes.h"

#include <algorithm>
#include <array>

namespace limber::store {

Stored<JournalChange> perform(Store& store, const Write& write) {
    if (write.endsSession)
        return store.endSession(write.entries);
    if (!write.position)
        return store.append(write.entries);
    if (!write.entries.empty()) {
        // The last one goes with the position behind it: after a kill both are there or neither is.
        const std::vector<Entry> before(write.entries.begin(), write.entries.end() - 1);
        if (!before.empty()) {
            if (auto appended = store.append(before); !appended)
                return appended;
        }
        return store.finishSet(write.entries.back(), *write.position);
    }
    if (const auto saved = store.saveSession(*write.position); !saved)
        return saved.error();
    return JournalChange{};
}

PendingWrites::Outcome PendingWrites::submit(Write write) {
    const bool onlyOne = m_waiting.empty();
    if (!onlyOne) {
        keep(std::move(write));
        return retry();
    }
    const auto done = m_perform(write);
    if (done) {
        m_failures = 0;
        return {Fate::Written, *done, std::nullopt};
    }
    if (!done.error().mayPass())
        return {Fate::Refused, {}, done.error()};
    ++m_failures;
    keep(std::move(write));
    return {Fate::Waiting, {}, done.error()};
}

PendingWrites::Outcome PendingWrites::retry() {
    Outcome outcome;
    while (!m_waiting.empty()) {
        const Write write = m_waiting.front();
        const auto done = m_perform(write);
        if (!done && done.error().mayPass()) {
            ++m_failures;
            outcome.fate = Fate::Waiting;
            outcome.error = done.error();
            return outcome;
        }
        m_waiting.pop_front();
        if (!done) {
            outcome.fate = Fate::Refused;
            outcome.error = done.error();
            continue;
        }
        m_failures = 0;
        // All of it, and not what the store calls new: an attempt that was said to have failed may have
        // reached the disk.
        outcome.change.added.insert(outcome.change.added.end(), write.entries.begin(), write.entries.end());
        if (done->settings)
            outcome.change.settings = done->settings;
    }
    return outcome;
}

std::vector<Entry> PendingWrites::entries() const {
    std::vector<Entry> all;
    for (const Write& write : m_waiting)
        all.insert(all.end(), write.entries.begin(), write.entries.end());
    return all;
}

std::chrono::seconds PendingWrites::delay() const {
    constexpr std::array<int, 5> steps{1, 2, 5, 10, 30};
    const auto last = static_cast<int>(steps.size()) - 1;
    return std::chrono::seconds{steps[static_cast<std::size_t>(std::clamp(m_failures - 1, 0, last))]};
}

void PendingWrites::keep(Write write) {
    // Where the session stood before it stood here is of no use to anybody.
    const auto onlyPosition = [](const Write& one) {
        return one.entries.empty() && one.position && !one.endsSession;
    };
    if (!m_waiting.empty() && onlyPosition(write) && onlyPosition(m_waiting.back()))
        m_waiting.back() = std::move(write);
    else
        m_waiting.push_back(std::move(write));
}

} // namespace limber::store
