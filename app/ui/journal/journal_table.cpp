#include "app/ui/journal/journal_table.h"

#include <algorithm>
#include <utility>

namespace limber::ui {

void JournalTable::setSource(JournalModel source) {
    // Words may be another day's or another language's even where the lines are the same.
    const bool sameDay = m_source.now.localDay() == source.now.localDay();
    m_source = std::move(source);
    rebuild();
    if (!sameDay && !m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void JournalTable::setFilter(LineFilter filter, const QString& search) {
    m_filter = filter;
    m_search = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_kept.clear();
    rebuild();
}

void JournalTable::keep(const JournalLine& line) {
    for (const std::size_t place : line.entries)
        m_kept.insert(m_source.journal.entries[place].id);
}

void JournalTable::forgetKept() {
    if (m_kept.empty())
        return;
    m_kept.clear();
    rebuild();
}

int JournalTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant JournalTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const JournalLine& line = this->line(index.row());
    const LineWords words = this->words(index.row());
    if (line.kind == JournalLine::Kind::Day)
        return words.what;
    const QString text = words.more.isEmpty()
                             ? tr("%1 %2", "time, what").arg(words.time, words.what)
                             : tr("%1 %2 · %3", "time, what, how").arg(words.time, words.what, words.more);
    const QString told = line.deleted() ? tr("Deleted: %1").arg(text) : text;
    if (role == Qt::DisplayRole)
        return told;
    // Heads are passed over by the keys, so each line says its day.
    return tr("%1, %2", "day, entry").arg(dayTitle(line.day, m_source.now.localDay()), told);
}

Qt::ItemFlags JournalTable::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void JournalTable::rebuild() {
    std::vector<JournalLine> lines = listJournal(m_source.journal, m_filter, m_kept);
    search(lines);
    replace(std::move(lines));
}

void JournalTable::search(std::vector<JournalLine>& lines) const {
    if (m_search.isEmpty())
        return;
    std::vector<JournalLine> found;
    const JournalLine* head = nullptr;
    QString day;
    bool headTaken = false;
    for (JournalLine& line : lines) {
        if (line.kind == JournalLine::Kind::Day) {
            head = &line;
            headTaken = false;
            day = dayTitle(line.day, m_source.now.localDay());
            continue;
        }
        const LineWords words = lineInWords(line, m_source);
        const QString text = QStringList{day, words.time, words.what, words.more}.join(QLatin1Char(' '));
        const bool all = std::all_of(m_search.begin(), m_search.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (!all)
            continue;
        if (!headTaken)
            found.push_back(*head);
        headTaken = true;
        found.push_back(std::move(line));
    }
    lines = std::move(found);
}

void JournalTable::replace(std::vector<JournalLine> lines) {
    std::size_t same = 0;
    const std::size_t shorter = std::min(m_lines.size(), lines.size());
    while (same < shorter && m_lines[same] == lines[same])
        ++same;
    std::size_t sameAtEnd = 0;
    while (sameAtEnd < shorter - same &&
           m_lines[m_lines.size() - 1 - sameAtEnd] == lines[lines.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    const auto oldEnd = static_cast<int>(m_lines.size() - sameAtEnd);
    const auto newEnd = static_cast<int>(lines.size() - sameAtEnd);
    const auto first = static_cast<int>(same);
    if (oldEnd > first && oldEnd == newEnd) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(first), index(newEnd - 1));
        return;
    }
    // Lines that change in place first; then those that came or went.
    const int common = std::min(oldEnd, newEnd) - first;
    const int gone = oldEnd - first - common;
    const int come = newEnd - first - common;
    if (gone > 0) {
        beginRemoveRows({}, first + common, oldEnd - 1);
        m_lines = std::move(lines);
        endRemoveRows();
    } else if (come > 0) {
        beginInsertRows({}, first + common, newEnd - 1);
        m_lines = std::move(lines);
        endInsertRows();
    } else {
        m_lines = std::move(lines);
    }
    if (common > 0)
        Q_EMIT dataChanged(index(first), index(first + common - 1));
}

} // namespace limber::ui
