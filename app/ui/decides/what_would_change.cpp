#include "app/ui/decides/decides_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

class Decides {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::DecidesPage)
};

template <class R> const R* find(const Criterion& criterion) {
    return findReason<R>(criterion.evidence);
}

QString comfortable(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if your effort is above 4, or you stop a session early.");
    if (const auto* few = find<reason::TooFewWeeks>(criterion))
        return Decides::tr("You need %n more week(s) that count.", nullptr, few->needed - few->weeks);
    if (find<reason::SessionsCutShort>(criterion) != nullptr)
        return Decides::tr("You need two weeks in which you finish every session.");
    return Decides::tr("You need two weeks with a usual effort of 4 or less.");
}

QString painFree(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("Pain of 3, tingling or a sore morning would change this for two weeks.");
    if (find<reason::LimbSymptoms>(criterion) != nullptr)
        return Decides::tr("You need two weeks without tingling or numbness.");
    if (find<reason::MorningAboveBaseline>(criterion) != nullptr)
        return Decides::tr("You need two weeks of mornings no more than 1 point above your usual.");
    return Decides::tr("You need two weeks with pain 0-1 in nine of ten sessions, and never 3.");
}

QString levelledOff(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if you gain 2% a week or more.");
    if (const auto* missing = find<reason::BenchmarksMissing>(criterion))
        return Decides::tr("You need %n more weekly check(s).", nullptr, missing->needed - missing->have);
    return Decides::tr("You're still improving, which is good. You'll meet this when you gain less than 2% a "
                       "week, or after two comfortable weeks at the highest target.");
}

QString adherence(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if you do less than 80% over three weeks.");
    return Decides::tr("You need 80% on average over three weeks. There's no hurry.");
}

QString exposure(const Criterion& criterion) {
    const auto* reason = find<reason::Exposure>(criterion);
    if (criterion.met || reason == nullptr)
        return {};
    const int weeks = std::max(0, reason->weeksNeeded - reason->weeks);
    if (weeks > 0)
        return Decides::tr("You need %n more week(s) that count.", nullptr, weeks);
    return Decides::tr("You need %n more session(s) within three weeks.", nullptr,
                       std::max(1, reason->needed - static_cast<int>(std::lround(reason->sessions))));
}

} // namespace

QString whatWouldChange(CriterionKind kind, const Criterion& criterion) {
    switch (kind) {
    case CriterionKind::Comfortable:
        return comfortable(criterion);
    case CriterionKind::PainFree:
        return painFree(criterion);
    case CriterionKind::LevelledOff:
        return levelledOff(criterion);
    case CriterionKind::Adherence:
        return adherence(criterion);
    case CriterionKind::Exposure:
        break;
    }
    return exposure(criterion);
}

} // namespace limber::ui
