// Tables for spreadsheets and other programs, and the printed sheet.

#include "app/exchange/journal_file.h"
#include "app/exchange/pdf_report.h"
#include "app/exchange/tables.h"
#include "tests/exchange/journal_text.h"

#include <QFile>
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

TEST(Tables, StrongGetsItsColumns) {
    const auto lines = table(example(), TableKind::Strong);
    EXPECT_EQ(lines[0].toStdString(),
              "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds");
    EXPECT_EQ(lines[1].toStdString(), "2026-03-02 07:55:00,Limber,the cat-cow,1,0,0,0,30");
    EXPECT_EQ(lines[2].toStdString(), "2026-03-02 07:56:00,Limber,the dumbbell-pullover,1,4.5,9,0,0");
}

TEST(Tables, HevyGetsItsColumnsAndAHoldItsWholeTime) {
    Journal journal = example();
    std::get<SetFact>(journal.entries[2].fact).done = {5, 11, std::nullopt};
    const auto lines = table(journal, TableKind::Hevy);
    EXPECT_EQ(lines[1].toStdString(),
              "Limber,2026-03-02 07:55:00,2026-03-02 07:55:00,the cat-cow,0,normal,,5,,55,3");
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
