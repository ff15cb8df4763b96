#pragma once

#include "app/ui/journal/journal_lines.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/journal/journal_words.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace limber::ui {

/// The lines of the journal for a view. Words are made when a line is looked at, so ten years cost no more
/// than a screenful.
class JournalTable : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSource(JournalModel source);
    [[nodiscard]] const JournalModel& source() const { return m_source; }
    /// Which lines, and only those that hold every word of `search`.
    void setFilter(LineFilter filter, const QString& search);
    /// These stay in their place when they are deleted, with the way back.
    void keep(const JournalLine& line);
    void forgetKept();

    [[nodiscard]] const JournalLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isHead(int row) const { return line(row).kind == JournalLine::Kind::Day; }
    [[nodiscard]] LineWords words(int row) const { return lineInWords(line(row), m_source); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rebuild();
    /// Changes only what differs, so that the view keeps its place and its current line.
    void replace(std::vector<JournalLine> lines);
    void search(std::vector<JournalLine>& lines) const;

    JournalModel m_source;
    LineFilter m_filter = LineFilter::All;
    QStringList m_search;
    EntryIds m_kept;
    std::vector<JournalLine> m_lines;
};

} // namespace limber::ui
