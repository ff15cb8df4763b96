#pragma once

#include "core/coach/answer.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace limber::ui {

/// The translation context of all that the coach says.
class Coach {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Coach)
};

} // namespace limber::ui

/// From reason codes to sentences, in three tables: the doses, what was decided, and the evidence of a
/// criterion.
namespace limber::ui::words {

using Sentence = QString (*)(const Reason&);
using SentenceTable = QHash<QString, Sentence>;

[[nodiscard]] const SentenceTable& doses();
[[nodiscard]] const SentenceTable& decisions();
/// Why something may not be started, and what holds a target.
[[nodiscard]] const SentenceTable& rules();
[[nodiscard]] const SentenceTable& evidence();
/// The same in a few words, for those kinds that have such.
[[nodiscard]] const SentenceTable& briefEvidence();

/// A number of the reason as a person writes it, at most one decimal.
[[nodiscard]] QString number(const Reason& reason, const char* name);
/// The same as a whole number, for plurals.
[[nodiscard]] int whole(const Reason& reason, const char* name);
/// The same without decimals, rounded down: shares of sessions are not that exact.
[[nodiscard]] QString roundedDown(const Reason& reason, const char* name);
/// "+5%", "-20%".
[[nodiscard]] QString percent(const Reason& reason);
/// "32 seconds", "21 repetitions", "5 min".
[[nodiscard]] QString amount(const Reason& reason);

} // namespace limber::ui::words
