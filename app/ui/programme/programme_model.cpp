#include "app/ui/programme/programme_model.h"

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

namespace limber::ui {

namespace {

class Programme {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::Programme)
};

QString dateText(Day day) {
    return QLocale().toString(toDate(day), Programme::tr("d MMMM", "a date without its year"));
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
        parts << Programme::tr("No %1? Use: %2").arg(equipmentName(need), names.join(Programme::tr(" or ")));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

ProgrammeModel makeProgrammeModel(const Catalogue& catalogue, const Journal& journal,
                                  const CoachDay& answer) {
    ProgrammeModel model;
    const auto history = stageHistories(catalogue, journal);
    model.subtitle = Programme::tr(
        "Five stages, from mobility to strength. You move on when you're ready, and only if you want to.");
    for (int number = 1; number <= catalogue.stageCount(); ++number) {
        const Exercise* exercise = catalogue.stageExercise(number);
        if (exercise == nullptr)
            continue;
        ProgrammeModel::Stage stage;
        stage.number = number;
        stage.exercise = exercise->id;
        stage.name = contentText(exercise->stageName);
        stage.exerciseName = contentText(exercise->name);
        stage.purpose = contentText(exercise->purpose);
        stage.ceiling = totalText(*exercise, exercise->dose.ceiling);
        stage.frequency = frequencyText(exercise->dose.frequency);
        stage.needs = needsText(*exercise);
        stage.substitute = substituteText(*exercise, journal.settings);
        const auto found = history.find(number);
        const StageHistory record = found == history.end() ? StageHistory{} : found->second;
        stage.doseThen =
            record.firstTotal ? totalText(*exercise, *record.firstTotal) : startDoseText(*exercise);
        if (number == answer.stage) {
            stage.status = ProgrammeModel::Status::Current;
            stage.when = weekText(answer);
            if (answer.prescription)
                stage.doseNow = doseText(*exercise, answer.prescription->dose());
            if (const auto* offer = findReason<reason::LighterWeekPossible>(answer.reasons))
                stage.lighterWeek = reasonText(*offer);
        } else if (number < answer.stage) {
            stage.status = ProgrammeModel::Status::Done;
            if (record.began && record.ended)
                stage.when = Programme::tr("%1 to %2").arg(dateText(*record.began), dateText(*record.ended));
            if (record.lastTotal)
                stage.doseNow = totalText(*exercise, *record.lastTotal);
        }
        model.stages.push_back(stage);
    }
    return model;
}

std::vector<AheadPath> makeAheadPaths(const Catalogue& catalogue, const Journal& journal, Day today) {
    constexpr int weeks = 6;
    const std::pair<Scenario, QString> scenarios[] = {
        {Scenario::AsNow, Programme::tr("As now")},
        {Scenario::AWeekOff, Programme::tr("A week off")},
        {Scenario::PainFourNextWeek, Programme::tr("If pain reaches 4")}};
    std::vector<AheadPath> paths;
    for (const auto& [scenario, name] : scenarios) {
        AheadPath path{name, {}};
        for (const ProjectedWeek& week : project(catalogue, journal, today, weeks, scenario)) {
            const Exercise* exercise = catalogue.find(week.exercise);
            AheadWeek shown;
            shown.when = week.from == today ? Programme::tr("today") : dateText(week.from);
            shown.rest = !week.total || exercise == nullptr;
            if (exercise != nullptr)
                shown.stage = contentText(exercise->stageName);
            if (!shown.rest) {
                shown.dose = totalText(*exercise, *week.total);
                shown.share = static_cast<double>(*week.total) / exercise->dose.ceiling;
            } else {
                shown.dose = Programme::tr("rest");
            }
            if (week.action != Action::Continue)
                shown.note = actionTitle(week.action);
            path.weeks.push_back(shown);
        }
        paths.push_back(path);
    }
    return paths;
}

} // namespace limber::ui
