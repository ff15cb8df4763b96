#include "tests/torture/life.h"
#include "app/store/pending_writes.h"
#include "app/store/store.h"
#include "tests/store/entries.h"
#include "tests/torture/faults.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include <unistd.h>

namespace limber::torture {

namespace {

using limber::test::catCow;
using limber::test::entry;
using limber::test::position;
using store::OpenOutcome;
using store::PendingWrites;
using store::Store;

constexpr const char* moment = "2026-03-02T08:00:00Z";
constexpr int steps = 14;

/// Ids of sets end with their number, so that the position can be compared.
std::string setId(unsigned seed, int number) {
    return "set-" + std::to_string(seed) + "-" + std::to_string(number);
}

int numberOf(const std::string& id) {
    return std::stoi(id.substr(id.rfind('-') + 1));
}

/// The entry that belongs to an id, so that the one who looks afterwards knows what should be in it.
Entry entryOf(const std::string& id) {
    if (id.starts_with("set-"))
        return entry(id, moment, catCow(numberOf(id)));
    if (id.starts_with("check-"))
        return entry(id, moment, CheckIn{"s1", 3, 1, false, std::string(200, 'n') + id});
    return entry(id, moment, Morning{static_cast<int>(id.size()) % 11});
}

class Life {
public:
    Life(const QString& profile, unsigned seed, int telling)
        : m_profile(profile), m_seed(seed), m_state(seed * 2654435761U + 1), m_telling(telling) {}

    bool run() {
        if (!open())
            return false;
        for (int i = 0; i < steps; ++i)
            step();
        // There is room again; a program that could not open now can.
        disarm();
        if (m_store == nullptr && !open())
            return false;
        note(m_pending.retry());
        return true;
    }

private:
    bool open() {
        m_store.reset();
        auto opened = Store::open(m_profile);
        m_store = std::move(opened.store);
        if (m_store == nullptr || m_store->isReadOnly())
            return false;
        const auto session = m_store->activeSession();
        m_number = session && *session ? (*session)->nextSet : m_number;
        return true;
    }

    unsigned random(unsigned below) {
        m_state = m_state * 1664525U + 1013904223U;
        return (m_state >> 16) % below;
    }

    void tell(char what, const std::string& id) const {
        const std::string line = std::string(1, what) + ' ' + id + '\n';
        [[maybe_unused]] const auto written = ::write(m_telling, line.data(), line.size());
    }

    void note(const PendingWrites::Outcome& outcome) const {
        for (const Entry& written : outcome.change.added)
            tell('Y', written.id);
        if (outcome.fate == PendingWrites::Fate::Refused)
            tell('F', "refused");
    }

    void submit(store::Write write) {
        for (const Entry& one : write.entries)
            tell('A', one.id);
        note(m_pending.submit(std::move(write)));
    }

    void step() {
        if (m_store == nullptr)
            return;
        switch (random(9)) {
        case 0:
        case 1:
        case 2:
            ++m_number;
            m_mine.push_back(setId(m_seed, m_number));
            submit({{entryOf(m_mine.back())}, position(m_number), false});
            break;
        case 3:
            m_mine.push_back("morning-" + std::to_string(m_seed) + "-" + std::to_string(++m_count));
            submit({{entryOf(m_mine.back())}, std::nullopt, false});
            break;
        case 4:
            m_mine.push_back("check-" + std::to_string(m_seed) + "-" + std::to_string(++m_count));
            submit({{entryOf(m_mine.back())}, std::nullopt, true});
            break;
        case 5:
            static_cast<void>(
                m_store->savePreferences({{QStringLiteral("volume"), QString::number(random(100))}}));
            break;
        case 6:
            static_cast<void>(random(2) == 0 ? m_store->backUp(day(2026, 3, 2 + random(20))).ok()
                                             : m_store->backUpIfDue(day(2026, 3, 2 + random(20))).ok());
            break;
        case 7:
            erase();
            break;
        default:
            // What waits goes on living beside a store that was opened anew.
            if (!open())
                m_store.reset();
        }
    }

    void erase() {
        if (m_mine.empty() || !m_pending.empty())
            return;
        const std::string id = m_mine[random(static_cast<unsigned>(m_mine.size()))];
        if (id.starts_with("set-"))
            return;
        tell('E', id);
        if (m_store->erase({id}).ok())
            tell('D', id);
    }

    QString m_profile;
    unsigned m_seed;
    unsigned m_state;
    int m_telling;
    std::unique_ptr<Store> m_store;
    PendingWrites m_pending{[this](const store::Write& write) -> store::Stored<store::JournalChange> {
        if (m_store == nullptr)
            return store::StoreError{store::StoreError::Kind::NotWritable, {}};
        return store::perform(*m_store, write);
    }};
    std::vector<std::string> m_mine;
    int m_number = 0;
    int m_count = 0;
};

} // namespace

void beginLife(const QString& profile) {
    const auto opened = Store::open(profile);
    std::vector<Entry> entries = limber::test::oneOfEach();
    for (int i = 0; i < 60; ++i)
        entries.push_back(entryOf("morning-old-" + std::to_string(i)));
    JournalSettings settings;
    settings.equipment = {"wall", "roller"};
    settings.extra = R"("colour":"green")";
    static_cast<void>(opened.store->append(entries));
    static_cast<void>(opened.store->saveSettings(settings));
    static_cast<void>(opened.store->savePreferences({{QStringLiteral("volume"), QStringLiteral("50")}}));
    static_cast<void>(opened.store->backUpIfDue(day(2026, 3, 1)));
    static_cast<void>(opened.store->saveSession(position(0)));
}

bool live(const QString& profile, unsigned seed, int telling) {
    return Life(profile, seed, telling).run();
}

Diary readDiary(const std::string& told) {
    Diary diary;
    std::istringstream lines(told);
    for (std::string line; std::getline(lines, line);) {
        if (line.size() < 3)
            continue;
        const std::string id = line.substr(2);
        switch (line[0]) {
        case 'A':
            diary.attempted.push_back(entryOf(id));
            break;
        case 'Y':
            diary.acknowledged.push_back(id);
            break;
        case 'E':
            diary.erasing.push_back(id);
            break;
        case 'D':
            diary.erased.push_back(id);
            break;
        default:
            diary.refused = true;
        }
    }
    return diary;
}

std::vector<std::string> idsIn(const QString& profile) {
    std::vector<std::string> ids;
    const auto opened = Store::open(profile);
    if (opened.store == nullptr)
        return ids;
    const Journal journal = opened.store->journal().value();
    for (const Entry& one : journal.entries)
        ids.push_back(one.id);
    return ids;
}

std::string faultsOf(const QString& profile, const std::vector<std::string>& idsBefore, const Diary& diary) {
    const auto opened = Store::open(profile);
    if (opened.store == nullptr || opened.store->isReadOnly())
        return "shut out: " + opened.detail.toStdString();
    std::map<std::string, Entry> there;
    const Journal journal = opened.store->journal().value();
    for (const Entry& one : journal.entries)
        if (!there.emplace(one.id, one).second)
            return "doubled: " + one.id;
    const std::set<std::string> erasing(diary.erasing.begin(), diary.erasing.end());
    std::set<std::string> allowed(idsBefore.begin(), idsBefore.end());
    std::set<std::string> required = allowed;
    required.insert(diary.acknowledged.begin(), diary.acknowledged.end());
    for (const Entry& one : diary.attempted) {
        allowed.insert(one.id);
        if (there.contains(one.id) && !(there.at(one.id) == one))
            return "changed: " + one.id;
    }
    for (const std::string& id : required)
        if (!there.contains(id) && !erasing.contains(id))
            return "lost: " + id;
    for (const auto& [id, one] : there)
        if (!allowed.contains(id))
            return "out of nowhere: " + id;
    for (const std::string& id : diary.erased)
        if (there.contains(id))
            return "back again: " + id;
    // The set and the place behind it are written together or not at all.
    const auto session = opened.store->activeSession();
    if (!session)
        return "no position: " + session.error().detail.toStdString();
    int last = 0;
    for (const Entry& one : diary.attempted)
        if (one.id.starts_with("set-") && there.contains(one.id))
            last = std::max(last, numberOf(one.id));
    if (*session && last > (*session)->nextSet)
        return "the session stands before its last set";
    return {};
}

} // namespace limber::torture
