#pragma once

#include "core/exercise/exercise.h"
#include "core/session/view.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QIcon;
class QMenu;
class QSystemTrayIcon;

namespace limber::desk {

/// The icon in the tray: what runs, how long it still does, and how to begin, pause and end it. Where the
/// desktop has no tray, it does nothing.
class Tray : public QObject {
    Q_OBJECT

public:
    struct Choice {
        ExerciseId exercise;
        QString name;
    };

    Tray(const QIcon& icon, const std::vector<Choice>& choices, QObject* parent = nullptr);
    ~Tray() override;
    Tray(const Tray&) = delete;
    Tray& operator=(const Tray&) = delete;

    /// This desktop has a tray.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] bool isThere() const;
    /// "Posture band: 12 min left"; the text of the icon.
    [[nodiscard]] static QString lineOf(const std::optional<PlayerView>& view);

public Q_SLOTS:
    void setVisible(bool visible);
    /// What runs beside other work; nothing when nothing does.
    void showView(const std::optional<limber::PlayerView>& view);
    /// A message beside the icon; takes no focus.
    void tell(const QString& text);

Q_SIGNALS:
    void startRequested(const limber::ExerciseId& exercise);
    void pauseRequested(bool pause);
    void stopRequested();
    void openRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr;
    QAction* m_line = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    std::vector<QAction*> m_starts;
    bool m_paused = false;
};

} // namespace limber::desk
