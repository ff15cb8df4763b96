#include "app/flows/report_model.h"

#include "app/ui/figure/figure_painter.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"

#include "core/progress/progress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace limber {

namespace {

class Report {
    Q_DECLARE_TR_FUNCTIONS(limber::Report)
};

exchange::PlanItem planItem(const Content& content, const Exercise& exercise, const Dose& dose) {
    exchange::PlanItem item;
    item.name = ui::contentText(exercise.name);
    item.dose =
        Report::tr("%1, %2").arg(ui::doseText(exercise, dose), ui::frequencyText(exercise.dose.frequency));
    for (const std::string& step : exercise.steps)
        item.steps << ui::contentText(step);
    // All of them: the sheet goes to the floor and to the physiotherapist.
    QStringList cautions;
    for (const Caution& caution : exercise.cautions)
        cautions << ui::contentText(caution.text);
    if (!cautions.isEmpty())
        item.caution =
            Report::tr("Check with a doctor first if you have: %1").arg(cautions.join(QLatin1Char(' ')));
    item.figure =
        ui::figureThumbnail(content.clips, exercise.id, dose.variant, QSize(360, 240), 2.0, false).toImage();
    return item;
}

exchange::ReportTable weeksTable(const Exercise& exercise, const ProgressReport& progress) {
    exchange::ReportTable table;
    table.title = Report::tr("Week by week: %1").arg(ui::contentText(exercise.name));
    table.header = {Report::tr("Week from"), Report::tr("Sessions"), Report::tr("Average done"),
                    Report::tr("Pain"), Report::tr("Effort")};
    const QLocale locale;
    const auto number = [&](const std::optional<double>& value) {
        return value ? locale.toString(*value, 'f', 1) : Report::tr("–");
    };
    for (const WeekProgress& week : progress.weeks) {
        if (week.future)
            continue;
        table.rows.push_back(
            {locale.toString(ui::toDate(week.start), QLocale::ShortFormat), QString::number(week.sessions),
             week.meanDone ? ui::totalText(exercise, static_cast<int>(std::lround(*week.meanDone)))
                           : Report::tr("–"),
             number(week.pain), number(week.effort)});
    }
    return table;
}

} // namespace

exchange::PdfReport makeReport(const Content& content, const Workspace::State& state) {
    exchange::PdfReport sheet;
    const QLocale locale;
    sheet.title = Report::tr("My plan and progress");
    sheet.subtitle = locale.toString(ui::toDate(state.coach.today), QLocale::LongFormat);
    const CoachDay& answer = state.coach;
    if (answer.prescription)
        if (const Exercise* exercise = content.catalogue.find(answer.prescription->dose().exercise))
            sheet.plan.push_back(planItem(content, *exercise, answer.prescription->dose()));
    for (const Exercise& exercise : content.catalogue.exercises())
        if (const ExerciseDay* day = answer.find(exercise.id);
            exercise.placement == Placement::Reset && day != nullptr && day->mayStart())
            sheet.plan.push_back(planItem(content, exercise, day->prescription->dose()));
    const ProgressReport progress = progressOf(content.catalogue, state.journal, state.coach.today);
    if (const Exercise* exercise = content.catalogue.find(progress.exercise))
        sheet.tables.push_back(weeksTable(*exercise, progress));
    sheet.closing = Report::tr("Guided mobility and strength for adults with everyday stiffness of the "
                               "mid-back. It doesn't diagnose, treat or replace a doctor.");
    return sheet;
}

} // namespace limber
