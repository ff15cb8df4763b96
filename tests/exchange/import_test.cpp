// What a table brings to a journal, and what files of plans and backups hold.

#include "app/content/catalogue_loader.h"
#include "app/exchange/backup_file.h"
#include "app/exchange/fhir_file.h"
#include "app/exchange/history_import.h"
#include "app/exchange/plan_file.h"
#include "app/exchange/tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace limber;
using namespace limber::exchange;

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

QByteArray table(const char* name) {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/tests/exchange/tables/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

HistoryImport brought(const QByteArray& bytes, const Journal& journal) {
    HistoryOptions options;
    options.today = QDate(2026, 3, 2);
    const auto preview = previewHistory(bytes, catalogue(), options);
    EXPECT_TRUE(preview.ok()) << (preview.ok() ? "" : preview.error().toLine());
    return preview.ok() ? importHistory(*preview, journal) : HistoryImport{};
}

/// Imports and keeps.
int take(const QByteArray& bytes, Journal& journal) {
    const HistoryImport import = brought(bytes, journal);
    journal.entries.insert(journal.entries.end(), import.entries.begin(), import.entries.end());
    return static_cast<int>(import.entries.size());
}

OwnExercise chinTuck() {
    OwnExercise own;
    own.id = {"own:chin-tuck"};
    own.name = "Chin tuck";
    own.kind = DoseKind::Holds;
    own.holdsPerSet = 5;
    own.start = 25;
    own.ceiling = 50;
    own.frequency = {2, 2, 1};
    own.steps = {"Sit tall.", "Draw your chin back."};
    own.watchFor = "Stop if your arm tingles.";
    own.cautions = {CautionCode::Arm};
    own.by = "M. Berg";
    return own;
}

PlanFile plan() {
    PlanFile file;
    file.id = "5f0c";
    file.at = *parseTimestamp("2026-04-12T10:00:00+02:00");
    file.plan = CarePlan{"M. Berg", *parseDay("2026-04-12")};
    file.plan.review = parseDay("2026-05-24");
    file.plan.activity = "lift a box";
    file.plan.without = {CautionCode::Roller};
    file.plan.items = {{{"wall-slide"}, true, 6, 12, Frequency{1, 1, 2}},
                       {{"back-bridge"}, false, {}, {}, {}}};
    file.exercises = {chinTuck()};
    file.clearance =
        Clearance{ClearedBy::Physio, file.plan.on, ClearanceScope::Limited, {CautionCode::Roller}};
    return file;
}

} // namespace

TEST(Import, TheSameTableTwiceAddsNothing) {
    for (const char* name :
         {"01-strong.csv", "02-strong-kg.csv", "06-hevy.csv", "13-two-identical-sets.csv"}) {
        Journal journal;
        EXPECT_GT(take(table(name), journal), 0) << name;
        EXPECT_EQ(take(table(name), journal), 0) << name;
        std::set<std::string> ids;
        for (const Entry& entry : journal.entries)
            EXPECT_TRUE(ids.insert(entry.id).second) << name;
    }
}

TEST(Import, AddsOnlyWhatALaterTableHasMore) {
    Journal journal;
    EXPECT_EQ(take(table("13-first.csv"), journal), 1);
    EXPECT_EQ(take(table("13-second-superset.csv"), journal), 1);
    EXPECT_EQ(take(table("13-second-edited-note.csv"), journal), 0);
    EXPECT_EQ(take(table("13-two-identical-sets.csv"), journal), 1) << "two equal sets stay two";
}

TEST(Import, WhatWasTakenBackComesAgain) {
    Journal journal;
    ASSERT_EQ(take(table("13-first.csv"), journal), 1);
    Entry back;
    back.id = "undo";
    back.at = *parseTimestamp("2026-03-02T10:00:00+01:00");
    back.fact = Retract{journal.entries.front().id};
    journal.entries.push_back(back);
    EXPECT_EQ(take(table("13-first.csv"), journal), 1);
    EXPECT_EQ(take(table("13-first.csv"), journal), 0);
}

TEST(Import, SetsAreDoneAndNeverPlannedAndTheRestIsOtherActivity) {
    Journal journal;
    take(table("01-strong.csv"), journal);
    int activities = 0;
    for (const Entry& entry : journal.entries) {
        if (const auto* set = std::get_if<SetFact>(&entry.fact)) {
            EXPECT_EQ(set->planned, Work{});
            EXPECT_NE(catalogue().find(set->exercise), nullptr);
        } else {
            ASSERT_TRUE(std::holds_alternative<Activity>(entry.fact));
            ++activities;
        }
    }
    EXPECT_GT(activities, 0);
    const auto again = readJournal(writeJournal(journal));
    ASSERT_TRUE(again.ok()) << again.error().toLine().toStdString();
    EXPECT_EQ(again->entries.size(), journal.entries.size());
    EXPECT_EQ(writeJournal(*again), writeJournal(journal)) << "notes and activities survive";
}

TEST(Import, KnowsTheSetsThatLimberItselfWroteIntoATable) {
    Entry entry;
    entry.id = "a";
    entry.at = *parseTimestamp("2026-02-02T07:50:00Z");
    SetFact set;
    set.session = "s";
    set.exercise = {"cat-cow"};
    set.planned = set.done = {{}, 30, {}};
    entry.fact = set;
    Journal journal;
    journal.entries = {entry};
    // Written with the local time of this machine.
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(entry.at.utc.time_since_epoch().count());
    journal.entries.front().at.offset = std::chrono::minutes{local.offsetFromUtc() / 60};
    const QByteArray written = writeSetsTable(
        journal, TableKind::Limber, [](const ExerciseId& id) { return QString::fromStdString(id.value); });
    const HistoryImport import = brought(written, journal);
    EXPECT_TRUE(import.entries.empty());
    EXPECT_EQ(import.known, 1);
}

TEST(Import, APersonsWordsDecideWhichColumnAndWhichExercise) {
    HistoryOptions options;
    options.today = QDate(2026, 3, 2);
    const QByteArray bytes = "wann;was;wie oft\n2026-01-02;Katzenbuckel;10\n";
    EXPECT_FALSE(previewHistory(bytes, catalogue(), options).ok());
    const auto shape = shapeOf(bytes);
    ASSERT_TRUE(shape.ok());
    EXPECT_FALSE(shape->known);
    EXPECT_EQ(shape->rows.size(), 1U);
    options.columns.emplace();
    options.columns->fill(-1);
    (*options.columns)[static_cast<std::size_t>(Column::Date)] = 0;
    (*options.columns)[static_cast<std::size_t>(Column::Exercise)] = 1;
    (*options.columns)[static_cast<std::size_t>(Column::Reps)] = 2;
    options.matches["Katzenbuckel"] = "cat-cow";
    const auto preview = previewHistory(bytes, catalogue(), options);
    ASSERT_TRUE(preview.ok()) << preview.error().toLine();
    EXPECT_EQ(preview->matched, 1);
    EXPECT_EQ(preview->read.front().exercise, "cat-cow");
}

TEST(Import, CanBeGivenUp) {
    QByteArray bytes = "Date,Exercise,Reps\n";
    for (int i = 0; i < 5'000; ++i)
        bytes += "2026-01-02,Plank,10\n";
    HistoryOptions options;
    options.today = QDate(2026, 3, 2);
    int told = 0;
    options.progress = [&](int, int rows) {
        EXPECT_EQ(rows, 5'001);
        return ++told < 2;
    };
    EXPECT_FALSE(previewHistory(bytes, catalogue(), options).ok());
    EXPECT_EQ(told, 2);
}

TEST(PlanFile, ComesBackAsItWasWritten) {
    const auto read = readPlan(writePlan(plan()));
    ASSERT_TRUE(read.ok()) << read.error().toLine().toStdString();
    EXPECT_EQ(*read, plan());
    EXPECT_TRUE(isPlan(writePlan(plan())));
    EXPECT_EQ(entriesOf(*read).size(), 3U);
}

TEST(PlanFile, IsRefusedWithTheNameOfTheFieldThatIsWrong) {
    const std::pair<const char*, const char*> changes[] = {
        {"\"version\": 1", "\"version\": 2"},
        {"\"limber-plan\"", "\"limber-journal\""},
        {"\"most\": 12", "\"most\": 1"},
        {"\"most\": 12", "\"most\": 1e9"},
        {"\"X-roll\"", "\"X-rays\""},
        {"\"review\": \"2026-05-24\"", "\"review\": \"2025-05-24\""},
        {"\"in\": false", "\"inn\": false"},
        {"\"back-bridge\"", "\"wall-slide\""},
        {"Draw your chin back.", "Draw\\nyour chin."},
        {"\"holds\": 5", "\"holds\": 500"},
    };
    for (const auto& [from, to] : changes) {
        const QByteArray good = writePlan(plan());
        ASSERT_TRUE(good.contains(from)) << from;
        const auto read = readPlan(QByteArray(good).replace(from, to));
        ASSERT_FALSE(read.ok()) << to;
        EXPECT_EQ(read.error().toLine().count(u'\n'), 0) << to;
    }
    EXPECT_FALSE(readPlan(writePlan(plan()).chopped(3)).ok()) << "cut";
    EXPECT_FALSE(readPlan(QByteArray(2'000'000, ' ') + writePlan(plan())).ok()) << "a bomb";
}

TEST(PlanFile, TheDocumentShowsOneThatIsRead) {
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/docs/plan-format.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const auto read = readPlan(text.mid(begin, text.indexOf("```", begin) - begin));
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().toLine().toStdString());
}

TEST(BackupFile, HoldsJournalAndPreferences) {
    ProfileBackup backup;
    take(table("01-strong.csv"), backup.journal);
    backup.preferences.insert(QStringLiteral("language"), QStringLiteral("de \"x\""));
    const QByteArray bytes = writeBackup(backup);
    EXPECT_TRUE(isBackup(bytes));
    const auto read = readBackup(bytes);
    ASSERT_TRUE(read.ok()) << read.error().toLine().toStdString();
    EXPECT_EQ(read->preferences, backup.preferences);
    EXPECT_EQ(writeJournal(read->journal), writeJournal(backup.journal));
    EXPECT_FALSE(readBackup(bytes.chopped(10)).ok());
}

TEST(FhirFile, IsABundleOfObservationsThatPointToOnePatient) {
    Journal journal;
    take(table("01-strong.csv"), journal);
    const Timestamp at = *parseTimestamp("2026-02-02T07:50:00+01:00");
    journal.entries.push_back({"m", at, Morning{3}, {}});
    journal.entries.push_back({"p", at, Outcome{Measure::Psfs, 6.5, "0-10"}, {}});
    journal.entries.push_back({"o", at, Outcome{Measure::OverheadGap, 12.5, "cm"}, {}});
    journal.entries.push_back({"q", at, Screening{ScreeningResult::Red}, {}});
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(writeFhir(catalogue(), journal, at), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    const QJsonObject bundle = document.object();
    EXPECT_EQ(bundle[QStringLiteral("resourceType")], QStringLiteral("Bundle"));
    EXPECT_EQ(bundle[QStringLiteral("type")], QStringLiteral("collection"));
    const QJsonArray entries = bundle[QStringLiteral("entry")].toArray();
    ASSERT_GT(entries.size(), 4);
    const QString patient = entries.first().toObject()[QStringLiteral("fullUrl")].toString();
    std::set<QString> urls;
    for (const QJsonValue& value : entries) {
        EXPECT_TRUE(urls.insert(value.toObject()[QStringLiteral("fullUrl")].toString()).second);
        const QJsonObject resource = value.toObject()[QStringLiteral("resource")].toObject();
        if (resource[QStringLiteral("resourceType")] == QStringLiteral("Patient"))
            continue;
        // What R4 asks of an Observation.
        EXPECT_EQ(resource[QStringLiteral("resourceType")], QStringLiteral("Observation"));
        EXPECT_EQ(resource[QStringLiteral("status")], QStringLiteral("final"));
        EXPECT_TRUE(resource[QStringLiteral("code")].isObject());
        EXPECT_EQ(resource[QStringLiteral("subject")].toObject()[QStringLiteral("reference")], patient);
        EXPECT_TRUE(resource.contains(QStringLiteral("valueQuantity")) ||
                    !resource[QStringLiteral("component")].toArray().isEmpty());
    }
    EXPECT_FALSE(document.toJson().contains("red")) << "answers to the safety questions stay here";
}
