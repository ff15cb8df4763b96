// What was decided, and why.

#include "app/ui/words/coach_words.h"
#include "app/ui/words/reason_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace limber::ui {

namespace {

using words::number;

QString afterFlare(const Reason& r, const QString& what) {
    return Coach::tr("%1 This morning was %2 where %3 is usual for you.")
        .arg(what, number(r, "morning"), number(r, "baseline"));
}

QString backAfterFlare(const Reason& r) {
    return afterFlare(
        r, Coach::tr("The third flare in four weeks: one stage back is the safer way. Only the gentle "
                     "first exercise until three mornings are as usual."));
}

QString noChange(const Reason& r, const QString& when) {
    QString numbers;
    if (r.value("pain_first"))
        numbers += Coach::tr(" Pain %1, then %2.").arg(number(r, "pain_first"), number(r, "pain_now"));
    if (r.value("function_first"))
        numbers +=
            Coach::tr(" Function %1, then %2.").arg(number(r, "function_first"), number(r, "function_now"));
    return Coach::tr(
               "%1 there is no clear change yet.%2 It is worth asking a professional, or changing the plan.")
        .arg(when, numbers);
}

QString checkpoint(const Reason& r) {
    return noChange(r, Coach::tr("After %1 weeks").arg(number(r, "weeks")));
}

QString declined(const Reason& r) {
    return Coach::tr("You chose to wait; the offer stays, and Limber asks again in %n day(s).", nullptr,
                     static_cast<int>(std::lround(r.value("quiet_days_left").value_or(0.0))));
}

QString idle(const Reason& r) {
    return Coach::
        tr("For %1 weeks there was little time for it. What is in the way? Half as many sessions a day may "
           "fit better.")
            .arg(number(r, "weeks"));
}

} // namespace

QString reasonText(const Reason& reason) {
    const QString code = QString::fromStdString(reason.code);
    for (const words::SentenceTable* table :
         {&words::doses(), &words::decisions(), &words::rules(), &words::evidence()}) {
        const auto sentence = table->constFind(code);
        if (sentence != table->constEnd())
            return (*sentence)(reason);
    }
    return {};
}

namespace words {

const SentenceTable& decisions() {
    static const SentenceTable table{
        {u"screening-red"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "You reported a warning sign. Please call the emergency number now, and do not train.");
         }},
        {u"screening-urgent"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "You reported something a doctor should see within days. No training until then.");
         }},
        {u"screening-amber"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "Please ask a professional first. Until then only the gentle first stage, and only if "
                 "they agree.");
         }},
        {u"screening-due"_qs,
         [](const Reason&) { return Coach::tr("It is time for the safety questions again."); }},
        {u"screening-never"_qs,
         [](const Reason&) { return Coach::tr("The safety questions have not been answered yet."); }},
        {u"screen-first-after-illness"_qs,
         [](const Reason&) {
             return Coach::tr("After an illness or injury the safety questions come first.");
         }},
        {u"paused"_qs,
         [](const Reason& r) {
             const int left = static_cast<int>(std::lround(r.value("days_left").value_or(0.0)));
             return left > 0
                        ? Coach::tr("Your pause lasts %n more day(s). No week is counted.", nullptr, left)
                        : Coach::tr("Your pause ends today. No week is counted.");
         }},
        {u"tingling-twice-a-week"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "Tingling or numbness twice within a week: the programme rests. Please have it looked "
                 "at, then answer the safety questions.");
         }},
        {u"tingling-lasting"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "Tingling that was still there after ten minutes: the programme rests. Please have it "
                 "looked at, then answer the safety questions.");
         }},
        {u"worried"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "You said that you are worried. That is reason enough to ask a professional; until then "
                 "only the gentle first stage, and only if it feels right.");
         }},
        {u"standard-form-possible"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "It is calm again with the easier form. The standard form is open to you whenever you "
                 "like.");
         }},
        {u"tingling-recurring"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Tingling or numbness came back (%1 times in four weeks). Please ask a professional.")
                 .arg(number(r, "sessions"));
         }},
        {u"three-flares"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 flares in four weeks are a reason to ask a professional.")
                 .arg(number(r, "flares"));
         }},
        {u"pain-on-most-days"_qs,
         [](const Reason&) {
             return Coach::tr("Pain of 5 or more on most days for two weeks: please ask a professional.");
         }},
        {u"worsening-two-weeks"_qs,
         [](const Reason&) {
             return Coach::tr("It got worse two weeks running: please ask a professional.");
         }},
        {u"checkpoint-no-change"_qs, checkpoint},
        {u"no-change-by-week-six"_qs, checkpoint},
        {u"step-back-after-third-flare"_qs, backAfterFlare},
        {u"step-back-after-break"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "After %1 days away: one stage back, with new safety questions and measurements.")
                 .arg(number(r, "days"));
         }},
        {u"what-is-in-the-way"_qs, idle},
        {u"long-in-stage"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("%1 weeks in this stage, of which %2 counted. What is in the way? A smaller plan may fit "
                    "better.")
                     .arg(number(r, "weeks"), number(r, "counted"));
         }},
        {u"ready"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "All five signs are there after %1 counted weeks. You can move on whenever you like.")
                 .arg(number(r, "weeks"));
         }},
        {u"week-six-advance"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 weeks, free of pain and levelled off: a good time for the next stage.")
                 .arg(number(r, "weeks"));
         }},
        {u"week-six-seed-cap"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("%1 weeks are the most this stage is meant to take, and you are free of pain. You can "
                    "move on.")
                     .arg(number(r, "weeks"));
         }},
        {u"week-six-extension-by-choice"_qs,
         [](const Reason&) {
             return Coach::tr("You are still improving: two more weeks are yours if you like.");
         }},
        {u"week-six-smaller-plan"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "Free of pain after six weeks. You can move on, with a plan that asks for less.");
         }},
        {u"week-six-two-more-weeks"_qs,
         [](const Reason&) {
             return Coach::tr("Six weeks, free of pain, but still an effort: two more weeks here.");
         }},
        {u"week-six-stay"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("Six weeks with a little pain (up to %1): two more weeks here, and raises only while it "
                    "stays calm.")
                     .arg(number(r, "pain"));
         }},
        {u"week-six-easier"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("You are improving, but pain reached %1: an easier form, 20 % less, for two weeks. Then "
                    "we look again.")
                     .arg(number(r, "pain"));
         }},
        {u"week-six-painful"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Six weeks, no change, and pain up to %1: less load, and please ask a professional.")
                 .arg(number(r, "pain"));
         }},
        {u"week-six-painful-irregular"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("Pain reached %1: an easier form and a smaller plan for two weeks, then a professional "
                    "should look at it.")
                     .arg(number(r, "pain"));
         }},
        {u"offer-declined"_qs, declined},
        {u"not-started"_qs,
         [](const Reason&) { return Coach::tr("The programme has not been started yet."); }},
    };
    return table;
}

} // namespace words

} // namespace limber::ui
