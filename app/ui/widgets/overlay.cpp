#include "app/ui/widgets/overlay.h"

#include "app/ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace limber::ui {

Overlay::Overlay(QWidget* window, QWidget* content)
    : QWidget(window), m_content(content), m_widest(std::min(880, content->maximumWidth())) {
    content->setParent(this);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*old*/, const QWidget* now) { keepFocus(now); });
    hide();
}

void Overlay::open() {
    m_before = window()->focusWidget();
    place();
    m_content->show();
    show();
    raise();
    focusFirst();
}

void Overlay::focusFirst() {
    setFocus();
    const auto buttons = m_content->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        if (button->isEnabled() && button->isVisible()) {
            button->setFocus();
            break;
        }
}

/// A click behind the card, or a page that takes the focus when it is shown, does not take the keys away.
void Overlay::keepFocus(const QWidget* now) {
    if (isVisible() && now != nullptr && now->window() == window() && now != this && !isAncestorOf(now))
        focusFirst();
}

void Overlay::closeOverlay() {
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT dismissed();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    // Shortcuts of the page behind it, such as its own Escape, are out of reach: the key comes here.
    if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget != nullptr && (widget == this || isAncestorOf(widget))) {
            event->accept();
            return true;
        }
    }
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::place() {
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_widest, this->width() - 48);
    m_content->setFixedWidth(width);
    m_content->adjustSize();
    const int height = std::min(m_content->hasHeightForWidth() ? m_content->heightForWidth(width)
                                                               : m_content->sizeHint().height(),
                                this->height() - 32);
    m_content->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

void Overlay::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, theme().dark ? 150 : 85));
    // A soft shadow, a few rings cheap, tells that the card lies above the page.
    for (int i = 12; i > 0; --i) {
        QPainterPath ring;
        ring.addRoundedRect(QRectF(m_content->geometry()).adjusted(-i, -i + 6, i, i + 6), 16 + i, 16 + i);
        painter.fillPath(ring, QColor(0, 0, 0, 5));
    }
}

bool Overlay::event(QEvent* event) {
    // What is asked may change while it is open, and its height with it.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        closeOverlay();
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next) {
    // Keeps Tab inside the card.
    QWidget* candidate = focusWidget();
    if (candidate == nullptr)
        return QWidget::focusNextPrevChild(next);
    for (int i = 0; i < 200; ++i) {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() &&
            (candidate->focusPolicy() & Qt::TabFocus) != 0) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace limber::ui
