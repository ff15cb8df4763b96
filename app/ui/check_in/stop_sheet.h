#pragma once

#include "app/ui/widgets/choice_sheet.h"

#include "core/session/stop_route.h"

#include <QString>

#include <vector>

namespace limber::ui {

/// What a sheet asks after the stop button, and where it leads (clinical.md D): three plain answers first,
/// then which of them it is, then the advice. Shown while the session is held. Digits, arrows and Enter
/// choose; Escape goes back from a detail, and else leaves the sheet.
class StopSheet : public ChoiceSheet {
    Q_OBJECT

public:
    /// `emergencyNumber` is shown where it is needed, "112".
    explicit StopSheet(const QString& emergencyNumber, QWidget* parent = nullptr);

    /// The words that follow a reason; for the page that shows a blocked programme as well.
    [[nodiscard]] static QString adviceTitle(session::StopReason reason);
    [[nodiscard]] static QString adviceText(session::StopReason reason, const QString& emergencyNumber);

Q_SIGNALS:
    /// Chosen by the person: the session is over, now. The sheet goes on to show the advice.
    void stopped(limber::session::StopReason reason);
    /// Nothing more to ask: a false alarm when nothing was stopped.
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Step { First, Detail, Advice };

    void askFirst();
    void take(int index);
    void choose(session::StopReason reason);

    QString m_emergencyNumber;
    Step m_step = Step::First;
    std::vector<session::StopReason> m_details;
};

} // namespace limber::ui
