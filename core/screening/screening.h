#pragma once

#include "core/journal/facts.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The safety screening (clinical.md D and G): which answer leads where. Texts are plain English; the shell
/// translates them. No single sign is accurate [37]; the questions only sort out who should ask somebody
/// first. A long-standing condition that was looked at is no wall: it starts gently and locks by group.
namespace limber {

/// What an answer leads to. The first four are results that the journal keeps; the others end the questions
/// in their own way.
enum class ScreeningOutcome {
    Clear,    ///< may start; groups may still lock exercises
    Amber,    ///< the gentle first stage; a clearance opens more
    Urgent,   ///< blocked; a doctor or an advice line within days
    Red,      ///< blocked; the emergency number now
    NotToday, ///< strong pain right now: gentle moving, asked again tomorrow
    Under18   ///< not made for this person
};

/// One of several things that a question names, "operation: chest, belly, ..."; more than one may be ticked.
struct ScreeningPart {
    std::string id;
    std::string text;
    std::vector<CautionGroup> groups;

    bool operator==(const ScreeningPart&) const = default;
};

/// A closer answer to a question that was answered with yes; exactly one is needed.
struct ScreeningChoice {
    std::string id;
    std::string text;
    ScreeningOutcome outcome = ScreeningOutcome::Amber;
    std::vector<CautionGroup> groups;
    std::string advice;

    bool operator==(const ScreeningChoice&) const = default;
};

struct ScreeningQuestion {
    std::string id;
    /// Under which heading it is asked.
    std::string section;
    /// In which forms it is asked.
    std::vector<ScreeningForm> forms;
    std::string text;
    /// What a plain yes leads to; not used where there are choices.
    ScreeningOutcome outcome = ScreeningOutcome::Clear;
    std::vector<CautionGroup> groups;
    /// What to say to somebody who answers yes; may be empty.
    std::string advice;
    /// When not empty, a yes needs at least one of these ...
    std::vector<ScreeningPart> parts;
    /// ... and when not empty, exactly one of these.
    std::vector<ScreeningChoice> choices;

    bool operator==(const ScreeningQuestion&) const = default;

    [[nodiscard]] bool askedIn(ScreeningForm form) const;
};

struct ScreeningSection {
    std::string id;
    std::string title;
    std::string lead;

    bool operator==(const ScreeningSection&) const = default;
};

/// One question of the daily line before a session.
struct SessionCheckQuestion {
    std::string id;
    std::string text;
    ScreeningOutcome outcome = ScreeningOutcome::Urgent;

    bool operator==(const SessionCheckQuestion&) const = default;
};

struct OutcomeText {
    ScreeningOutcome outcome = ScreeningOutcome::Clear;
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
    /// One for each ScreeningOutcome.
    std::vector<OutcomeText> outcomes;
    std::vector<ScreeningSection> sections;
    std::vector<ScreeningQuestion> questions;
    /// The optional question for the usual pain of the last seven days, 0 to 10 (G, R3).
    std::string usualPain;
    std::string usualPainNote;
    std::vector<SessionCheckQuestion> sessionCheck;

    bool operator==(const Questionnaire&) const = default;

    /// The words for an outcome; an empty value when there are none.
    [[nodiscard]] const OutcomeText& outcome(ScreeningOutcome outcome) const;
    [[nodiscard]] const OutcomeText& outcome(ScreeningResult result) const;
    /// The number to call in a territory (ISO 3166, "DE").
    [[nodiscard]] const std::string& emergencyNumber(std::string_view territory) const;
    /// nullptr when there is none.
    [[nodiscard]] const ScreeningQuestion* find(std::string_view id) const;
};

/// Questions under one heading.
struct ScreeningBlock {
    const ScreeningSection* section = nullptr;
    std::vector<const ScreeningQuestion*> questions;
};

/// What is seen at once: the first form is one page, the short form has the red signs and one more list, the
/// full form a page for each section.
using ScreeningPage = std::vector<ScreeningBlock>;

/// The pages of a form, red signs first. Points into the questionnaire.
[[nodiscard]] std::vector<ScreeningPage> pagesOf(const Questionnaire& questionnaire, ScreeningForm form);

/// A yes: which choice and which parts; both empty where the question has none.
struct ScreeningAnswer {
    std::string choice;
    std::set<std::string> parts;

    bool operator==(const ScreeningAnswer&) const = default;
};

/// The questions answered with yes, by id.
using ScreeningAnswers = std::map<std::string, ScreeningAnswer>;

/// Whether a yes still lacks a choice or a part that its question needs. Nothing is read from such an answer:
/// it is asked for, never taken for the worst or the best.
[[nodiscard]] bool isIncomplete(const ScreeningQuestion& question, const ScreeningAnswer& answer);

struct Assessment {
    ScreeningResult result = ScreeningResult::Clear;
    /// Under18 and NotToday stand here; otherwise the same as `result`.
    ScreeningOutcome outcome = ScreeningOutcome::Clear;
    /// Which caution groups apply, in the order of the enumeration.
    std::vector<CautionGroup> groups;
    /// Ids of the questions that gave the result.
    std::vector<std::string> because;
    /// Advice of everything that was answered with yes and has some; each once.
    std::vector<std::string> advice;

    bool operator==(const Assessment&) const = default;
};

/// The gravest answer decides; nothing while an answer is incomplete. Red and urgent go before the other
/// endings, being under 18 before strong pain.
[[nodiscard]] std::optional<Assessment> assess(const Questionnaire& questionnaire,
                                               const ScreeningAnswers& answers);

/// What the journal keeps of it: the outcome and the groups, not the answers. `usualPain` is 0 to 10.
[[nodiscard]] Screening screeningFact(const Assessment& assessment, ScreeningForm form,
                                      std::optional<int> usualPain);

} // namespace limber
