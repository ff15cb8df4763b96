#pragma once

#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace limber::ui {

class ScalePicker;

/// One line of what was done, for the head of the check-in: "Wall extension hold", "10 of 10 holds".
struct DoneLine {
    QString exercise;
    QString done;
    bool whole = true;
};

/// After a session: effort, peak pain, limb symptoms, a note. Ten seconds by mouse or keyboard (digits, Tab,
/// Enter).
class CheckInPage : public QWidget {
    Q_OBJECT

public:
    explicit CheckInPage(QWidget* parent = nullptr);

    /// A session came to its end, or was stopped because of the body.
    enum class Ending { Done, Stopped };

    /// A fresh check-in. Nothing is filled in, whatever was said before.
    void begin(const QString& session, const std::vector<DoneLine>& done, Ending ending = Ending::Done);

    /// "10 of 10 holds", "34 of 60 s", "2 x 30 s" from the facts of a session; one line an exercise.
    [[nodiscard]] static std::vector<DoneLine> linesOf(const std::vector<SetFact>& facts,
                                                       const Catalogue& catalogue);

Q_SIGNALS:
    /// `lasting`: the tingling was still there after ten minutes.
    void checkedIn(const limber::CheckIn& checkIn, bool lasting);
    /// Not now; the session counts without it.
    void later();

private:
    void updateSave();
    void save();

    QString m_session;
    QLabel* m_title = nullptr;
    QWidget* m_done = nullptr;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
    QLabel* m_painAdvice = nullptr;
    QCheckBox* m_limbs = nullptr;
    QCheckBox* m_lasting = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace limber::ui
