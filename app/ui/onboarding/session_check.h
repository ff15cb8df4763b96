#pragma once

#include "core/screening/screening.h"

#include <QFrame>

namespace limber::ui {

/// The short check before a session: one look, one key. A yes leads to what to do instead.
class SessionCheck : public QFrame {
    Q_OBJECT

public:
    SessionCheck(const Questionnaire& questionnaire, const QString& emergencyNumber,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void cleared();
    /// Said yes to a sign that is red or urgent, and read what to do.
    void warned(limber::ScreeningResult result);
    /// Strong pain right now: nothing starts today, asked again tomorrow.
    void notToday();

private:
    void showAdvice(const SessionCheckQuestion& question);

    Questionnaire m_questionnaire;
    QString m_emergencyNumber;
};

} // namespace limber::ui
