// The person's data in memory: what a change costs, what it says, and what happens when the disk refuses.

#include "app/content/content.h"
#include "app/store/profile_folder.h"
#include "app/workspace/workspace.h"

#include "core/coach/coach.h"
#include "tests/support/coach_fixture.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::test;

namespace {

const Day monday = day(2026, 3, 16);

const Content& content() {
    static const Content all = [] {
        auto loaded = loadContent();
        EXPECT_TRUE(loaded.ok());
        return loaded.ok() ? *loaded : Content{};
    }();
    return all;
}

/// A workspace on a profile of its own, with three weeks of stage 2 in it.
class WorkspaceTest : public testing::Test {
protected:
    void SetUp() override { open(); }

    void open() {
        workspace.reset();
        store::Store::Opened opened = store::Store::open(folder.path());
        ASSERT_NE(opened.store, nullptr) << opened.detail.toStdString();
        workspace =
            std::make_unique<Workspace>(std::move(opened.store), content().catalogue, [this] { return now; });
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [this](const WorkspaceChange& change) { changes.push_back(change); });
        ASSERT_TRUE(workspace->load());
    }

    void liveThreeWeeks() {
        JournalBuilder builder;
        const Day start = monday - days{21};
        builder.screening(start);
        builder.stage(start, 2);
        live(builder, 2, start, 21, {.total = 100});
        ASSERT_TRUE(workspace->merge(builder.journal()));
        changes.clear();
    }

    /// From now on every new set is refused, or no longer.
    void refuseSets(bool refuse) {
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("saboteur"));
            other.setDatabaseName(store::databasePath(folder.path()));
            ASSERT_TRUE(other.open());
            QSqlQuery sql(other);
            ASSERT_TRUE(sql.exec(refuse ? QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON sets BEGIN "
                                                         "SELECT no_such_function(); END")
                                        : QStringLiteral("DROP TRIGGER refuse")))
                << sql.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("saboteur"));
    }

    [[nodiscard]] static SetFact heldSet(int number, SetEnd ended = SetEnd::Completed) {
        SetFact set;
        set.session = "today";
        set.exercise = ExerciseId{"wall-extension-hold"};
        set.set = number;
        set.planned.reps = set.done.reps = 10;
        set.planned.seconds = set.done.seconds = 11;
        set.ended = ended;
        return set;
    }

    /// What a fresh fold of the same journal says; the workspace must say the same.
    void expectTheSameAsAFreshFold() const {
        const JournalView fresh(workspace->state().journal, workspace->today());
        EXPECT_EQ(workspace->state().view.sessions(), fresh.sessions());
        EXPECT_EQ(workspace->state().view.mornings(), fresh.mornings());
        EXPECT_EQ(workspace->state().coach, coachDay(content().catalogue, fresh, workspace->today()));
    }

    QTemporaryDir folder;
    Timestamp now = localTimestamp(monday, hours{8});
    std::vector<WorkspaceChange> changes;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(WorkspaceTest, AChangeCostsOneFoldAndOneRunOfTheCoachAndIsSaidOnce) {
    liveThreeWeeks();
    const auto cost = [this](auto act) {
        const Workspace::Effort before = workspace->effort();
        changes.clear();
        act();
        EXPECT_EQ(workspace->effort().folds - before.folds, 1);
        EXPECT_EQ(workspace->effort().coachRuns - before.coachRuns, 1);
        EXPECT_EQ(changes.size(), 1U);
        return workspace->effort().wholeFolds - before.wholeFolds;
    };
    EntryIds ids;
    EXPECT_EQ(cost([&] { workspace->keep({heldSet(1)}, SessionSnapshot{}); }), 0) << "taken in, not refolded";
    EXPECT_EQ(cost([&] { workspace->append({Morning{1}}); }), 0);
    EXPECT_EQ(cost([&] { workspace->endSession({CheckIn{"today", 4, 1, false, {}}}); }), 0);
    EXPECT_EQ(cost([&] { ids = *workspace->append({Screening{ScreeningResult::Amber}, Morning{2}}); }), 0);
    EXPECT_EQ(cost([&] { workspace->undo(ids); }), 1) << "what is taken back needs the whole journal";
    EXPECT_EQ(cost([&] { workspace->saveSettings({{"roller"}, {}, false, {}, {}, {}}); }), 1);
}

TEST_F(WorkspaceTest, FactsTakenInOneByOneGiveWhatAFreshFoldGives) {
    liveThreeWeeks();
    const std::vector<std::vector<Draft>> steps{
        {heldSet(1)},
        {heldSet(2, SetEnd::Pain)},
        {CheckIn{"today", 6, 5, true, {}}},
        {FollowUp{"today", FollowUpQuestion::TinglingGone, FollowUpAnswer::Gone}},
        {Morning{3}},
        {Pause{monday, monday + days{2}, PauseReason::Illness, {}}},
        {Screening{ScreeningResult::Urgent}},
        {StageFact{1, StageReason::SteppedBack, std::nullopt}}};
    EntryIds all;
    for (const auto& drafts : steps) {
        now.utc += std::chrono::minutes{1};
        const auto ids = workspace->append(drafts);
        ASSERT_TRUE(ids);
        all.insert(all.end(), ids->begin(), ids->end());
        expectTheSameAsAFreshFold();
    }
    for (const std::string& id : all) {
        now.utc += std::chrono::minutes{1};
        ASSERT_TRUE(workspace->undo({id}));
        expectTheSameAsAFreshFold();
    }
    // A clock that was set back: what comes in late stands where it happened.
    now.utc -= std::chrono::minutes{200};
    workspace->append({heldSet(3)});
    expectTheSameAsAFreshFold();
}

TEST_F(WorkspaceTest, UndoTakesBackExactlyWhatWasWritten) {
    liveThreeWeeks();
    const CoachDay before = workspace->state().coach;
    const auto ids = workspace->append({Screening{ScreeningResult::Red}, Morning{4}});
    ASSERT_TRUE(ids);
    EXPECT_EQ(ids->size(), 2U);
    EXPECT_NE(workspace->state().coach, before);
    ASSERT_TRUE(workspace->undo(*ids));
    EXPECT_EQ(workspace->state().coach, before);
}

TEST_F(WorkspaceTest, ASetTheDiskRefusesHoldsAtOnceAndIsWrittenWhenThereIsRoomAgain) {
    liveThreeWeeks();
    QSignalSpy waiting(workspace.get(), &Workspace::waiting);
    refuseSets(true);
    SessionSnapshot place;
    place.session = "today";
    place.nextSet = 1;
    workspace->keep({heldSet(1)}, place);
    SessionSnapshot over = place;
    over.over = true;
    workspace->keep({heldSet(2, SetEnd::Pain)}, over);
    EXPECT_EQ(waiting.back().front().toInt(), 2);
    EXPECT_TRUE(workspace->state().view.sessions().back().endedByPain) << "the coach knows at once";
    EXPECT_FALSE(workspace->flush());
    refuseSets(false);
    EXPECT_TRUE(workspace->flush());
    EXPECT_EQ(waiting.back().front().toInt(), 0);
    const SessionRow kept = workspace->state().view.sessions().back();
    open();
    EXPECT_EQ(workspace->state().view.sessions().back(), kept) << "each set once, in its order";
    ASSERT_TRUE(workspace->state().unfinished);
    EXPECT_TRUE(workspace->state().unfinished->over) << "nothing to go on with, only a check-in";
}

TEST_F(WorkspaceTest, TheCheckInOfASessionTheDiskRefusedIsWrittenWithIt) {
    liveThreeWeeks();
    refuseSets(true);
    workspace->keep({heldSet(1)}, SessionSnapshot{});
    EXPECT_TRUE(workspace->endSession({CheckIn{"today", 5, 2, false, {}}}));
    EXPECT_FALSE(workspace->state().unfinished);
    refuseSets(false);
    // Closing the program is the last chance, and it is taken.
    open();
    EXPECT_FALSE(workspace->state().unfinished);
    EXPECT_EQ(workspace->state().view.sessions().back().effort, 5);
}

TEST_F(WorkspaceTest, WhatWaitsIsToldOnceAndTriedAgainByItself) {
    liveThreeWeeks();
    const QSignalSpy failed(workspace.get(), &Workspace::failed);
    refuseSets(true);
    workspace->keep({heldSet(1)}, SessionSnapshot{});
    workspace->flush();
    workspace->flush();
    EXPECT_EQ(failed.count(), 1);
    refuseSets(false);
    auto* retry = workspace->findChild<QTimer*>();
    ASSERT_TRUE(retry != nullptr && retry->isActive());
    const QSignalSpy waiting(workspace.get(), &Workspace::waiting);
    retry->start(0);
    QCoreApplication::processEvents();
    ASSERT_EQ(waiting.count(), 1);
    EXPECT_EQ(waiting.front().front().toInt(), 0);
    EXPECT_FALSE(retry->isActive());
}

TEST_F(WorkspaceTest, WhatCouldNotBeWrittenOtherwiseDidNotHappen) {
    liveThreeWeeks();
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    refuseSets(true);
    EXPECT_FALSE(workspace->append({heldSet(1)}));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(changes.empty());
    refuseSets(false);
}

TEST_F(WorkspaceTest, ANewDateIsNoticedAndFoldedOnce) {
    liveThreeWeeks();
    now.utc += hours{24};
    workspace->flush();
    workspace->flush();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].date);
    EXPECT_EQ(workspace->today(), monday + days{1});
}

TEST_F(WorkspaceTest, PreferencesAskNoCoach) {
    liveThreeWeeks();
    const int runs = workspace->effort().coachRuns;
    Preferences preferences = workspace->state().preferences;
    preferences.muted = true;
    ASSERT_TRUE(workspace->savePreferences(preferences));
    EXPECT_EQ(workspace->effort().coachRuns, runs);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].preferences);
    EXPECT_TRUE(changes[0].added.empty());
}
