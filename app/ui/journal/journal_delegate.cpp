#include "app/ui/journal/entry_sheet.h"
#include "app/ui/journal/journal_list.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace limber::ui {

namespace {

constexpr int RowHeight = 40;
constexpr int Margin = 20;
constexpr int TimeWidth = 64;
constexpr int Gap = 20;

QFont face(int pixels, QFont::Weight weight = QFont::Normal) {
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont linkFace() {
    return face(15, QFont::DemiBold);
}

int widthOf(const QFont& font, const QString& text) {
    return QFontMetrics(font).horizontalAdvance(text);
}

QString editWord() {
    return JournalDelegate::tr("Edit");
}
QString deleteWord() {
    return JournalDelegate::tr("Delete");
}
QString undoWord() {
    return JournalDelegate::tr("Undo");
}
QString deletedWord() {
    return JournalDelegate::tr("Deleted ·");
}

QRect deleteRect(const QRect& row) {
    const int width = widthOf(linkFace(), deleteWord());
    return {row.right() - Margin - width, row.top(), width, row.height()};
}

QRect editRect(const QRect& row) {
    const int width = widthOf(linkFace(), editWord());
    return {deleteRect(row).left() - Gap - width, row.top(), width, row.height()};
}

QRect undoRect(const QRect& row) {
    const int left = row.left() + Margin + TimeWidth + widthOf(face(15), deletedWord()) + 6;
    return {left, row.top(), widthOf(linkFace(), undoWord()), row.height()};
}

/// Draws what fits, and returns where it ended.
int drawText(QPainter& painter, const QFont& font, const QColor& colour, const QRect& where,
             const QString& text) {
    const QFontMetrics metrics(font);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, std::max(0, where.width()));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft, fitting);
    return where.left() + metrics.horizontalAdvance(fitting);
}

} // namespace

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {200, std::max(RowHeight, QFontMetrics(face(15)).height() + 18)};
}

JournalDelegate::Part JournalDelegate::partAt(const QRect& row, const QPoint& where,
                                              const QModelIndex& index) const {
    const JournalLine& line = m_table->line(index.row());
    if (line.kind == JournalLine::Kind::Day)
        return Part::Line;
    const int room = Gap / 2;
    const auto hit = [&](const QRect& rect) { return rect.adjusted(-room, 0, room, 0).contains(where); };
    if (line.deleted())
        return hit(undoRect(row)) ? Part::Undo : Part::Line;
    if (hit(deleteRect(row)))
        return Part::Delete;
    return isEditable(line, m_table->source().journal) && hit(editRect(row)) ? Part::Edit : Part::Line;
}

void JournalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const JournalLine& line = m_table->line(index.row());
    if (line.kind == JournalLine::Kind::Day) {
        paintHead(*painter, option.rect, m_table->words(index.row()).what);
        painter->restore();
        return;
    }
    const Theme& tokens = theme();
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool current = option.state.testFlag(QStyle::State_Selected) || focused;
    const QRectF ground = QRectF(option.rect).adjusted(8, 2, -8, -2);
    if (hover || current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? tokens.accentBackground : tokens.well);
        painter->drawRoundedRect(ground, 8, 8);
    }
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(ground, 8, 8);
    }
    if (line.deleted())
        paintDeleted(*painter, option.rect, m_table->words(index.row()));
    else
        paintLine(*painter, option.rect, index, hover || current);
    painter->restore();
}

void JournalDelegate::paintHead(QPainter& painter, const QRect& row, const QString& text) const {
    // The hairline above a day, but not above the first.
    if (row.top() > 4) {
        painter.setPen(theme().line);
        painter.drawLine(row.left() + Margin, row.top(), row.right() - Margin, row.top());
    }
    drawText(painter, face(16, QFont::DemiBold), theme().ink, row.adjusted(Margin, 6, -Margin, 0), text);
}

void JournalDelegate::paintDeleted(QPainter& painter, const QRect& row, const LineWords& words) const {
    const Theme& tokens = theme();
    QRect rest = row.adjusted(Margin, 0, -Margin, 0);
    drawText(painter, face(13), tokens.muted, rest, words.time);
    rest.setLeft(row.left() + Margin + TimeWidth);
    drawText(painter, face(15), tokens.muted, rest, deletedWord());
    rest.setLeft(undoRect(row).left());
    rest.setLeft(drawText(painter, linkFace(), tokens.accent, rest, undoWord()) + Gap);
    QFont struck = face(15);
    struck.setStrikeOut(true);
    drawText(painter, struck, tokens.muted, rest, words.what);
}

void JournalDelegate::paintLine(QPainter& painter, const QRect& row, const QModelIndex& index,
                                bool actions) const {
    const Theme& tokens = theme();
    const LineWords words = m_table->words(index.row());
    QRect rest = row.adjusted(Margin, 0, -Margin, 0);
    drawText(painter, face(13), tokens.muted, rest, words.time);
    rest.setLeft(rest.left() + TimeWidth);
    const bool editable = isEditable(m_table->line(index.row()), m_table->source().journal);
    if (actions) {
        drawText(painter, linkFace(), tokens.accent, deleteRect(row).adjusted(0, 0, 2, 0), deleteWord());
        if (editable)
            drawText(painter, linkFace(), tokens.accent, editRect(row).adjusted(0, 0, 2, 0), editWord());
        rest.setRight((editable ? editRect(row) : deleteRect(row)).left() - Gap);
    }
    rest.setLeft(drawText(painter, face(15), tokens.ink, rest, words.what));
    if (!words.more.isEmpty())
        drawText(painter, face(15), tokens.muted, rest, QStringLiteral(" · ") + words.more);
}

} // namespace limber::ui
