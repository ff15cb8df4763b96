#include "app/exchange/history_import.h"

#include "app/json/writer.h"
#include "core/journal/effective.h"

#include <QCryptographicHash>

#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace limber::exchange {

namespace {

std::string digestOf(const std::string& text) {
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Blake2s_128)
        .toHex()
        .toStdString();
}

Timestamp timestampOf(const QDateTime& at) {
    Timestamp timestamp;
    timestamp.utc =
        std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{at.toMSecsSinceEpoch()}};
    timestamp.offset = std::chrono::minutes{at.offsetFromUtc() / 60};
    return timestamp;
}

/// What a row says, without its note and its place in the table.
std::string saidBy(const HistoryRow& row) {
    const auto text = [](const std::optional<int>& value) {
        return value ? std::to_string(*value) : std::string("-");
    };
    return row.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString() + '\n' + row.workout + '\n' +
           row.name + '\n' + std::to_string(static_cast<int>(row.side)) + '\n' + text(row.reps) + '\n' +
           text(row.seconds) + '\n' + (row.load ? std::to_string(row.load->grams) : "-");
}

/// A set that Limber itself logged and wrote into its table.
using Logged = std::tuple<std::int64_t, std::string, Side, std::optional<int>, std::optional<int>>;

class Importer {
public:
    explicit Importer(const Journal& journal) {
        m_ids.reserve(journal.entries.size());
        for (const Entry& entry : journal.entries)
            m_ids.insert(entry.id);
        for (const Entry* entry : effectiveEntries(journal)) {
            m_holding.insert(entry->id);
            // Those of tables are told by their ids, so that two equal ones stay two.
            const auto* set = std::get_if<SetFact>(&entry->fact);
            if (set != nullptr && entry->id.rfind("import:", 0) != 0)
                m_logged.insert(loggedAs(secondOf(entry->at), set->exercise.value, *set));
        }
    }

    void add(const HistoryRow& row, HistoryImport& result) {
        const std::string said = saidBy(row);
        const std::string base = "import:" + digestOf(said + '\n' + std::to_string(++m_seen[said]));
        // What was taken back may come again, as something new.
        std::string id = base;
        for (int again = 2; m_ids.count(id) != 0 && m_holding.count(id) == 0; ++again)
            id = base + ':' + std::to_string(again);
        const Entry entry = entryOf(row, std::move(id));
        if (m_ids.count(entry.id) != 0 || isLogged(entry))
            ++result.known;
        else
            result.entries.push_back(entry);
    }

private:
    static std::int64_t secondOf(const Timestamp& at) { return at.utc.time_since_epoch().count() / 1000; }
    static Logged loggedAs(std::int64_t second, const std::string& exercise, const SetFact& set) {
        return {second, exercise, set.side, set.done.reps, set.done.seconds};
    }
    [[nodiscard]] bool isLogged(const Entry& entry) const {
        const auto* set = std::get_if<SetFact>(&entry.fact);
        return set != nullptr && m_logged.count(loggedAs(secondOf(entry.at), set->exercise.value, *set)) != 0;
    }

    static Entry entryOf(const HistoryRow& row, std::string id) {
        Entry entry;
        entry.id = std::move(id);
        entry.at = timestampOf(row.at);
        const Work done{row.reps, row.seconds, row.load};
        if (row.exercise.empty()) {
            entry.fact = Activity{row.name, done, row.note};
            return entry;
        }
        SetFact set;
        set.session = "import:" + digestOf(row.workout);
        set.exercise.value = row.exercise;
        set.side = row.side;
        set.set = std::min(row.set, mostSets);
        set.done = done;
        entry.fact = set;
        if (!row.note.empty()) {
            entry.extra = "\"note\": ";
            json::appendQuoted(entry.extra, row.note);
        }
        return entry;
    }

    static constexpr int mostSets = 1'000;

    std::unordered_set<std::string> m_ids;
    std::unordered_set<std::string> m_holding;
    std::set<Logged> m_logged;
    std::unordered_map<std::string, int> m_seen;
};

} // namespace

HistoryImport importHistory(const HistoryPreview& preview, const Journal& journal) {
    HistoryImport result;
    result.entries.reserve(preview.read.size());
    Importer importer(journal);
    for (const HistoryRow& row : preview.read)
        importer.add(row, result);
    return result;
}

} // namespace limber::exchange
