#pragma once

#include "app/ui/today/today_model.h"

#include <QCoreApplication>

/// The parts that `makeTodayModel` puts together.
namespace limber::ui::today {

/// One context for all words of the page's model.
struct Today {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Today)
};

[[nodiscard]] bool mayTrain(const CoachDay& answer);
/// What may be started today; nullptr for what may not.
[[nodiscard]] const Prescription* prescribed(const TodayInput& input, const ExerciseId& id);
/// The first session of today that is still to be done and may be; nullptr without one.
[[nodiscard]] const PlannedSession* nextPlanned(const TodayInput& input);

[[nodiscard]] Hero makeHero(const TodayInput& input);
/// Beside the card, never what the card says already.
[[nodiscard]] std::vector<Notice> makeNotices(const TodayInput& input);
} // namespace limber::ui::today
