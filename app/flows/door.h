#pragma once

#include "app/flows/flow.h"

#include "core/coach/coach_day.h"
#include "core/programme/dose.h"

#include <optional>
#include <variant>
#include <vector>

namespace limber {

/// Something that was asked to start, wherever it was asked.
struct StartWish {
    enum class As {
        Prescribed, ///< what the coach gives, in the form it chose
        Form,       ///< a form that the person chose
        BigStep,    ///< the heavier weight that the coach lets the person choose
        Test,       ///< as long or as often as one can: the weekly check, the first try
        TakenUp     ///< what was begun and cut off
    };

    As as = As::Prescribed;
    /// One, or several in one go.
    std::vector<ExerciseId> exercises;
    /// For As::Form.
    std::string variant = {};
    /// For As::TakenUp: the doses it was begun with, in order.
    std::vector<Dose> begun = {};
};

/// Why something may not start.
struct Refusal {
    ExerciseId exercise;
    Verdict verdict = Verdict::NotToday;
    std::vector<Reason> reasons;
};

/// What may be started, in order, or why not. Pure.
[[nodiscard]] std::variant<std::vector<Prescription>, Refusal> judge(const CoachDay& day,
                                                                     const StartWish& wish);

/// The one door to everything that moves. Whoever wants to start something asks here, and gets what the coach
/// prescribes; what it refuses says why and what to do instead.
class Door : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    /// The prescriptions to run; nothing when it may not start, which the person is told.
    [[nodiscard]] std::optional<std::vector<Prescription>> open(const StartWish& wish);

Q_SIGNALS:
    /// What the person chose instead.
    void insteadRequested(const limber::ExerciseId& exercise);
    void screeningRequested();
    void clearanceRequested();
    void decisionsRequested();

private:
    void refuse(const Refusal& refusal);
};

} // namespace limber
