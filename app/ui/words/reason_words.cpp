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
    return Coach::tr("%1 Your pain this morning was %2. Your usual is %3.")
        .arg(what, number(r, "morning"), number(r, "baseline"));
}

QString backAfterFlare(const Reason& r) {
    return afterFlare(r, Coach::tr("Third flare-up in four weeks. Going back one stage is safer. Do only the "
                                   "gentle first exercise until three mornings are back to your usual."));
}

QString noChange(const Reason& r, const QString& when) {
    QString numbers;
    if (r.value("pain_first"))
        numbers += Coach::tr(" Pain went from %1 to %2.").arg(number(r, "pain_first"), number(r, "pain_now"));
    if (r.value("function_first"))
        numbers += Coach::tr(" What you can do went from %1 to %2.")
                       .arg(number(r, "function_first"), number(r, "function_now"));
    return Coach::
        tr("%1, there's no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.")
            .arg(when, numbers);
}

QString checkpoint(const Reason& r) {
    return noChange(r, Coach::tr("After %1 weeks").arg(number(r, "weeks")));
}

QString declined(const Reason& r) {
    return Coach::tr("You chose to wait. We'll ask again in %n day(s).", nullptr,
                     static_cast<int>(std::lround(r.value("quiet_days_left").value_or(0.0))));
}

QString idle(const Reason& r) {
    return Coach::tr("You trained less than planned for %1 weeks. What got in the way? Half as many sessions "
                     "a day may fit better.")
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
             return Coach::tr("You reported a warning sign. Call the emergency number now. Don't train.");
         }},
        {u"screening-urgent"_qs,
         [](const Reason&) {
             return Coach::tr(
                 "You reported something a doctor should check this week. Don't train until then.");
         }},
        {u"screening-amber"_qs,
         [](const Reason&) {
             return Coach::tr("Only the gentle first stage for now. When a doctor or physio has told you "
                              "what you can do, enter it under Safety.");
         }},
        {u"screening-due"_qs,
         [](const Reason&) { return Coach::tr("It's time for the safety questions again."); }},
        {u"screening-never"_qs,
         [](const Reason&) { return Coach::tr("You haven't answered the safety questions yet."); }},
        {u"screen-first-after-illness"_qs,
         [](const Reason&) {
             return Coach::tr("After an illness or injury, answer the safety questions first.");
         }},
        {u"paused"_qs,
         [](const Reason& r) {
             const int left = static_cast<int>(std::lround(r.value("days_left").value_or(0.0)));
             return left > 0
                        ? Coach::tr("Your break lasts %n more day(s). These days don't count against you.",
                                    nullptr, left)
                        : Coach::tr("Your break ends today. It doesn't count against you.");
         }},
        {u"tingling-twice-a-week"_qs,
         [](const Reason&) {
             return Coach::tr("You had tingling or numbness twice in a week, so training is on hold. Have it "
                              "checked. Then enter what they told you under Safety.");
         }},
        {u"tingling-lasting"_qs,
         [](const Reason&) {
             return Coach::tr("The tingling was still there after ten minutes, so training is on hold. Have "
                              "it checked. Then enter what they told you under Safety.");
         }},
        {u"worried"_qs,
         [](const Reason&) {
             return Coach::tr("You told us something feels wrong. Trust that, and ask a doctor or physio. "
                              "Until then, do only the gentle first stage, and only if it feels right.");
         }},
        {u"standard-form-possible"_qs,
         [](const Reason&) {
             return Coach::tr("It's calm again with the easier version. Go back to the standard version "
                              "whenever you like.");
         }},
        {u"tingling-recurring"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.")
                 .arg(number(r, "sessions"));
         }},
        {u"three-flares"_qs,
         [](const Reason& r) {
             return Coach::tr("You've had %1 flare-ups in four weeks. Ask a doctor or physio.")
                 .arg(number(r, "flares"));
         }},
        {u"pain-on-most-days"_qs,
         [](const Reason&) {
             return Coach::tr("Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.");
         }},
        {u"worsening-two-weeks"_qs,
         [](const Reason&) { return Coach::tr("It got worse two weeks in a row. Ask a doctor or physio."); }},
        {u"checkpoint-no-change"_qs, checkpoint},
        {u"no-change-by-week-six"_qs, checkpoint},
        {u"step-back-after-third-flare"_qs, backAfterFlare},
        {u"step-back-after-break"_qs,
         [](const Reason& r) {
             return Coach::tr("You were away for %1 days. Go back one stage, answer the safety questions and "
                              "measure again.")
                 .arg(number(r, "days"));
         }},
        {u"what-is-in-the-way"_qs, idle},
        {u"long-in-stage"_qs,
         [](const Reason& r) {
             return Coach::tr("You've been in this stage for %1 weeks, and %2 of them count. What got in the "
                              "way? A smaller plan may fit better.")
                 .arg(number(r, "weeks"), number(r, "counted"));
         }},
        {u"ready"_qs,
         [](const Reason& r) {
             return Coach::tr("You meet all five goals after %1 weeks. Move on whenever you like.")
                 .arg(number(r, "weeks"));
         }},
        {u"week-six-advance"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 weeks, pain-free and levelled off. A good time for the next stage.")
                 .arg(number(r, "weeks"));
         }},
        {u"week-six-seed-cap"_qs,
         [](const Reason& r) {
             return Coach::
                 tr("This stage is meant to take %1 weeks at most, and you're pain-free. You can move on.")
                     .arg(number(r, "weeks"));
         }},
        {u"week-six-extension-by-choice"_qs,
         [](const Reason&) { return Coach::tr("You're still improving. Stay two more weeks if you like."); }},
        {u"week-six-smaller-plan"_qs,
         [](const Reason&) {
             return Coach::tr("You're pain-free after six weeks. You can move on, with a smaller plan.");
         }},
        {u"week-six-two-more-weeks"_qs,
         [](const Reason&) {
             return Coach::tr("Six weeks and pain-free, but it still feels hard. Stay two more weeks.");
         }},
        {u"week-six-stay"_qs,
         [](const Reason& r) {
             return Coach::tr("Six weeks with a little pain (up to %1). Stay two more weeks. Your target "
                              "increases only while things stay calm.")
                 .arg(number(r, "pain"));
         }},
        {u"week-six-easier"_qs,
         [](const Reason& r) {
             return Coach::tr("You're improving, but pain reached %1. Do an easier version at 20% less for "
                              "two weeks. Then we'll look again.")
                 .arg(number(r, "pain"));
         }},
        {u"week-six-painful"_qs,
         [](const Reason& r) {
             return Coach::tr("Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.")
                 .arg(number(r, "pain"));
         }},
        {u"week-six-painful-irregular"_qs,
         [](const Reason& r) {
             return Coach::tr("Pain reached %1. Do an easier version and a smaller plan for two weeks. Then "
                              "have it checked.")
                 .arg(number(r, "pain"));
         }},
        {u"offer-declined"_qs, declined},
        {u"not-started"_qs, [](const Reason&) { return Coach::tr("You haven't started yet."); }},
    };
    return table;
}

} // namespace words

} // namespace limber::ui
