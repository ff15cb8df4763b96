#include "core/coach/precedence.h"

#include <algorithm>
#include <array>

namespace limber {

namespace {

/// Safest first.
constexpr std::array order{
    Action::Blocked,         // a warning sign: nothing until it is looked at
    Action::Paused,          // a rest that was declared, or that tingling asks for
    Action::SeeProfessional, // go on only with advice
    Action::StepBack,        // one stage easier
    Action::EasierVariant,   // the same stage, an easier way
    Action::SmallerPlan,     // the same exercise, less often
    Action::Completed,       // the last stage is done
    Action::OfferAdvance,    // the next stage, if the person wants
    Action::OfferExtension,  // two more weeks, if the person wants
    Action::OfferDeload,     // a lighter week, if the person wants
    Action::Continue,
};

bool isOffer(Action action) {
    return action == Action::OfferAdvance || action == Action::OfferExtension || action == Action::Completed;
}

template <class R> bool is(const Advice& advice) {
    return std::holds_alternative<R>(advice.why);
}

/// Whoever must not train, or only gently, is not asked whether to go further.
bool silencesOffers(const std::vector<Advice>& advices) {
    return std::any_of(advices.begin(), advices.end(), [](const Advice& advice) {
        return advice.action == Action::Blocked || advice.action == Action::Paused ||
               advice.action == Action::StepBack || is<reason::ScreeningAmber>(advice) ||
               is<reason::Worried>(advice) || is<reason::Drift>(advice) || is<reason::PainAtFloor>(advice);
    });
}

} // namespace

std::span<const Action> actionsBySafety() {
    return order;
}

std::string_view wordOf(Action action) {
    // In the order of the enumeration.
    static constexpr std::array<std::string_view, 11> words{
        "continue",  "offer-advance", "offer-extension",  "easier-variant",
        "step-back", "smaller-plan",  "see-professional", "paused",
        "blocked",   "completed",     "offer-deload"};
    return words.at(static_cast<std::size_t>(action));
}

int safetyRank(Action action) {
    const auto* place = std::find(order.begin(), order.end(), action);
    return static_cast<int>(order.end() - place);
}

Decision decide(const std::vector<Advice>& advices) {
    Decision decision;
    const bool silent = silencesOffers(advices);
    std::vector<Action> actions;
    for (const Advice& advice : advices) {
        if (!silent || !isOffer(advice.action))
            actions.push_back(advice.action);
    }
    std::sort(actions.begin(), actions.end(),
              [](Action a, Action b) { return safetyRank(a) > safetyRank(b); });
    actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
    if (actions.empty())
        return decision;
    decision.action = actions.front();
    decision.also.assign(actions.begin() + 1, actions.end());
    return decision;
}

} // namespace limber
