#include "app/ui/widgets/basics.h"

#include "app/ui/widgets/accessible.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace limber::ui {

QLabel* makeLabel(const QString& text, const char* role, bool wrap) {
    installAccessibleRoles();
    auto* label = new QLabel;
    // Before the text: a new text is told to screen readers, which then keep what they are told of the label.
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(wrap);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QPushButton* makeButton(const QString& text, const char* role) {
    auto* button = new QPushButton(text);
    button->setProperty("role", QString::fromLatin1(role));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setRole(QWidget* widget, const char* role) {
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QFrame* makeLine() {
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clearLayout(item->layout());
        if (QWidget* widget = item->widget()) {
            // It may be the sender of the signal being handled, so it goes when control is back in the event
            // loop.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

Card::Card(const char* role, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this)) {
    setProperty("role", QString::fromLatin1(role));
    m_body->setContentsMargins(20, 20, 20, 20);
    m_body->setSpacing(8);
}

ClickableCard::ClickableCard(const QString& accessibleName, QWidget* parent) : Card("clickable", parent) {
    installAccessibleRoles();
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ClickableCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void ClickableCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace limber::ui
