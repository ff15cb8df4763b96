#include "app/ui/player/strip_window.h"

#include "app/ui/player/countdown_ring.h"
#include "app/ui/player/player_texts.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int fromTheEdge = 24;

QPushButton* stripButton(const QString& text, const char* role, const QString& name) {
    QPushButton* button = makeButton(text, role);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::NoFocus);
    button->setStyleSheet(QStringLiteral("font-size: 13px; min-height: 20px; padding: 4px 10px;"));
    return button;
}

} // namespace

StripWindow::StripWindow(Kind kind)
    : QFrame(nullptr,
             Qt::Tool | Qt::WindowStaysOnTopHint | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus) {
    setWindowTitle(QStringLiteral("Limber"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setProperty("role", QStringLiteral("card"));
    setStyleSheet(QStringLiteral("limber--ui--StripWindow { border-radius: 0; }"));
    setFixedSize(extent);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    m_ring = new CountdownRing;
    m_ring->setMinimumSize(58, 58);
    m_ring->setFixedSize(58, 58);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name = makeLabel({}, "strong", false);
    m_line = makeLabel({}, "small", false);
    for (QLabel* label : {m_name, m_line})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    texts->addStretch(1);
    top->addWidget(m_ring);
    top->addLayout(texts, 1);
    column->addLayout(top, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_primary = stripButton({}, "primary", QStringLiteral("strip-primary"));
    auto* stop = kind == Kind::Desk ? stripButton(tr("Stop"), "plain", QStringLiteral("strip-stop"))
                                    : stripButton(tr("It hurts"), "danger", QStringLiteral("strip-stop"));
    auto* expand = stripButton(tr("Expand"), "plain", QStringLiteral("strip-expand"));
    row->addWidget(m_primary, 1);
    row->addWidget(stop, 1);
    row->addWidget(expand, 1);
    column->addLayout(row);
    connect(m_primary, &QPushButton::clicked, this, &StripWindow::primaryRequested);
    connect(stop, &QPushButton::clicked, this, &StripWindow::stopRequested);
    connect(expand, &QPushButton::clicked, this, &StripWindow::expandRequested);
}

void StripWindow::showView(const PlayerView& view) {
    const bool work = view.under == PlayerStage::Working;
    m_ring->show(numberText(view), {}, view.ring,
                 work ? CountdownRing::Tone::Work : CountdownRing::Tone::Quiet);
    m_name->setText(contentText(view.exerciseName));
    m_line->setText(view.stage == PlayerStage::Working && view.kind != DoseKind::Cycles ? placeText(view)
                                                                                        : captionText(view));
    m_primary->setText(primaryText(view));
}

void StripWindow::comeUp() {
    if (const QScreen* screen = QGuiApplication::primaryScreen(); screen != nullptr && !m_placed) {
        const QRect room = screen->availableGeometry().adjusted(0, 0, -fromTheEdge, -fromTheEdge);
        move(room.right() - width(), room.bottom() - height());
        m_placed = true;
    }
    show();
    raise();
}

void StripWindow::mousePressEvent(QMouseEvent* event) {
    m_grip = event->globalPosition().toPoint() - pos();
}

void StripWindow::mouseMoveEvent(QMouseEvent* event) {
    move(event->globalPosition().toPoint() - m_grip);
}

void StripWindow::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT expandRequested();
}

/// What runs is never left without a face: closed by the desktop, it grows back.
void StripWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT expandRequested();
}

} // namespace limber::ui
