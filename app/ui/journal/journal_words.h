#pragma once

#include "app/ui/journal/journal_model.h"
#include "app/ui/widgets/dates.h"

#include <QDateTime>
#include <QString>

/// Facts in words.
namespace limber::ui {

/// "Illness".
[[nodiscard]] QString pauseReasonInWords(PauseReason reason);

/// "Set", "Check-in", "Measurement", ...
[[nodiscard]] QString kindInWords(const Fact& fact);
/// "Wall extension hold, set 1: 10 × 11 s", "Effort 3, pain 1", ...
[[nodiscard]] QString factInWords(const Fact& fact, const Catalogue& catalogue, const MeasureGuides& guides);
/// The second line: why it ended, the note; may be empty.
[[nodiscard]] QString factDetails(const Entry& entry, const Catalogue& catalogue);
/// "10 × 11 s", "30 s", "12 repetitions, 4 kg"
[[nodiscard]] QString workInWords(const Work& work);
[[nodiscard]] QString endInWords(SetEnd ended);
[[nodiscard]] QString sideInWords(Side side);

/// "07:55"
[[nodiscard]] QString timeInWords(const Timestamp& at);
/// The local date and time as it was written.
[[nodiscard]] QDateTime writtenDateTime(const Timestamp& at);
/// A date and time of this machine's time zone.
[[nodiscard]] Timestamp toTimestamp(const QDateTime& when);

} // namespace limber::ui
