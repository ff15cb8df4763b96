#include "app/desk/tray.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace limber::desk {

Tray::Tray(const QIcon& icon, const std::vector<Choice>& choices, QObject* parent)
    : QObject(parent), m_menu(std::make_unique<QMenu>()), m_icon(new QSystemTrayIcon(icon, this)) {
    m_line = m_menu->addAction(lineOf(std::nullopt));
    m_line->setEnabled(false);
    m_menu->addSeparator();
    for (const Choice& choice : choices) {
        auto* start = m_menu->addAction(tr("Start: %1").arg(choice.name));
        connect(start, &QAction::triggered, this,
                [this, exercise = choice.exercise] { Q_EMIT startRequested(exercise); });
        m_starts.push_back(start);
    }
    m_pause = m_menu->addAction(tr("Pause"));
    m_stop = m_menu->addAction(tr("End now"));
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open Limber")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    connect(m_stop, &QAction::triggered, this, &Tray::stopRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT openRequested();
    });
    m_icon->setContextMenu(m_menu.get());
    showView(std::nullopt);
}

Tray::~Tray() = default;

bool Tray::isAvailable() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::isThere() const {
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon->isVisible();
}

void Tray::setVisible(bool visible) {
    m_icon->setVisible(visible && QSystemTrayIcon::isSystemTrayAvailable());
}

QString Tray::lineOf(const std::optional<PlayerView>& view) {
    if (!view)
        return tr("Limber: nothing is running");
    const QString name = QCoreApplication::translate("Content", view->exerciseName.c_str());
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(view->timeLeft).count());
    if (view->stage == PlayerStage::Paused)
        return tr("%1: paused, %2 min left").arg(name).arg(minutes);
    return tr("%1: %2 min left").arg(name).arg(minutes);
}

void Tray::showView(const std::optional<PlayerView>& view) {
    m_paused = view && view->stage == PlayerStage::Paused;
    m_line->setText(lineOf(view));
    m_icon->setToolTip(lineOf(view));
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(view.has_value());
    m_stop->setEnabled(view.has_value());
    for (QAction* start : m_starts)
        start->setEnabled(!view);
}

void Tray::tell(const QString& text) {
    if (isThere())
        m_icon->showMessage(QStringLiteral("Limber"), text, QSystemTrayIcon::NoIcon, 8'000);
}

} // namespace limber::desk
