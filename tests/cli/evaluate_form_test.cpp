// The journal as a file: order, repetition, taking back, local days, pauses, screenings; and what is refused.

#include "core/journal/names.h"
#include "tests/cli/evaluate_story.h"

#include <random>

namespace limber {

using namespace test;

namespace {

/// A line of JSON with single quotes for double ones.
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

QByteArray journal(const QByteArray& entries) {
    return json("{'format': 'limber-journal', 'version': 1, 'entries': [") + entries + "]}";
}

} // namespace

TEST(EvaluateForm, EveryExerciseHasItsVerdictAndTheStagesDoseIsTheDose) {
    Story story(2);
    story.live(0, 7, {.total = 100});
    const QJsonObject answer = story.answer(7);
    const QJsonObject exercises = answer.value(QStringLiteral("exercises")).toObject();
    EXPECT_EQ(exercises.size(), 12);
    for (const QJsonValue& value : exercises) {
        const QJsonObject day = value.toObject();
        const QString verdict = day.value(QStringLiteral("verdict")).toString();
        EXPECT_TRUE((QStringList{QStringLiteral("start"), QStringLiteral("start-gently"),
                                 QStringLiteral("not-today"), QStringLiteral("blocked")})
                        .contains(verdict));
        EXPECT_EQ(day.value(QStringLiteral("dose")).isObject(), verdict.startsWith(QStringLiteral("start")));
        EXPECT_FALSE(day.value(QStringLiteral("reasons")).toArray().isEmpty());
    }
    const QJsonObject stage = exercises.value(QStringLiteral("wall-extension-hold")).toObject();
    EXPECT_EQ(stage.value(QStringLiteral("dose")), answer.value(QStringLiteral("dose")));
}

TEST(EvaluateForm, ADoseThatIsNotThereIsExplained) {
    Story story(2);
    story.live(0, 2, {.total = 100});
    story.did(2, {{10, 10, {}}}, 4, 5);
    const QJsonObject answer = story.answer(2);
    EXPECT_TRUE(answer.value(QStringLiteral("dose")).isNull());
    EXPECT_FALSE(answer.value(QStringLiteral("reasons")).toArray().isEmpty());
}

TEST(EvaluateForm, TheAnswerHasEveryFieldInTheOrderOfTheFormat) {
    Story story(2);
    story.pattern({2, 2, 2, 2, 2, 2, 0}, 100).weightStep("dumbbell", 0.5);
    // "exercises" stands last and is tested on its own.
    QString text = story.evaluated(7).out;
    text.replace(text.indexOf(QStringLiteral(",\n \"exercises\"")), text.size(), QStringLiteral("}\n"));
    EXPECT_EQ(
        text.toStdString(),
        json("{'today': '2026-03-09',\n 'stage': 2,\n 'calendar_week': 2,\n 'counted_weeks': 1,\n"
             " 'zone': 'green',\n 'action': 'continue',\n 'also': [],\n"
             " 'dose': {'change':'raise','change_percent':5,'exercise':'wall-extension-hold',"
             "'previous_total':100,'sets':[{'reps':5,'seconds':11},{'reps':5,'seconds':10}],"
             "'total':105,'unit':'s','variant':'standard'},\n"
             " 'readiness': {'adherence':true,'comfortable':false,'exposure':false,'levelled_off':false,"
             "'pain_free':true},\n 'adherence_percent': 86,\n"
             " 'sessions_today': [{'due':'morning','exercise':'wall-extension-hold'},"
             "{'due':'evening','exercise':'wall-extension-hold'}],\n"
             " 'reasons': [{'code':'raise-within-band','values':{'done':12,'effort':4,'pain':1,"
             "'percent':5,'planned':14,'seconds':105}}]}\n")
            .toStdString());
}

TEST(EvaluateForm, ShuffledAndRepeatedEntriesChangeNothing) {
    Story story(2);
    story.live(0, 28, {.total = 100}, [](int i, DayLog& log) { log.pain = i % 9 == 0 ? 3 : 1; });
    story.benchmarks({15, 15, 15, 15});
    const QString before = story.evaluated(28).out;
    auto& entries = story.builder.journal().entries;
    const std::vector<Entry> once = entries;
    entries.insert(entries.end(), once.begin(), once.begin() + 40);
    std::shuffle(entries.begin(), entries.end(),
                 std::mt19937(7)); // NOLINT(cert-msc51-cpp): the same each time
    EXPECT_EQ(story.evaluated(28).out, before);
}

TEST(EvaluateForm, WhatWasTakenBackNeverWasAndATakingBackCanBeTakenBack) {
    Story story(2);
    story.live(0, 7, {.total = 100});
    const std::string advance = story.builder.stage(story.at(7), 3, StageReason::Advanced);
    EXPECT_EQ(doseOf(story.answer(7)), "swiss-ball-lowering - -> 20 start");
    const std::string back = story.builder.add(story.at(7), hours{22}, Retract{advance});
    EXPECT_EQ(doseOf(story.answer(7)), "wall-extension-hold 100 -> 105 raise");
    story.builder.add(story.at(8), hours{22}, Retract{back});
    EXPECT_EQ(doseOf(story.answer(8)), "swiss-ball-lowering - -> 20 start");
}

TEST(EvaluateForm, EntriesOfTomorrowAreNotSeen) {
    Story story(2);
    story.live(0, 7, {.total = 100});
    story.builder.screening(story.at(8), ScreeningResult::Red);
    EXPECT_EQ(decisionOf(story.answer(7)), "green continue");
    EXPECT_EQ(decisionOf(story.answer(8)), "held blocked + see-professional");
    EXPECT_EQ(doseOf(story.answer(8)), "no dose");
}

TEST(EvaluateForm, ADayIsTheLocalDateAsWritten) {
    // Half past eleven in the evening of the fourth, in Honolulu, is the morning of the fifth in Greenwich.
    const auto session = [](const char* at) {
        return journal(
            json("{'id':'a','at':'2026-03-01T08:00:00+01:00','kind':'stage','stage':2,'reason':'started'},"
                 "{'id':'b','at':'") +
            at +
            json("','kind':'set','session':'s','exercise':'wall-extension-hold','set':1,"
                 "'planned':{'reps':10,'seconds':10},'done':{'reps':10,'seconds':10},'ended':'completed'},"
                 "{'id':'c','at':'2026-03-06T08:00:00+01:00','kind':'check-in','session':'s','effort':4,"
                 "'pain':6,'limb_symptoms':false}"));
    };
    const auto zone = [&](const char* at) {
        const Said said = evaluateText(session(at), QStringLiteral("2026-03-05"));
        return decisionOf(QJsonDocument::fromJson(said.out.toUtf8()).object());
    };
    // The check-in of the sixth is not seen; without it nothing is known about pain.
    EXPECT_EQ(zone("2026-03-04T23:30:00-10:00"), "green continue");
    const auto later = [&](const char* at) {
        const Said said = evaluateText(session(at), QStringLiteral("2026-03-06"));
        return decisionOf(QJsonDocument::fromJson(said.out.toUtf8()).object());
    };
    EXPECT_EQ(later("2026-03-06T00:10:00+13:00"), "stop continue");
    EXPECT_EQ(later("2026-03-05T23:50:00+13:00"), "cut continue");
    EXPECT_EQ(later("2026-03-06T23:50:00-10:00"), "stop continue");
}

TEST(EvaluateForm, AWeekOverTheChangeOfTheClockHasSevenDays) {
    // In Berlin the clock goes forward on 29 March 2026; the offset changes within the week.
    QByteArray entries =
        json("{'id':'s','at':'2026-03-25T05:59:00+01:00','kind':'screening','result':'clear'},"
             "{'id':'a','at':'2026-03-25T06:00:00+01:00','kind':'stage','stage':3,'reason':'started'}");
    for (int i = 0; i < 7; ++i) {
        const QByteArray date = QDate(2026, 3, 25).addDays(i).toString(Qt::ISODate).toLatin1();
        const QByteArray at = date + (i < 4 ? "T23:40:00+01:00" : "T23:40:00+02:00");
        const QByteArray n = QByteArray::number(i);
        entries += json(",{'id':'b") + n + json("','at':'") + at + json("','kind':'set','session':'s") + n +
                   json("','exercise':'swiss-ball-lowering','set':1,'planned':{'reps':20},'done':{'reps':20},"
                        "'ended':'completed'},{'id':'c") +
                   n + json("','at':'") + at + json("','kind':'check-in','session':'s") + n +
                   json("','effort':4,'pain':1,'limb_symptoms':false}");
    }
    const auto dose = [&](const char* day) {
        return doseOf(QJsonDocument::fromJson(evaluateText(journal(entries), QLatin1String(day)).out.toUtf8())
                          .object());
    };
    EXPECT_EQ(dose("2026-03-31"), "swiss-ball-lowering 20 -> 20 hold");
    EXPECT_EQ(dose("2026-04-01"), "swiss-ball-lowering 20 -> 21 raise");
}

TEST(EvaluatePauses, CoverTheirDaysStopTheClockAndAskForAScreeningAfterIllness) {
    for (const auto& [why, after] :
         {std::pair{PauseReason::Illness, "held blocked"}, std::pair{PauseReason::Injury, "held blocked"},
          std::pair{PauseReason::Holiday, "green continue"}, std::pair{PauseReason::Other, "held blocked"}}) {
        Story story(2);
        story.live(0, 10, {.total = 100});
        story.builder.pause(story.at(9), story.at(10), story.at(13), why);
        EXPECT_EQ(decisionOf(story.answer(9)), "green continue") << nameOf(why);
        EXPECT_EQ(decisionOf(story.answer(10)), "held paused") << nameOf(why);
        EXPECT_EQ(sessionsToday(story.answer(13)), 0) << nameOf(why);
        EXPECT_EQ(decisionOf(story.answer(13)), "held paused") << nameOf(why);
        EXPECT_EQ(decisionOf(story.answer(14)), after) << nameOf(why);
        EXPECT_EQ(story.answer(14).value(QLatin1String("counted_weeks")).toInt(), 1) << nameOf(why);
        story.builder.screening(story.at(14));
        EXPECT_EQ(decisionOf(story.answer(14)), "green continue") << nameOf(why);
    }
}

TEST(EvaluatePauses, AScreeningOnTheLastDayOfAnIllnessIsEnough) {
    Story story(2);
    story.live(0, 10, {.total = 100});
    story.builder.pause(story.at(9), story.at(10), story.at(13), PauseReason::Illness);
    story.builder.screening(story.at(13));
    EXPECT_EQ(decisionOf(story.answer(14)), "green continue");
}

TEST(EvaluateScreenings, EveryResultLeadsWhereItMust) {
    const auto after = [](ScreeningResult result) {
        Story story(2);
        story.live(0, 8, {.total = 100});
        story.builder.screening(story.at(8), result);
        const QJsonObject answer = story.answer(8);
        return decisionOf(answer) + ": " + doseOf(answer);
    };
    EXPECT_EQ(after(ScreeningResult::Clear), "green continue: wall-extension-hold 100 -> 100 hold");
    EXPECT_EQ(after(ScreeningResult::Amber), "held see-professional: cat-cow - -> 30 start");
    EXPECT_EQ(after(ScreeningResult::Urgent), "held blocked + see-professional: no dose");
    EXPECT_EQ(after(ScreeningResult::Red), "held blocked + see-professional: no dose");
}

TEST(EvaluateTingling, TwiceWithinAWeekPausesOnceRepeats) {
    const auto tingling = [](int first, int second) {
        Story story(2);
        story.live(0, 13, {.total = 100}, [&](int i, DayLog& log) { log.limb = i == first || i == second; });
        return decisionOf(story.answer(13));
    };
    EXPECT_EQ(tingling(12, 12), "held paused + see-professional"); // both sessions of a day
    EXPECT_EQ(tingling(5, 12), "held paused + see-professional");
    EXPECT_EQ(tingling(99, 99), "green continue");
    Story once(2);
    once.live(0, 12, {.total = 100});
    once.live(12, 1, {.total = 100, .sessions = 1, .limb = true});
    EXPECT_EQ(decisionOf(once.answer(13)), "repeat continue");
}

class EvaluateRefuses : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(EvaluateRefuses, WithStatusThreeAndOneLineThatNamesTheEntryAndTheField) {
    const auto& [entry, fault] = GetParam();
    const QByteArray first =
        json("{'id':'a','at':'2026-03-01T08:00:00+01:00','kind':'screening','result':'clear'},");
    const Said said = evaluateText(journal(first + json(entry)), QStringLiteral("2026-03-05"));
    EXPECT_EQ(said.status, 3);
    EXPECT_TRUE(said.out.isEmpty());
    EXPECT_EQ(said.err.count(u'\n'), 1);
    EXPECT_TRUE(said.err.contains(QStringLiteral("journal.json: entry 2, field ") + QLatin1String(fault)))
        << said.err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Faults, EvaluateRefuses,
    testing::Values(
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00','kind':'morning','pain':1}", "at: "},
        std::pair{"{'id':'b','at':'2026-02-30T08:00:00Z','kind':'morning','pain':1}", "at: "},
        std::pair{"{'at':'2026-03-01T08:00:00Z','kind':'morning','pain':1}", "id: is missing"},
        std::pair{"{'id':'a','at':'2026-03-01T08:00:00Z','kind':'morning','pain':1}",
                  "id: entry 1 has the same id"},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'sleep','pain':1}", "kind: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'morning','pain':11}", "pain: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'morning','pain':2.5}", "pain: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'morning','pain':'1'}", "pain: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'morning','pain':1,'pain':2}",
                  "pain: is there twice"},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'stage','stage':6,'reason':'started'}",
                  "stage: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'stage','stage':2,'reason':'moved'}",
                  "reason: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'screening','result':'green'}", "result: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'set','session':'s','exercise':7,'set':1,"
                  "'planned':{},'done':{},'ended':'completed'}",
                  "exercise: "},
        std::pair{
            "{'id':'b','at':'2026-03-01T08:00:00Z','kind':'set','session':'s','exercise':'cat-cow','set':1,"
            "'planned':{'reps':-3},'done':{},'ended':'completed'}",
            "planned.reps: "},
        std::pair{
            "{'id':'b','at':'2026-03-01T08:00:00Z','kind':'set','session':'s','exercise':'cat-cow','set':1,"
            "'planned':{},'done':{'seconds':0.5},'ended':'completed'}",
            "done.seconds: "},
        std::pair{
            "{'id':'b','at':'2026-03-01T08:00:00Z','kind':'set','session':'s','exercise':'cat-cow','set':1,"
            "'planned':{},'done':{},'ended':'gone'}",
            "ended: "},
        std::pair{
            "{'id':'b','at':'2026-03-01T08:00:00Z','kind':'check-in','session':'s','effort':3,'pain':1}",
            "limb_symptoms: is missing"},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'benchmark','exercise':'cat-cow','value':-1,'"
                  "unit':'s'}",
                  "value: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'outcome','measure':'height','value':1,'unit'"
                  ":'cm'}",
                  "measure: "},
        std::pair{
            "{'id':'b','at':'2026-03-01T08:00:00Z','kind':'pause','from':'2026-03-09','until':'2026-03-08'}",
            "until: "},
        std::pair{"{'id':'b','at':'2026-03-01T08:00:00Z','kind':'retract'}", "entry: is missing"}));

TEST(EvaluateRefusesAFile, OfANewerVersionOrAnotherFormat) {
    for (const char* text :
         {"{'format':'limber-journal','version':3,'entries':[]}", "{'format':'x','version':1,'entries':[]}",
          "{'version':1,'entries':[]}", "[]", "", "{"}) {
        const Said said = evaluateText(json(text), QStringLiteral("2026-03-05"));
        EXPECT_EQ(said.status, 3) << text;
        EXPECT_EQ(said.err.count(u'\n'), 1) << text;
    }
    EXPECT_EQ(evaluateFile(QStringLiteral("/no/such/file"), QStringLiteral("2026-03-05")).status, 3);
}

TEST(EvaluateForm, WrongUsageIsStatusTwo) {
    EXPECT_EQ(evaluateFile(QStringLiteral("x"), QStringLiteral("2026-02-30")).status, 2);
    EXPECT_EQ(evaluateFile(QStringLiteral("x"), QStringLiteral("tomorrow")).status, 2);
}

TEST(EvaluateForm, UnknownFieldsAreNoFault) {
    const Said said = evaluateText(journal(json("{'id':'a','at':'2026-03-01T08:00:00Z','kind':'stage','stage'"
                                                ":1,'reason':'started','mood':{'x':1}}")),
                                   QStringLiteral("2026-03-05"));
    EXPECT_EQ(said.status, 0) << said.err.toStdString();
}

} // namespace limber
