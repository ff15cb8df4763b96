#include "core/screening/screening.h"

#include <algorithm>

namespace limber {

namespace {

ScreeningResult resultOf(ScreeningTier tier) {
    switch (tier) {
    case ScreeningTier::Advice:
        return ScreeningResult::Clear;
    case ScreeningTier::Amber:
        return ScreeningResult::Amber;
    case ScreeningTier::Urgent:
        return ScreeningResult::Urgent;
    case ScreeningTier::Red:
        break;
    }
    return ScreeningResult::Red;
}

const ScreeningChoice* chosen(const ScreeningQuestion& question, const std::string& choiceId) {
    if (question.choices.empty())
        return nullptr;
    const auto named = std::find_if(question.choices.begin(), question.choices.end(),
                                    [&](const ScreeningChoice& choice) { return choice.id == choiceId; });
    if (named != question.choices.end())
        return &*named;
    return &*std::max_element(
        question.choices.begin(), question.choices.end(),
        [](const ScreeningChoice& a, const ScreeningChoice& b) { return a.result < b.result; });
}

} // namespace

const OutcomeText& Questionnaire::outcome(ScreeningResult result) const {
    static const OutcomeText none;
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const OutcomeText& text) { return text.result == result; });
    return found == outcomes.end() ? none : *found;
}

const std::string& Questionnaire::emergencyNumber(std::string_view territory) const {
    const auto found =
        std::find_if(emergencyNumbers.begin(), emergencyNumbers.end(), [&](const EmergencyNumber& entry) {
            return std::find(entry.territories.begin(), entry.territories.end(), territory) !=
                   entry.territories.end();
        });
    return found == emergencyNumbers.end() ? otherEmergencyNumber : found->number;
}

Assessment assess(const Questionnaire& questionnaire, const ScreeningAnswers& answers) {
    Assessment assessment;
    for (const ScreeningQuestion& question : questionnaire.questions) {
        const auto answer = answers.find(question.id);
        if (answer == answers.end())
            continue;
        const ScreeningChoice* choice = chosen(question, answer->second);
        const ScreeningResult result = choice == nullptr ? resultOf(question.tier) : choice->result;
        const std::string& advice = choice == nullptr ? question.advice : choice->advice;
        if (!advice.empty())
            assessment.advice.push_back(advice);
        if (result > assessment.result) {
            assessment.result = result;
            assessment.because.clear();
        }
        if (result != ScreeningResult::Clear && result == assessment.result)
            assessment.because.push_back(question.id);
    }
    return assessment;
}

} // namespace limber
