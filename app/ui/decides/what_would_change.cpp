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
        return Decides::tr("A median effort above 4, or a session that ends early, would change this.");
    if (const Reason* few = find(criterion, "too-few-weeks"))
        return Decides::tr("Needs %n more counted week(s).", nullptr,
                           whole(*few, "needed") - whole(*few, "weeks"));
    if (find(criterion, "sessions-cut-short") != nullptr)
        return Decides::tr("Needs two counted weeks in which every session is done to its end.");
    return Decides::tr("Needs a median effort of 4 or less over two counted weeks.");
}

QString painFree(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("One session at 3, tingling, or a sore morning would change this for two weeks.");
    if (find(criterion, "limb-symptoms") != nullptr)
        return Decides::tr("Needs two weeks without tingling or numbness.");
    if (find(criterion, "morning-above-baseline") != nullptr)
        return Decides::tr("Needs two weeks of mornings at most one point above your usual.");
    return Decides::tr("Needs two weeks with 0 or 1 in nine of ten sessions, and never 3.");
}

QString levelledOff(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("A gain of 2 % a week or more would change this.");
    if (const Reason* missing = find(criterion, "benchmarks-missing"))
        return Decides::tr("Needs %n more weekly measurement(s).", nullptr,
                           whole(*missing, "needed") - whole(*missing, "have"));
    return Decides::tr(
        "You are still gaining, which is good. It is met when the gain falls under 2 % a week, or "
        "after two comfortable weeks at the highest dose.");
}

QString adherence(const Criterion& criterion) {
    if (criterion.met)
        return Decides::tr("An average under 80 % over three counted weeks would change this.");
    return Decides::tr("Needs 80 % on average over three counted weeks; there is no hurry.");
}

QString exposure(const Criterion& criterion) {
    const Reason* reason = find(criterion, "exposure");
    if (criterion.met || reason == nullptr)
        return {};
    const int weeks = std::max(0, whole(*reason, "weeks_needed") - whole(*reason, "weeks"));
    if (weeks > 0)
        return Decides::tr("Needs %n more counted week(s).", nullptr, weeks);
    return Decides::tr("Needs %n more session(s) within three counted weeks.", nullptr,
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
