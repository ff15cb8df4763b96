// Tables for spreadsheets and other programs, and the printed sheet.

#include "app/exchange/journal_file.h"
#include "app/exchange/pdf_report.h"
#include "app/exchange/tables.h"
#include "tests/exchange/journal_text.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace limber;
using namespace limber::exchange;

namespace {

QList<QByteArray> linesOf(const QByteArray& text) {
    QList<QByteArray> lines = text.split('\n');
    EXPECT_TRUE(lines.takeLast().isEmpty()) << "ends with a line feed";
    return lines;
}

QList<QByteArray> table(const Journal& journal, TableKind kind) {
    return linesOf(writeSetsTable(journal, kind, [](const ExerciseId& id) {
        return QString(QStringLiteral("the ") + QString::fromStdString(id.value));
    }));
}

Journal example() {
    return readJournal(limber::test::exampleJournal()).value();
}

} // namespace

TEST(Tables, OurOwnHasEveryFieldOfASetAndItsCheckIn) {
    const auto lines = table(example(), TableKind::Limber);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[1].toStdString(),
              "2026-03-02,07:55:00,s1,cat-cow,standard,both,1,,30,,,30,,completed,3,1");
    EXPECT_EQ(lines[2].toStdString(),
              "2026-03-02,07:56:00,s2,dumbbell-pullover,standard,left,2,11,,4.5,9,,4.5,pain,,");
}

TEST(Tables, ASpreadsheetGetsTheSeparatorsOfItsLocale) {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto german = table(example(), TableKind::Spreadsheet);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto british = table(example(), TableKind::Spreadsheet);
    QLocale::setDefault(QLocale::c());
    EXPECT_TRUE(german[0].startsWith("\xEF\xBB\xBF"
                                     "date;time;"));
    EXPECT_TRUE(german[2].contains(";11;;4,5;9;;4,5;"));
    EXPECT_TRUE(british[2].contains(",11,,4.5,9,,4.5,"));
}

TEST(Tables, StrongGetsItsThirteenColumns) {
    const auto lines = table(example(), TableKind::Strong);
    EXPECT_EQ(
        lines[0].toStdString(),
        "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance "
        "(meters);Seconds;Notes;Workout Notes");
    EXPECT_EQ(lines[1].toStdString(), "1;2026-03-02 07:55:00;Limber;0;the cat-cow;1;;;;;30;;");
    EXPECT_EQ(lines[2].toStdString(), "2;2026-03-02 07:56:00;Limber;0;the dumbbell-pullover;1;4.5;9;;;;;");
}

TEST(Tables, HevyGetsItsFourteenColumnsAndAHoldItsWholeTime) {
    Journal journal = example();
    std::get<SetFact>(journal.entries[2].fact).done = {5, 11, std::nullopt};
    std::get<CheckIn>(journal.entries[4].fact).effort = 7;
    const auto lines = table(journal, TableKind::Hevy);
    EXPECT_EQ(lines[0].count(','), 13);
    EXPECT_EQ(lines[1].toStdString(),
              "Limber,\"2 Mar 2026, 07:55\",\"2 Mar 2026, 07:55\",,the cat-cow,,,0,normal,,5,,55,7");
}

TEST(Tables, OtherProgramsGetNoSetWithNothingInIt) {
    Journal journal = example();
    std::get<SetFact>(journal.entries[2].fact).done = {};
    std::get<SetFact>(journal.entries[3].fact).done = {0, std::nullopt, Kilograms{4500}};
    EXPECT_EQ(table(journal, TableKind::Limber).size(), 3);
    EXPECT_EQ(table(journal, TableKind::Strong).size(), 1);
    EXPECT_EQ(table(journal, TableKind::Hevy).size(), 1);
}

TEST(Tables, WhatWasTakenBackIsLeftOut) {
    Journal journal = example();
    Entry retract;
    retract.id = "zz";
    retract.at = journal.entries.back().at;
    retract.fact = Retract{"a3"};
    journal.entries.push_back(retract);
    EXPECT_EQ(table(journal, TableKind::Limber).size(), 2);
}

TEST(Tables, CellsAreQuotedAndFormulasDisarmed) {
    EXPECT_EQ(tableCell(QStringLiteral("plain")).toStdString(), "plain");
    EXPECT_EQ(tableCell(QStringLiteral("a,\"b\"\nc")).toStdString(), "\"a,\"\"b\"\"\nc\"");
    EXPECT_EQ(tableCell(QStringLiteral("=1+1")).toStdString(), "'=1+1");
    EXPECT_EQ(tableCell(QStringLiteral("-a,b")).toStdString(), "\"'-a,b\"");
}

TEST(PdfReport, IsAPdfWithItsPictures) {
    const QTemporaryDir folder;
    QImage figure(300, 200, QImage::Format_RGB32);
    figure.fill(Qt::darkCyan);
    PdfReport report;
    report.title = QStringLiteral("Your plan");
    report.plan = {{QStringLiteral("Cat-cow"),
                    QStringLiteral("30 s"),
                    {QStringLiteral("Kneel"), QStringLiteral("Round")},
                    {},
                    figure}};
    report.pictures = {{QStringLiteral("Dose"), figure, {}}};
    for (int i = 0; i < 120; ++i)
        report.tables.resize(1),
            report.tables[0].rows.push_back({QString::number(i), QStringLiteral("<b>&")});
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    ASSERT_EQ(writePdf(report, path), std::nullopt);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_GE(bytes.count("/Type /Page\n") + bytes.count("/Type /Page "), 3) << "breaks into pages";
    EXPECT_GE(bytes.count("/Subtype /Image"), 1);
    EXPECT_TRUE(writePdf(report, folder.filePath(QStringLiteral("no/such/plan.pdf"))).has_value());
}
