#include "app/flows/report_facts.h"

#include "app/ui/widgets/dates.h"

#include "core/coach/flares.h"
#include "core/coach/mornings.h"
#include "core/coach/zones.h"
#include "core/journal/effective.h"
#include "core/progress/progress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace limber {

namespace {

using std::chrono::days;

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(limber::ReportWords)
};

PainOfWeeks painOf(const std::vector<int>& values) {
    PainOfWeeks pain;
    int sum = 0;
    for (const int value : values) {
        sum += value;
        pain.worst = std::max(pain.worst, value);
    }
    if (!values.empty())
        pain.average = static_cast<double>(sum) / static_cast<double>(values.size());
    return pain;
}

void fillPain(const JournalView& view, Day from, Day today, ReportFacts& facts) {
    std::vector<int> sessions;
    std::map<int, int> counted;
    for (const SessionRow& row : view.sessionsBetween(from, today)) {
        // The rows of one session share their check-in.
        if (row.session >= 0 && counted[row.session]++ > 0)
            continue;
        if (const auto pain = row.peakPain())
            sessions.push_back(*pain);
        facts.cuts += asksForCut(row) ? 1 : 0;
        facts.tingling += row.limbSymptoms ? 1 : 0;
    }
    facts.sessions = painOf(sessions);
    std::vector<int> mornings;
    for (const MorningRow& row : view.morningsBetween(from, today))
        mornings.push_back(row.pain);
    facts.mornings = painOf(mornings);
    facts.flares = flaresWithin(findFlares(view, Mornings(view, today)), today, reportWeeks * 7);
}

void fillDoses(const Catalogue& catalogue, const JournalView& view, ReportFacts& facts) {
    for (const Exercise& exercise : catalogue.exercises()) {
        DoseAtEnds dose{exercise.id, 0, 0, {}, {}};
        const ExerciseIndex index = view.find(exercise.id);
        if (index < 0)
            continue;
        for (const std::size_t place : view.rowsOf(index)) {
            const SessionRow& row = view.sessions()[place];
            const int planned = row.planned(exercise.dose.kind);
            if (planned <= 0 || !row.anyDone)
                continue;
            if (dose.first == 0) {
                dose.first = planned;
                dose.firstLoad = row.load;
            }
            dose.last = planned;
            dose.lastLoad = row.load;
        }
        if (dose.first > 0)
            facts.doses.push_back(dose);
    }
}

void fillSafety(const Journal& journal, Day today, ReportFacts& facts) {
    constexpr std::size_t most = 6;
    for (const Entry* entry : effectiveEntries(journal, today)) {
        const auto* screening = std::get_if<Screening>(&entry->fact);
        const bool told = screening != nullptr && (screening->result != ScreeningResult::Clear ||
                                                   screening->worried || !screening->groups.empty());
        if (told || std::holds_alternative<Clearance>(entry->fact) ||
            std::holds_alternative<CarePlan>(entry->fact))
            facts.safety.push_back(*entry);
    }
    // The first page has room for the newest.
    if (facts.safety.size() > most)
        facts.safety.erase(facts.safety.begin(), facts.safety.end() - most);
}

} // namespace

ReportFacts reportFacts(const Catalogue& catalogue, const Journal& journal, const JournalView& view,
                        const MeasureGuides& guides, Day today) {
    ReportFacts facts;
    const Day from = today - days{reportWeeks * 7 - 1};
    for (const StageRow& stage : view.stages())
        if (!facts.since)
            facts.since = stage.day;
    const ProgressReport progress = progressOf(catalogue, journal, today);
    for (const DayAdherence& day : progress.days)
        if (day.day >= from) {
            facts.due += day.planned;
            facts.done += std::min(day.done, day.planned);
        }
    fillPain(view, from, today, facts);
    for (const OutcomeSeries& series : progress.outcomes) {
        const MeasureGuide* guide = guides.find(series.measure);
        if (guide != nullptr && !series.values.empty())
            facts.measures.push_back({series.measure, series.values.front(), series.values.back(),
                                      changeOf(*guide, series.values)});
    }
    fillDoses(catalogue, view, facts);
    fillSafety(journal, today, facts);
    return facts;
}

QString shortDate(Day day) {
    return QLocale().toString(ui::toDate(day), QLocale::ShortFormat);
}

QString cautionGroupText(CautionGroup group) {
    switch (group) {
    case CautionGroup::Bones:
        return ReportWords::tr("bones");
    case CautionGroup::Shoulder:
        return ReportWords::tr("shoulder");
    case CautionGroup::Floor:
        return ReportWords::tr("getting down to the floor and up");
    case CautionGroup::Skin:
        return ReportWords::tr("skin");
    case CautionGroup::Pregnancy:
        return ReportWords::tr("pregnancy");
    case CautionGroup::Balance:
        return ReportWords::tr("balance");
    case CautionGroup::Heart:
        return ReportWords::tr("heart");
    case CautionGroup::Nerves:
        return ReportWords::tr("nerves");
    case CautionGroup::Other:
        break;
    }
    return ReportWords::tr("something else");
}

QString cautionText(CautionCode code) {
    switch (code) {
    case CautionCode::Extension:
        return ReportWords::tr("bending backwards under load");
    case CautionCode::Roller:
        return ReportWords::tr("a roller under the back");
    case CautionCode::Arm:
        return ReportWords::tr("arms overhead, with or without weight");
    case CautionCode::Floor:
        return ReportWords::tr("lying on the floor and getting up again");
    case CautionCode::Balance:
        break;
    }
    return ReportWords::tr("unstable surfaces: ball and disc");
}

QString clearedByText(ClearedBy by) {
    switch (by) {
    case ClearedBy::Doctor:
        return ReportWords::tr("A doctor");
    case ClearedBy::Physio:
        return ReportWords::tr("A physiotherapist");
    case ClearedBy::Other:
        break;
    }
    return ReportWords::tr("Another health professional");
}

} // namespace limber
