// The texts of resources/ are data, and lupdate reads only sources: translations/content_strings.h names
// them.

#include "app/content/figure_loader.h"
#include "app/content/text_loader.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

using namespace limber;

namespace {

/// Texts in the order of first appearance, each once.
class Collector {
public:
    void add(const std::string& text) {
        if (!text.empty() && m_seen.insert(text).second)
            m_texts.push_back(text);
    }
    void add(const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            add(text);
    }
    [[nodiscard]] const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::set<std::string> m_seen;
    std::vector<std::string> m_texts;
};

void collect(Collector& all, const Exercise& e) {
    for (const std::string& text : {e.name, e.purpose, e.region, e.targets, e.stageName})
        all.add(text);
    for (const EquipmentNeed& need : e.equipment) {
        all.add(need.name);
        all.add(need.substitutes);
    }
    all.add(e.steps);
    all.add(e.breathing);
    all.add(e.tempoNote);
    for (const Phase& phase : e.phases)
        all.add(phase.cue);
    for (const Mistake& mistake : e.mistakes) {
        all.add(mistake.mistake);
        all.add(mistake.correction);
    }
    for (const Caution& caution : e.cautions)
        all.add(caution.text);
    for (const Variant& variant : e.variants) {
        all.add(variant.name);
        all.add(variant.description);
        all.add(variant.unlock);
        for (const Phase& phase : variant.phases)
            all.add(phase.cue);
    }
    all.add(e.honestNote);
    // Of the sources only the first is words and no name.
    if (!e.sources.empty())
        all.add(e.sources.front());
}

void collect(Collector& all, const Questionnaire& q) {
    all.add(q.intro);
    all.add(q.signOff);
    for (const OutcomeText& outcome : q.outcomes) {
        all.add(outcome.title);
        all.add(outcome.text);
    }
    for (const ScreeningSection& section : q.sections) {
        all.add(section.title);
        all.add(section.lead);
    }
    for (const ScreeningQuestion& question : q.questions) {
        all.add(question.text);
        all.add(question.advice);
        for (const ScreeningPart& part : question.parts)
            all.add(part.text);
        for (const ScreeningChoice& choice : question.choices) {
            all.add(choice.text);
            all.add(choice.advice);
        }
    }
    all.add(q.usualPain);
    all.add(q.usualPainNote);
    for (const SessionCheckQuestion& question : q.sessionCheck)
        all.add(question.text);
}

void collect(Collector& all, const Article& article) {
    all.add(article.title);
    all.add(article.intro);
    for (const Article::Section& section : article.sections) {
        all.add(section.title);
        all.add(section.text);
    }
}

void collect(Collector& all, const MeasureGuides& measures) {
    all.add(measures.intro);
    for (const MeasureGuide& guide : measures.guides) {
        all.add(guide.name);
        all.add(guide.steps);
        all.add(guide.unit);
    }
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result.push_back('\\');
        result.push_back(c);
    }
    return result + "\"";
}

void collect(Collector& all, const figure::ClipLibrary& clips) {
    for (const figure::Clip& clip : clips.clips())
        if (clip.mistake)
            all.add(clip.mistake->text);
}

std::string wantedFile() {
    Collector all;
    const Catalogue catalogue = content::loadCatalogue().value();
    for (const Exercise& exercise : catalogue.exercises())
        collect(all, exercise);
    collect(all, content::loadFigures(catalogue).value());
    collect(all, content::loadQuestionnaire().value());
    collect(all, content::loadWhy().value());
    collect(all, content::loadMeasures().value());
    std::string file =
        "// The texts of resources/ for lupdate; written by LIMBER_WRITE_STRINGS=1 test_content.\n"
        "#pragma once\n\n#include <QtGlobal>\n\n// clang-format off\n"
        "[[maybe_unused]] static const char* const contentStrings[] = {\n";
    for (const std::string& text : all.texts())
        file += "    QT_TRANSLATE_NOOP(\"Content\", " + quoted(text) + "),\n";
    return file + "};\n";
}

} // namespace

TEST(TheTextsOfTheResources, AreAllOfferedForTranslation) {
    const std::string path = LIMBER_SOURCE_DIR "/translations/content_strings.h";
    const std::string wanted = wantedFile();
    if (std::getenv("LIMBER_WRITE_STRINGS") != nullptr)
        std::ofstream(path) << wanted;
    std::stringstream found;
    found << std::ifstream(path).rdbuf();
    EXPECT_TRUE(found.str() == wanted) << "translations/content_strings.h is out of date: "
                                          "LIMBER_WRITE_STRINGS=1 test_content writes it, then "
                                          "run the target limber_lupdate";
}
