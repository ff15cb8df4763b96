#pragma once

#include "core/journal/facts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The safety screening (clinical.md D): which answer leads where. Texts are plain English; the shell
/// translates them. No single sign is accurate [37]; the questions only sort out who should ask somebody
/// first.
namespace limber {

/// How much a "yes" weighs; the order is that of severity.
enum class ScreeningTier {
    Advice, ///< may begin; something to know
    Amber,  ///< ask a professional first, gentle stage 1 if they agree
    Urgent, ///< blocked; doctor or advice line within days
    Red     ///< blocked; emergency number now
};

/// A closer answer to a question that was answered with yes.
struct ScreeningChoice {
    std::string id;
    std::string text;
    ScreeningResult result = ScreeningResult::Amber;
    std::string advice;

    bool operator==(const ScreeningChoice&) const = default;
};

struct ScreeningQuestion {
    std::string id;
    ScreeningTier tier = ScreeningTier::Amber;
    std::string text;
    /// What to say to somebody who answers yes; may be empty.
    std::string advice;
    /// When not empty, a "yes" must be one of these.
    std::vector<ScreeningChoice> choices;

    bool operator==(const ScreeningQuestion&) const = default;
};

/// One question of the short check before a session.
struct SessionCheckQuestion {
    std::string id;
    std::string text;
    ScreeningResult result = ScreeningResult::Urgent;

    bool operator==(const SessionCheckQuestion&) const = default;
};

struct OutcomeText {
    ScreeningResult result = ScreeningResult::Clear;
    std::string title;
    std::string text;

    bool operator==(const OutcomeText&) const = default;
};

struct EmergencyNumber {
    /// ISO 3166 codes, "GB".
    std::vector<std::string> territories;
    std::string number;

    bool operator==(const EmergencyNumber&) const = default;
};

struct Questionnaire {
    std::string reviewed;
    std::string intro;
    /// Says that a clinician's sign-off is still to come; shown in *About*.
    std::string signOff;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::string otherEmergencyNumber;
    /// One for each ScreeningResult.
    std::vector<OutcomeText> outcomes;
    /// The full screening: at first start, every four weeks and after breaks. Gravest tier first.
    std::vector<ScreeningQuestion> questions;
    std::vector<SessionCheckQuestion> sessionCheck;

    bool operator==(const Questionnaire&) const = default;

    /// The words for a result; an empty value when there are none.
    [[nodiscard]] const OutcomeText& outcome(ScreeningResult result) const;
    /// The number to call in a territory (ISO 3166, "DE").
    [[nodiscard]] const std::string& emergencyNumber(std::string_view territory) const;
};

/// The questions answered with yes: question id -> choice id, or empty where the question has no choices.
using ScreeningAnswers = std::map<std::string, std::string>;

struct Assessment {
    ScreeningResult result = ScreeningResult::Clear;
    /// Ids of the questions that gave the result.
    std::vector<std::string> because;
    /// Advice of every question that was answered with yes and has some.
    std::vector<std::string> advice;

    bool operator==(const Assessment&) const = default;
};

/// The gravest answer decides. A yes without the choice it needs counts as the gravest of its choices.
[[nodiscard]] Assessment assess(const Questionnaire& questionnaire, const ScreeningAnswers& answers);

} // namespace limber
