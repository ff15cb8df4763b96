#include "app/ui/decides/decides_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace limber::ui {

namespace {

class Decides {
    Q_DECLARE_TR_FUNCTIONS(limber::ui::DecidesPage)
};

const Reason* find(const Criterion& criterion, const char* code) {
    const auto found = std::find_if(criterion.evidence.begin(), criterion.evidence.end(),
                                    [&](const Reason& reason) { return reason.code == code; });
    return found == criterion.evidence.end() ? nullptr : &*found;
}

int whole(const Reason& reason, const char* name) {
    return static_cast<int>(std::lround(reason.value(name).value_or(0.0)));
}

QString comfortable(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if your effort is above 4, or you stop a session early.");
    if (const Reason* few = find(criterion, "too-few-weeks"))
        return Decides::tr("You need %n more week(s) that count.", nullptr,
                           whole(*few, "needed") - whole(*few, "weeks"));
    if (find(criterion, "sessions-cut-short") != nullptr)
        return Decides::tr("You need two weeks in which you finish every session.");
    return Decides::tr("You need two weeks with a usual effort of 4 or less.");
}

QString painFree(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("Pain of 3, tingling or a sore morning would change this for two weeks.");
    if (find(criterion, "limb-symptoms") != nullptr)
        return Decides::tr("You need two weeks without tingling or numbness.");
    if (find(criterion, "morning-above-baseline") != nullptr)
        return Decides::tr("You need two weeks of mornings no more than 1 point above your usual.");
    return Decides::tr("You need two weeks with pain 0-1 in nine of ten sessions, and never 3.");
}

QString levelledOff(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if you gain 2% a week or more.");
    if (const Reason* missing = find(criterion, "benchmarks-missing"))
        return Decides::tr("You need %n more weekly check(s).", nullptr,
                           whole(*missing, "needed") - whole(*missing, "have"));
    return Decides::tr("You're still improving, which is good. You'll meet this when you gain less than 2% a "
                       "week, or after two comfortable weeks at the highest target.");
}

QString adherence(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("This changes if you do less than 80% over three weeks.");
    return Decides::tr("You need 80% on average over three weeks. There's no hurry.");
}

QString exposure(const Criterion& criterion) {
    const Reason* reason = find(criterion, "exposure");
    if (criterion.met || reason == nullptr)
        return {};
    const int weeks = std::max(0, whole(*reason, "weeks_needed") - whole(*reason, "weeks"));
    if (weeks > 0)
        return Decides::tr("You need %n more week(s) that count.", nullptr, weeks);
    return Decides::tr("You need %n more session(s) within three weeks.", nullptr,
                       std::max(1, whole(*reason, "needed") - whole(*reason, "sessions")));
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
