#include "app/ui/progress/progress_page.h"

#include "app/content/text_loader.h"
#include "app/ui/progress/adherence_calendar.h"
#include "app/ui/progress/dose_chart.h"
#include "app/ui/progress/line_chart.h"
#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;

namespace {

constexpr Day Start = day(2026, 3, 2);

Day plus(int days) {
    return Start + std::chrono::days{days};
}

Journal twoWeeks() {
    Journal journal;
    int count = 0;
    const auto add = [&](Day date, Fact fact) {
        journal.entries.push_back({"e" + std::to_string(++count),
                                   localTimestamp(date, std::chrono::hours{8}),
                                   std::move(fact),
                                   {}});
    };
    add(Start, StageFact{2, StageReason::Started, {}});
    for (const int offset : {0, 1, 7}) {
        SetFact set;
        set.session = "s" + std::to_string(offset);
        set.exercise = {"wall-extension-hold"};
        set.planned = {10, offset < 7 ? 10 : 11, {}};
        set.done = set.planned;
        add(plus(offset), set);
        add(plus(offset), CheckIn{set.session, 4, 2, false, {}});
    }
    add(Start, Outcome{Measure::OverheadGap, 15.0, "cm"});
    add(plus(7), Outcome{Measure::OverheadGap, 14.0, "cm"});
    return journal;
}

ProgressModel modelOf(const Journal& journal) {
    ProgressModel model;
    model.report = progressOf(content::loadCatalogue().value(), journal, plus(8));
    model.exerciseName = QStringLiteral("Wall extension hold");
    model.stages = {{2, QStringLiteral("Static holds")}};
    model.guides = content::loadMeasures().value();
    return model;
}

class ProgressPageTest : public testing::Test {
protected:
    ProgressPageTest() {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
        page.resize(1072, 800);
        page.show();
    }
    [[nodiscard]] QString allTexts() const {
        QStringList texts;
        const auto labels = page.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisibleTo(&page))
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }

    ProgressPage page;
};

} // namespace

TEST_F(ProgressPageTest, GreetsANewcomerWithKindWords) {
    page.setModel(modelOf(Journal{}));
    EXPECT_TRUE(page.findChild<QWidget*>(QStringLiteral("empty"))->isVisible());
    EXPECT_FALSE(page.findChild<DoseChart*>()->isVisible());
    EXPECT_FALSE(page.findChild<QPushButton*>(QStringLiteral("pdf"))->isEnabled());
    QSignalSpy spy(&page, &ProgressPage::measureRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("first-measure")), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(ProgressPageTest, DrawsABarForEachWeekWithWork) {
    page.setModel(modelOf(twoWeeks()));
    EXPECT_EQ(page.findChild<DoseChart*>()->barCount(), 2);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Wall extension hold · stage 2 of 5 · since 2 March")));
}

TEST_F(ProgressPageTest, SaysInWordsWhatTheChartsShow) {
    page.setModel(modelOf(twoWeeks()));
    EXPECT_EQ(page.findChild<DoseChart*>()->accessibleDescription(),
              QStringLiteral("Week 1: 100. Week 2: 110, planned range 105 to 110."));
    EXPECT_FALSE(page.findChild<AdherenceCalendar*>()->accessibleDescription().isEmpty());
    auto* table = page.findChild<QTableWidget*>();
    EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("numbers")), Qt::LeftButton);
    EXPECT_TRUE(table->isVisible());
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(1, 2)->text(), QStringLiteral("110"));
    EXPECT_EQ(table->item(1, 3)->text(), QStringLiteral("105–110"));
    EXPECT_EQ(table->item(0, 4)->text(), QStringLiteral("2"));
}

TEST_F(ProgressPageTest, CallsASmallChangeWobble) {
    page.setModel(modelOf(twoWeeks()));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("No real change. Day-to-day variation is 3 cm.")));
}

TEST_F(ProgressPageTest, OffersToMeasureWhatWasNeverMeasured) {
    page.setModel(modelOf(twoWeeks()));
    page.showMeasure(Measure::ChestExpansion);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Not measured yet.")));
    QSignalSpy spy(&page, &ProgressPage::measureRequested);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("measure-now")), Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(0).value<Measure>(), Measure::ChestExpansion);
}

TEST_F(ProgressPageTest, AsksForExportsAndStages) {
    page.setModel(modelOf(twoWeeks()));
    QSignalSpy pdf(&page, &ProgressPage::exportPdfRequested);
    QSignalSpy csv(&page, &ProgressPage::exportCsvRequested);
    QSignalSpy stage(&page, &ProgressPage::stageChosen);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("pdf")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("csv")), Qt::LeftButton);
    auto* chooser = page.findChild<QComboBox*>(QStringLiteral("stage"));
    Q_EMIT chooser->activated(0);
    EXPECT_EQ(pdf.count(), 1);
    EXPECT_EQ(csv.count(), 1);
    ASSERT_EQ(stage.count(), 1);
    EXPECT_EQ(stage.at(0).at(0).toInt(), 2);
}

TEST_F(ProgressPageTest, FollowsTheThemeIntoTheDark) {
    page.setModel(modelOf(twoWeeks()));
    auto* chart = page.findChild<DoseChart*>();
    const auto corner = [&] { return chart->grab().toImage().pixelColor(2, 2); };
    EXPECT_EQ(corner(), lightTheme().card);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), darkTheme().card);
}
