#include "app/content/text_loader.h"

#include "app/content/exercise_parser.h"
#include "app/content/init_resources.h"
#include "app/content/json_reader.h"
#include "core/base/calendar.h"
#include "core/journal/names.h"

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

constexpr std::pair<std::string_view, Better> betters[] = {{"lower", Better::Lower},
                                                           {"higher", Better::Higher}};

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

std::vector<std::string> readSources(ObjectReader& reader, const References& references) {
    std::vector<std::string> sources;
    for (const int number : reader.integers("sources", 0, 999)) {
        const auto found = references.sources.find(number);
        if (found == references.sources.end())
            reader.fail("sources",
                        "names source " + std::to_string(number) + ", which is not in references.json");
        else
            sources.push_back(found->second);
    }
    return sources;
}

MeasureGuide readMeasure(ObjectReader& reader, const References& references) {
    MeasureGuide guide;
    const std::string word = reader.text("measure");
    if (const auto measure = parseName<Measure>(word))
        guide.measure = *measure;
    else if (!word.empty())
        reader.fail("measure", "is not a measure of the journal");
    guide.name = reader.text("name");
    guide.steps = reader.texts("steps", 1);
    guide.unit = reader.text("unit");
    guide.minimum = reader.number("minimum", 0.0, 1000.0);
    guide.maximum = reader.number("maximum", guide.minimum, 1000.0);
    guide.step = reader.number("step", 0.01, 10.0);
    guide.threshold = reader.number("threshold", 0.01, 1000.0);
    guide.thresholdInPercent = reader.flag("thresholdInPercent");
    guide.better = reader.choice("better", betters);
    guide.tries = reader.integer("tries", 1, 5);
    guide.sources = readSources(reader, references);
    return guide;
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
        section.sources = readSources(reader, references.value());
        article.sections.push_back(std::move(section));
    });
    root.finish();
    if (error)
        return *error;
    return article;
}

Result<MeasureGuides, ContentError> loadMeasures(const QString& folder) {
    initResources();
    const Result<References, ContentError> references = loadReferences(folder);
    if (!references)
        return references.error();
    const auto source = JsonSource::open(folder + QStringLiteral("/measures.json"));
    if (!source)
        return source.error();
    std::optional<ContentError> error;
    ObjectReader root(source.value(), error);
    MeasureGuides all;
    all.intro = root.text("intro");
    root.objects("measures", 1, [&](ObjectReader& reader) {
        MeasureGuide guide = readMeasure(reader, references.value());
        if (all.find(guide.measure) != nullptr)
            reader.fail("measure", "is described twice");
        all.guides.push_back(std::move(guide));
    });
    for (const std::string_view name : allNames<Measure>()) {
        if (all.find(*parseName<Measure>(name)) == nullptr)
            root.fail("measures", "must describe " + std::string(name));
    }
    root.finish();
    if (error)
        return *error;
    return all;
}

} // namespace limber::content
