#pragma once

#include "app/ui/journal/journal_table.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace limber::ui {

/// Paints one line: time, what, how it was, and what can be done with the line that is looked at.
class JournalDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What lies under the pointer.
    enum class Part { Line, Edit, Delete, Undo };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] Part partAt(const QRect& row, const QPoint& where, const QModelIndex& index) const;
    void setTable(const JournalTable* table) { m_table = table; }

private:
    void paintHead(QPainter& painter, const QRect& row, const QString& text) const;
    void paintDeleted(QPainter& painter, const QRect& row, const LineWords& words) const;
    void paintLine(QPainter& painter, const QRect& row, const QModelIndex& index, bool actions) const;

    const JournalTable* m_table = nullptr;
};

/// The journal as a list: the view asks for the lines in sight only. Enter edits, Delete deletes, and either
/// brings a deleted line back.
class JournalList : public QListView {
    Q_OBJECT

public:
    explicit JournalList(JournalTable* table, QWidget* parent = nullptr);

    /// The line that has the keys; -1 when none has.
    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

Q_SIGNALS:
    void editRequested(int row);
    void deleteRequested(int row);
    void undoRequested(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// The nearest row that is no head, at or after `row` in the direction of `step`, then the other way.
    [[nodiscard]] QModelIndex lineNear(int row, int step) const;
    void activate(int row);

    JournalTable* m_table = nullptr;
    JournalDelegate* m_delegate = nullptr;
};

} // namespace limber::ui
