#include "app/flows/stage_flow.h"

#include "app/ui/ready/ready_model.h"
#include "app/ui/ready/ready_panel.h"
#include "app/ui/widgets/dates.h"

#include <QLocale>

#include <utility>

namespace limber {

StageFlow::StageFlow(const FlowContext& context, ui::PictureSource pictures, QObject* parent)
    : Flow(context, parent), m_pictures(std::move(pictures)) {}

bool StageFlow::offer() {
    const CoachDay& today = state().coach;
    if (!today.offers() || today.gives<reason::OfferDeclined>())
        return false;
    auto* panel = new ui::ReadyPanel(ui::makeReadyModel(m_content.catalogue, today), m_pictures);
    m_navigator.openSheet(panel);
    const int stage = today.stage;
    connect(panel, &ui::ReadyPanel::startRequested, this, [this, stage] {
        answer({stage + 1, StageReason::Advanced, std::nullopt},
               tr("You're in stage %1. Keep doing the old exercise once or twice a week.").arg(stage + 1));
    });
    connect(panel, &ui::ReadyPanel::oneMoreWeekRequested, this, [this, stage] {
        answer({stage, StageReason::Extended, OfferAnswer::OneMoreWeek},
               tr("One more week. We'll ask again."));
    });
    connect(panel, &ui::ReadyPanel::extensionRequested, this, [this, stage] {
        answer({stage, StageReason::Extended, std::nullopt}, tr("Two more weeks in this stage."));
    });
    connect(panel, &ui::ReadyPanel::notNowRequested, this, [this, stage] {
        answer({stage, StageReason::Extended, OfferAnswer::NotNow},
               tr("Not now. We won't ask again for a while."));
    });
    return true;
}

void StageFlow::answer(const StageFact& fact, const QString& said) {
    m_navigator.closeSheet();
    record({fact}, said);
}

void StageFlow::takeLighterWeek() {
    const auto until = state().coach.lighterWeekUntil;
    if (!until)
        return;
    record({Deferral{Deferrable::FullDose, *until}},
           tr("A lighter week until %1. Your usual target comes back after it.")
               .arg(QLocale().toString(ui::toDate(*until - std::chrono::days{1}), QLocale::ShortFormat)));
}

void StageFlow::answerStepBack(bool taken) {
    const int stage = state().coach.stage;
    if (taken && stage > 1)
        answer({stage - 1, StageReason::SteppedBack, std::nullopt},
               tr("Back to stage %1 until it settles.").arg(stage - 1));
    else
        answer({stage, StageReason::Extended, OfferAnswer::NotNow},
               tr("You stay in this stage. We won't ask again for a while."));
}

} // namespace limber
