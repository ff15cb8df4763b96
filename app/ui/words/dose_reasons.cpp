// Why a dose is what it is.

#include "app/ui/words/reason_table.h"

#include <QCoreApplication>

#include <cmath>

namespace limber::ui::words {

namespace {

QString lastWeek(const Reason& r) {
    if (!r.value("effort"))
        return Coach::tr("Last week you did %1 of %2 sessions, with pain %3 at most")
            .arg(number(r, "done"), number(r, "planned"), number(r, "pain"));
    return Coach::tr("Last week you did %1 of %2 sessions, with pain %3 and effort %4")
        .arg(number(r, "done"), number(r, "planned"), number(r, "pain"), number(r, "effort"));
}

QString raised(const Reason& r) {
    return Coach::tr("%1. This week's target: %3 (%2).").arg(lastWeek(r), percent(r), amount(r));
}

QString raisedToCeiling(const Reason& r) {
    return Coach::tr("%1. This week you reach the highest target of this exercise: %2.")
        .arg(lastWeek(r), amount(r));
}

QString raisedLoad(const Reason& r) {
    return Coach::tr("%1. Same repetitions, more weight: %3 kg (%2).")
        .arg(lastWeek(r), percent(r), number(r, "kg"));
}

QString carriedOver(const Reason& r) {
    return Coach::tr(
               "The next step would be more than 10%. Your target stays the same for now. Next comes %1.")
        .arg(amount(r));
}

QString carryOverStep(const Reason& r) {
    return Coach::tr("%1. After %2 good weeks at the same target, it's time for the next step: %3.")
        .arg(lastWeek(r), number(r, "weeks"), amount(r));
}

QString raisedLowering(const Reason& r) {
    return Coach::tr("%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).")
        .arg(lastWeek(r), number(r, "lowering"), amount(r), percent(r));
}

QString setThisWeek(const Reason& r) {
    return Coach::tr("This week's target: %2 (%1 on last week).").arg(percent(r), amount(r));
}

QString bigStep(const Reason& r) {
    return Coach::tr("If you like, take a big step: %1 kg with %2 repetitions. That's %3% more weight and %4 "
                     "total work.")
        .arg(number(r, "kg"), number(r, "reps"), number(r, "load_percent"), percent(r));
}

QString setsMissing(const Reason& r) {
    return Coach::tr("You finished %1% of your sets last week, so your target stays the same. From %2%, it "
                     "can increase.")
        .arg(number(r, "percent"), number(r, "needed"));
}

QString notGreen(const Reason& r) {
    return Coach::tr("Last week brought pain up to %1 or a sore morning, so your target stays the same.")
        .arg(number(r, "pain"));
}

QString easedAfterFlare(const Reason& r, const QString& what) {
    return Coach::tr("%1 Your pain this morning was %2. Your usual is %3.")
        .arg(what, number(r, "morning"), number(r, "baseline"));
}

QString secondFlare(const Reason& r) {
    return easedAfterFlare(r, Coach::tr("Second flare-up this week, so your target is 20% lower."));
}

QString thirdFlare(const Reason& r) {
    return easedAfterFlare(
        r, Coach::tr("Third flare-up in four weeks, so your target is 20% lower. Take it gently."));
}

QString afterBreak(const Reason& r) {
    return Coach::
        tr("You were away for %1 days. You restart a little lower (%2), and there's nothing to catch up on.")
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
         [](const Reason&) { return Coach::tr("If you like, try a harder version of this exercise."); }},
        {u"carry-over"_qs, carriedOver},
        {u"carry-over-step"_qs, carryOverStep},
        {u"at-ceiling"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 is the highest target of this exercise.").arg(amount(r));
         }},
        {u"big-step-possible"_qs, bigStep},
        {u"start-of-stage"_qs,
         [](const Reason& r) { return Coach::tr("A new exercise starts at %1.").arg(amount(r)); }},
        {u"hold-first-week"_qs,
         [](const Reason& r) { return Coach::tr("Your first week stays at %1.").arg(amount(r)); }},
        {u"hold-this-week"_qs,
         [](const Reason& r) { return Coach::tr("This week stays at %1.").arg(amount(r)); }},
        {u"set-this-week"_qs, setThisWeek},
        {u"hold-kept-exercise"_qs,
         [](const Reason& r) {
             return Coach::tr("You keep this one up once or twice a week: %1.").arg(amount(r));
         }},
        {u"hold-rested"_qs,
         [](const Reason&) { return Coach::tr("You rested last week, so your target stays the same."); }},
        {u"hold-week-not-counted"_qs,
         [](const Reason& r) {
             return Coach::tr("You did %1% of your sessions last week, so your target stays the same. A week "
                              "counts from %2%.")
                 .arg(number(r, "percent"), number(r, "needed"));
         }},
        {u"hold-not-green"_qs, notGreen},
        {u"hold-check-ins-missing"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("You checked in after %1 of %2 sessions. With more check-ins, your target can increase.")
                     .arg(number(r, "check_ins"), number(r, "sessions"));
         }},
        {u"hold-sets-missing"_qs, setsMissing},
        {u"hold-amber"_qs,
         [](const Reason&) {
             return Coach::tr("Your target stays the same until a doctor or physio agrees.");
         }},
        {u"hold-worsening"_qs,
         [](const Reason&) {
             return Coach::tr("It got worse two weeks in a row, so your target stays the same for now.");
         }},
        {u"hold-tingling"_qs,
         [](const Reason&) {
             return Coach::tr("Tingling or numbness came back. Your target stays the same until a doctor or "
                              "physio has checked it.");
         }},
        {u"hold-week-six"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("Pain reached %1 in the last two weeks. Your target stays the same until it's calmer.")
                     .arg(number(r, "pain"));
         }},
        {u"hold-this-morning"_qs,
         [](const Reason&) {
             return Coach::tr("You're sorer than usual this morning, so your target stays the same.");
         }},
        {u"cut-after-pain"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Pain reached %1 last session, so your target is 20% lower for the rest of the week.")
                 .arg(number(r, "pain"));
         }},
        {u"cut-after-second-flare"_qs, secondFlare},
        {u"cut-after-third-flare"_qs, thirdFlare},
        {u"cut-at-week-six"_qs,
         [](const Reason&) {
             return Coach::tr("You've had pain for six weeks, so your target is 20% lower for two weeks.");
         }},
        {u"resume-after-step-back"_qs,
         [](const Reason& r) { return Coach::tr("You start again at 80%: %1.").arg(amount(r)); }},
        {u"return-after-break"_qs, afterBreak},
        {u"return-one-stage-back"_qs,
         [](const Reason& r) {
             return Coach::tr("After %1 days away, it's best to restart one stage back.")
                 .arg(number(r, "days"));
         }},
        {u"rest-after-third-flare"_qs,
         [](const Reason& r) {
             return Coach::tr("After three flare-ups, this exercise rests until three mornings in a row are "
                              "at %1 or less.")
                 .arg(number(r, "baseline"));
         }},
        {u"gentle-stage-one"_qs,
         [](const Reason& r) {
             return Coach::tr("Only the gentle first exercise for now: %1.").arg(amount(r));
         }},
    };
    return table;
}

} // namespace limber::ui::words
