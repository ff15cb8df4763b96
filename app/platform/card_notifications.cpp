#include "app/platform/card_notifications.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace limber::platform {

namespace {

/// Then it goes away by itself.
constexpr std::chrono::minutes cardStands{2};
constexpr int cardWidth = 340;
constexpr int cardMargin = 16;

QLabel* cardLabel(const QString& text, bool strong) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (strong) {
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
    }
    return label;
}

/// The corner of the screen that the person looks at.
QPoint cardCorner(const QSize& size) {
    const QScreen* screen = QGuiApplication::screenAt(QCursor::pos());
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    return {room.right() - size.width() - cardMargin, room.bottom() - size.height() - cardMargin};
}

} // namespace

CardNotifications::CardNotifications(QObject* parent) : Notifications(parent) {
    m_stands.setSingleShot(true);
    m_stands.setInterval(cardStands);
    connect(&m_stands, &QTimer::timeout, this, &CardNotifications::expire);
}

CardNotifications::~CardNotifications() = default;

void CardNotifications::show(const Notice& notice) {
    close();
    if (QGuiApplication::platformName().startsWith(QLatin1String("wayland")) ||
        QGuiApplication::primaryScreen() == nullptr) {
        QMetaObject::invokeMethod(this, &Notifications::failed, Qt::QueuedConnection);
        return;
    }
    m_card = std::make_unique<QWidget>();
    m_card->setAttribute(Qt::WA_ShowWithoutActivating);
    m_card->setWindowFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
                           Qt::WindowDoesNotAcceptFocus);
    m_card->setWindowTitle(notice.title);
    m_card->setAccessibleDescription(notice.text);
    m_card->setFixedWidth(cardWidth);
    auto* column = new QVBoxLayout(m_card.get());
    column->addWidget(cardLabel(notice.title, true));
    if (!notice.text.isEmpty())
        column->addWidget(cardLabel(notice.text, false));
    auto* row = new QHBoxLayout;
    for (const auto& [id, label] : notice.actions) {
        if (id == openAction)
            continue;
        auto* button = new QPushButton(label);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, id = id] { answer(id); });
        row->addWidget(button);
    }
    row->addStretch(1);
    if (!notice.more.empty()) {
        auto* more = new QToolButton;
        more->setText(QStringLiteral("\u22EF"));
        more->setAccessibleName(tr("More"));
        more->setFocusPolicy(Qt::NoFocus);
        more->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(more);
        for (const auto& [id, label] : notice.more)
            connect(menu->addAction(label), &QAction::triggered, this, [this, id = id] { answer(id); });
        more->setMenu(menu);
        row->addWidget(more);
    }
    column->addLayout(row);
    m_card->installEventFilter(this);
    m_card->adjustSize();
    m_card->move(cardCorner(m_card->size()));
    m_card->show();
    m_stands.start();
}

void CardNotifications::close() {
    m_stands.stop();
    if (m_card == nullptr)
        return;
    m_card->removeEventFilter(this);
    m_card->hide();
    // It may be one of its own buttons that asks for this.
    m_card.release()->deleteLater();
}

void CardNotifications::expire() {
    close();
    Q_EMIT gone();
}

void CardNotifications::answer(const QString& action) {
    close();
    Q_EMIT chosen(action, QString());
}

bool CardNotifications::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_card.get() && event->type() == QEvent::MouseButtonRelease) {
        answer(openAction);
        return true;
    }
    if (watched == m_card.get() && event->type() == QEvent::Close) {
        event->ignore();
        expire();
        return true;
    }
    return Notifications::eventFilter(watched, event);
}

} // namespace limber::platform
