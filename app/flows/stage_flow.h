#pragma once

#include "app/flows/flow.h"
#include "app/ui/widgets/thumbnail.h"

namespace limber {

/// Moving along the ladder: the offer to go on, two more weeks, a step back. Each can be undone.
class StageFlow : public Flow {
    Q_OBJECT

public:
    StageFlow(const FlowContext& context, ui::PictureSource pictures, QObject* parent = nullptr);

    /// Opens the offer to advance; false when there is none.
    bool offer();
    /// Takes the lighter week that the coach offers; nothing happens without an offer.
    void takeLighterWeek();
    /// Steps back, or stays here and is not asked for a while.
    void answerStepBack(bool taken);

private:
    void answer(const StageFact& fact, const QString& said);

    ui::PictureSource m_pictures;
};

} // namespace limber
