#include "app/composition/ready_model.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"

#include "core/coach/projection.h"
#include "core/programme/dose.h"
#include "core/progress/stage_history.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace limber {

namespace {

class Models {
    Q_DECLARE_TR_FUNCTIONS(limber::Models)
};

using ui::contentText;
using ui::CriterionKind;

QString startDose(const Exercise& exercise) {
    return ui::doseText(exercise, distribute(exercise, exercise.dose.start, exercise.dose.startLoad));
}

QString dateText(Day day) {
    return QLocale().toString(ui::toDate(day), Models::tr("d MMMM", "a date without its year"));
}

QString substituteText(const Exercise& exercise, const JournalSettings& settings) {
    const auto atHand = [&](const std::string& id) {
        return std::find(settings.equipment.begin(), settings.equipment.end(), id) !=
               settings.equipment.end();
    };
    QStringList parts;
    for (const EquipmentNeed& need : exercise.equipment) {
        if (need.optional || atHand(need.id) || need.substitutes.empty())
            continue;
        QStringList names;
        for (const std::string& substitute : need.substitutes)
            names << contentText(substitute);
        parts << Models::tr("%1 can be replaced by: %2")
                     .arg(ui::equipmentName(need), names.join(Models::tr(" or ")));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

ui::ReadyModel makeReadyModel(const Catalogue& catalogue, const Answer& answer) {
    ui::ReadyModel model;
    const Exercise* next = catalogue.stageExercise(answer.stage + 1);
    const bool plateau = answer.readiness.levelledOff.met && answer.readiness.painFree.met;
    model.eyebrow = answer.readiness.ready() ? Models::tr("READY TO PROGRESS") : Models::tr("YOUR CHOICE");
    if (plateau)
        model.title = Models::tr("You have levelled off, pain-free.\nTime for the next stage.");
    else if (!answer.asksFor(Action::OfferAdvance))
        model.title = Models::tr("Two more weeks here.");
    else if (answer.asksFor(Action::OfferExtension))
        model.title = Models::tr("Six weeks, and still improving.\nMove on, or two more weeks?");
    else
        model.title = Models::tr("You can move on.");
    model.canExtend = answer.asksFor(Action::OfferExtension);
    for (const CriterionKind kind : ui::allCriteria) {
        const Criterion& criterion = ui::criterionOf(answer.readiness, kind);
        QString evidence = ui::criterionEvidence(criterion);
        if (!evidence.isEmpty())
            evidence[0] = evidence[0].toUpper();
        model.evidence.push_back({criterion.met, ui::criterionName(kind), evidence});
    }
    model.canStart = next != nullptr && answer.asksFor(Action::OfferAdvance);
    if (next != nullptr) {
        model.nextExercise = next->id;
        model.startLabel = Models::tr("Start stage %1").arg(answer.stage + 1);
        model.nextStage = Models::tr("Stage %1 · %2").arg(answer.stage + 1).arg(contentText(next->stageName));
        model.nextLines = {
            contentText(next->name),
            Models::tr("%1, %2").arg(startDose(*next), ui::frequencyText(next->dose.frequency)),
            ui::needsText(*next)};
    }
    return model;
}

ui::ProgrammeModel makeProgrammeModel(const Catalogue& catalogue, const Journal& journal,
                                      const Answer& answer) {
    ui::ProgrammeModel model;
    const auto history = stageHistories(catalogue, journal);
    model.subtitle = Models::tr(
        "Five stages, from mobility to strength. You move on when you are ready, and only if you want to.");
    for (int number = 1; number <= catalogue.stageCount(); ++number) {
        const Exercise* exercise = catalogue.stageExercise(number);
        if (exercise == nullptr)
            continue;
        ui::ProgrammeModel::Stage stage;
        stage.number = number;
        stage.exercise = exercise->id;
        stage.name = contentText(exercise->stageName);
        stage.exerciseName = contentText(exercise->name);
        stage.purpose = contentText(exercise->purpose);
        stage.ceiling = ui::totalText(*exercise, exercise->dose.ceiling);
        stage.frequency = ui::frequencyText(exercise->dose.frequency);
        stage.needs = ui::needsText(*exercise);
        stage.substitute = substituteText(*exercise, journal.settings);
        const auto found = history.find(number);
        const StageHistory record = found == history.end() ? StageHistory{} : found->second;
        stage.doseThen =
            record.firstTotal ? ui::totalText(*exercise, *record.firstTotal) : startDose(*exercise);
        if (number == answer.stage) {
            stage.status = ui::ProgrammeModel::Status::Current;
            stage.when = ui::weekText(answer);
            if (answer.prescription)
                stage.doseNow = ui::doseText(*exercise, answer.prescription->dose());
        } else if (number < answer.stage) {
            stage.status = ui::ProgrammeModel::Status::Done;
            if (record.began && record.ended)
                stage.when = Models::tr("%1 to %2").arg(dateText(*record.began), dateText(*record.ended));
            if (record.lastTotal)
                stage.doseNow = ui::totalText(*exercise, *record.lastTotal);
        }
        model.stages.push_back(stage);
    }
    return model;
}

std::vector<ui::AheadPath> makeAheadPaths(const Catalogue& catalogue, const Journal& journal, Day today) {
    constexpr int weeks = 6;
    const std::pair<Scenario, QString> scenarios[] = {
        {Scenario::AsNow, Models::tr("As now")},
        {Scenario::AWeekOff, Models::tr("A week off")},
        {Scenario::PainFourNextWeek, Models::tr("Pain 4 next week")}};
    std::vector<ui::AheadPath> paths;
    for (const auto& [scenario, name] : scenarios) {
        ui::AheadPath path{name, {}};
        for (const ProjectedWeek& week : project(catalogue, journal, today, weeks, scenario)) {
            const Exercise* exercise = catalogue.find(week.exercise);
            ui::AheadWeek shown;
            shown.when = week.from == today ? Models::tr("today") : dateText(week.from);
            shown.rest = !week.total || exercise == nullptr;
            if (exercise != nullptr)
                shown.stage = contentText(exercise->stageName);
            if (!shown.rest) {
                shown.dose = ui::totalText(*exercise, *week.total);
                shown.share = static_cast<double>(*week.total) / exercise->dose.ceiling;
            } else {
                shown.dose = Models::tr("rest");
            }
            if (week.action != Action::Continue)
                shown.note = ui::actionTitle(week.action);
            path.weeks.push_back(shown);
        }
        paths.push_back(path);
    }
    return paths;
}

} // namespace limber
