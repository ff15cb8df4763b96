#pragma once

#include "app/ui/journal/journal_lines.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/widgets/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

/// Facts in words.
namespace limber::ui {

/// The texts of all files of words of this page.
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

/// "Illness".
[[nodiscard]] QString pauseReasonInWords(PauseReason reason);

/// "Set", "Check-in", "Measurement", ...
[[nodiscard]] QString kindInWords(const Fact& fact);
/// "Wall extension hold, set 1: 10 × 11 s", "Effort 3, pain 1", ...
[[nodiscard]] QString factInWords(const Fact& fact, const Catalogue& catalogue, const MeasureGuides& guides);
/// What else there is to it, such as a note; may be empty.
[[nodiscard]] QString factDetails(const Entry& entry);
/// "Wall extension hold".
[[nodiscard]] QString exerciseInWords(const Catalogue& catalogue, const ExerciseId& id);
/// "10 × 11 s", "30 s", "12 repetitions, 4 kg". Where repetitions are counted, their seconds are only a
/// tempo.
[[nodiscard]] QString workInWords(const Work& work, bool countsRepetitions = false);
[[nodiscard]] QString endInWords(SetEnd ended);
[[nodiscard]] QString sideInWords(Side side);

/// One line of the journal.
struct LineWords {
    /// "07:52"
    QString time;
    /// "Wall extension hold · 10 × 11 s", "Measurement"
    QString what;
    /// "effort 3 · pain 0 · morning 0"; may be empty.
    QString more;
};

[[nodiscard]] LineWords lineInWords(const JournalLine& line, const JournalModel& model);
/// "Today", "Yesterday", "Wednesday, 18 March 2026".
[[nodiscard]] QString dayTitle(Day day, Day today);

/// "07:55"
[[nodiscard]] QString timeInWords(const Timestamp& at);
/// The local date and time as it was written.
[[nodiscard]] QDateTime writtenDateTime(const Timestamp& at);
/// A date and time of this machine's time zone.
[[nodiscard]] Timestamp toTimestamp(const QDateTime& when);

} // namespace limber::ui
