#include "app/content/text_loader.h"

#include "app/content/data_file.h"
#include "app/content/exercise_parser.h"
#include "app/content/init_resources.h"
#include "core/base/calendar.h"
#include "core/journal/names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace limber::content {

namespace {

constexpr std::pair<std::string_view, ScreeningOutcome> outcomeWords[] = {
    {"clear", ScreeningOutcome::Clear},        {"amber", ScreeningOutcome::Amber},
    {"urgent", ScreeningOutcome::Urgent},      {"red", ScreeningOutcome::Red},
    {"not-today", ScreeningOutcome::NotToday}, {"under-18", ScreeningOutcome::Under18}};

constexpr std::pair<std::string_view, Better> betters[] = {{"lower", Better::Lower},
                                                           {"higher", Better::Higher}};

template <class E> std::vector<E> readNames(ObjectReader& reader, const char* key, std::size_t atLeast) {
    std::vector<E> values;
    for (const std::string& word : reader.texts(key, atLeast)) {
        if (const auto value = parseName<E>(word))
            values.push_back(*value);
        else
            reader.fail(key, "knows no " + word);
    }
    return values;
}

std::vector<CautionGroup> readGroups(ObjectReader& reader) {
    return reader.has("groups") ? readNames<CautionGroup>(reader, "groups", 1) : std::vector<CautionGroup>{};
}

ScreeningChoice readChoice(ObjectReader& reader) {
    ScreeningChoice choice;
    choice.id = reader.text("id");
    choice.text = reader.text("text");
    choice.outcome = reader.choice("outcome", outcomeWords);
    choice.groups = readGroups(reader);
    choice.advice = reader.optionalText("advice");
    return choice;
}

ScreeningQuestion readQuestion(ObjectReader& reader, const Questionnaire& questionnaire) {
    ScreeningQuestion question;
    question.id = reader.text("id");
    question.section = reader.text("section");
    const auto& sections = questionnaire.sections;
    if (std::none_of(sections.begin(), sections.end(),
                     [&](const ScreeningSection& section) { return section.id == question.section; }))
        reader.fail("section", "is not one of the sections");
    question.forms = readNames<ScreeningForm>(reader, "forms", 1);
    question.text = reader.text("text");
    question.groups = readGroups(reader);
    question.advice = reader.optionalText("advice");
    if (reader.has("parts"))
        reader.objects("parts", 2, [&](ObjectReader& child) {
            std::string id = child.text("id");
            std::string text = child.text("text");
            question.parts.push_back({std::move(id), std::move(text), readGroups(child)});
        });
    if (reader.has("choices"))
        reader.objects("choices", 2,
                       [&](ObjectReader& child) { question.choices.push_back(readChoice(child)); });
    else
        question.outcome = reader.choice("outcome", outcomeWords);
    return question;
}

void readOutcomes(ObjectReader& root, Questionnaire& questionnaire) {
    root.objects("outcomes", 1, [&](ObjectReader& reader) {
        OutcomeText text;
        text.outcome = reader.choice("outcome", outcomeWords);
        text.title = reader.text("title");
        text.text = reader.text("text");
        questionnaire.outcomes.push_back(std::move(text));
    });
    for (const auto& [word, outcome] : outcomeWords) {
        if (questionnaire.outcome(outcome).title.empty())
            root.fail("outcomes", "must have one for " + std::string(word));
    }
}

void readQuestions(ObjectReader& root, Questionnaire& questionnaire) {
    root.objects("sections", 1, [&](ObjectReader& reader) {
        std::string id = reader.text("id");
        std::string title = reader.text("title");
        questionnaire.sections.push_back({std::move(id), std::move(title), reader.text("lead")});
    });
    std::set<std::string> ids;
    root.objects("questions", 1, [&](ObjectReader& reader) {
        questionnaire.questions.push_back(readQuestion(reader, questionnaire));
        if (!ids.insert(questionnaire.questions.back().id).second)
            reader.fail("id", "is used twice");
    });
    root.object("usualPain", [&](ObjectReader& reader) {
        questionnaire.usualPain = reader.text("text");
        questionnaire.usualPainNote = reader.text("note");
    });
    root.objects("sessionCheck", 1, [&](ObjectReader& reader) {
        std::string id = reader.text("id");
        std::string text = reader.text("text");
        questionnaire.sessionCheck.push_back(
            {std::move(id), std::move(text), reader.choice("outcome", outcomeWords)});
    });
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
    const auto source = DataFile::open(folder + QStringLiteral("/screening.json"));
    if (!source)
        return source.error();
    std::optional<json::Fault> fault;
    ObjectReader root(source.value(), fault);
    Questionnaire questionnaire;
    questionnaire.reviewed = root.text("reviewed");
    if (!parseDay(questionnaire.reviewed))
        root.fail("reviewed", "must be a date such as 2026-11-21");
    questionnaire.intro = root.text("intro");
    questionnaire.signOff = root.text("signOff");
    readEmergencyNumbers(root, questionnaire);
    readOutcomes(root, questionnaire);
    readQuestions(root, questionnaire);
    root.finish();
    if (fault)
        return source.value().error(*fault);
    return questionnaire;
}

Result<Article, ContentError> loadWhy(const QString& folder) {
    initResources();
    const Result<References, ContentError> references = loadReferences(folder);
    if (!references)
        return references.error();
    const auto source = DataFile::open(folder + QStringLiteral("/why.json"));
    if (!source)
        return source.error();
    std::optional<json::Fault> fault;
    ObjectReader root(source.value(), fault);
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
    if (fault)
        return source.value().error(*fault);
    return article;
}

Result<MeasureGuides, ContentError> loadMeasures(const QString& folder) {
    initResources();
    const Result<References, ContentError> references = loadReferences(folder);
    if (!references)
        return references.error();
    const auto source = DataFile::open(folder + QStringLiteral("/measures.json"));
    if (!source)
        return source.error();
    std::optional<json::Fault> fault;
    ObjectReader root(source.value(), fault);
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
    if (fault)
        return source.value().error(*fault);
    return all;
}

} // namespace limber::content
