#include "app/content/text_loader.h"

#include "app/content/exercise_parser.h"
#include "app/content/init_resources.h"
#include "app/content/json_reader.h"
#include "core/base/calendar.h"

#include <algorithm>
#include <set>
#include <utility>

namespace limber::content {

namespace {

constexpr std::pair<std::string_view, ScreeningTier> tiers[] = {{"red", ScreeningTier::Red},
                                                                {"urgent", ScreeningTier::Urgent},
                                                                {"amber", ScreeningTier::Amber},
                                                                {"advice", ScreeningTier::Advice}};
constexpr std::pair<std::string_view, ScreeningResult> results[] = {{"red", ScreeningResult::Red},
                                                                    {"urgent", ScreeningResult::Urgent},
                                                                    {"amber", ScreeningResult::Amber},
                                                                    {"clear", ScreeningResult::Clear}};
constexpr std::pair<std::string_view, StopRoute> routes[] = {{"emergency", StopRoute::Emergency},
                                                             {"end-session", StopRoute::EndSession},
                                                             {"end-exercise", StopRoute::EndExercise},
                                                             {"change-position", StopRoute::ChangePosition}};

ScreeningQuestion readQuestion(ObjectReader& reader) {
    ScreeningQuestion question;
    question.id = reader.text("id");
    question.tier = reader.choice("tier", tiers);
    question.text = reader.text("text");
    question.advice = reader.optionalText("advice");
    reader.objects("choices", 0, [&](ObjectReader& child) {
        ScreeningChoice choice;
        choice.id = child.text("id");
        choice.text = child.text("text");
        choice.result = child.choice("result", results);
        choice.advice = child.optionalText("advice");
        question.choices.push_back(std::move(choice));
    });
    if (question.tier == ScreeningTier::Advice && question.advice.empty())
        reader.fail("advice", "is missing");
    return question;
}

void readOutcomes(ObjectReader& root, Questionnaire& questionnaire) {
    root.objects("outcomes", 1, [&](ObjectReader& reader) {
        OutcomeText text;
        text.result = reader.choice("result", results);
        text.title = reader.text("title");
        text.text = reader.text("text");
        questionnaire.outcomes.push_back(std::move(text));
    });
    for (const auto& [word, result] : results) {
        if (questionnaire.outcome(result).title.empty())
            root.fail("outcomes", "must have one for the result " + std::string(word));
    }
}

void readEmergencyNumbers(ObjectReader& root, Questionnaire& questionnaire) {
    root.objects("emergencyNumbers", 0, [&](ObjectReader& reader) {
        EmergencyNumber entry;
        entry.territories = reader.texts("territories", 1);
        entry.number = reader.text("number");
        questionnaire.emergencyNumbers.push_back(std::move(entry));
    });
    questionnaire.otherEmergencyNumber = root.text("otherEmergencyNumber");
}

} // namespace

Result<Questionnaire, ContentError> loadQuestionnaire(const QString& folder) {
    initResources();
    const auto source = JsonSource::open(folder + QStringLiteral("/screening.json"));
    if (!source)
        return source.error();
    std::optional<ContentError> error;
    ObjectReader root(source.value(), error);
    Questionnaire questionnaire;
    questionnaire.reviewed = root.text("reviewed");
    if (!parseDay(questionnaire.reviewed))
        root.fail("reviewed", "must be a date such as 2026-11-21");
    questionnaire.intro = root.text("intro");
    questionnaire.signOff = root.text("signOff");
    readEmergencyNumbers(root, questionnaire);
    readOutcomes(root, questionnaire);
    std::set<std::string> ids;
    root.objects("questions", 1, [&](ObjectReader& reader) {
        questionnaire.questions.push_back(readQuestion(reader));
        if (!ids.insert(questionnaire.questions.back().id).second)
            reader.fail("id", "is used twice");
    });
    std::stable_sort(questionnaire.questions.begin(), questionnaire.questions.end(),
                     [](const ScreeningQuestion& a, const ScreeningQuestion& b) { return a.tier > b.tier; });
    root.objects("sessionCheck", 1, [&](ObjectReader& reader) {
        std::string id = reader.text("id");
        std::string text = reader.text("text");
        questionnaire.sessionCheck.push_back(
            {std::move(id), std::move(text), reader.choice("result", results)});
    });
    root.objects("stopReasons", 1, [&](ObjectReader& reader) {
        StopReason reason;
        reason.id = reader.text("id");
        reason.text = reader.text("text");
        reason.route = reader.choice("route", routes);
        reason.advice = reader.text("advice");
        questionnaire.stopReasons.push_back(std::move(reason));
    });
    root.finish();
    if (error)
        return *error;
    return questionnaire;
}

Result<Article, ContentError> loadWhy(const QString& folder) {
    initResources();
    const Result<References, ContentError> references = loadReferences(folder);
    if (!references)
        return references.error();
    const auto source = JsonSource::open(folder + QStringLiteral("/why.json"));
    if (!source)
        return source.error();
    std::optional<ContentError> error;
    ObjectReader root(source.value(), error);
    Article article;
    article.title = root.text("title");
    article.intro = root.text("intro");
    root.objects("sections", 1, [&](ObjectReader& reader) {
        Article::Section section;
        section.title = reader.text("title");
        section.text = reader.text("text");
        for (const int number : reader.integers("sources", 0, 999)) {
            const auto found = references->sources.find(number);
            if (found == references->sources.end())
                reader.fail("sources",
                            "names source " + std::to_string(number) + ", which is not in references.json");
            else
                section.sources.push_back(found->second);
        }
        article.sections.push_back(std::move(section));
    });
    root.finish();
    if (error)
        return *error;
    return article;
}

} // namespace limber::content
