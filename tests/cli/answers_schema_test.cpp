// docs/answers.schema.json says what limber-cli prints: real answers are held against it, and broken ones
// fail.

#include "core/coach/precedence.h"
#include "tests/cli/evaluate_story.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace limber {

using namespace test;

namespace {

using Adapter = valijson::adapters::QtJsonAdapter;

QJsonObject document() {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/docs/answers.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The schema of one command's answer.
class Answers {
public:
    explicit Answers(const char* command) {
        QJsonObject root = document();
        root.insert(QStringLiteral("$ref"),
                    QString(QStringLiteral("#/$defs/") + QString::fromLatin1(command)));
        const QJsonValue value(root);
        valijson::SchemaParser().populateSchema(Adapter(value), m_schema);
    }

    /// Empty when the answer is as the schema says.
    [[nodiscard]] std::string problem(const QJsonValue& answer) const {
        valijson::ValidationResults results;
        if (valijson::Validator().validate(m_schema, Adapter(answer), &results))
            return {};
        std::string all;
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const std::string& part : error.context)
                all += part;
            all += ": " + error.description + "\n";
        }
        return all.empty() ? "is not as the schema says" : all;
    }

private:
    valijson::Schema m_schema;
};

template <class Command> QJsonValue answerOf(Command command, const QStringList& arguments, int status) {
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    EXPECT_EQ(command(arguments, cli::Streams{out, err}), status) << said.err.toStdString();
    out.flush();
    const QJsonDocument parsed = QJsonDocument::fromJson(said.out.toUtf8());
    return parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object());
}

/// A file that goes with the test.
class File {
public:
    explicit File(const QByteArray& text) {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file")); }

private:
    QTemporaryDir m_folder;
};

/// Lives with pain, breaks, questions and every stage.
std::vector<Story> stories() {
    std::vector<Story> told;
    for (int stage = 1; stage <= 5; ++stage) {
        Story calm(stage);
        calm.live(0, 28, {.total = 100, .pain = 0});
        told.push_back(calm);
        Story sore(stage);
        sore.live(0, 20, {.total = 60, .effort = 8, .pain = 4});
        sore.morning(8, 6).morning(12, 6).morning(16, 7);
        sore.builder.screening(stageStart + days{19}, ScreeningResult::Amber);
        told.push_back(sore);
    }
    told.back().builder.screening(stageStart + days{20}, ScreeningResult::Red);
    return told;
}

} // namespace

TEST(AnswersSchema, HoldsForEveryDayOfCalmAndOfPainfulLives) {
    const Answers schema("evaluate");
    std::set<QString> actions;
    for (Story& story : stories()) {
        for (int day = 0; day < 100; day += 3) {
            const QJsonObject answer = story.answer(day);
            actions.insert(answer[QStringLiteral("action")].toString());
            ASSERT_EQ(schema.problem(answer), "") << "day " << day << " of stage " << story.stageNumber;
        }
    }
    EXPECT_GE(actions.size(), 5U) << "the stories are lives of many kinds";
}

TEST(AnswersSchema, RefusesAnAnswerThatLacksAFieldOrSaysAnUnknownWord) {
    const Answers schema("evaluate");
    Story story(2);
    story.live(0, 7, {.total = 100});
    const QJsonObject whole = story.answer(7);
    ASSERT_EQ(schema.problem(whole), "");
    for (const QString& field : whole.keys()) {
        if (field == QStringLiteral("also"))
            continue;
        QJsonObject less = whole;
        less.remove(field);
        EXPECT_NE(schema.problem(less), "") << field.toStdString();
        QJsonObject wrong = whole;
        wrong[field] = QStringLiteral("nonsense");
        EXPECT_NE(schema.problem(wrong), "") << field.toStdString();
    }
}

TEST(AnswersSchema, NamesEveryActionOfTheCoach) {
    const QJsonArray listed = document()[QStringLiteral("$defs")]
                                  .toObject()[QStringLiteral("action")]
                                  .toObject()[QStringLiteral("enum")]
                                  .toArray();
    std::set<std::string> words;
    for (const QJsonValue& word : listed)
        words.insert(word.toString().toStdString());
    std::set<std::string> known;
    for (const Action action : actionsBySafety())
        known.insert(std::string(wordOf(action)));
    EXPECT_EQ(words, known);
}

TEST(AnswersSchema, HoldsForPlansRefusalsRulesAndPreviews) {
    const Answers plan("plan");
    for (int stage = 1; stage <= 5; ++stage) {
        Story story(stage);
        story.live(0, 7, {.total = 60, .pain = 0});
        const File journal(exchange::writeJournal(story.builder.journal()));
        const QString today = QString::fromStdString(formatDay(story.at(9)));
        const QString exercise = QString::fromStdString(story.catalogue.stageExercise(stage)->id.value);
        const QJsonValue answer = answerOf(
            cli::runPlan,
            {QStringLiteral("--journal"), journal.path(), QStringLiteral("--today"), today, exercise},
            cli::Answered);
        EXPECT_EQ(plan.problem(answer), "") << exercise.toStdString();
    }
    Story red(2);
    red.builder.screening(red.at(0), ScreeningResult::Red);
    const File journal(exchange::writeJournal(red.builder.journal()));
    const QString today = QString::fromStdString(formatDay(red.at(1)));
    EXPECT_EQ(Answers("refusal").problem(
                  answerOf(cli::runPlan,
                           {QStringLiteral("--journal"), journal.path(), QStringLiteral("--today"), today,
                            QStringLiteral("wall-extension-hold")},
                           cli::Refused)),
              "");
    EXPECT_EQ(Answers("rules").problem(answerOf(cli::runRules, {}, cli::Answered)), "");
    const File table(
        "Date,Exercise,Seconds,Reps\n2026-03-01,Wall extension hold,30,\n03/04/2026,Squat,,12\nx,y,z,w\n");
    EXPECT_EQ(Answers("preview").problem(
                  answerOf(cli::runImport, {QStringLiteral("--preview"), table.path()}, cli::Answered)),
              "");
}

} // namespace limber
