// Files in and out, own exercises and a therapist's plan, through the real window.

#include "tests/flows/program.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::testing_program;

namespace {

class Files : public testing::Test {
protected:
    Files() { m_program.beginProgramme(); }

    QString written(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    template <class FactType> std::size_t count() {
        std::size_t number = 0;
        for (const Entry& entry : m_program->workspace().state().journal.entries)
            number += std::holds_alternative<FactType>(entry.fact) ? 1U : 0U;
        return number;
    }
    QString summary() {
        const auto* label = m_program.window().findChild<QLabel*>(QStringLiteral("importSummary"));
        return label == nullptr ? QString() : label->text();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_profile;
    TestProgram m_program{m_profile.path()};
};

const QByteArray history =
    "Date,Exercise,Reps,Weight\n3/4/2025,Cat-cow,10,\n3/4/2025,Plank,5,\n30/4/2025,Cat-cow,8,\n";

} // namespace

TEST_F(Files, ATableAsksShowsIsImportedAndUndoneInOne) {
    const std::size_t before = m_program->workspace().state().journal.entries.size();
    m_program->files().open(written("history.csv", history));
    TestProgram::settle();
    const auto* import = m_program.window().findChild<QPushButton*>(QStringLiteral("importNow"));
    ASSERT_NE(import, nullptr);
    EXPECT_FALSE(import->isEnabled()) << "the dates are ambiguous";
    EXPECT_EQ(m_program->workspace().state().journal.entries.size(), before) << "looking changes nothing";
    auto* dayFirst = m_program.window().findChild<QAbstractButton*>(QStringLiteral("dates1"));
    ASSERT_NE(dayFirst, nullptr);
    dayFirst->click();
    TestProgram::settle();
    EXPECT_TRUE(summary().contains(QStringLiteral("2"))) << summary().toStdString();
    m_program.press("importNow");
    EXPECT_EQ(count<SetFact>(), 2U);
    EXPECT_EQ(count<Activity>(), 1U);

    m_program.press("messageAction");
    EXPECT_EQ(count<Retract>(), 3U);
    EXPECT_TRUE(m_program->workspace().state().view.sessions().empty());
}

TEST_F(Files, AFileThatIsBrokenChangesNothing) {
    const std::size_t before = m_program->workspace().state().journal.entries.size();
    for (const QByteArray& bytes :
         {QByteArray("Date,Exercise\n\"2025-01-01,x\n"), QByteArray("{\"format\": \"limber-plan\"}"),
          QByteArray(), QByteArray("{\"format\": \"limber-backup\", \"version\": 1}"),
          QByteArray("\x89PNG\r\n\0\0", 8)}) {
        m_program->files().open(written("broken", bytes));
        TestProgram::settle();
        EXPECT_EQ(m_program->workspace().state().journal.entries.size(), before);
    }
    m_program->files().open(m_folder.filePath(QStringLiteral("not-there")));
    EXPECT_EQ(m_program->workspace().state().journal.entries.size(), before);
}

TEST_F(Files, AnOwnExerciseIsAddedShownStartedAndRemoved) {
    m_program.window().showPage(ui::PageId::Exercises);
    m_program.press("addOwn");
    auto* name = m_program.window().findChild<QLineEdit*>(QStringLiteral("ownName"));
    ASSERT_NE(name, nullptr);
    name->setText(QStringLiteral("Chin tuck"));
    m_program.press("saveOwn");
    ASSERT_EQ(m_program->workspace().state().view.ownExercises().size(), 1U);
    const ExerciseId id = m_program->workspace().state().view.ownExercises().front().id;
    ASSERT_NE(m_program->workspace().catalogue().find(id), nullptr);
    ASSERT_NE(m_program->workspace().state().coach.find(id), nullptr);
    EXPECT_TRUE(m_program->workspace().state().coach.find(id)->mayStart());

    m_program.press("start");
    EXPECT_TRUE(m_program->session().running());
    m_program.playToTheEnd();
    EXPECT_GT(count<SetFact>(), 0U);

    m_program.window().showPage(ui::PageId::Exercises);
    m_program.press("changeOwn");
    m_program.press("removeOwn");
    EXPECT_EQ(m_program->workspace().state().coach.find(id), nullptr);
    EXPECT_NE(m_program->workspace().catalogue().find(id), nullptr) << "its name stays";
}

TEST_F(Files, APlanAsksBeforeItHoldsAndCanBeEnded) {
    const QByteArray plan =
        R"({"format": "limber-plan", "version": 1, "id": "p1", "at": "2026-03-19T10:00:00+01:00",
        "plan": {"by": "M. Berg", "on": "2026-03-19", "items": [{"exercise": "wall-slide", "in": false}]}})";
    m_program->files().open(written("p.limber-plan", plan));
    TestProgram::settle();
    EXPECT_FALSE(m_program->workspace().state().view.carePlan());
    m_program.press("takePlan");
    ASSERT_TRUE(m_program->workspace().state().view.carePlan());
    EXPECT_EQ(m_program->workspace().state().coach.find({"wall-slide"})->verdict, Verdict::Blocked);
    m_program.window().showPage(ui::PageId::Exercises);
    m_program.press("endCarePlan");
    m_program.press("endPlan");
    EXPECT_NE(m_program->workspace().state().coach.find({"wall-slide"})->verdict, Verdict::Blocked);
}

TEST_F(Files, TheReportIsShownBeforeItIsWritten) {
    m_program->files().showReport();
    TestProgram::settle();
    const auto* page = m_program.window().findChild<QLabel*>(QStringLiteral("reportPage"));
    ASSERT_NE(page, nullptr);
    EXPECT_FALSE(page->pixmap(Qt::ReturnByValue).isNull());
    auto* large = m_program.window().findChild<QAbstractButton*>(QStringLiteral("largePrint"));
    large->click();
    m_program.press("nextPage");
    m_program.press("cancelReport");
}

TEST_F(Files, EveryWayOutIsAButton) {
    m_program->files().exportFile();
    TestProgram::settle();
    for (const char* name : {"exportPdf", "exportJournal", "exportSpreadsheet", "exportTable", "exportStrong",
                             "exportHevy", "exportCalendar", "exportFhir", "exportBackup"})
        EXPECT_NE(m_program.window().findChild<QPushButton*>(QString::fromLatin1(name)), nullptr) << name;
    m_program.press("cancelExport");
}
