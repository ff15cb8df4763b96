// Why a dose is what it is.

#include "app/ui/words/reason_table.h"

#include <QCoreApplication>

#include <cmath>

namespace limber::ui::words {

namespace {

QString lastWeek(const Reason& r) {
    if (!r.value("effort"))
        return Coach::tr("Last week you did %1 of %2 sessions, pain %3 at most")
            .arg(number(r, "done"), number(r, "planned"), number(r, "pain"));
    return Coach::tr("Last week you did %1 of %2 sessions, pain %3, effort %4")
        .arg(number(r, "done"), number(r, "planned"), number(r, "pain"), number(r, "effort"));
}

QString raised(const Reason& r) {
    return Coach::tr("%1: %2, %3.").arg(lastWeek(r), percent(r), amount(r));
}

QString raisedToCeiling(const Reason& r) {
    return Coach::tr("%1: up to the highest dose of this exercise, %2.").arg(lastWeek(r), amount(r));
}

QString raisedLoad(const Reason& r) {
    return Coach::tr("%1: the repetitions stay, the weight goes up by %2 to %3 kg.")
        .arg(lastWeek(r), percent(r), number(r, "kg"));
}

QString carriedOver(const Reason& r) {
    return Coach::
        tr("A whole step would be more than 10 %. The dose stays while the plan grows unseen; next is %1.")
            .arg(amount(r));
}

QString carryOverStep(const Reason& r) {
    return Coach::tr("%1. After %2 good weeks at the same dose the next whole step is due: %3.")
        .arg(lastWeek(r), number(r, "weeks"), amount(r));
}

QString raisedLowering(const Reason& r) {
    return Coach::tr("%1: lower more slowly now, %2 seconds in the first set, %3 in all. That is %4 more "
                     "time of lowering.")
        .arg(lastWeek(r), number(r, "lowering"), amount(r), percent(r));
}

QString setThisWeek(const Reason& r) {
    return Coach::tr("This week's dose was set on its first day: %1 against last week, %2.")
        .arg(percent(r), amount(r));
}

QString bigStep(const Reason& r) {
    return Coach::
        tr("If you like, a big step: %1 kg with %2 repetitions. The weight rises by %3 %, the work in all "
           "by %4.")
            .arg(number(r, "kg"), number(r, "reps"), number(r, "load_percent"), percent(r));
}

QString setsMissing(const Reason& r) {
    return Coach::tr(
               "%1 % of last week's planned sets were done in full; from %2 % on the dose can rise. The same "
               "dose again.")
        .arg(number(r, "percent"), number(r, "needed"));
}

QString notGreen(const Reason& r) {
    return Coach::tr(
               "Last week was not quite calm (pain up to %1, or a sore morning after). The same dose again.")
        .arg(number(r, "pain"));
}

QString easedAfterFlare(const Reason& r, const QString& what) {
    return Coach::tr("%1 This morning was %2 where %3 is usual for you.")
        .arg(what, number(r, "morning"), number(r, "baseline"));
}

QString secondFlare(const Reason& r) {
    return easedAfterFlare(r, Coach::tr("The second flare within a week: 20 % less."));
}

QString thirdFlare(const Reason& r) {
    return easedAfterFlare(r, Coach::tr("The third flare in four weeks: 20 % less, and gently."));
}

QString afterBreak(const Reason& r) {
    return Coach::tr("After %1 days away you start again with %2, and nothing needs to be made up.")
        .arg(number(r, "days"), percent(r));
}

} // namespace

const SentenceTable& doses() {
    static const SentenceTable table{
        {u"raise-within-band"_qs, raised},
        {u"raise-to-ceiling"_qs, raisedToCeiling},
        {u"raise-load"_qs, raisedLoad},
        {u"raise-lowering"_qs, raisedLowering},
        {u"harder-variant-possible"_qs,
         [](const Reason&) {
             return Coach::tr("If you like, a harder form of this exercise is open to you.");
         }},
        {u"carry-over"_qs, carriedOver},
        {u"carry-over-step"_qs, carryOverStep},
        {u"at-ceiling"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 is the highest dose of this exercise.").arg(amount(r));
         }},
        {u"big-step-possible"_qs, bigStep},
        {u"start-of-stage"_qs,
         [](const Reason& r) { return Coach::tr("A new exercise starts at %1.").arg(amount(r)); }},
        {u"hold-first-week"_qs,
         [](const Reason& r) { return Coach::tr("The first week stays at %1.").arg(amount(r)); }},
        {u"hold-this-week"_qs,
         [](const Reason& r) { return Coach::tr("This week stays at %1.").arg(amount(r)); }},
        {u"set-this-week"_qs, setThisWeek},
        {u"hold-kept-exercise"_qs,
         [](const Reason& r) { return Coach::tr("Kept up once or twice a week at %1.").arg(amount(r)); }},
        {u"hold-rested"_qs,
         [](const Reason&) { return Coach::tr("Last week held a rest: the same dose again."); }},
        {u"hold-week-not-counted"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Last week %1 % of the sessions were done; from %2 % on a week counts. The same dose "
                        "again.")
                 .arg(number(r, "percent"), number(r, "needed"));
         }},
        {u"hold-not-green"_qs, notGreen},
        {u"hold-check-ins-missing"_qs,
         [](const Reason& r) {
             return Coach::tr("Only %1 of %2 sessions said how they went, so the dose stays.")
                 .arg(number(r, "check_ins"), number(r, "sessions"));
         }},
        {u"hold-sets-missing"_qs, setsMissing},
        {u"hold-amber"_qs,
         [](const Reason&) { return Coach::tr("Until a professional has agreed, nothing goes up."); }},
        {u"hold-worsening"_qs,
         [](const Reason&) { return Coach::tr("It got worse two weeks running: nothing goes up for now."); }},
        {u"hold-tingling"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "Tingling or numbness came back: nothing goes up until somebody has looked at it.");
         }},
        {u"hold-week-six"_qs,
         [](const Reason& r) {
             return Coach::tr("Pain reached %1 in the last two weeks: the dose stays until it is calmer.")
                 .arg(number(r, "pain"));
         }},
        {u"hold-this-morning"_qs,
         [](const Reason&) { return Coach::tr("This morning is sorer than usual: the same dose again."); }},
        {u"cut-after-pain"_qs,
         [](const Reason& r) {
             return Coach::tr("The last time pain reached %1: 20 % less for the rest of the week.")
                 .arg(number(r, "pain"));
         }},
        {u"cut-after-second-flare"_qs, secondFlare},
        {u"cut-after-third-flare"_qs, thirdFlare},
        {u"cut-at-week-six"_qs,
         [](const Reason&) { return Coach::tr("After six weeks with pain: 20 % less for two weeks."); }},
        {u"resume-after-step-back"_qs,
         [](const Reason& r) { return Coach::tr("Back at 80 %: %1.").arg(amount(r)); }},
        {u"return-after-break"_qs, afterBreak},
        {u"return-one-stage-back"_qs,
         [](const Reason& r) {
             return Coach::tr("After %1 days away the stage before is the safe place to start again.")
                 .arg(number(r, "days"));
         }},
        {u"rest-after-third-flare"_qs,
         [](const Reason& r) {
             return Coach::tr("After three flares it rests until three mornings in a row are at %1 or less.")
                 .arg(number(r, "baseline"));
         }},
        {u"gentle-stage-one"_qs,
         [](const Reason& r) {
             return Coach::tr("Only the gentle first exercise for now, %1.").arg(amount(r));
         }},
    };
    return table;
}

} // namespace limber::ui::words
