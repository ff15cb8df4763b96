// The one card of Today: the next session, or what there is instead of one.

#include "app/ui/today/today_parts.h"

#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/dates.h"
#include "app/ui/words/coach_words.h"
#include "app/ui/words/dose_words.h"

#include <algorithm>

namespace limber::ui::today {

namespace {

Button noticeButton(const QString& text, const char* role, const char* id, bool second = false) {
    Button button;
    button.text = text;
    button.role = role;
    button.ask = Ask::Notice;
    button.notice = QString::fromLatin1(id);
    button.second = second;
    return button;
}

Button plainButton(const QString& text, const char* role, Ask ask) {
    Button button;
    button.text = text;
    button.role = role;
    button.ask = ask;
    return button;
}

Hero cardOf(const char* id, const char* role, const QString& title, const QString& detail) {
    Hero hero;
    hero.id = QString::fromLatin1(id);
    hero.role = role;
    hero.title = title;
    hero.detail = detail;
    return hero;
}

/// The stage's exercise stands for the programme where nothing of its own is to be shown.
void showStage(const TodayInput& input, Hero& hero) {
    if (const Exercise* exercise = input.catalogue.stageExercise(std::max(1, input.answer.stage)))
        hero.exercise = exercise->id;
}

/// A session that was cut off, or only its check-in.
Hero resumeHero(const TodayInput& input) {
    Hero hero = input.onlyCheckInMissing
                    ? cardOf(notice::Resume, "card", Today::tr("One answer is missing"),
                             Today::tr("How did your last session feel?"))
                    : cardOf(notice::Resume, "card", Today::tr("Your session was interrupted"),
                             Today::tr("Everything you finished is saved. Pick up where you left off?"));
    showStage(input, hero);
    hero.buttons = {noticeButton(input.onlyCheckInMissing ? Today::tr("Answer") : Today::tr("Resume"),
                                 "primary", notice::Resume),
                    noticeButton(Today::tr("Discard"), "plain", notice::Resume, true)};
    return hero;
}

/// Somebody has to look first: what to do, what to say there, what is on this page tomorrow.
Hero doctorHero(const TodayInput& input, const char* id) {
    const CoachDay& answer = input.answer;
    Hero hero = cardOf(id, "card-stop", actionTitle(Action::Blocked), {});
    const QString why = reasonsText(answer.reasons);
    hero.parts.push_back(
        {Today::tr("Now"),
         why.isEmpty() ? Today::tr("Speak to a doctor or physiotherapist before you exercise.") : why});
    const Exercise* exercise = input.catalogue.stageExercise(answer.stage);
    hero.parts.push_back(
        {Today::tr("What to tell them"),
         exercise == nullptr
             ? Today::tr("What you ticked, since when, and what makes it better or worse. Ask if gentle "
                         "exercises for your mid-back are fine, and what to leave out.")
             : Today::tr(
                   "What you felt, since when, and what makes it better or worse. Here you practise: %1. "
                   "Ask if you may go on, fully or gently, and what to leave out.")
                   .arg(contentText(exercise->name))});
    hero.parts.push_back(
        {Today::tr("What comes next"),
         Today::tr("This page stays as it is until you enter what they said. Your place is kept.")});
    if (answer.stage > 0)
        hero.buttons.push_back(plainButton(Today::tr("Page for the doctor"), "primary", Ask::Report));
    hero.buttons.push_back(noticeButton(Today::tr("A doctor or physio agreed"),
                                        answer.stage > 0 ? "secondary" : "primary", id, true));
    hero.buttons.push_back(noticeButton(Today::tr("Safety questions"), "plain", id));
    return hero;
}

/// Nobody found anything: only questions come first.
Hero questionsHero(const TodayInput& input) {
    const auto& back = input.returning;
    Hero hero =
        cardOf(notice::Screening, "card-accent",
               back ? Today::tr("Welcome back. A few questions first") : Today::tr("A few questions first"),
               reasonsText(input.answer.reasons));
    showStage(input, hero);
    hero.buttons = {noticeButton(Today::tr("Answer them"), "primary", notice::Screening)};
    return hero;
}

Part comesNext(const TodayInput& input) {
    if (input.pausedUntil)
        return {
            Today::tr("What comes next"),
            Today::tr("Your break ends on %1. You start again a little lower, with nothing to catch up on.")
                .arg(QLocale().toString(toDate(*input.pausedUntil),
                                        Today::tr("dddd, d MMMM", "the date as the page's title")))};
    if (!input.after)
        return {Today::tr("What comes next"), Today::tr("We'll tell you here when it's time again.")};
    const Exercise* exercise = input.catalogue.find(input.after->exercise);
    return {Today::tr("What comes next"),
            Today::tr("%1: %2.", "when, what")
                .arg(whenText(input.answer.today, input.after->day, input.after->time),
                     exercise == nullptr ? QString() : contentText(exercise->name))};
}

Hero pausedHero(const TodayInput& input) {
    Hero hero = cardOf("calm", "card", actionTitle(Action::Paused), reasonsText(input.answer.reasons));
    showStage(input, hero);
    hero.parts.push_back(
        {Today::tr("Now"), Today::tr("Walk and move as you like, as long as it feels easy. If "
                                     "something new or severe comes up, see a doctor.")});
    if (input.pausedUntil) {
        hero.parts.push_back(comesNext(input));
        hero.buttons = {plainButton(Today::tr("Change or end the break"), "secondary", Ask::Plan)};
    } else {
        hero.parts.push_back(
            {Today::tr("What to tell them"),
             Today::tr(
                 "If you see a doctor or physio: what you felt, when, and in which exercise. The page for "
                 "the doctor lists your exercises and your pain.")});
        hero.buttons = {plainButton(Today::tr("Page for the doctor"), "secondary", Ask::Report),
                        plainButton(Today::tr("How Limber decides"), "plain", Ask::Why)};
    }
    return hero;
}

QString backDetail(const TodayInput& input, const Prescription& prescription) {
    const Returning& back = *input.returning;
    const Exercise* exercise = input.catalogue.find(prescription.dose().exercise);
    if (exercise == nullptr || back.exercise != prescription.dose().exercise || back.weeks == 0)
        return Today::tr("You start where it feels easy. There's nothing to catch up on.");
    const std::optional<Kilograms> load =
        prescription.dose().sets.empty() ? std::nullopt : prescription.dose().sets.front().load;
    const QString now = spokenDose(*exercise, prescription.dose());
    const QString before = spokenDose(*exercise, distribute(*exercise, back.before, load));
    return Today::tr(
               "%1 instead of %2. In about %n week(s) you can be where you were. There's nothing to catch "
               "up on.",
               nullptr, back.weeks)
        .arg(now, before);
}

/// "Do both back to back", two minutes instead, how it is done.
void addLinks(const TodayInput& input, const PlannedSession& next, Seconds length, Hero& hero) {
    const auto queued = [&] {
        Seconds time{0};
        for (const ExerciseId& id : input.queue) {
            const Exercise* exercise = input.catalogue.find(id);
            const Prescription* prescription = prescribed(input, id);
            if (exercise == nullptr || prescription == nullptr)
                return Seconds{0};
            time += estimatedDuration(*exercise, prescription->dose());
        }
        return input.queue.size() < 2 ? Seconds{0} : time;
    }();
    if (queued > Seconds{0}) {
        Button both = plainButton(Today::tr("With a reset after it · %1").arg(aboutMinutes(queued)), "link",
                                  Ask::Queue);
        both.objectName = "startQueue";
        hero.buttons.push_back(both);
    }
    const bool counted =
        std::any_of(input.plan.week.begin(), input.plan.week.end(),
                    [&](const DayShare& day) { return day.day == input.answer.today && day.counts; });
    if (counted || !input.twoMinutes || *input.twoMinutes == next.exercise || length <= Seconds{130})
        return;
    if (const Exercise* exercise = input.catalogue.find(*input.twoMinutes)) {
        Button brief = plainButton(Today::tr("Short of time? %1 counts too").arg(contentText(exercise->name)),
                                   "link", Ask::Start);
        brief.exercise = exercise->id;
        brief.objectName = "twoMinutes";
        hero.buttons.push_back(brief);
    }
}

Hero nextHero(const TodayInput& input, const PlannedSession& next) {
    const Exercise& exercise = *input.catalogue.find(next.exercise);
    const Prescription& prescription = *prescribed(input, next.exercise);
    const Seconds length = estimatedDuration(exercise, prescription.dose());
    Hero hero;
    hero.exercise = next.exercise;
    hero.variant = prescription.dose().variant;
    hero.eyebrow = Today::tr("%1, %2", "part of the day, time")
                       .arg(slotText(next.slot), timeText(timeOf(next.slot, input.preferences)));
    hero.title = Today::tr("Next: %1").arg(contentText(exercise.name));
    hero.detail = Today::tr("%1 · %2").arg(spokenDose(exercise, prescription.dose()), aboutMinutes(length));
    if (input.returning) {
        hero.eyebrow = Today::tr("Welcome back");
        hero.title = Today::tr("%n day(s) away", nullptr, input.returning->daysAway);
        hero.detail = Today::tr("%1: %2").arg(contentText(exercise.name), backDetail(input, prescription));
    }
    Button start = plainButton(next.amountPlanned > 0 ? Today::tr("Finish it") : Today::tr("Start"),
                               "primary", Ask::Start);
    start.exercise = next.exercise;
    start.objectName = "startNext";
    start.name = Today::tr("Start %1, %2").arg(contentText(exercise.name), slotText(next.slot));
    hero.buttons.push_back(start);
    addLinks(input, next, length, hero);
    return hero;
}

/// Whether a session of today was ended early, so that nothing is called done.
bool stoppedEarly(const TodayInput& input) {
    return std::any_of(input.plan.sessions.begin(), input.plan.sessions.end(),
                       [](const PlannedSession& each) {
                           return each.amountPlanned > 0 && each.amountDone < each.amountPlanned;
                       });
}

/// Nothing is to be done any more today.
Hero calmHero(const TodayInput& input) {
    const bool any = std::any_of(input.plan.sessions.begin(), input.plan.sessions.end(),
                                 [](const PlannedSession& each) { return each.amountPlanned > 0; });
    Hero hero;
    if (any && stoppedEarly(input))
        hero = cardOf("calm", "card", Today::tr("That's enough for today"),
                      Today::tr("You stopped early. Gentle movement is fine for the rest of the day."));
    else if (any)
        hero = cardOf("calm", "card", Today::tr("That's it for today"),
                      Today::tr("You can close Limber. Your body does the rest."));
    else
        hero = cardOf("calm", "card", Today::tr("A rest day"),
                      Today::tr("Rest is part of the plan. Move as you like."));
    showStage(input, hero);
    if (const ExerciseDay* day = input.answer.find(hero.exercise); !any && day != nullptr && !day->mayStart())
        if (const QString why = reasonsText(day->reasons); !why.isEmpty())
            hero.detail = why;
    hero.parts.push_back(comesNext(input));
    return hero;
}

} // namespace

Hero makeHero(const TodayInput& input) {
    const CoachDay& answer = input.answer;
    if (input.unfinished)
        return resumeHero(input);
    const bool blocked = answer.action == Action::Blocked;
    if (answer.stage == 0 && !blocked) {
        Hero hero = cardOf(notice::Begin, "card", Today::tr("Whenever you're ready"),
                           Today::tr("A few questions, then your first minute of movement."));
        showStage(input, hero);
        hero.buttons = {noticeButton(Today::tr("Start"), "primary", notice::Begin)};
        return hero;
    }
    if (blocked && answer.stage > 0 && !answer.asksFor(Action::SeeProfessional))
        return questionsHero(input);
    if (blocked)
        return doctorHero(input, answer.stage == 0 ? notice::Begin : notice::Screening);
    if (answer.action == Action::Paused)
        return pausedHero(input);
    if (const PlannedSession* next = nextPlanned(input))
        return nextHero(input, *next);
    return calmHero(input);
}

} // namespace limber::ui::today
