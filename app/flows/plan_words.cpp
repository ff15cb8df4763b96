#include "app/flows/plan_words.h"

#include "app/flows/report_facts.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/words/dose_words.h"

#include "core/exercise/own_exercise.h"

#include <QCoreApplication>

namespace limber {

namespace {

class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(limber::PlanWords)
};

QString itemInWords(const CareItem& item, const Exercise& exercise) {
    const QString name = ui::contentText(exercise.name);
    if (!item.in)
        return PlanWords::tr("%1 is left out.").arg(name);
    QStringList parts;
    if (item.start)
        parts << PlanWords::tr("starts at %1").arg(ui::totalText(exercise, *item.start));
    if (item.ceiling)
        parts << PlanWords::tr("never more than %1")
                     .arg(ui::totalText(exercise, std::min(*item.ceiling, exercise.dose.ceiling)));
    if (item.frequency)
        parts << ui::frequencyText(*item.frequency);
    return parts.isEmpty() ? PlanWords::tr("%1 stays as it is.").arg(name)
                           : PlanWords::tr("%1: %2.", "exercise: what changes")
                                 .arg(name, parts.join(QStringLiteral(", ")));
}

} // namespace

QStringList planInWords(const exchange::PlanFile& file, const Catalogue& catalogue) {
    const CarePlan& plan = file.plan;
    QStringList lines{
        PlanWords::tr("Set by %1 on %2.").arg(QString::fromStdString(plan.by), shortDate(plan.on))};
    if (!plan.activity.empty())
        lines << PlanWords::tr("What it is for: %1").arg(QString::fromStdString(plan.activity));
    for (const CareItem& item : plan.items) {
        const Exercise* exercise = catalogue.find(item.exercise);
        lines << (exercise == nullptr ? PlanWords::tr("%1 is an exercise that this Limber does not have.")
                                            .arg(QString::fromStdString(item.exercise.value))
                                      : itemInWords(item, *exercise));
    }
    for (const OwnExercise& own : file.exercises)
        lines << PlanWords::tr("New: %1, %2, %3.", "exercise, amount, how often")
                     .arg(QString::fromStdString(own.name), ui::totalText(exerciseOf(own), own.start),
                          ui::frequencyText(own.frequency));
    for (const CautionCode code : plan.without)
        lines << PlanWords::tr("Locked: %1.").arg(cautionText(code));
    if (file.clearance)
        lines << (file.clearance->scope == ClearanceScope::All
                      ? PlanWords::tr("What your safety answers held back is cleared.")
                      : PlanWords::tr("What your safety answers held back is cleared within these limits."));
    if (plan.review)
        lines << PlanWords::tr("To be looked at again on %1.").arg(shortDate(*plan.review));
    if (!plan.note.empty())
        lines << QString::fromStdString(plan.note);
    lines << PlanWords::tr("Limber's pain rules and safety questions stay as they are.");
    return lines;
}

} // namespace limber
