#include "app/exchange/calendar_file.h"
#include "tests/support/coach_fixture.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::exchange;

namespace {

/// What strict readers, Google and Outlook have tripped over.
void expectClean(const QByteArray& text) {
    EXPECT_TRUE(text.endsWith("\r\n"));
    EXPECT_FALSE(QByteArray(text).replace("\r\n", "").contains('\n'));
    const QList<QByteArray> lines = QByteArray(text).replace("\r\n", "\n").split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray& line = lines[i];
        EXPECT_LE(line.size(), 75) << line.toStdString();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "cut within a character";
        if (i + 1 < lines.size() && lines[i + 1].startsWith(' ')) {
            qsizetype backslashes = 0;
            while (backslashes < line.size() && line[line.size() - 1 - backslashes] == '\\')
                ++backslashes;
            EXPECT_EQ(backslashes % 2, 0) << "cut between a backslash and its letter";
        }
    }
}

QStringList valuesOf(const QByteArray& text, const char* name) {
    QStringList found;
    const QByteArray start = QByteArray(name).append(':');
    for (const QByteArray& line : QByteArray(text).replace("\r\n ", "").replace("\r\n", "\n").split('\n'))
        if (line.startsWith(start))
            found << QString::fromUtf8(line.mid(start.size()));
    return found;
}

Preferences threeADay() {
    Preferences preferences;
    preferences.plan.sessionsADay = 3;
    return preferences;
}

QByteArray planned(const Preferences& preferences, std::chrono::hours at = std::chrono::hours{12}) {
    limber::test::CoachFixture life(1);
    const Timestamp written = localTimestamp(limber::test::stageStart, at);
    return planCalendar(life.catalogue, life.builder.journal(), preferences, written,
                        limber::test::stageStart)
        .value_or(QByteArray());
}

} // namespace

TEST(CalendarFile, AnAppointmentStandsAtItsLocalTimeAndKeepsItsName) {
    Appointment appointment{QStringLiteral("2026-04-01-morning-cat-cow"),
                            day(2026, 4, 1),
                            std::chrono::minutes{445},
                            std::chrono::minutes{6},
                            QStringLiteral("Cat-cow, 2; slow"),
                            QStringLiteral("a\nb\\")};
    const QByteArray text = writeCalendar(
        {appointment}, localTimestamp(day(2026, 3, 30), std::chrono::hours{12}, std::chrono::hours{2}));
    for (const char* line :
         {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "UID:2026-04-01-morning-cat-cow@limber\r\n",
          "DTSTAMP:20260330T100000Z\r\n", "DTSTART:20260401T072500\r\n", "DURATION:PT6M\r\n",
          "SUMMARY:Cat-cow\\, 2\\; slow\r\n", "DESCRIPTION:a\\nb\\\\\r\n", "END:VEVENT\r\nEND:VCALENDAR\r\n"})
        EXPECT_TRUE(text.contains(line)) << line << '\n' << text.toStdString();
}

TEST(CalendarFile, LongLinesAreFoldedBetweenCharacters) {
    Appointment appointment;
    appointment.title = QString(200, QChar(0xE4));
    const QByteArray text = writeCalendar({appointment}, {});
    for (const QByteArray& line : text.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    QByteArray unfolded = text;
    unfolded.replace("\r\n ", "");
    EXPECT_TRUE(unfolded.contains(QByteArray("SUMMARY:" + appointment.title.toUtf8() + "\r\n")));
}

TEST(CalendarFile, NeverFoldsWithinACharacterOrAnEscape) {
    for (int letters = 40; letters < 80; ++letters)
        for (const char* mark : {"\n", ",", ";", "\\"}) {
            Appointment appointment;
            appointment.title = QString(60, QChar(0xE4)) + QString::fromUcs4(U"\U0001F9D8").repeated(60);
            appointment.details =
                QString(letters, u'x') + QLatin1String(mark) + QStringLiteral("second; with, marks\\\\ and");
            expectClean(writeCalendar({appointment}, {}));
        }
}

TEST(CalendarFile, ALengthIsAtLeastAMinute) {
    Appointment none;
    none.length = std::chrono::minutes{0};
    Appointment day;
    day.length = std::chrono::minutes{1'500};
    EXPECT_EQ(valuesOf(writeCalendar({none, day}, {}), "DURATION"),
              (QStringList{QStringLiteral("PT1M"), QStringLiteral("PT1500M")}));
}

TEST(CalendarFile, HoldsTheSessionsOfFourWeeksEachOnce) {
    const QByteArray text = planned(threeADay());
    expectClean(text);
    const QStringList ids = valuesOf(text, "UID");
    EXPECT_EQ(ids.size(), 3 * 28);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    EXPECT_EQ(valuesOf(text, "DTSTAMP").size(), ids.size());
    EXPECT_EQ(planned(threeADay()), text) << "written twice, the same";
}

TEST(CalendarFile, ASessionThatIsMovedKeepsItsNameAndHasALaterStamp) {
    Preferences moved = threeADay();
    moved.times[1] = std::chrono::minutes{14 * 60};
    const QByteArray before = planned(threeADay());
    const QByteArray after = planned(moved, std::chrono::hours{13});
    EXPECT_EQ(valuesOf(before, "UID"), valuesOf(after, "UID"));
    EXPECT_NE(valuesOf(before, "DTSTART"), valuesOf(after, "DTSTART"));
    EXPECT_LT(valuesOf(before, "DTSTAMP").front(), valuesOf(after, "DTSTAMP").front());
}

TEST(CalendarFile, StandsAtTheWallTimeOnTheDaysWhenTheClocksChange) {
    for (const Day changes : {day(2026, 3, 29), day(2026, 10, 25)}) {
        Appointment appointment;
        appointment.day = changes;
        appointment.time = std::chrono::minutes{150};
        const QStringList starts = valuesOf(writeCalendar({appointment}, {}), "DTSTART");
        ASSERT_EQ(starts.size(), 1);
        EXPECT_TRUE(starts.front().endsWith(QStringLiteral("T023000")));
    }
}

TEST(CalendarFile, WithNothingToComeThereIsNone) {
    limber::test::CoachFixture life(1);
    life.builder.add(limber::test::stageStart, std::chrono::hours{8},
                     Pause{limber::test::stageStart, limber::test::stageStart + limber::test::days{60},
                           PauseReason::Holiday});
    EXPECT_EQ(planCalendar(life.catalogue, life.builder.journal(), {}, {}, limber::test::stageStart),
              std::nullopt);
    EXPECT_EQ(planCalendar(life.catalogue, {}, {}, {}, limber::test::stageStart), std::nullopt)
        << "nothing was begun yet";
}
