#include "app/ui/journal/journal_lines.h"

#include "core/journal/effective.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace limber::ui {

namespace {

using Kind = JournalLine::Kind;

/// The session that a fact belongs to; nothing for all others.
const std::string* sessionOf(const Fact& fact) {
    if (const auto* set = std::get_if<SetFact>(&fact))
        return &set->session;
    if (const auto* check = std::get_if<CheckIn>(&fact))
        return &check->session;
    if (const auto* followUp = std::get_if<FollowUp>(&fact))
        return &followUp->session;
    return nullptr;
}

bool passes(const Journal& journal, const JournalLine& line, LineFilter filter) {
    if (filter == LineFilter::All || filter == LineFilter::Deleted)
        return true;
    if (line.kind == Kind::Session)
        return filter == LineFilter::Sessions;
    const Fact& fact = journal.entries[line.entries.front()].fact;
    const bool measured = std::holds_alternative<Benchmark>(fact) || std::holds_alternative<Outcome>(fact) ||
                          std::holds_alternative<Morning>(fact);
    return measured == (filter == LineFilter::Measurements) && filter != LineFilter::Sessions;
}

/// Kind and instant of an entry as one number.
long long momentOf(const Entry& entry) {
    constexpr long long kinds = 16;
    static_assert(std::variant_size_v<Fact> <= kinds);
    return entry.at.utc.time_since_epoch().count() * kinds + static_cast<long long>(entry.fact.index());
}

bool newerFirst(const JournalLine& a, const JournalLine& b) {
    if (a.day != b.day)
        return a.day > b.day;
    return a.at != b.at ? a.at > b.at : a.entries.front() > b.entries.front();
}

class Lister {
public:
    Lister(const Journal& journal, LineFilter filter, const EntryIds& kept)
        : m_journal(journal), m_filter(filter), m_kept(kept) {}

    std::vector<JournalLine> list() {
        for (const Entry* entry : effectiveEntries(m_journal)) {
            if (m_filter == LineFilter::Deleted || !m_kept.empty()) {
                m_holding.insert(entry->id);
                m_moments.insert(momentOf(*entry));
            }
            if (const auto* retract = std::get_if<Retract>(&entry->fact))
                m_retractions[retract->entry] = entry;
            else
                add(m_sessions, *entry, nullptr);
        }
        const bool all = m_filter == LineFilter::Deleted;
        if (all)
            m_lines.clear();
        if (all || !m_kept.empty())
            addDeleted(all);
        placeMornings();
        return inOrder();
    }

private:
    using Sessions = std::unordered_map<std::string_view, std::size_t>;

    void add(Sessions& sessions, const Entry& entry, const Entry* deletedBy) {
        const auto place = static_cast<std::size_t>(&entry - m_journal.entries.data());
        if (deletedBy == nullptr && std::holds_alternative<Morning>(entry.fact)) {
            m_mornings.push_back(place);
            return;
        }
        const std::string* session = sessionOf(entry.fact);
        std::size_t index = m_lines.size();
        if (session != nullptr)
            index = sessions.try_emplace(*session, index).first->second;
        if (index == m_lines.size()) {
            JournalLine line;
            line.kind = session != nullptr ? Kind::Session : Kind::Single;
            line.day = entry.at.localDay();
            line.at = entry.at;
            m_lines.push_back(std::move(line));
        }
        JournalLine& line = m_lines[index];
        line.entries.push_back(place);
        if (deletedBy != nullptr) {
            line.deletedBy.push_back(deletedBy->id);
            line.deletedAt = deletedBy->at;
        }
    }

    /// What was corrected stands there again, of the same kind and time: it was not deleted.
    [[nodiscard]] bool wanted(const Entry& entry, bool all) const {
        return all ? m_moments.count(momentOf(entry)) == 0 : m_kept.count(entry.id) > 0;
    }

    void addDeleted(bool all) {
        Sessions sessions;
        for (const Entry& entry : m_journal.entries) {
            const auto by = m_retractions.find(entry.id);
            // An id that stands twice counts once.
            if (by != m_retractions.end() && !std::holds_alternative<Retract>(entry.fact) &&
                wanted(entry, all) && m_holding.insert(entry.id).second)
                add(sessions, entry, by->second);
        }
    }

    /// The first session of a day tells the morning; a morning without one has a line of its own.
    void placeMornings() {
        if (m_filter == LineFilter::Deleted)
            return;
        std::map<Day, std::size_t> first;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].kind != Kind::Session)
                continue;
            const auto [found, fresh] = first.try_emplace(m_lines[i].day, i);
            if (!fresh && m_lines[i].at < m_lines[found->second].at)
                found->second = i;
        }
        for (const std::size_t place : m_mornings) {
            const Entry& entry = m_journal.entries[place];
            const auto found = first.find(entry.at.localDay());
            if (found != first.end() && !m_lines[found->second].morning) {
                m_lines[found->second].morning = place;
                continue;
            }
            JournalLine line;
            line.kind = Kind::Single;
            line.day = entry.at.localDay();
            line.at = entry.at;
            line.entries = {place};
            m_lines.push_back(std::move(line));
        }
    }

    void sign(JournalLine& line) const {
        const auto mix = [&](std::string_view text) {
            line.key = line.key * 1099511628211U + std::hash<std::string_view>{}(text);
        };
        for (const std::size_t place : line.entries)
            mix(m_journal.entries[place].id);
        if (line.morning)
            mix(m_journal.entries[*line.morning].id);
    }

    std::vector<JournalLine> inOrder() {
        std::erase_if(m_lines, [&](const JournalLine& line) { return !passes(m_journal, line, m_filter); });
        std::sort(m_lines.begin(), m_lines.end(), newerFirst);
        std::vector<JournalLine> lines;
        lines.reserve(m_lines.size() * 2);
        for (JournalLine& line : m_lines) {
            if (lines.empty() || lines.back().day != line.day) {
                JournalLine head;
                head.day = line.day;
                lines.push_back(std::move(head));
            }
            sign(line);
            lines.push_back(std::move(line));
        }
        return lines;
    }

    const Journal& m_journal;
    LineFilter m_filter;
    const EntryIds& m_kept;
    std::vector<JournalLine> m_lines;
    Sessions m_sessions;
    std::vector<std::size_t> m_mornings;
    std::unordered_map<std::string_view, const Entry*> m_retractions;
    std::unordered_set<std::string_view> m_holding;
    std::unordered_set<long long> m_moments;
};

} // namespace

std::vector<JournalLine> listJournal(const Journal& journal, LineFilter filter, const EntryIds& kept) {
    return Lister(journal, filter, kept).list();
}

} // namespace limber::ui
