// The real limber-cli, run as a program.

#include "app/store/profile_folder.h"
#include "app/store/store.h"
#include "tests/exchange/journal_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace limber;
using limber::test::plainJournal;

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

class Cli : public testing::Test {
protected:
    Ran run(const QStringList& arguments, const QStringList& environment = {}) {
        QProcess process;
        QStringList variables = QProcess::systemEnvironment();
        variables.append(environment);
        process.setEnvironment(variables);
        process.start(QStringLiteral(LIMBER_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString written(const char* name, const QByteArray& content) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QByteArray content(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Ran import(const QString& file, const char* profile = "profile") {
        return run({QStringLiteral("import"), QStringLiteral("--profile"), path(profile), file});
    }
    Ran exportTo(const char* file, const char* profile = "profile") {
        return run({QStringLiteral("export"), QStringLiteral("--profile"), path(profile), path(file)});
    }
    static void expectOneLine(const Ran& ran, int status) {
        EXPECT_EQ(ran.status, status) << ran.err.toStdString();
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
        EXPECT_TRUE(ran.out.isEmpty()) << ran.out.toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Cli, WhatIsExportedImportedAndExportedAgainIsByteIdentical) {
    ASSERT_EQ(import(written("a.json", plainJournal())).status, 0);
    ASSERT_EQ(exportTo("b.json").status, 0);
    EXPECT_EQ(content("b.json").toStdString(), plainJournal().toStdString());
    ASSERT_EQ(import(path("b.json"), "second").status, 0);
    ASSERT_EQ(exportTo("c.json", "second").status, 0);
    EXPECT_EQ(content("c.json"), content("b.json"));
}

TEST_F(Cli, ImportingTheSameFileTwiceChangesNothing) {
    const QString file = written("a.json", plainJournal());
    ASSERT_EQ(import(file).status, 0);
    const Ran again = import(file);
    EXPECT_EQ(again.status, 0);
    EXPECT_TRUE(again.out.startsWith("0 entries imported")) << again.out.toStdString();
    ASSERT_EQ(exportTo("b.json").status, 0);
    EXPECT_EQ(content("b.json"), plainJournal());
}

TEST_F(Cli, AFileThatIsNoJournalIsRefusedBeforeAnythingIsMade) {
    QByteArray broken = plainJournal();
    broken.replace("\"pain\": 1}", "\"pain\": 12}");
    const Ran ran = import(written("broken.json", broken));
    expectOneLine(ran, 3);
    EXPECT_TRUE(ran.err.contains("broken.json: entry 6, field pain: ")) << ran.err.toStdString();
    EXPECT_FALSE(QDir(path("profile")).exists());
    expectOneLine(import(path("not-there.json")), 3);
}

TEST_F(Cli, AnEntryThatContradictsTheProfileStopsTheImportAsAWhole) {
    ASSERT_EQ(import(written("a.json", plainJournal())).status, 0);
    QByteArray other = plainJournal();
    other.replace("\"a6\", \"at\": \"2026-03-03", "\"a6\", \"at\": \"2026-03-04");
    other.replace("\"a1\"", "\"new\"");
    const Ran ran = import(written("other.json", other));
    expectOneLine(ran, 3);
    EXPECT_TRUE(ran.err.contains("\"a6\"")) << ran.err.toStdString();
    ASSERT_EQ(exportTo("b.json").status, 0);
    EXPECT_EQ(content("b.json"), plainJournal());
}

TEST_F(Cli, WrongUsageIsOneLineAndStatusTwo) {
    const QString word = QStringLiteral("import");
    for (const QStringList& arguments :
         {QStringList{}, QStringList{QStringLiteral("dance")}, QStringList{word},
          QStringList{word, QStringLiteral("a"), QStringLiteral("b")},
          QStringList{word, QStringLiteral("--speed"), QStringLiteral("a")},
          QStringList{word, QStringLiteral("a"), QStringLiteral("--profile")},
          QStringList{QStringLiteral("--nothing")}})
        expectOneLine(run(arguments), 2);
}

TEST_F(Cli, AProfileThatIsNotThereIsNotExportedAndNotMade) {
    expectOneLine(exportTo("b.json"), 4);
    EXPECT_FALSE(QDir(path("profile")).exists());
    EXPECT_FALSE(QFile::exists(path("b.json")));
}

TEST_F(Cli, APlaceThatCannotBeWrittenIsStatusFour) {
    ASSERT_EQ(import(written("a.json", plainJournal())).status, 0);
    expectOneLine(exportTo("no/such/folder/b.json"), 4);
    written("file", "x");
    expectOneLine(import(path("a.json"), "file/profile"), 4);
}

TEST_F(Cli, ADamagedProfileIsLeftAlone) {
    ASSERT_TRUE(QDir().mkpath(path("profile")));
    written("profile/limber.sqlite", "broken");
    expectOneLine(import(written("a.json", plainJournal())), 4);
    expectOneLine(exportTo("b.json"), 4);
    EXPECT_EQ(content("profile/limber.sqlite"), "broken");
}

TEST_F(Cli, ARunningLimberMayBeExportedButNotImportedInto) {
    ASSERT_EQ(import(written("a.json", plainJournal())).status, 0);
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const auto window = store::Store::open(path("profile"));
    ASSERT_NE(window.store, nullptr);
    expectOneLine(import(path("a.json")), 4);
    ASSERT_EQ(exportTo("b.json").status, 0);
    EXPECT_EQ(content("b.json"), plainJournal());
}

TEST_F(Cli, TheEnvironmentNamesTheProfileToo) {
    const QStringList environment{QStringLiteral("LIMBER_PROFILE=") + path("elsewhere")};
    ASSERT_EQ(run({QStringLiteral("import"), written("a.json", plainJournal())}, environment).status, 0);
    EXPECT_TRUE(QFile::exists(store::databasePath(path("elsewhere"))));
    const Ran ran = run({QStringLiteral("export"), QStringLiteral("-")}, environment);
    EXPECT_EQ(ran.out.toStdString(), plainJournal().toStdString());
}

TEST_F(Cli, HelpNamesEveryCommandAndVersionIsThePrograms) {
    const Ran help = run({QStringLiteral("--help")});
    EXPECT_EQ(help.status, 0);
    for (const char* word : {"export", "import", "--profile", "--version"})
        EXPECT_TRUE(help.out.contains(word)) << word;
    EXPECT_EQ(run({QStringLiteral("--version")}).out.toStdString(), "limber-cli " LIMBER_VERSION "\n");
}

TEST_F(Cli, NoWindowLibraryIsLoaded) {
    // The loader lists what the program pulls in, directly or not, and does not start it.
    const Ran ran = run({}, {QStringLiteral("LD_TRACE_LOADED_OBJECTS=1")});
    ASSERT_TRUE(ran.out.contains("libQt6Core")) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains("libQt6Gui")) << ran.out.toStdString();
    EXPECT_FALSE(ran.out.contains("libQt6Widgets")) << ran.out.toStdString();
}

TEST_F(Cli, ATableIsShownBeforeAnythingIsMadeAndThenImportedOnce) {
    const QString file =
        written("history.csv", "Date,Exercise,Reps\n2026-03-02,Cat-cow,10\n2026-03-02,Plank,5\n");
    const Ran shown = run({QStringLiteral("import"), QStringLiteral("--preview"), QStringLiteral("--profile"),
                           path("profile"), file});
    EXPECT_EQ(shown.status, 0) << shown.err.toStdString();
    EXPECT_TRUE(shown.out.startsWith("{\"format\": \"table\", \"rows\": 2, \"matched\": 1, \"other\": 1"));
    EXPECT_FALSE(QFile::exists(path("profile")));

    const Ran first = import(file);
    EXPECT_EQ(first.status, 0) << first.err.toStdString();
    EXPECT_EQ(first.out.toStdString(),
              "1 sets and 1 other activities imported, 0 were there already, 0 left out\n");
    const Ran again = import(file);
    EXPECT_EQ(again.out.toStdString(),
              "0 sets and 0 other activities imported, 2 were there already, 0 left out\n");
    ASSERT_EQ(exportTo("all.json").status, 0);
    EXPECT_TRUE(content("all.json").contains("\"kind\": \"activity\", \"name\": \"Plank\""));
}

TEST_F(Cli, ATableThatIsAmbiguousOrFaultyIsRefusedUntilTheOptionSays) {
    const QString dates = written("dates.csv", "Date,Exercise,Reps\n3/4/2025,Cat-cow,10\n");
    expectOneLine(import(dates), 3);
    EXPECT_FALSE(QFile::exists(path("profile")));
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("--dates"), QStringLiteral("dmy"),
                   QStringLiteral("--profile"), path("profile"), dates})
                  .status,
              0);
    const QString faulty =
        written("faulty.csv", "Date,Exercise,Reps\n2025-04-03,Cat-cow,10\n2025-04-04,Cat-cow,NaN\n");
    const Ran refused = import(faulty, "other");
    expectOneLine(refused, 3);
    EXPECT_TRUE(refused.err.contains("line 3, column Reps")) << refused.err.toStdString();
    EXPECT_FALSE(QFile::exists(path("other")));
}

TEST_F(Cli, AWholeProfileComesBackOnAnotherComputer) {
    ASSERT_EQ(import(written("a.json", plainJournal())).status, 0);
    ASSERT_EQ(run({QStringLiteral("export"), QStringLiteral("--as"), QStringLiteral("backup"),
                   QStringLiteral("--profile"), path("profile"), path("all.limber-backup")})
                  .status,
              0);
    ASSERT_EQ(import(path("all.limber-backup"), "second").status, 0);
    ASSERT_EQ(exportTo("b.json", "second").status, 0);
    EXPECT_EQ(content("b.json").toStdString(), plainJournal().toStdString());
}

TEST_F(Cli, APlanOfATherapistIsTakenOver) {
    const QByteArray plan =
        R"({"format": "limber-plan", "version": 1, "id": "p1", "at": "2026-03-02T10:00:00+01:00",
        "plan": {"by": "M. Berg", "on": "2026-03-02", "items": [{"exercise": "wall-slide", "most": 12}]},
        "exercises": [{"exercise": "own:x", "name": "Chin tuck", "counted": "repetitions", "start": 10,
                       "sessions": 1, "days": 1}]})";
    ASSERT_EQ(import(written("p.limber-plan", plan)).status, 0);
    const Ran again = import(path("p.limber-plan"));
    EXPECT_EQ(again.out.toStdString(), "0 entries imported, 2 were there already\n");
    expectOneLine(import(written("q.limber-plan", QByteArray(plan).replace("\"most\"", "\"limit\""))), 3);
}

TEST_F(Cli, ATableIsWrittenForOtherPrograms) {
    const Ran brought = import(written("a.json", plainJournal()));
    ASSERT_EQ(brought.status, 0);
    EXPECT_EQ(brought.err.toStdString(), "") << "nothing is said when all is well";
    for (const char* kind : {"table", "spreadsheet", "strong", "hevy", "fhir", "backup"}) {
        const Ran ran = run({QStringLiteral("export"), QStringLiteral("--profile"), path("profile"),
                             QStringLiteral("--as"), QString::fromLatin1(kind), path("out.csv")});
        EXPECT_EQ(ran.status, 0) << kind;
        EXPECT_GE(content("out.csv").count('\n'), 2) << kind;
    }
    expectOneLine(run({QStringLiteral("export"), QStringLiteral("--as"), QStringLiteral("xml"), path("x")}),
                  2);
}

TEST_F(Cli, TheRuleBookIsPrinted) {
    const Ran ran = run({QStringLiteral("rules")});
    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.out.startsWith("[{\"id\": "));
}
