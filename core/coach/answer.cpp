#include "core/coach/answer.h"

#include <algorithm>

namespace limber {

std::optional<double> Reason::value(const std::string& name) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& pair) { return pair.first == name; });
    if (found == values.end())
        return std::nullopt;
    return found->second;
}

bool Answer::asksFor(Action wanted) const {
    return action == wanted || std::find(also.begin(), also.end(), wanted) != also.end();
}

bool Answer::offers() const {
    const bool first =
        action == Action::OfferAdvance || action == Action::OfferExtension || action == Action::SmallerPlan;
    return first && (asksFor(Action::OfferAdvance) || asksFor(Action::OfferExtension));
}

bool Answer::gives(const std::string& code) const {
    return std::any_of(reasons.begin(), reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

} // namespace limber
