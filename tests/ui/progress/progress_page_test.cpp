#include "app/ui/progress/progress_page.h"

#include "app/content/text_loader.h"
#include "app/ui/progress/adherence_calendar.h"
#include "app/ui/progress/outlook_card.h"
#include "app/ui/progress/progress_words.h"
#include "app/ui/progress/week_chart.h"
#include "app/ui/theme/theme.h"
#include "core/coach/coach.h"
#include "tests/support/journal_builder.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;
using limber::test::JournalBuilder;
using std::chrono::days;
using std::chrono::hours;

namespace {

constexpr Day Start = day(2026, 3, 2);
constexpr const char* Hold = "wall-extension-hold";

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

/// Two weeks of holds, measured twice.
Journal twoWeeks() {
    JournalBuilder builder;
    builder.screening(Start);
    builder.stage(Start, 2);
    for (const int offset : {0, 1, 7})
        builder.session(Start + days{offset}, hours{8}, Hold, {{10, offset < 7 ? 10 : 11, {}}}, 4, 2);
    builder.outcome(Start, Measure::OverheadGap, 15.0);
    builder.outcome(Start + days{7}, Measure::OverheadGap, 14.0);
    return builder.journal();
}

ProgressModel modelOf(const Journal& journal) {
    const Day today = Start + days{8};
    return makeProgressModel(catalogue(), content::loadMeasures().value(), JournalView(journal, today),
                             evaluate(catalogue(), journal, today), 0);
}

class ProgressPageTest : public testing::Test {
protected:
    ProgressPageTest() {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
        page.resize(1072, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    [[nodiscard]] QString allTexts() const {
        QStringList texts;
        const auto labels = page.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->isVisibleTo(&page))
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    /// The charts that are seen, from top to bottom.
    [[nodiscard]] std::vector<WeekChart*> charts() const {
        std::vector<WeekChart*> seen;
        for (WeekChart* chart : page.findChildren<WeekChart*>())
            if (chart->isVisibleTo(&page))
                seen.push_back(chart);
        return seen;
    }
    template <class Widget> Widget* find(const char* name) {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    void open(const char* view) { QTest::mouseClick(find<QPushButton>(view), Qt::LeftButton); }

    ProgressPage page;
};

} // namespace

TEST_F(ProgressPageTest, GreetsANewcomerWithKindWords) {
    page.setModel(modelOf(Journal{}));
    EXPECT_TRUE(find<QWidget>("empty")->isVisible());
    EXPECT_TRUE(charts().empty());
    EXPECT_FALSE(find<QPushButton>("export")->isEnabled());
    QSignalSpy spy(&page, &ProgressPage::measureRequested);
    QTest::mouseClick(find<QPushButton>("first-measure"), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(ProgressPageTest, AnswersInItsFirstLine) {
    page.setModel(modelOf(twoWeeks()));
    EXPECT_EQ(find<QLabel>("answer")->text(),
              QStringLiteral("Your hold grew from 10 to 11 s. Pain stayed at 2."))
        << "1 cm of the gap is day-to-day variation";
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Wall extension hold · stage 2 of 5 · since 2 March")));
}

TEST_F(ProgressPageTest, ThreeChartsShareTheirWeeks) {
    page.setModel(modelOf(twoWeeks()));
    const auto seen = charts();
    ASSERT_EQ(seen.size(), 3U);
    for (const WeekChart* chart : seen) {
        EXPECT_EQ(chart->xAxis->range(), seen.front()->xAxis->range());
        EXPECT_EQ(chart->axisRect()->left(), seen.front()->axisRect()->left());
        EXPECT_EQ(chart->axisRect()->right(), seen.front()->axisRect()->right());
        EXPECT_FALSE(chart->accessibleDescription().isEmpty());
    }
    EXPECT_FALSE(seen[0]->xAxis->tickLabels()) << "the lowest chart names the weeks for all";
    EXPECT_TRUE(seen[2]->xAxis->tickLabels());
    EXPECT_EQ(seen[0]->content().lines.front().points.back().said, QStringLiteral("110 s"));
    EXPECT_FALSE(seen[0]->content().band.spans.empty());
}

TEST_F(ProgressPageTest, EndsOfLinesNeverMeetAndStandBesideTheLines) {
    page.setModel(modelOf(twoWeeks()));
    QCoreApplication::processEvents();
    for (const WeekChart* chart : charts()) {
        std::vector<QRectF> ends;
        for (int i = 0; i < chart->itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(chart->item(i));
            if (text == nullptr || text->text().isEmpty())
                continue;
            const QRectF box(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
            EXPECT_GE(box.left(), chart->axisRect()->right());
            EXPECT_LE(box.right(), chart->width() + 1);
            for (const QRectF& other : ends)
                EXPECT_FALSE(box.adjusted(1, 2, -1, -2).intersects(other));
            ends.push_back(box);
        }
        EXPECT_FALSE(ends.empty());
    }
}

TEST_F(ProgressPageTest, ArrowKeysReadAllChartsAtOnce) {
    page.setModel(modelOf(twoWeeks()));
    const auto seen = charts();
    seen[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(seen[0], Qt::Key_Home);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Week 1, from 2 Mar: you 100 s")));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Week 1, from 2 Mar: effort 4, pain 2")));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Week 1, from 2 Mar: 15 cm")));
    QTest::keyClick(seen[0], Qt::Key_Right);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Week 2, from 9 Mar: you 110 s")));
    EXPECT_TRUE(seen[0]->accessibleName().contains(QStringLiteral("110 s"))) << "told to screen readers";
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(seen[0]);
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->role(), QAccessible::Chart);
    QTest::keyClick(seen[0], Qt::Key_Escape);
    EXPECT_FALSE(allTexts().contains(QStringLiteral("from 9 Mar: you")));
}

TEST_F(ProgressPageTest, HoveringReadsTheNearestWeek) {
    page.setModel(modelOf(twoWeeks()));
    WeekChart* chart = charts().front();
    const QPoint place(static_cast<int>(chart->xAxis->coordToPixel(2.1)), 40);
    QTest::mouseMove(chart, place);
    QCoreApplication::processEvents();
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Week 2, from 9 Mar: you 110 s")));
}

TEST_F(ProgressPageTest, TheWheelScrollsThePageAndChangesNothing) {
    page.resize(800, 400);
    page.setModel(modelOf(twoWeeks()));
    QCoreApplication::processEvents();
    WeekChart* chart = charts().front();
    const QCPRange before = chart->yAxis->range();
    ASSERT_GT(page.verticalScrollBar()->maximum(), 0);
    const QPointF middle(chart->width() / 2.0, chart->height() / 2.0);
    QWheelEvent wheel(middle, chart->mapToGlobal(middle), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    // Only what comes from the system is handed on from widget to widget.
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(chart, &wheel);
    EXPECT_EQ(chart->yAxis->range(), before);
    EXPECT_GT(page.verticalScrollBar()->value(), 0);
}

TEST_F(ProgressPageTest, BeforeTheThirdWeekOneBarTellsTheWay) {
    page.setModel(modelOf(twoWeeks()));
    auto* card = find<OutlookCard>("outlook");
    ASSERT_TRUE(card->isVisible());
    EXPECT_EQ(card->findChildren<ShareBar*>().size(), 1);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("stage 3")));
    EXPECT_FALSE(allTexts().contains(QStringLiteral("of 5 goals")));
}

TEST_F(ProgressPageTest, TheFiveGoalsStandBehindTheWay) {
    page.setModel(modelOf(twoWeeks()));
    auto* card = find<OutlookCard>("outlook");
    Outlook outlook;
    outlook.next = 3;
    outlook.weeks = 2;
    outlook.share = 0.6;
    for (int i = 0; i < 5; ++i)
        outlook.goals.push_back({QStringLiteral("Goal %1").arg(i), QStringLiteral("evidence"), i < 3});
    card->setOutlook(outlook);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("2 week")));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("You meet 3 of 5 goals.")));
    EXPECT_EQ(card->findChild<ShareBar*>()->value(), 60);
}

TEST_F(ProgressPageTest, TheCalendarSaysTheSameAsTodayAndItsLegendOnlyWhatIsThere) {
    page.setModel(modelOf(twoWeeks()));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Days you trained")));
    QCoreApplication::processEvents();
    QStringList keys;
    for (const QWidget* widget : page.findChildren<QWidget*>())
        if (widget->isVisibleTo(&page) && widget->inherits("limber::ui::DayKey"))
            keys << widget->accessibleName();
    EXPECT_EQ(keys, (QStringList{QStringLiteral("in part"), QStringLiteral("missed")}))
        << "one of two sessions is half a day, and there was no rest day";
    auto* calendar = page.findChild<AdherenceCalendar*>();
    calendar->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(calendar->accessibleDescription().isEmpty());
}

TEST_F(ProgressPageTest, TellsAllNumbersInTables) {
    page.setModel(modelOf(twoWeeks()));
    open("view-numbers");
    auto* weeks = find<QTableWidget>("weeks");
    ASSERT_TRUE(weeks->isVisible());
    ASSERT_EQ(weeks->rowCount(), 2);
    EXPECT_EQ(weeks->item(1, 2)->text(), QStringLiteral("110"));
    EXPECT_EQ(weeks->item(1, 3)->text(), QStringLiteral("105–110"));
    EXPECT_EQ(weeks->item(0, 4)->text(), QStringLiteral("2"));
    EXPECT_EQ(weeks->item(1, 7)->text(), QStringLiteral("Overhead gap: 14 cm"));
    EXPECT_EQ(find<QTableWidget>("months")->rowCount(), 1);
}

TEST_F(ProgressPageTest, ComparesTwoPeriodsWithoutCallingVariationAChange) {
    page.setModel(modelOf(twoWeeks()));
    open("view-compare");
    auto* periods = find<QComboBox>("periods");
    periods->setCurrentIndex(0);
    Q_EMIT periods->activated(0);
    auto* table = find<QTableWidget>("comparison");
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("0"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("3"));
    EXPECT_EQ(table->item(2, 3)->text(), QStringLiteral("–")) << "no pain was asked for before";
}

TEST_F(ProgressPageTest, ShowsTheYearAndWhatWasReached) {
    page.setModel(modelOf(twoWeeks()));
    open("view-year");
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Sessions a month")));
    open("view-milestones");
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Your first session")));
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Your best Wall extension hold: 110 s")));
}

TEST_F(ProgressPageTest, OffersToMeasureWhatWasNeverMeasured) {
    page.setModel(modelOf(twoWeeks()));
    page.showMeasure(Measure::ChestExpansion);
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Not measured yet.")));
    QSignalSpy spy(&page, &ProgressPage::measureRequested);
    QTest::mouseClick(find<QPushButton>("measure-now"), Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(0).value<Measure>(), Measure::ChestExpansion);
}

TEST_F(ProgressPageTest, ExportsFromOneMenu) {
    page.setModel(modelOf(twoWeeks()));
    QSignalSpy pdf(&page, &ProgressPage::exportPdfRequested);
    QSignalSpy csv(&page, &ProgressPage::exportCsvRequested);
    const auto actions = find<QPushButton>("export")->menu()->actions();
    ASSERT_EQ(actions.size(), 2);
    for (QAction* action : actions)
        action->trigger();
    EXPECT_EQ(pdf.count(), 1);
    EXPECT_EQ(csv.count(), 1);
}

TEST_F(ProgressPageTest, FollowsTheThemeIntoTheDark) {
    page.setModel(modelOf(twoWeeks()));
    WeekChart* chart = charts().front();
    const auto corner = [&] { return chart->grab().toImage().pixelColor(4, 4); };
    EXPECT_EQ(corner(), lightTheme().card);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), darkTheme().card);
}
