#pragma once

#include "app/flows/flow.h"

namespace limber {

/// Safety questions, worry, and what is asked again some time after it happened.
class SafetyFlow : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    /// The safety questions over the window, in the form that is due.
    void askScreening();
    /// "A doctor or physiotherapist agreed": lifts what their visit answered.
    void askClearance();
    /// "I am worried": reason enough to ease off.
    void askWorried();
    /// Asks what has become due: ten minutes after a stop for tingling, whether it is gone. Called once a
    /// minute while no session runs.
    void askWhatIsDue();

private:
    struct Tingling {
        std::string session;
        Timestamp at;
    };

    [[nodiscard]] std::optional<Tingling> openTingling() const;
    void answerTingling(const std::string& session, bool stillThere);
};

} // namespace limber
