#pragma once

#include "app/flows/flow.h"

namespace limber {

/// A therapist's plan: made for somebody else, looked after, and sent back as a report.
class CareFlow : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    /// For therapists; needs no programme of one's own.
    void makePlan();
    /// "Set by M. Berg on 4/12/26. To be looked at again on 5/24/26."; empty while no plan holds.
    [[nodiscard]] QString planText() const;
    /// Asks, and ends the plan that holds.
    void endPlan();
    /// A folder with the report and the journal since the plan was set.
    void writeReturn();
    /// Says that the review is due, once a start.
    void remindOfReview();

private:
    [[nodiscard]] const CarePlan* held() const;
};

} // namespace limber
