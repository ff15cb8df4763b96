#include "app/ui/ready/ready_model.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"

#include "core/programme/dose.h"

#include <QCoreApplication>

namespace limber::ui {

namespace {

class Ready {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Ready)
};

} // namespace

ReadyModel makeReadyModel(const Catalogue& catalogue, const CoachDay& answer) {
    ReadyModel model;
    const Exercise* next = catalogue.stageExercise(answer.stage + 1);
    const bool plateau = answer.readiness.levelledOff.met && answer.readiness.painFree.met;
    model.eyebrow = answer.readiness.ready() ? Ready::tr("READY FOR MORE") : Ready::tr("YOUR CHOICE");
    if (plateau)
        model.title = Ready::tr("You've mastered this one, pain-free.\nReady for the next stage?");
    else if (!answer.asksFor(Action::OfferAdvance))
        model.title = Ready::tr("Two more weeks here.");
    else if (answer.asksFor(Action::OfferExtension))
        model.title = Ready::tr("Six weeks, and still improving.\nMove on, or two more weeks?");
    else
        model.title = Ready::tr("You can move on.");
    model.canExtend = answer.asksFor(Action::OfferExtension);
    for (const CriterionKind kind : allCriteria) {
        const Criterion& criterion = criterionOf(answer.readiness, kind);
        QString evidence = criterionEvidence(criterion);
        if (!evidence.isEmpty())
            evidence[0] = evidence[0].toUpper();
        model.evidence.push_back({criterion.met, criterionName(kind), evidence});
    }
    model.canStart = next != nullptr && answer.asksFor(Action::OfferAdvance);
    if (next != nullptr) {
        model.nextExercise = next->id;
        model.startLabel = Ready::tr("Start stage %1").arg(answer.stage + 1);
        model.nextStage = Ready::tr("Stage %1 · %2").arg(answer.stage + 1).arg(contentText(next->stageName));
        model.nextLines = {contentText(next->name),
                           Ready::tr("%1, %2").arg(startDoseText(*next), frequencyText(next->dose.frequency)),
                           needsText(*next)};
    }
    return model;
}

} // namespace limber::ui
