#include "core/screening/screening.h"

#include <algorithm>
#include <utility>

namespace limber {

namespace {

/// Red and urgent before the endings of their own, those before amber.
int weight(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::Clear:
        return 0;
    case ScreeningOutcome::Amber:
        return 1;
    case ScreeningOutcome::NotToday:
        return 2;
    case ScreeningOutcome::Under18:
        return 3;
    case ScreeningOutcome::Urgent:
        return 4;
    case ScreeningOutcome::Red:
        break;
    }
    return 5;
}

/// What the journal keeps for an outcome; the endings of their own leave the other answers' result.
std::optional<ScreeningResult> resultOf(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::Clear:
        return ScreeningResult::Clear;
    case ScreeningOutcome::Amber:
        return ScreeningResult::Amber;
    case ScreeningOutcome::Urgent:
        return ScreeningResult::Urgent;
    case ScreeningOutcome::Red:
        return ScreeningResult::Red;
    case ScreeningOutcome::NotToday:
    case ScreeningOutcome::Under18:
        break;
    }
    return std::nullopt;
}

ScreeningOutcome outcomeOf(ScreeningResult result) {
    switch (result) {
    case ScreeningResult::Clear:
        return ScreeningOutcome::Clear;
    case ScreeningResult::Amber:
        return ScreeningOutcome::Amber;
    case ScreeningResult::Urgent:
        return ScreeningOutcome::Urgent;
    case ScreeningResult::Red:
        break;
    }
    return ScreeningOutcome::Red;
}

const ScreeningChoice* chosen(const ScreeningQuestion& question, const std::string& id) {
    const auto found = std::find_if(question.choices.begin(), question.choices.end(),
                                    [&](const ScreeningChoice& choice) { return choice.id == id; });
    return found == question.choices.end() ? nullptr : &*found;
}

/// Collects the assessment answer by answer.
class Sum {
public:
    void add(const ScreeningQuestion& question, const ScreeningAnswer& answer) {
        const ScreeningChoice* choice = chosen(question, answer.choice);
        addOutcome(question.id, choice == nullptr ? question.outcome : choice->outcome);
        addGroups(question.groups);
        if (choice != nullptr)
            addGroups(choice->groups);
        for (const ScreeningPart& part : question.parts)
            if (answer.parts.contains(part.id))
                addGroups(part.groups);
        addAdvice(question.advice);
        if (choice != nullptr)
            addAdvice(choice->advice);
    }

    [[nodiscard]] Assessment take() {
        m_sum.groups.assign(m_groups.begin(), m_groups.end());
        return std::move(m_sum);
    }

private:
    void addOutcome(const std::string& id, ScreeningOutcome outcome) {
        if (weight(outcome) > weight(m_sum.outcome))
            m_sum.outcome = outcome;
        const auto result = resultOf(outcome);
        if (!result || *result < m_sum.result || *result == ScreeningResult::Clear)
            return;
        if (*result > m_sum.result)
            m_sum.because.clear();
        m_sum.result = *result;
        m_sum.because.push_back(id);
    }

    void addGroups(const std::vector<CautionGroup>& groups) { m_groups.insert(groups.begin(), groups.end()); }

    void addAdvice(const std::string& advice) {
        const bool said = std::find(m_sum.advice.begin(), m_sum.advice.end(), advice) != m_sum.advice.end();
        if (!advice.empty() && !said)
            m_sum.advice.push_back(advice);
    }

    Assessment m_sum;
    std::set<CautionGroup> m_groups;
};

ScreeningBlock blockOf(const Questionnaire& questionnaire, const ScreeningSection& section,
                       ScreeningForm form) {
    ScreeningBlock block{&section, {}};
    for (const ScreeningQuestion& question : questionnaire.questions)
        if (question.section == section.id && question.askedIn(form))
            block.questions.push_back(&question);
    return block;
}

} // namespace

bool ScreeningQuestion::askedIn(ScreeningForm form) const {
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

const OutcomeText& Questionnaire::outcome(ScreeningOutcome wanted) const {
    static const OutcomeText none;
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const OutcomeText& text) { return text.outcome == wanted; });
    return found == outcomes.end() ? none : *found;
}

const OutcomeText& Questionnaire::outcome(ScreeningResult result) const {
    return outcome(outcomeOf(result));
}

const std::string& Questionnaire::emergencyNumber(std::string_view territory) const {
    const auto found =
        std::find_if(emergencyNumbers.begin(), emergencyNumbers.end(), [&](const EmergencyNumber& entry) {
            return std::find(entry.territories.begin(), entry.territories.end(), territory) !=
                   entry.territories.end();
        });
    return found == emergencyNumbers.end() ? otherEmergencyNumber : found->number;
}

const ScreeningQuestion* Questionnaire::find(std::string_view id) const {
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const ScreeningQuestion& question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

std::vector<ScreeningPage> pagesOf(const Questionnaire& questionnaire, ScreeningForm form) {
    std::vector<ScreeningPage> pages;
    for (const ScreeningSection& section : questionnaire.sections) {
        ScreeningBlock block = blockOf(questionnaire, section, form);
        if (block.questions.empty())
            continue;
        if (form == ScreeningForm::First && !pages.empty()) {
            pages.front().push_back(std::move(block));
        } else if (form == ScreeningForm::Short && pages.size() == 2) {
            auto& list = pages.back().front().questions;
            list.insert(list.end(), block.questions.begin(), block.questions.end());
        } else {
            pages.push_back({std::move(block)});
        }
    }
    return pages;
}

bool isIncomplete(const ScreeningQuestion& question, const ScreeningAnswer& answer) {
    const auto ticked = [&](const ScreeningPart& part) { return answer.parts.contains(part.id); };
    if (!question.parts.empty() && std::none_of(question.parts.begin(), question.parts.end(), ticked))
        return true;
    return !question.choices.empty() && chosen(question, answer.choice) == nullptr;
}

std::optional<Assessment> assess(const Questionnaire& questionnaire, const ScreeningAnswers& answers) {
    Sum sum;
    for (const ScreeningQuestion& question : questionnaire.questions) {
        const auto answer = answers.find(question.id);
        if (answer == answers.end())
            continue;
        if (isIncomplete(question, answer->second))
            return std::nullopt;
        sum.add(question, answer->second);
    }
    return sum.take();
}

Screening screeningFact(const Assessment& assessment, ScreeningForm form, std::optional<int> usualPain) {
    Screening fact;
    fact.result = assessment.result;
    fact.groups = assessment.groups;
    fact.form = form;
    fact.usualPain = usualPain;
    return fact;
}

} // namespace limber
