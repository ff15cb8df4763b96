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
class QVBoxLayout;

namespace limber::figure {
class ClipLibrary;
}

namespace limber::ui {

class FigureView;
class ScalePicker;

/// One line of what was done, where a session had several exercises: "Wall extension hold", "10 of 10 holds".
struct DoneLine {
    QString exercise;
    QString done;
    bool whole = true;
};

/// How a session ended, in words and values.
struct Ending {
    QString session;
    /// The figure that stays.
    ExerciseId exercise = {};
    std::string variant = "standard";
    /// One true sentence from the log; empty after a stop before anything was done.
    QString sentence = {};
    std::vector<DoneLine> lines = {};
    /// Stopped because of the body: grey, without praise, with what to do about it.
    bool stopped = false;
    QString adviceTitle = {};
    QString advice = {};
};

/// After a session: the figure stays, one true sentence, effort and pain by one tap each, what comes next.
/// Nothing is preselected. Both given, it is saved by itself; what is changed later is saved again.
class CheckInPage : public QWidget {
    Q_OBJECT

public:
    /// The clips must outlive the page; nullptr shows no figure.
    explicit CheckInPage(const figure::ClipLibrary* clips = nullptr, QWidget* parent = nullptr);

    /// A fresh check-in. Nothing is filled in, whatever was said before.
    void begin(const Ending& ending);
    /// The answers are in the journal: says so, and what comes next.
    void showSaved(const QString& next);
    void setReducedMotion(bool reduced);

    /// "10 of 10 holds", "34 of 60 s", "2 x 30 s" from the facts of a session; one line an exercise.
    [[nodiscard]] static std::vector<DoneLine> linesOf(const std::vector<SetFact>& facts,
                                                       const Catalogue& catalogue);

Q_SIGNALS:
    /// Effort and pain are given, or something was changed since. `lasting`: the tingling was still there
    /// after ten minutes.
    void checkedIn(const limber::CheckIn& checkIn, bool lasting);
    /// What was saved is to be taken back.
    void undone();
    /// On to Today; the session counts without answers, too.
    void left();

private:
    QWidget* makeHead();
    QWidget* makeQuestions();
    QWidget* makeFoot();
    void answer();
    void takeBack();
    void clearAnswers();

    QString m_session;
    bool m_saved = false;
    /// While answers are taken away by the page itself.
    bool m_clearing = false;
    FigureView* m_figure = nullptr;
    QWidget* m_well = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QWidget* m_adviceCard = nullptr;
    QLabel* m_adviceTitle = nullptr;
    QLabel* m_advice = nullptr;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
    QLabel* m_painAdvice = nullptr;
    QCheckBox* m_limbs = nullptr;
    QCheckBox* m_lasting = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_notNow = nullptr;
    QWidget* m_savedRow = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace limber::ui
