#include "core/coach/standing.h"

#include "core/rulebook/rulebook.h"

#include <algorithm>

namespace limber {

namespace {

using std::chrono::days;

/// Whether an answer can end what an earlier one found: worry and the shorter forms only ever add.
bool decidesAlone(const Screening& fact) {
    return fact.form == ScreeningForm::Full && !fact.worried;
}

bool blocks(ScreeningResult result) {
    return result == ScreeningResult::Red || result == ScreeningResult::Urgent;
}

std::vector<CautionGroup> joined(std::vector<CautionGroup> groups, const std::vector<CautionGroup>& more) {
    groups.insert(groups.end(), more.begin(), more.end());
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

/// The screening that stands after another was answered.
ScreeningRow after(const std::optional<ScreeningRow>& before, const ScreeningRow& row) {
    if (!before || decidesAlone(row.fact))
        return row;
    ScreeningRow stands = before->fact.result > row.fact.result ? *before : row;
    stands.fact.groups = joined(before->fact.groups, row.fact.groups);
    return stands;
}

/// Whether a later answer is graver than the one that a professional looked at.
bool graver(const ScreeningRow& later, const std::optional<ScreeningRow>& answered) {
    const Screening nothing{};
    const Screening& known = answered ? answered->fact : nothing;
    return later.fact.result > known.result || (later.fact.worried && !known.worried) ||
           !std::includes(known.groups.begin(), known.groups.end(), later.fact.groups.begin(),
                          later.fact.groups.end());
}

/// What a clearance answers, and whether nothing graver was said since; up to `count` screenings are known.
struct Answered {
    std::optional<ScreeningRow> screening;
    bool holds = true;
};

Answered answeredBy(const ClearanceRow& clearance, const std::vector<ScreeningRow>& screenings,
                    std::size_t count) {
    Answered result;
    for (std::size_t i = 0; i < count; ++i) {
        const ScreeningRow& row = screenings[i];
        if (row.at <= clearance.at && row.day <= clearance.fact.on)
            result.screening = after(result.screening, row);
        else if (graver(row, result.screening))
            result.holds = false;
    }
    return result;
}

std::vector<CautionCode> locksOf(const std::vector<CautionGroup>& groups) {
    std::vector<CautionCode> locks;
    for (const CautionGroup group : groups) {
        switch (group) {
        case CautionGroup::Bones:
            locks.insert(locks.end(), {CautionCode::Extension, CautionCode::Roller});
            break;
        case CautionGroup::Shoulder:
            locks.push_back(CautionCode::Arm);
            break;
        case CautionGroup::Floor:
        case CautionGroup::Pregnancy:
            locks.push_back(CautionCode::Floor);
            break;
        case CautionGroup::Skin:
            locks.push_back(CautionCode::Roller);
            break;
        case CautionGroup::Balance:
            locks.insert(locks.end(), {CautionCode::Balance, CautionCode::Floor});
            break;
        case CautionGroup::Heart:
        case CautionGroup::Nerves:
        case CautionGroup::Other:
            break;
        }
    }
    return locks;
}

bool olderThanStanding(const JournalSettings& settings, Day today) {
    const std::chrono::year_month_day date{today};
    return settings.birthYear && static_cast<int>(date.year()) - *settings.birthYear > rule::standingAge;
}

Standing::Level levelOf(ScreeningResult result) {
    if (blocks(result))
        return Standing::Level::Blocked;
    return result == ScreeningResult::Amber ? Standing::Level::Gentle : Standing::Level::Free;
}

void applyClearances(const JournalView& view, Day today, Standing& standing) {
    const auto& screenings = view.screenings();
    for (const ClearanceRow& row : view.clearances()) {
        const Answered answered = answeredBy(row, screenings, screenings.size());
        if (!answered.holds)
            continue;
        if (daysBetween(row.fact.on, today) <= rule::clearanceDays) {
            standing.clearance = row;
            standing.clearanceRanOut = false;
            continue;
        }
        const Day lastDay = row.fact.on + days{rule::clearanceDays};
        standing.clearance.reset();
        if (answered.screening && blocks(answered.screening->fact.result) &&
            (!standing.full || *standing.full <= lastDay))
            standing.clearanceRanOut = true;
    }
}

void normalise(std::vector<CautionCode>& locks) {
    std::sort(locks.begin(), locks.end());
    locks.erase(std::unique(locks.begin(), locks.end()), locks.end());
}

/// What a professional leaves locked.
void lockWithout(const std::vector<CautionCode>& without, std::vector<CautionCode>& locks) {
    locks.insert(locks.end(), without.begin(), without.end());
    // Bending backwards under load is what the roller does, too (G A4).
    if (std::find(without.begin(), without.end(), CautionCode::Extension) != without.end())
        locks.push_back(CautionCode::Roller);
}

/// Calls `visit(day, level)` with what stands after each screening and clearance, in their order.
template <class Visit> void replay(const JournalView& view, Visit visit) {
    const auto& screenings = view.screenings();
    const auto& clearances = view.clearances();
    std::optional<ScreeningRow> stands;
    std::size_t next = 0;
    std::vector<const ClearanceRow*> open;
    const auto level = [&](std::size_t known) {
        const ClearanceRow* holds = nullptr;
        for (const ClearanceRow* row : open)
            if (answeredBy(*row, screenings, known).holds)
                holds = row;
        if (holds != nullptr)
            return holds->fact.scope == ClearanceScope::Gentle ? Standing::Level::Gentle
                                                               : Standing::Level::Free;
        return stands ? levelOf(stands->fact.result) : Standing::Level::Free;
    };
    for (std::size_t i = 0; i < screenings.size(); ++i) {
        for (; next < clearances.size() && clearances[next].at < screenings[i].at; ++next) {
            open.push_back(&clearances[next]);
            visit(clearances[next].day, level(i));
        }
        stands = after(stands, screenings[i]);
        visit(screenings[i].day, level(i + 1));
    }
    for (; next < clearances.size(); ++next) {
        open.push_back(&clearances[next]);
        visit(clearances[next].day, level(screenings.size()));
    }
}

std::vector<ClosedDays> daysAt(const JournalView& view, Standing::Level wanted) {
    std::vector<ClosedDays> periods;
    replay(view, [&](Day day, Standing::Level level) {
        const bool open = !periods.empty() && periods.back().until == openEnd;
        if (level == wanted && !open)
            periods.push_back({day, openEnd});
        else if (level != wanted && open)
            periods.back().until = day - days{1};
    });
    return periods;
}

} // namespace

Reason Standing::whyAmber() const {
    return screening->fact.worried ? Reason(reason::Worried{}) : Reason(reason::ScreeningAmber{});
}

Standing judgeStanding(const JournalView& view, Day today) {
    Standing standing;
    for (const ScreeningRow& row : view.screenings()) {
        standing.screening = after(standing.screening, row);
        if (decidesAlone(row.fact))
            standing.full = row.day;
    }
    standing.neverInFull = !standing.full.has_value();
    applyClearances(view, today, standing);
    if (standing.clearance) {
        const Clearance& fact = standing.clearance->fact;
        if (fact.scope == ClearanceScope::Gentle)
            standing.level = Standing::Level::Gentle;
        if (fact.scope == ClearanceScope::Limited) {
            lockWithout(fact.without, standing.locks);
        }
    } else if (standing.screening) {
        const bool answeredOnce = standing.clearanceRanOut && blocks(standing.screening->fact.result);
        standing.level = answeredOnce ? Standing::Level::Free : levelOf(standing.screening->fact.result);
        standing.locks = locksOf(standing.screening->fact.groups);
    }
    if (!standing.clearance && olderThanStanding(view.settings(), today))
        standing.locks.push_back(CautionCode::Floor);
    if (const auto& plan = view.carePlan(); plan && !plan->ended)
        lockWithout(plan->without, standing.locks);
    normalise(standing.locks);
    return standing;
}

std::vector<ClosedDays> daysBlocked(const JournalView& view) {
    return daysAt(view, Standing::Level::Blocked);
}

std::vector<ClosedDays> daysGentle(const JournalView& view) {
    return daysAt(view, Standing::Level::Gentle);
}

} // namespace limber
