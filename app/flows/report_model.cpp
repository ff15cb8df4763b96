#include "app/flows/report_model.h"

#include "app/flows/report_facts.h"
#include "app/ui/figure/figure_painter.h"
#include "app/ui/journal/journal_words.h"
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

QString numberOf(const std::optional<double>& value) {
    return value ? QLocale().toString(*value, 'f', 1) : Report::tr("–");
}

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
    for (const WeekProgress& week : progress.weeks) {
        if (week.future)
            continue;
        table.rows.push_back({shortDate(week.start), QString::number(week.sessions),
                              week.meanDone
                                  ? ui::totalText(exercise, static_cast<int>(std::lround(*week.meanDone)))
                                  : Report::tr("–"),
                              numberOf(week.pain), numberOf(week.effort)});
    }
    return table;
}

/// Average and worst, "1.3, worst 4".
QString painText(const PainOfWeeks& pain) {
    return pain.average ? Report::tr("%1 on average, %2 at worst").arg(numberOf(pain.average)).arg(pain.worst)
                        : Report::tr("nothing said");
}

exchange::ReportTable glance(const ReportFacts& facts, const CoachDay& coach) {
    exchange::ReportTable table;
    table.title = Report::tr("At a glance, last %1 weeks").arg(reportWeeks);
    table.rows = {
        {Report::tr("Programme"),
         coach.stage == 0
             ? Report::tr("not started")
             : Report::tr("stage %1 of 5, %2").arg(QString::number(coach.stage), ui::weekText(coach))},
        {Report::tr("Since"), facts.since ? shortDate(*facts.since) : Report::tr("–")},
        {Report::tr("Sessions done"),
         facts.due > 0
             ? Report::tr("%1 of %2 (%3%)").arg(facts.done).arg(facts.due).arg(100 * facts.done / facts.due)
             : QString::number(facts.done)},
        {Report::tr("Pain during sessions (0-10)"), painText(facts.sessions)},
        {Report::tr("Pain in the morning (0-10)"), painText(facts.mornings)},
        {Report::tr("Flare-ups the morning after"), QString::number(facts.flares)},
        {Report::tr("Sessions with pain of 5 or more (target lowered by 20%)"), QString::number(facts.cuts)},
        {Report::tr("Sessions with tingling or numbness"), QString::number(facts.tingling)},
    };
    return table;
}

exchange::ReportTable measures(const ReportFacts& facts, const MeasureGuides& guides) {
    exchange::ReportTable table;
    table.title = Report::tr("Measurements");
    table.header = {Report::tr("What"), Report::tr("First"), Report::tr("Latest"), Report::tr("Change")};
    for (const MeasureAtEnds& ends : facts.measures) {
        const MeasureGuide* guide = guides.find(ends.measure);
        if (guide == nullptr)
            continue;
        const QString unit = ui::contentText(guide->unit);
        QString change = Report::tr("too early to tell");
        if (ends.change.trend == Trend::WithinWobble)
            change = Report::tr("within day-to-day variation");
        else if (ends.change.trend == Trend::Better)
            change = Report::tr("better");
        else if (ends.change.trend == Trend::Worse)
            change = Report::tr("worse");
        table.rows.push_back({ui::contentText(guide->name),
                              Report::tr("%1 %2 (%3)", "value unit (date)")
                                  .arg(numberOf(ends.first.value), unit, shortDate(ends.first.day)),
                              Report::tr("%1 %2 (%3)", "value unit (date)")
                                  .arg(numberOf(ends.last.value), unit, shortDate(ends.last.day)),
                              change});
    }
    return table;
}

exchange::ReportTable doses(const ReportFacts& facts, const Catalogue& catalogue) {
    exchange::ReportTable table;
    table.title = Report::tr("Targets");
    table.header = {Report::tr("Exercise"), Report::tr("At the start"), Report::tr("Last time")};
    for (const DoseAtEnds& dose : facts.doses) {
        const Exercise* exercise = catalogue.find(dose.exercise);
        if (exercise == nullptr)
            continue;
        const auto text = [&](int total, const std::optional<Kilograms>& load) {
            const QString amount = ui::totalText(*exercise, total);
            return load ? Report::tr("%1, %2", "amount, weight").arg(amount, ui::loadText(*load)) : amount;
        };
        table.rows.push_back({ui::contentText(exercise->name), text(dose.first, dose.firstLoad),
                              text(dose.last, dose.lastLoad)});
    }
    return table;
}

exchange::ReportTable safety(const ReportFacts& facts, const Catalogue& catalogue,
                             const MeasureGuides& guides) {
    exchange::ReportTable table;
    table.title = Report::tr("Safety questions and who looked at them");
    for (const Entry& entry : facts.safety) {
        QStringList details{ui::factInWords(entry.fact, catalogue, guides)};
        if (const auto* screening = std::get_if<Screening>(&entry.fact)) {
            for (const CautionGroup group : screening->groups)
                details << cautionGroupText(group);
            if (screening->worried)
                details << Report::tr("the person was worried");
        } else if (const auto* clearance = std::get_if<Clearance>(&entry.fact)) {
            details.prepend(clearedByText(clearance->by));
            for (const CautionCode code : clearance->without)
                details << Report::tr("without %1").arg(cautionText(code));
            details << QString::fromStdString(clearance->note);
        } else if (const auto* plan = std::get_if<CarePlan>(&entry.fact)) {
            for (const CautionCode code : plan->without)
                details << Report::tr("without %1").arg(cautionText(code));
            details << QString::fromStdString(plan->activity) << QString::fromStdString(plan->note);
        }
        details.removeAll(QString());
        table.rows.push_back({shortDate(entry.at.localDay()), ui::kindInWords(entry.fact),
                              details.join(QStringLiteral(" · "))});
    }
    return table;
}

void addPlan(const Content& content, const CoachDay& answer, exchange::PdfReport& sheet) {
    if (answer.prescription)
        if (const Exercise* exercise = content.catalogue.find(answer.prescription->dose().exercise))
            sheet.plan.push_back(planItem(content, *exercise, answer.prescription->dose()));
    for (const Exercise& exercise : content.catalogue.exercises())
        if (const ExerciseDay* day = answer.find(exercise.id);
            (exercise.placement == Placement::Reset || exercise.placement == Placement::Own) &&
            day != nullptr && day->mayStart())
            sheet.plan.push_back(planItem(content, exercise, day->prescription->dose()));
}

} // namespace

exchange::PdfReport makeReport(const Content& content, const Workspace::State& state, bool large) {
    exchange::PdfReport sheet;
    const QLocale locale;
    const CoachDay& answer = state.coach;
    const ReportFacts facts =
        reportFacts(content.catalogue, state.journal, state.view, content.guides, answer.today);
    sheet.large = large;
    sheet.title = Report::tr("Report for a doctor or physiotherapist");
    sheet.subtitle = Report::tr("%1 · Limber %2", "date · version")
                         .arg(locale.toString(ui::toDate(answer.today), QLocale::LongFormat),
                              QStringLiteral(LIMBER_VERSION));
    sheet.purpose =
        Report::tr("Guided mobility and strength for adults with everyday stiffness of the "
                   "mid-back. It doesn't diagnose, treat or replace a doctor. Every number here "
                   "comes from what the person logged; the rules behind the targets are printed by "
                   "\"limber-cli rules\".");
    for (exchange::ReportTable table :
         {glance(facts, answer), measures(facts, content.guides), doses(facts, content.catalogue),
          safety(facts, content.catalogue, content.guides)})
        if (!table.rows.empty())
            sheet.summary.push_back(std::move(table));
    addPlan(content, answer, sheet);
    const ProgressReport progress = progressOf(content.catalogue, state.journal, answer.today);
    if (const Exercise* exercise = content.catalogue.find(progress.exercise))
        sheet.tables.push_back(weeksTable(*exercise, progress));
    sheet.closing = Report::tr("Made by Limber %1. Cautions say what should be checked first; they are no "
                               "diagnosis.")
                        .arg(QStringLiteral(LIMBER_VERSION));
    return sheet;
}

} // namespace limber
