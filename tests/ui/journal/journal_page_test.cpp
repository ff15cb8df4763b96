#include "app/ui/journal/journal_page.h"

#include "app/content/text_loader.h"
#include "app/ui/journal/entry_row.h"
#include "app/ui/journal/journal_rows.h"
#include "app/ui/widgets/scale_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;

namespace {

constexpr Day Today = day(2026, 3, 10);

Timestamp at(Day date, int hour) {
    return localTimestamp(date, std::chrono::hours{hour}, std::chrono::minutes{60});
}

/// The page and something that appends what it asks for, as the program does.
class JournalPageTest : public testing::Test {
protected:
    JournalPageTest() : page([this] { return "session-" + std::to_string(++m_ids); }) {
        model.catalogue = content::loadCatalogue().value();
        model.guides = content::loadMeasures().value();
        model.now = at(Today, 20);
        QObject::connect(&page, &JournalPage::appendRequested, &page,
                         [this](const JournalAdditions& additions, const QString& what) {
                             last = additions;
                             said = what;
                             for (const JournalAddition& addition : additions) {
                                 model.now.utc += std::chrono::seconds{1};
                                 add(addition.fact, addition.at.value_or(model.now));
                             }
                             page.setModel(model);
                         });
        page.resize(1000, 800);
        page.show();
    }

    std::string add(Fact fact, Timestamp when) {
        const std::string id = "e" + std::to_string(++m_ids);
        model.journal.entries.push_back({id, when, std::move(fact), {}});
        return id;
    }
    std::string addHold(Day date, int reps, int seconds) {
        SetFact set;
        set.session = "s";
        set.exercise = {"wall-extension-hold"};
        set.planned = {reps, seconds, {}};
        set.done = set.planned;
        return add(set, at(date, 8));
    }
    [[nodiscard]] QStringList texts() const {
        QStringList found;
        for (const EntryRow* row : page.findChildren<EntryRow*>())
            found << row->accessibleName();
        return found;
    }
    QPushButton* button(const char* name, const std::string& id = {}) {
        const QWidget* where = &page;
        if (!id.empty())
            where = page.findChild<EntryRow*>(QStringLiteral("entry-") + QString::fromStdString(id));
        return where == nullptr ? nullptr : where->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void click(const char* name, const std::string& id = {}) {
        QPushButton* target = button(name, id);
        ASSERT_NE(target, nullptr) << name;
        QTest::mouseClick(target, Qt::LeftButton);
    }
    EntryEditor* editor() { return page.findChild<EntryEditor*>(); }
    void save() {
        QTest::mouseClick(editor()->findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
    }

    JournalModel model;
    JournalAdditions last;
    QString said;
    JournalPage page;

private:
    int m_ids = 0;
};

} // namespace

TEST_F(JournalPageTest, GreetsANewcomer) {
    page.setModel(model);
    EXPECT_NE(page.findChild<QWidget*>(QStringLiteral("empty")), nullptr);
}

TEST_F(JournalPageTest, ShowsTheNewestDayFirstAndTheLatestEntryOfADayFirst) {
    addHold(Today - std::chrono::days{1}, 10, 10);
    addHold(Today, 10, 11);
    add(Morning{2}, at(Today, 7));
    const JournalListing listing = listJournal(model.journal, EntryFilter::All, false, 10);
    ASSERT_EQ(listing.days.size(), 2U);
    EXPECT_EQ(listing.days[0].day, Today);
    ASSERT_EQ(listing.days[0].rows.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<SetFact>(listing.days[0].rows[0].entry->fact));
    EXPECT_FALSE(listing.more);
    EXPECT_TRUE(listJournal(model.journal, EntryFilter::All, false, 1).more);
}

TEST_F(JournalPageTest, FiltersByKind) {
    addHold(Today, 10, 11);
    add(Morning{2}, at(Today, 7));
    page.setModel(model);
    EXPECT_EQ(texts().size(), 2);
    auto* filter = page.findChild<QComboBox*>(QStringLiteral("filter"));
    filter->setCurrentIndex(filter->findText(QStringLiteral("Exercises")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(texts().size(), 1);
    EXPECT_TRUE(texts().front().contains(QStringLiteral("Wall extension hold: 10 × 11 s")));
}

TEST_F(JournalPageTest, DeletesByARetractionAndSaysSo) {
    const std::string id = addHold(Today, 10, 11);
    page.setModel(model);
    click("delete", id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().fact, Fact{Retract{id}});
    EXPECT_TRUE(texts().empty());
    EXPECT_EQ(said, QStringLiteral("Deleted."));
    EXPECT_EQ(model.journal.entries.size(), 2U) << "nothing was ever removed";
}

TEST_F(JournalPageTest, ShowsWhatWasTakenBackAndBringsItBack) {
    const std::string id = addHold(Today, 10, 11);
    add(Retract{id}, at(Today, 9));
    page.setModel(model);
    EXPECT_TRUE(texts().empty());
    page.findChild<QCheckBox*>(QStringLiteral("taken-back"))->setChecked(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(texts().size(), 1);
    click("bring-back", id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_NE(button("delete", id), nullptr);
}

TEST_F(JournalPageTest, CorrectsByANewFactThatKeepsTheTimeAndARetraction) {
    const std::string id = addHold(Today - std::chrono::days{1}, 10, 11);
    page.setModel(model);
    click("edit", id);
    ASSERT_NE(editor(), nullptr);
    editor()->findChild<QSpinBox*>(QStringLiteral("reps"))->setValue(8);
    save();
    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(std::get<SetFact>(last[0].fact).done.reps, 8);
    EXPECT_EQ(std::get<SetFact>(last[0].fact).planned.reps, 10);
    EXPECT_EQ(last[0].at, at(Today - std::chrono::days{1}, 8));
    EXPECT_EQ(last[1].fact, Fact{Retract{id}});
    EXPECT_EQ(said, QStringLiteral("Changed."));
}

TEST_F(JournalPageTest, WritesNothingWhenACorrectionChangesNothing) {
    const std::string id = addHold(Today, 10, 11);
    page.setModel(model);
    click("edit", id);
    save();
    EXPECT_TRUE(last.empty());
}

TEST_F(JournalPageTest, KeepsTheMiddleOfThreeTries) {
    page.setModel(model);
    page.addEntry(EntryKind::Measurement, Measure::OverheadGap);
    auto* saveButton = editor()->findChild<QPushButton*>(QStringLiteral("save"));
    EXPECT_FALSE(saveButton->isEnabled());
    const double tries[] = {14.0, 11.5, 12.0};
    for (int i = 0; i < 3; ++i)
        editor()->findChild<QDoubleSpinBox*>(QStringLiteral("try-%1").arg(i + 1))->setValue(tries[i]);
    save();
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().fact, Fact(Outcome{Measure::OverheadGap, 12.0, "cm"}));
}

TEST_F(JournalPageTest, AddsAMissedSetAsASessionOfItsOwn) {
    page.setModel(model);
    page.addEntry(EntryKind::Set);
    auto* exercise = editor()->findChild<QComboBox*>(QStringLiteral("exercise"));
    exercise->setCurrentIndex(exercise->findText(QStringLiteral("Wall extension hold")));
    editor()->findChild<QSpinBox*>(QStringLiteral("reps"))->setValue(10);
    editor()->findChild<QSpinBox*>(QStringLiteral("seconds"))->setValue(11);
    save();
    ASSERT_EQ(last.size(), 1U);
    const auto& set = std::get<SetFact>(last.front().fact);
    EXPECT_EQ(set.session, "session-1");
    EXPECT_EQ(set.done, (Work{10, 11, {}}));
    EXPECT_EQ(set.planned, set.done);
}

TEST_F(JournalPageTest, AsksForAMorningAndDoesNotGuessIt) {
    page.setModel(model);
    page.addEntry(EntryKind::Morning);
    EXPECT_FALSE(editor()->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    editor()->findChild<ScalePicker*>(QStringLiteral("pain"))->setValue(2);
    save();
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().fact, Fact(Morning{2}));
}
