#pragma once

#include "app/cli/command.h"
#include "app/exchange/journal_file.h"
#include "tests/support/coach_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>

/// Journals as a person would hand them to `limber-cli evaluate`, and its answer in one line that can be held
/// against clinical.md.
namespace limber::test {

/// What the command said.
struct Said {
    int status = -1;
    QString out;
    QString err;
};

inline Said evaluateFile(const QString& file, const QString& today) {
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    said.status = cli::runEvaluate({file, QStringLiteral("--today"), today}, {out, err});
    out.flush();
    err.flush();
    return said;
}

inline Said evaluateText(const QByteArray& journal, const QString& today) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("journal.json")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(journal);
    file.close();
    return evaluateFile(file.fileName(), today);
}

/// A stage from its first day on, told day by day; days count from 0.
struct Story : CoachFixture {
    using CoachFixture::CoachFixture;

    Story& morning(int dayIndex, int pain) {
        builder.morning(at(dayIndex), pain);
        return *this;
    }
    [[nodiscard]] Day at(int dayIndex) const { return stageStart + days{dayIndex}; }
    /// One session of the stage's exercise with these sets.
    std::string did(int dayIndex, const std::vector<Work>& sets, int effort = 4, int pain = 1,
                    SetEnd ended = SetEnd::Completed) {
        return builder.session(at(dayIndex), hours{8}, catalogue.stageExercise(stageNumber)->id.value, sets,
                               effort, pain, ended);
    }
    /// Sessions a day, from the first day on.
    Story& pattern(const std::vector<int>& counts, int total) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            live(static_cast<int>(i), 1, {.total = total, .sessions = counts[i]});
        return *this;
    }
    Story& weightStep(const char* kit, double kg) {
        builder.journal().settings.weightSteps[kit] = Kilograms::fromKg(kg);
        return *this;
    }
    Said evaluated(int dayIndex) {
        // What the coach is asked about is what was lived: the file between them adds and loses nothing.
        const QByteArray text = exchange::writeJournal(builder.journal());
        const auto read = exchange::readJournal(text);
        EXPECT_TRUE(read.ok());
        if (read.ok()) {
            Journal lived = builder.journal();
            std::sort(lived.entries.begin(), lived.entries.end(), [](const Entry& a, const Entry& b) {
                return a.at != b.at ? a.at < b.at : a.id < b.id;
            });
            lived.entries.erase(std::unique(lived.entries.begin(), lived.entries.end()), lived.entries.end());
            EXPECT_TRUE(*read == lived) << "the file says something else than the journal";
        }
        return evaluateText(text, QString::fromStdString(formatDay(at(dayIndex))));
    }
    QJsonObject answer(int dayIndex) {
        const Said said = evaluated(dayIndex);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        return QJsonDocument::fromJson(said.out.toUtf8()).object();
    }
};

inline std::string wordsOf(const QJsonArray& array) {
    std::string line;
    for (const QJsonValue& value : array)
        line += (line.empty() ? "" : " ") + value.toString().toStdString();
    return line;
}

inline std::string field(const QJsonObject& object, const char* name) {
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isNull() ? "-" : value.toVariant().toString().toStdString();
}

/// "green continue" and, where there are others, "+ step-back".
inline std::string decisionOf(const QJsonObject& answer) {
    const std::string others = wordsOf(answer.value(QLatin1String("also")).toArray());
    const std::string line = field(answer, "zone") + ' ' + field(answer, "action");
    return others.empty() ? line : line + " + " + others;
}

/// "cat-cow 30 -> 32 raise", with "easier" before the exercise when it is not the standard form.
inline std::string doseOf(const QJsonObject& answer) {
    const QJsonObject dose = answer.value(QLatin1String("dose")).toObject();
    if (dose.isEmpty())
        return "no dose";
    const std::string variant = field(dose, "variant");
    return (variant == "standard" ? "" : variant + ' ') + field(dose, "exercise") + ' ' +
           field(dose, "previous_total") + " -> " + field(dose, "total") + ' ' + field(dose, "change");
}

/// The five criteria by their first letters: comfortable, pain-free, levelled off, adherence, exposure.
inline std::string criteriaOf(const QJsonObject& answer) {
    const QJsonObject readiness = answer.value(QLatin1String("readiness")).toObject();
    std::string line;
    for (const char* name : {"comfortable", "pain_free", "levelled_off", "adherence", "exposure"})
        line += readiness.value(QLatin1String(name)).toBool() ? *name : '.';
    return line;
}

inline bool saysReason(const QJsonObject& answer, const char* code) {
    const QJsonArray reasons = answer.value(QLatin1String("reasons")).toArray();
    return std::any_of(reasons.begin(), reasons.end(), [&](const QJsonValue& reason) {
        return reason.toObject().value(QLatin1String("code")).toString() == QLatin1String(code);
    });
}

inline int sessionsToday(const QJsonObject& answer) {
    return static_cast<int>(answer.value(QLatin1String("sessions_today")).toArray().size());
}

/// One line of a table: what happened, the day that is asked about, and what has to come out.
struct Case {
    const char* name;
    int stage;
    std::function<void(Story&)> tell;
    int today;
    const char* decision;
    const char* dose;
};

inline std::string caseName(const testing::TestParamInfo<Case>& info) {
    return info.param.name;
}

inline std::ostream& operator<<(std::ostream& out, const Case& one) {
    return out << one.name;
}

inline void expectCase(const Case& one) {
    Story story(one.stage);
    one.tell(story);
    const QJsonObject answer = story.answer(one.today);
    EXPECT_EQ(decisionOf(answer), one.decision);
    EXPECT_EQ(doseOf(answer), one.dose);
    EXPECT_FALSE(answer.value(QLatin1String("reasons")).toArray().isEmpty());
}

} // namespace limber::test
