#include "app/ui/words/dose_words.h"
#include "app/ui/words/reason_sentences.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace limber::ui::words {

namespace {

QString listed(const std::vector<double>& values) {
    QStringList texts;
    for (const double value : values)
        texts << number(value);
    return texts.join(QStringLiteral(", "));
}

QString gain(double percentPerWeek) {
    return percentPerWeek >= 0 ? Coach::tr("%1% better a week").arg(number(percentPerWeek))
                               : Coach::tr("%1% worse a week").arg(number(-percentPerWeek));
}

/// "86% over 3 weeks (100, 86, 71)": the weeks behind a number.
QString withWeeks(const QString& text, const std::vector<double>& values) {
    return values.size() < 2 ? text : Coach::tr("%1 (%2)").arg(text, listed(values));
}

} // namespace

QString number(double value) {
    const double one = std::round(value * 10.0) / 10.0;
    return QLocale().toString(one, 'f', one == std::round(one) ? 0 : 1);
}

QString roundedDown(double value) {
    // Downwards: 79.6 must not read as the 80 that would be enough.
    return number(std::floor(value));
}

QString percent(double value) {
    return Coach::tr("%1%").arg((value > 0 ? QStringLiteral("+") : QString()) + number(value));
}

QString amount(const Amount& amount) {
    if (amount.kind == DoseKind::Repetitions)
        return Coach::tr("%1 repetitions").arg(amount.total);
    return amount.total < 120 ? Coach::tr("%1 seconds").arg(amount.total) : secondsText(amount.total);
}

QString sentence(const reason::TooFewWeeks& r) {
    return Coach::tr("%1 of %2 weeks so far").arg(number(r.weeks), number(r.needed));
}

QString sentence(const reason::EffortMedian& r) {
    const QString middle =
        Coach::tr("effort %1 out of 10 in the last %n session(s)", nullptr, r.sessions).arg(number(r.effort));
    return withWeeks(middle, r.byWeek);
}

QString sentence(const reason::EffortUnknown&) {
    return Coach::tr("no check-ins yet");
}

QString sentence(const reason::SessionsCutShort& r) {
    return Coach::tr("%n session(s) stopped early", nullptr, r.sessions);
}

QString sentence(const reason::PainSessions& r) {
    return Coach::tr("Pain 0-1 in %1% of sessions over %2 days, %3 at most")
        .arg(roundedDown(r.percent), number(r.days), number(r.worst));
}

QString sentence(const reason::PainUnknown& r) {
    return Coach::tr("nothing logged in %1 days").arg(number(r.days));
}

QString sentence(const reason::LimbSymptoms& r) {
    return Coach::tr("tingling or numbness in %n session(s)", nullptr, r.sessions);
}

QString sentence(const reason::MorningsSettled& r) {
    return Coach::tr("calm mornings, %1 at most").arg(number(r.morning));
}

QString sentence(const reason::MorningAboveBaseline& r) {
    return Coach::tr("one morning at %1; your usual is %2").arg(number(r.morning), number(r.baseline));
}

QString sentence(const reason::BenchmarksMissing& r) {
    return Coach::tr("%1 of %2 weekly checks so far").arg(number(r.have), number(r.needed));
}

QString sentence(const reason::BenchmarkSlope& r) {
    return Coach::tr("%1 over %2 weeks (%3)").arg(listed(r.values), number(r.weeks), gain(r.percent));
}

QString sentence(const reason::EffortDropping& r) {
    return Coach::tr("the same target still gets easier: effort %1, then %2")
        .arg(number(r.from), number(r.to));
}

QString sentence(const reason::AtCeilingForWeeks& r) {
    return Coach::tr("at the highest target, %1, for %2 weeks").arg(amount(r.amount), number(r.weeks));
}

QString sentence(const reason::AdherenceWeeks& r) {
    const QString mean =
        Coach::tr("%1% of your sessions over %2 weeks").arg(roundedDown(r.percent), number(r.weeks));
    std::vector<double> whole = r.byWeek;
    std::transform(whole.begin(), whole.end(), whole.begin(), [](double week) { return std::floor(week); });
    return withWeeks(mean, whole);
}

QString sentence(const reason::OverheadGap& r) {
    return Coach::tr("overhead gap %1 cm; you need %2 cm or less").arg(number(r.cm), number(r.limit));
}

QString sentence(const reason::GapUnknown& r) {
    return Coach::tr("overhead gap not measured yet; you need %1 cm or less").arg(number(r.limit));
}

QString sentence(const reason::GapTooOld& r) {
    return Coach::tr("overhead gap measured %1 days ago; measure again after four weeks").arg(number(r.days));
}

QString sentence(const reason::WeeksInLastStage& r) {
    return Coach::tr("%1 of %2 weeks in stage 5").arg(number(r.weeks), number(r.needed));
}

QString sentence(const reason::OneLegFirst& r) {
    return Coach::tr("bridges on one leg: best session %1 repetitions; you need %2 × %3")
        .arg(number(r.best), number(r.sets), number(r.reps));
}

QString sentence(const reason::ArmsOverheadFirst& r) {
    return Coach::tr("bridges with arms overhead: best session %1 repetitions; you need %2 × %3")
        .arg(number(r.best), number(r.sets), number(r.reps));
}

QString sentence(const reason::TrainingRests&) {
    return Coach::tr("your programme is resting or limited now");
}

QString sentence(const reason::Exposure& r) {
    return Coach::tr("%1 of %2 sessions, %3 of %4 weeks")
        .arg(number(r.sessions), number(r.needed), number(r.weeks), number(r.weeksNeeded));
}

QString brief(const reason::EffortMedian& r) {
    return Coach::tr("effort %1 out of 10").arg(number(r.effort));
}

QString brief(const reason::PainSessions& r) {
    return Coach::tr("Pain 0-1 in %1% of sessions").arg(roundedDown(r.percent));
}

QString brief(const reason::BenchmarksMissing& r) {
    return Coach::tr("%1 of %2 checks").arg(number(r.have), number(r.needed));
}

QString brief(const reason::BenchmarkSlope& r) {
    return gain(r.percent);
}

QString brief(const reason::AdherenceWeeks& r) {
    return Coach::tr("%1% of the plan").arg(roundedDown(r.percent));
}

QString brief(const reason::Exposure& r) {
    return Coach::tr("%1 of %2 sessions").arg(number(r.sessions), number(r.needed));
}

} // namespace limber::ui::words
