// Why something may not be started today, and what holds a target.

#include "app/ui/words/reason_table.h"

#include "core/journal/facts.h"

#include <QCoreApplication>

#include <cmath>

namespace limber::ui::words {

namespace {

QString screenAfterBreak(const Reason& r) {
    if (r.value("full").value_or(0.0) > 0.0)
        return Coach::tr("You were away for %n day(s). Please answer all safety questions first.", nullptr,
                         whole(r, "days"));
    return Coach::tr("You were away for %n day(s). Please answer a few safety questions first.", nullptr,
                     whole(r, "days"));
}

QString mention(const Reason& r) {
    if (whole(r, "measure") == static_cast<int>(Measure::ChestExpansion))
        return Coach::tr("Your chest opens %1 cm with a deep breath. Mention this to a doctor.")
            .arg(number(r, "value"));
    return Coach::tr("Your head is %1 cm from the wall. Mention this to a doctor.").arg(number(r, "value"));
}

} // namespace

const SentenceTable& rules() {
    static const SentenceTable table{
        {u"stopped-today"_qs,
         [](const Reason& r) {
             return Coach::tr("It hurt today, up to %1 of 10. Enough of this exercise for today.")
                 .arg(number(r, "pain"));
         }},
        {u"left-out-for-pain"_qs,
         [](const Reason&) {
             return Coach::tr("It hurt twice at the lightest target. Leave it out for a week.");
         }},
        {u"locked"_qs,
         [](const Reason&) {
             return Coach::tr("Your safety answers rule this exercise out until a doctor or physiotherapist "
                              "agrees.");
         }},
        {u"not-reached"_qs,
         [](const Reason& r) {
             return Coach::tr("This belongs to stage %1. You get there step by step.")
                 .arg(number(r, "stage"));
         }},
        {u"equipment-missing"_qs,
         [](const Reason&) { return Coach::tr("You need equipment that is not ticked in Settings."); }},
        {u"screen-after-break"_qs, screenAfterBreak},
        {u"full-screening-first"_qs,
         [](const Reason&) {
             return Coach::tr("Before your second session, please answer all safety questions.");
         }},
        {u"screen-after-clearance"_qs,
         [](const Reason&) {
             return Coach::tr("Your doctor's agreement is more than six months old. Please answer the safety "
                              "questions again.");
         }},
        {u"gentle-without-screening"_qs,
         [](const Reason&) {
             return Coach::tr("Only gentle movement until you have answered the safety questions.");
         }},
        {u"clearance-gentle"_qs,
         [](const Reason&) { return Coach::tr("You and your doctor agreed on gentle movement only."); }},
        {u"pain-moves"_qs,
         [](const Reason&) {
             return Coach::tr("Your pain has moved from the mid-back to another place twice this week. See a "
                              "doctor or physiotherapist first.");
         }},
        {u"hold-effort"_qs,
         [](const Reason& r) {
             return Coach::tr("Last week felt hard, effort %1 of 10, so your target stays the same.")
                 .arg(number(r, "effort"));
         }},
        {u"effort-ask"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Last week's effort was %1 of 10. Did you sleep badly, or were you ill? Take it "
                        "easier.")
                 .arg(number(r, "effort"));
         }},
        {u"hold-overdone"_qs,
         [](const Reason& r) {
             return Coach::tr("You did %1% of last week's plan. More does not help faster, so your target "
                              "stays the same.")
                 .arg(roundedDown(r, "percent"));
         }},
        {u"hold-days-in-a-row"_qs,
         [](const Reason&) {
             return Coach::tr("This exercise needs a day of rest in between, so your target stays the same.");
         }},
        {u"hold-drift"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "Your weekly pain is %1 points above its lowest, so your target stays the same.")
                 .arg(number(r, "points"));
         }},
        {u"drift"_qs,
         [](const Reason& r) {
             return Coach::tr("Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor "
                              "or physiotherapist.")
                 .arg(number(r, "points"));
         }},
        {u"hold-function-falls"_qs,
         [](const Reason&) {
             return Coach::tr("Your activities became harder two weeks in a row, so your target stays the "
                              "same.");
         }},
        {u"function-falls"_qs,
         [](const Reason&) {
             return Coach::tr("Your activities became harder two weeks in a row. Talk to a doctor or "
                              "physiotherapist.");
         }},
        {u"hold-getting-worse"_qs,
         [](const Reason&) {
             return Coach::tr("Your weekly check went down, so your target stays the same. How were your "
                              "sleep and effort?");
         }},
        {u"hold-group-pain"_qs,
         [](const Reason& r) {
             return Coach::tr(
                        "An exercise with a similar movement hurt, up to %1 of 10, so this target stays "
                        "the same.")
                 .arg(number(r, "pain"));
         }},
        {u"hold-after-days-off"_qs,
         [](const Reason& r) {
             return Coach::tr("You had %n day(s) off, so your target stays the same.", nullptr,
                              whole(r, "days"));
         }},
        {u"hold-screening-overdue"_qs,
         [](const Reason&) {
             return Coach::tr("Your safety questions are overdue, so your target stays the same until you "
                              "answer them.");
         }},
        {u"back-to-lighter"_qs,
         [](const Reason& r) {
             return Coach::tr("The heavier weight hurt, up to %1 of 10. Go back to %2 kg.")
                 .arg(number(r, "pain"), number(r, "kg"));
         }},
        {u"easier-at-floor"_qs,
         [](const Reason&) { return Coach::tr("It hurt at the lightest target. Try the easier form."); }},
        {u"pain-at-floor"_qs,
         [](const Reason&) {
             return Coach::tr("It hurt three times at the lightest target. Talk to a doctor or "
                              "physiotherapist.");
         }},
        {u"start-after-trouble"_qs,
         [](const Reason& r) {
             return Coach::tr("Something hurt just before you moved on, so you start lower: %1.")
                 .arg(amount(r));
         }},
        {u"mention-to-doctor"_qs, mention},
    };
    return table;
}

} // namespace limber::ui::words
