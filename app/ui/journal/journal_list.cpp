#include "app/ui/journal/journal_list.h"

#include "app/ui/journal/entry_sheet.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace limber::ui {

JournalList::JournalList(JournalTable* table, QWidget* parent)
    : QListView(parent), m_table(table), m_delegate(new JournalDelegate(this)) {
    m_delegate->setTable(table);
    setModel(table);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Journal entries"));
    setAccessibleDescription(tr("Enter edits an entry, Delete deletes it."));
}

QModelIndex JournalList::lineNear(int row, int step) const {
    const int count = m_table->rowCount();
    for (const int direction : {step, -step})
        for (int at = row; at >= 0 && at < count; at += direction)
            if (!m_table->isHead(at))
                return m_table->index(at);
    return {};
}

QModelIndex JournalList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const int count = m_table->rowCount();
    const int row = currentRow();
    if (count == 0)
        return {};
    switch (action) {
    case MoveHome:
        return lineNear(0, 1);
    case MoveEnd:
        return lineNear(count - 1, -1);
    case MoveUp:
    case MovePrevious:
        return row < 0 ? lineNear(0, 1) : lineNear(row - 1, -1);
    case MoveDown:
    case MoveNext:
        return row < 0 ? lineNear(0, 1) : lineNear(std::min(row + 1, count - 1), 1);
    default:
        break;
    }
    const QModelIndex there = QListView::moveCursor(action, modifiers);
    return there.isValid() ? lineNear(there.row(), action == MovePageUp ? -1 : 1) : there;
}

void JournalList::activate(int row) {
    if (row < 0)
        return;
    if (m_table->line(row).deleted())
        Q_EMIT undoRequested(row);
    else if (isEditable(m_table->line(row), m_table->source().journal))
        Q_EMIT editRequested(row);
}

void JournalList::keyPressEvent(QKeyEvent* event) {
    const int row = currentRow();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(row);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (row >= 0 && !m_table->line(row).deleted())
            Q_EMIT deleteRequested(row);
    } else if (event->matches(QKeySequence::Undo)) {
        if (row >= 0 && m_table->line(row).deleted())
            Q_EMIT undoRequested(row);
    } else {
        QListView::keyPressEvent(event);
    }
}

void JournalList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    switch (m_delegate->partAt(visualRect(index), event->position().toPoint(), index)) {
    case JournalDelegate::Part::Edit:
        Q_EMIT editRequested(index.row());
        break;
    case JournalDelegate::Part::Delete:
        Q_EMIT deleteRequested(index.row());
        break;
    case JournalDelegate::Part::Undo:
        Q_EMIT undoRequested(index.row());
        break;
    case JournalDelegate::Part::Line:
        break;
    }
}

void JournalList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool hand = index.isValid() && m_delegate->partAt(visualRect(index), event->position().toPoint(),
                                                            index) != JournalDelegate::Part::Line;
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void JournalList::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool line = index.isValid() && m_delegate->partAt(visualRect(index), event->position().toPoint(),
                                                            index) == JournalDelegate::Part::Line;
    if (line && !m_table->line(index.row()).deleted())
        activate(index.row());
}

void JournalList::contextMenuEvent(QContextMenuEvent* event) {
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || m_table->isHead(index.row()))
        return;
    const JournalLine& line = m_table->line(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    if (line.deleted()) {
        menu->addAction(tr("Undo"), this, [this, row] { Q_EMIT undoRequested(row); });
    } else {
        if (isEditable(line, m_table->source().journal))
            menu->addAction(tr("Edit"), this, [this, row] { Q_EMIT editRequested(row); });
        menu->addAction(tr("Delete"), this, [this, row] { Q_EMIT deleteRequested(row); });
    }
    menu->popup(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void JournalList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    // The first line in sight, so that the keys act on something that is seen.
    if (currentRow() < 0 && event->reason() != Qt::MouseFocusReason && m_table->rowCount() > 0) {
        const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
        setCurrentIndex(lineNear(top.isValid() ? top.row() : 0, 1));
    }
}

} // namespace limber::ui
