#pragma once

#include "core/coach/coach_day.h"

#include <QString>

#include <array>
#include <vector>

/// The coach's answers in plain, kind sentences. Every reason of the core has one.
namespace limber::ui {

/// One reason as one sentence: "Last week you did 18 of 21 sessions, pain 1, effort 4: +5 %, 32 seconds."
[[nodiscard]] QString reasonText(const Reason& reason);
/// Several reasons, one sentence each, joined.
[[nodiscard]] QString reasonsText(const std::vector<Reason>& reasons);

/// What is proposed, as a title: "You are ready for the next stage".
[[nodiscard]] QString actionTitle(Action action);
[[nodiscard]] QString zoneText(Zone zone);
/// "week 3 of up to 6"; weeks that do not count leave the number where it is.
[[nodiscard]] QString weekText(const CoachDay& answer);

enum class CriterionKind { Comfortable, PainFree, LevelledOff, Adherence, Exposure };
inline constexpr std::array<CriterionKind, 5> allCriteria{CriterionKind::Comfortable, CriterionKind::PainFree,
                                                          CriterionKind::LevelledOff,
                                                          CriterionKind::Adherence, CriterionKind::Exposure};

[[nodiscard]] const Criterion& criterionOf(const Readiness& readiness, CriterionKind kind);
/// "Comfortable", "Pain-free", "Levelled off", ...
[[nodiscard]] QString criterionName(CriterionKind kind);
/// The evidence in a few words: "effort 3 of 10".
[[nodiscard]] QString criterionEvidence(const Criterion& criterion);
/// The same in a few words, where there is room for no more; one piece is enough for what is met.
[[nodiscard]] QString briefCriterionEvidence(const Criterion& criterion);
/// "Comfortable — effort 3 of 10"
[[nodiscard]] QString criterionLine(CriterionKind kind, const Criterion& criterion);

} // namespace limber::ui
