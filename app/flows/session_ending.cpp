#include "app/flows/session_ending.h"

#include "app/ui/check_in/finding_words.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"

#include "core/journal/effective.h"
#include "core/progress/finding.h"
#include "core/reminders/next_session.h"

#include <QCoreApplication>

namespace limber {

namespace {

struct SessionEnding {
    Q_DECLARE_TR_FUNCTIONS(limber::SessionEnding)
};

} // namespace

ui::Ending endingOf(const std::vector<SetFact>& sets, const std::string& session, const Catalogue& catalogue,
                    const Workspace::State& state) {
    ui::Ending ending;
    ending.session = QString::fromStdString(session);
    ending.lines = ui::CheckInPage::linesOf(sets, catalogue);
    const SetFact* told = nullptr;
    for (const SetFact& set : sets) {
        const Exercise* exercise = catalogue.find(set.exercise);
        if (exercise != nullptr && (told == nullptr || exercise->placement == Placement::Ladder))
            told = &set;
        if (exercise != nullptr && exercise->placement == Placement::Ladder)
            break;
    }
    if (told != nullptr) {
        ending.exercise = told->exercise;
        ending.variant = told->variant;
        const Exercise& exercise = *catalogue.find(told->exercise);
        ending.sentence =
            ui::findingText(exercise, findingOf(exercise, state.view, state.coach.today), state.coach.today);
    }
    return ending;
}

EntryIds answersOf(const std::string& session, const Journal& journal) {
    EntryIds ids;
    for (const Entry* entry : effectiveEntries(journal)) {
        const auto* checkIn = std::get_if<CheckIn>(&entry->fact);
        const auto* followUp = std::get_if<FollowUp>(&entry->fact);
        if ((checkIn != nullptr && checkIn->session == session) ||
            (followUp != nullptr && followUp->session == session))
            ids.push_back(entry->id);
    }
    return ids;
}

QString comesNext(const Catalogue& catalogue, const Workspace::State& now) {
    const auto next = nextSession(catalogue, now.view, now.coach, now.day, now.preferences);
    const Day today = now.coach.today;
    const bool later = next && next->day != today;
    const CoachDay then =
        later ? coachDay(catalogue, JournalView(now.journal, next->day), next->day) : now.coach;
    if (then.action == Action::Blocked || then.action == Action::Paused || then.stage == 0)
        return SessionEnding::tr("Tomorrow: %1. The Today page says what to do.")
            .arg(ui::actionTitle(then.action));
    if (!next)
        return {};
    const ExerciseDay* exercise = then.find(next->exercise);
    const Exercise* known = catalogue.find(next->exercise);
    const QString when = ui::whenText(today, next->day, next->time);
    if (exercise == nullptr || !exercise->prescription || known == nullptr)
        return SessionEnding::tr("Next: %1").arg(when);
    return SessionEnding::tr("Next: %1 · %2", "when, how much")
        .arg(when, ui::spokenDose(*known, exercise->prescription->dose()));
}

} // namespace limber
