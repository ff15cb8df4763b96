// limber-cli plan: what it prints is what the coach prescribes and the player runs.

#include "app/cli/session_plan.h"
#include "app/content/catalogue_loader.h"
#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "core/coach/reason_codec.h"
#include "core/session/timeline.h"
#include "tests/cli/evaluate_story.h"

#include <QDir>

#include <set>
#include <vector>

namespace limber {

using namespace test;

namespace {

Said plan(const QStringList& arguments) {
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    said.status = cli::runPlan(arguments, {out, err});
    out.flush();
    err.flush();
    return said;
}

QString dayText(Story& story, int dayIndex) {
    return QString::fromStdString(formatDay(story.at(dayIndex)));
}

Said planOf(Story& story, int dayIndex, const char* exercise, const char* variant = "") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("journal.json")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(exchange::writeJournal(story.builder.journal()));
    file.close();
    QStringList arguments{QStringLiteral("--journal"), file.fileName(), QStringLiteral("--today"),
                          dayText(story, dayIndex), QString::fromLatin1(exercise)};
    if (*variant != '\0')
        arguments << QStringLiteral("--variant") << QString::fromLatin1(variant);
    return plan(arguments);
}

QJsonObject jsonOf(const Said& said) {
    return QJsonDocument::fromJson(said.out.toUtf8()).object();
}

Catalogue realCatalogue() {
    auto catalogue = content::loadCatalogue();
    EXPECT_TRUE(catalogue.ok());
    return std::move(catalogue.value());
}

/// The rests that the player announces when nobody touches anything.
std::vector<int> restsOfPlayer(const Catalogue& catalogue, const Prescription& prescription) {
    const auto begun = session::begin(planSession(catalogue, {prescription}, "s"));
    std::vector<int> rests;
    for (const Say& say : timelineOf(begun.session, std::chrono::hours{3}).says)
        if (say.kind == SayKind::Rest)
            rests.push_back(say.value);
    return rests;
}

QJsonObject setOf(const DoseSet& work) {
    QJsonObject json;
    if (work.reps)
        json.insert(QStringLiteral("reps"), *work.reps);
    if (work.seconds)
        json.insert(QStringLiteral("seconds"), *work.seconds);
    if (work.load)
        json.insert(QStringLiteral("kg"), work.load->kg());
    return json;
}

/// One line of the table: what was lived, what is asked for, and how it ends.
struct PlanCase {
    const char* name;
    int stage;
    std::function<void(Story&)> tell;
    int today;
    const char* exercise;
    const char* variant;
    int status;
};

const std::vector<PlanCase>& cases() {
    static const auto usual = [](Story& story) { story.live(0, 8, {.total = 100}); };
    static const auto screened = [](ScreeningResult result) {
        return [result](Story& story) {
            story.live(0, 8, {.total = 100});
            story.builder.screening(story.at(8), result);
        };
    };
    static const std::vector<PlanCase> all{
        {"may_start", 2, usual, 8, "wall-extension-hold", "", 0},
        {"may_start_in_a_form", 2, usual, 8, "wall-extension-hold", "standard", 0},
        {"done_already_today", 2, usual, 7, "wall-extension-hold", "", 0},
        {"gently", 2, screened(ScreeningResult::Amber), 8, "cat-cow", "", 0},
        {"not_the_gentle_one", 2, screened(ScreeningResult::Amber), 8, "wall-extension-hold", "", 5},
        {"blocked", 2, screened(ScreeningResult::Urgent), 8, "wall-extension-hold", "", 5},
        {"blocked_in_a_form", 2, screened(ScreeningResult::Red), 8, "wall-extension-hold", "standard", 5},
        {"paused", 2,
         [](Story& story) {
             story.live(0, 8, {.total = 100});
             story.builder.pause(story.at(7), story.at(8), story.at(9), PauseReason::Holiday);
         },
         8, "wall-extension-hold", "", 5},
        {"unknown_exercise", 2, usual, 8, "press-up", "", 2},
        {"unknown_variant", 2, usual, 8, "wall-extension-hold", "underwater", 2},
    };
    return all;
}

} // namespace

TEST(Plan, EveryVerdictHasItsExitStatus) {
    for (const PlanCase& one : cases()) {
        Story story(one.stage);
        one.tell(story);
        const Said said = planOf(story, one.today, one.exercise, one.variant);
        EXPECT_EQ(said.status, one.status) << one.name << ": " << QString(said.out + said.err).toStdString();
        EXPECT_EQ(said.err.count(u'\n'), one.status == 2 ? 1 : 0) << one.name;
        const QJsonObject json = jsonOf(said);
        EXPECT_EQ(json.contains(QStringLiteral("sets")), one.status == 0) << one.name;
        EXPECT_EQ(json.value(QStringLiteral("refused")).toString().isEmpty(), one.status != 5) << one.name;
    }
}

TEST(Plan, IsWhatTheCoachPrescribesForEveryExerciseAndForm) {
    const Catalogue catalogue = realCatalogue();
    std::set<int> seen;
    for (const int stage : {1, 2, 3, 4, 5}) {
        Story story(stage);
        const CoachDay day = evaluate(catalogue, story.builder.journal(), story.at(1));
        for (const ExerciseDay& exercise : day.exercises) {
            for (const FormDay& form : exercise.forms) {
                const Said said = planOf(story, 1, exercise.exercise.value.c_str(), form.variant.c_str());
                const bool may = exercise.mayStart() && form.mayStart();
                const std::string what = exercise.exercise.value + ' ' + form.variant;
                ASSERT_EQ(said.status, may ? 0 : 5) << what;
                seen.insert(said.status);
                if (!may)
                    continue;
                const QJsonObject json = jsonOf(said);
                EXPECT_EQ(field(json, "exercise") + ' ' + field(json, "variant"), what);
                std::vector<int> rests;
                QJsonArray works;
                for (const QJsonValue& value : json.value(QStringLiteral("sets")).toArray()) {
                    QJsonObject set = value.toObject();
                    const int rest = set.take(QStringLiteral("rest_seconds")).toInt();
                    if (rest > 0)
                        rests.push_back(rest);
                    if (set.take(QStringLiteral("side")).toString() != QStringLiteral("right"))
                        works.append(set);
                }
                QJsonArray prescribed;
                for (const DoseSet& set : form.prescription->dose().sets)
                    prescribed.append(setOf(set));
                EXPECT_EQ(works, prescribed) << what;
                EXPECT_EQ(rests, restsOfPlayer(catalogue, *form.prescription)) << what;
            }
        }
    }
    EXPECT_EQ(seen, (std::set<int>{0, 5}));
}

TEST(Plan, WithoutAVariantIsTheFormThatTheCoachChose) {
    const Catalogue catalogue = realCatalogue();
    Story story(2);
    story.live(0, 8, {.total = 100});
    const CoachDay day = evaluate(catalogue, story.builder.journal(), story.at(8));
    const auto& dose = day.find({"wall-extension-hold"})->prescription.value().dose();
    const QJsonObject json = jsonOf(planOf(story, 8, "wall-extension-hold"));
    EXPECT_EQ(field(json, "variant"), dose.variant);
    EXPECT_EQ(json.value(QStringLiteral("sets")).toArray().size(), static_cast<int>(dose.sets.size()));
    EXPECT_EQ(json.value(QStringLiteral("lead_in_seconds")).toInt(), Preferences{}.prepareSeconds);
}

TEST(Plan, OfAProfileHasItsPreferencesAndChangesNothing) {
    Story story(2);
    story.live(0, 8, {.total = 100});
    const QTemporaryDir profile;
    const auto opened = store::Store::open(profile.path());
    ASSERT_TRUE(opened.store);
    ASSERT_TRUE(opened.store->merge(story.builder.journal()).ok());
    const auto ask = [&] {
        return plan({QStringLiteral("--profile"), profile.path(), QStringLiteral("--today"),
                     dayText(story, 8), QStringLiteral("wall-extension-hold")});
    };
    for (const auto& [seconds, lead] : {std::pair{"35", QJsonValue(35)}, std::pair{"0", QJsonValue()}}) {
        ASSERT_TRUE(
            opened.store->savePreferences({{QStringLiteral("prepare-seconds"), QString::fromLatin1(seconds)}})
                .ok());
        const Said said = ask();
        ASSERT_EQ(said.status, 0) << said.err.toStdString();
        EXPECT_EQ(jsonOf(said).value(QStringLiteral("lead_in_seconds")), lead);
        EXPECT_EQ(jsonOf(said).value(QStringLiteral("sets")),
                  jsonOf(planOf(story, 8, "wall-extension-hold")).value(QStringLiteral("sets")));
    }
    EXPECT_EQ(opened.store->journal()->entries.size(), story.builder.journal().entries.size());
}

TEST(Plan, OfAClosedProfileIsReadToo) {
    Story story(2);
    const QTemporaryDir profile;
    {
        const auto opened = store::Store::open(profile.path());
        ASSERT_TRUE(opened.store);
        ASSERT_TRUE(opened.store->merge(story.builder.journal()).ok());
    }
    const auto bytes = [&] {
        QFile file(store::databasePath(profile.path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const Said said = plan({QStringLiteral("--profile"), profile.path(), QStringLiteral("--today"),
                            dayText(story, 1), QStringLiteral("wall-extension-hold")});
    EXPECT_EQ(said.status, 0) << said.err.toStdString();
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(bytes(), before);
}

TEST(Plan, OfWhatCannotBeReadIsThreeForAFileAndFourForAProfile) {
    const QTemporaryDir folder;
    for (const auto& [option, status] : {std::pair{"--journal", 3}, std::pair{"--profile", 4}}) {
        const Said said =
            plan({QString::fromLatin1(option), folder.filePath(QStringLiteral("none")),
                  QStringLiteral("--today"), QStringLiteral("2026-03-03"), QStringLiteral("cat-cow")});
        EXPECT_EQ(said.status, status);
        EXPECT_EQ(said.err.count(u'\n'), 1) << said.err.toStdString();
        EXPECT_TRUE(said.out.isEmpty());
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(Plan, WrongUsageIsOneLineAndStatusTwo) {
    const auto words = [](const char* line) {
        return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    };
    for (const char* line :
         {"", "cat-cow", "--today 2026-03-03 cat-cow", "--journal x cat-cow",
          "--journal x --today soon cat-cow", "--journal x --profile y --today 2026-03-03 cat-cow",
          "--journal x --today 2026-03-03", "--journal x --today 2026-03-03 cat-cow wall-slide",
          "--journal x --today 2026-03-03 --dance cat-cow",
          "--journal x --today 2026-03-03 --variant easier --variant harder cat-cow"}) {
        const Said said = plan(words(line));
        EXPECT_EQ(said.status, 2) << line;
        EXPECT_EQ(said.err.count(u'\n'), 1) << line;
        EXPECT_TRUE(said.out.isEmpty()) << line;
    }
}

TEST(Plan, OfALockedVariantIsRefusedWithItsReason) {
    const Catalogue catalogue = realCatalogue();
    Story story(5);
    const CoachDay day = evaluate(catalogue, story.builder.journal(), story.at(1));
    int locked = 0;
    for (const ExerciseDay& exercise : day.exercises)
        for (const FormDay& form : exercise.forms) {
            if (!exercise.mayStart() || form.mayStart())
                continue;
            ++locked;
            const Said said = planOf(story, 1, exercise.exercise.value.c_str(), form.variant.c_str());
            EXPECT_EQ(said.status, 5);
            ASSERT_FALSE(form.reasons.empty()) << exercise.exercise.value << ' ' << form.variant;
            EXPECT_EQ(field(jsonOf(said), "refused"), codeOf(form.reasons.front()));
        }
    EXPECT_GT(locked, 0) << "the full bridge, at least, has to be unlocked";
}

} // namespace limber
