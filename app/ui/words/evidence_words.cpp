#include "app/ui/words/dose_words.h"
#include "app/ui/words/reason_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace limber::ui::words {

int whole(const Reason& reason, const char* name) {
    return static_cast<int>(std::lround(reason.value(name).value_or(0.0)));
}

namespace {

QString plain(double value) {
    const double one = std::round(value * 10.0) / 10.0;
    return QLocale().toString(one, 'f', one == std::round(one) ? 0 : 1);
}

QString slope(const Reason& r) {
    QStringList values;
    for (int i = 1; const auto value = r.value("v" + std::to_string(i)); ++i)
        values << plain(*value);
    const double rise = r.value("percent").value_or(0.0);
    const QString trend = rise >= 0 ? Coach::tr("%1% better a week").arg(plain(rise))
                                    : Coach::tr("%1% worse a week").arg(plain(-rise));
    return Coach::tr("%1 over %2 weeks (%3)")
        .arg(values.join(QStringLiteral(", ")), number(r, "weeks"), trend);
}

/// "86 % over 3 counted weeks (100, 86, 71)": the weeks behind a number.
QString withWeeks(const QString& text, const Reason& r, bool whole) {
    QStringList values;
    for (int i = 1; const auto value = r.value("w" + std::to_string(i)); ++i)
        values << plain(whole ? std::floor(*value) : *value);
    return values.size() < 2 ? text : Coach::tr("%1 (%2)").arg(text, values.join(QStringLiteral(", ")));
}

} // namespace

QString number(const Reason& reason, const char* name) {
    return plain(reason.value(name).value_or(0.0));
}

QString roundedDown(const Reason& reason, const char* name) {
    // Downwards: 79.6 must not read as the 80 that would be enough.
    return plain(std::floor(reason.value(name).value_or(0.0)));
}

QString percent(const Reason& reason) {
    const double value = reason.value("percent").value_or(0.0);
    return Coach::tr("%1%").arg((value > 0 ? QStringLiteral("+") : QString()) + plain(value));
}

QString amount(const Reason& reason) {
    if (reason.value("reps"))
        return Coach::tr("%1 repetitions").arg(whole(reason, "reps"));
    const int seconds = whole(reason, "seconds");
    return seconds < 120 ? Coach::tr("%1 seconds").arg(seconds) : secondsText(seconds);
}

const SentenceTable& evidence() {
    static const SentenceTable table{
        {u"too-few-weeks"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 of %2 weeks so far").arg(number(r, "weeks"), number(r, "needed"));
         }},
        {u"effort-median"_qs,
         [](const Reason& r) {
             const QString middle =
                 Coach::tr("effort %1 out of 10 in the last %n session(s)", nullptr, whole(r, "sessions"))
                     .arg(number(r, "effort"));
             return withWeeks(middle, r, false);
         }},
        {u"effort-unknown"_qs, [](const Reason&) { return Coach::tr("no check-ins yet"); }},
        {u"sessions-cut-short"_qs,
         [](const Reason& r) {
             return Coach::tr("%n session(s) stopped early", nullptr, whole(r, "sessions"));
         }},
        {u"pain-sessions"_qs,
         [](const Reason& r) {
             return Coach::tr("Pain 0-1 in %1% of sessions over %2 days, %3 at most")
                 .arg(roundedDown(r, "percent"), number(r, "days"), number(r, "worst"));
         }},
        {u"pain-unknown"_qs,
         [](const Reason& r) { return Coach::tr("nothing logged in %1 days").arg(number(r, "days")); }},
        {u"limb-symptoms"_qs,
         [](const Reason& r) {
             return Coach::tr("tingling or numbness in %n session(s)", nullptr, whole(r, "sessions"));
         }},
        {u"mornings-settled"_qs,
         [](const Reason& r) { return Coach::tr("calm mornings, %1 at most").arg(number(r, "morning")); }},
        {u"morning-above-baseline"_qs,
         [](const Reason& r) {
             return Coach::tr("one morning at %1; your usual is %2")
                 .arg(number(r, "morning"), number(r, "baseline"));
         }},
        {u"benchmarks-missing"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 of %2 weekly checks so far").arg(number(r, "have"), number(r, "needed"));
         }},
        {u"benchmark-slope"_qs, slope},
        {u"effort-dropping"_qs,
         [](const Reason& r) {
             return Coach::tr("the same target still gets easier: effort %1, then %2")
                 .arg(number(r, "from"), number(r, "to"));
         }},
        {u"at-ceiling-for-weeks"_qs,
         [](const Reason& r) {
             return Coach::tr("at the highest target, %1, for %2 weeks").arg(amount(r), number(r, "weeks"));
         }},
        {u"adherence-weeks"_qs,
         [](const Reason& r) {
             const QString mean = Coach::tr("%1% of your sessions over %2 weeks")
                                      .arg(roundedDown(r, "percent"), number(r, "weeks"));
             return withWeeks(mean, r, true);
         }},
        {u"overhead-gap"_qs,
         [](const Reason& r) {
             return Coach::tr("overhead gap %1 cm; you need %2 cm or less")
                 .arg(number(r, "cm"), number(r, "limit"));
         }},
        {u"gap-unknown"_qs,
         [](const Reason& r) {
             return Coach::tr("overhead gap not measured yet; you need %1 cm or less")
                 .arg(number(r, "limit"));
         }},
        {u"gap-too-old"_qs,
         [](const Reason& r) {
             return Coach::tr("overhead gap measured %1 days ago; measure again after four weeks")
                 .arg(number(r, "days"));
         }},
        {u"training-rests"_qs,
         [](const Reason&) { return Coach::tr("your programme is resting or limited now"); }},
        {u"exposure"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 of %2 sessions, %3 of %4 weeks")
                 .arg(number(r, "sessions"), number(r, "needed"), number(r, "weeks"),
                      number(r, "weeks_needed"));
         }},
    };
    return table;
}

const SentenceTable& briefEvidence() {
    static const SentenceTable table{
        {u"effort-median"_qs,
         [](const Reason& r) { return Coach::tr("effort %1 out of 10").arg(number(r, "effort")); }},
        {u"pain-sessions"_qs,
         [](const Reason& r) {
             return Coach::tr("Pain 0-1 in %1% of sessions").arg(roundedDown(r, "percent"));
         }},
        {u"benchmarks-missing"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 of %2 checks").arg(number(r, "have"), number(r, "needed"));
         }},
        {u"benchmark-slope"_qs,
         [](const Reason& r) {
             const double rise = r.value("percent").value_or(0.0);
             return rise >= 0 ? Coach::tr("%1% better a week").arg(plain(rise))
                              : Coach::tr("%1% worse a week").arg(plain(-rise));
         }},
        {u"adherence-weeks"_qs,
         [](const Reason& r) { return Coach::tr("%1% of the plan").arg(roundedDown(r, "percent")); }},
        {u"exposure"_qs,
         [](const Reason& r) {
             return Coach::tr("%1 of %2 sessions").arg(number(r, "sessions"), number(r, "needed"));
         }},
    };
    return table;
}

} // namespace limber::ui::words
