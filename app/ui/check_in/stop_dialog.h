#pragma once

#include "core/session/stop_route.h"

#include <QDialog>
#include <QString>

class QStackedWidget;

namespace limber::ui {

/// Asks what happened after the stop button, and routes (clinical.md D). Opens while the session is held;
/// usable by keyboard (digits, arrows, Enter, Esc).
class StopDialog : public QDialog {
    Q_OBJECT

public:
    /// `emergencyNumber` is shown where it is needed, "112".
    explicit StopDialog(const QString& emergencyNumber, QWidget* parent = nullptr);

    /// The words that follow a reason; for the page that shows a blocked programme as well.
    [[nodiscard]] static QString adviceTitle(session::StopReason reason);
    [[nodiscard]] static QString adviceText(session::StopReason reason, const QString& emergencyNumber);

Q_SIGNALS:
    /// Chosen by the person: the session is over, now. The dialog goes on to show the advice.
    void stopped(limber::session::StopReason reason);
    /// Nothing happened: go on with the session.
    void goOn();
    /// The advice was read (or there was none): on to the check-in.
    void closed(limber::session::StopReason reason);

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(session::StopReason reason);

    QString m_emergencyNumber;
    QStackedWidget* m_pages = nullptr;
    session::StopReason m_reason = session::StopReason::Other;
    bool m_chosen = false;
};

} // namespace limber::ui
