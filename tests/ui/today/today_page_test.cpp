// The page itself: real keys and clicks, and what a screen reader finds on it.

#include "app/ui/figure/figure_painter.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/today/hero_card.h"
#include "app/ui/today/today_page.h"
#include "app/ui/widgets/basics.h"

#include "app/content/content.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;

namespace {

const Content& content() {
    static const Content all = [] {
        auto loaded = loadContent();
        return loaded.ok() ? *loaded : Content{};
    }();
    return all;
}

QPixmap noPicture(const ExerciseId& /*exercise*/, const std::string& /*variant*/, QSize size,
                  qreal /*ratio*/) {
    return QPixmap(size);
}

TodayModel dayWithASession() {
    TodayModel model;
    model.title = QStringLiteral("Friday, 20 March");
    model.subtitle = QStringLiteral("1 session left today");
    model.stage = QStringLiteral("Stage 2 of 5 · Hold · week 3");
    model.hero.eyebrow = QStringLiteral("Evening, 19:00");
    model.hero.title = QStringLiteral("Next: Wall extension hold");
    model.hero.detail = QStringLiteral("10 holds of 11 s · about 4 min");
    model.hero.exercise = {"wall-extension-hold"};
    today::Button start;
    start.text = QStringLiteral("Start");
    start.exercise = {"wall-extension-hold"};
    start.objectName = "startNext";
    today::Button both = start;
    both.text = QStringLiteral("Both");
    both.role = "link";
    both.ask = today::Ask::Queue;
    both.objectName = "startQueue";
    model.hero.buttons = {start, both};
    model.dots = {
        {MarkState::Met, false, QStringLiteral("Morning 07:52"), QStringLiteral("Morning: done at 07:52")},
        {MarkState::Open, true, QStringLiteral("Evening 19:00"), QStringLiteral("Evening 19:00: to do")}};
    model.extras = {
        {{"wall-slide"}, "standard", QStringLiteral("Wall slide"), QStringLiteral("Reset, 60 s"), 0}};
    model.whyTitle = QStringLiteral("Why 10 holds of 11 s?");
    model.whyText = QStringLiteral("Last week went well.");
    model.fortnight = 4;
    for (std::size_t i = 0; i < model.week.size(); ++i)
        model.week[i].letter = model.week[i].name = QStringLiteral("D%1").arg(i);
    return model;
}

class TodayPageTest : public ::testing::Test {
protected:
    void SetUp() override { show({1072, 800}); }
    void show(QSize size) {
        page.setModel(dayWithASession());
        page.resize(size);
        page.show();
        page.activateWindow();
        // As the window does when it shows a page.
        page.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template <class Type> Type* named(const char* name) {
        return page.findChild<Type*>(QString::fromLatin1(name));
    }

    TodayPage page{noPicture, &content().clips};
};

/// Every widget that a person can reach or read, in the order of the accessible tree.
void walk(QAccessibleInterface* face, const std::function<void(QAccessibleInterface*, QWidget*)>& visit) {
    auto* widget = qobject_cast<QWidget*>(face->object());
    if (widget != nullptr && !widget->isVisible())
        return;
    visit(face, widget);
    for (int i = 0; i < face->childCount(); ++i)
        if (QAccessibleInterface* child = face->child(i))
            walk(child, visit);
}

} // namespace

TEST_F(TodayPageTest, EnterStartsWhatComesNext) {
    QStringList started;
    QObject::connect(&page, &TodayPage::startRequested,
                     [&](const ExerciseId& id) { started << QString::fromStdString(id.value); });
    ASSERT_EQ(QApplication::focusWidget(), named<QPushButton>("startNext"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(started, QStringList{QStringLiteral("wall-extension-hold")});
}

TEST_F(TodayPageTest, TheStartThatComesAfterAChangeHasTheFocusOfTheOneBefore) {
    TodayModel model = dayWithASession();
    model.hero.buttons.front().text = QStringLiteral("Finish it");
    page.setModel(model);
    EXPECT_EQ(QApplication::focusWidget(), named<QPushButton>("startNext"));
}

TEST_F(TodayPageTest, ItsLinksLeadWhereTheySay) {
    const QSignalSpy queue(&page, &TodayPage::queueRequested);
    const QSignalSpy programme(&page, &TodayPage::programmeRequested);
    QTest::mouseClick(named<QPushButton>("startQueue"), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>("stageLine"), Qt::LeftButton);
    EXPECT_EQ(queue.count(), 1);
    EXPECT_EQ(programme.count(), 1);
}

TEST_F(TodayPageTest, TheCardIsLargeAndNothingIsCutOffInASmallWindow) {
    auto* hero = page.findChild<today::HeroCard*>();
    EXPECT_GE(hero->height(), 320);
    for (const QSize size : {QSize(816, 640), QSize(645, 533), QSize(1072, 800), QSize(1700, 1000)}) {
        page.resize(size);
        QApplication::processEvents();
        for (const QWidget* widget : hero->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->parentWidget() == nullptr)
                continue;
            EXPECT_TRUE(widget->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
                << size.width() << " " << widget->metaObject()->className();
        }
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (!button->isVisible())
                continue;
            EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()))
                << size.width() << " " << button->text().toStdString();
        }
        EXPECT_LE(page.widget()->minimumSizeHint().width(), page.viewport()->width()) << size.width();
    }
}

TEST_F(TodayPageTest, CountersCanBeHiddenAllTogether) {
    TodayModel model = dayWithASession();
    model.counters = false;
    page.setModel(model);
    EXPECT_FALSE(page.findChild<DayRings*>()->isVisible());
    for (const QLabel* label : page.findChildren<QLabel*>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("six")));
}

TEST_F(TodayPageTest, SomebodyWhoWasAwayAnswersWithOneTap) {
    TodayModel model = dayWithASession();
    model.back = {true, QStringLiteral("What got in the way?")};
    page.setModel(model);
    std::vector<std::optional<PauseReason>> answers;
    QObject::connect(&page, &TodayPage::awayExplained,
                     [&](std::optional<PauseReason> reason) { answers.push_back(reason); });
    QTest::mouseClick(named<QPushButton>("away-1"), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>("away-4"), Qt::LeftButton);
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0], PauseReason::Illness);
    EXPECT_EQ(answers[1], std::nullopt) << "not now";
}

TEST_F(TodayPageTest, TheFigureMovesThriceThenStandsAndNeverWithReducedMotion) {
    auto* figure = page.findChild<FigureView*>();
    EXPECT_TRUE(figure->isMoving());
    TodayModel model = dayWithASession();
    model.reducedMotion = true;
    page.setModel(model);
    EXPECT_FALSE(figure->isMoving());
}

TEST_F(TodayPageTest, AScreenReaderFindsANameAndARoleForEverythingAndTheCardBeforeTheRest) {
    QStringList order;
    int headings = 0;
    walk(QAccessible::queryAccessibleInterface(&page), [&](QAccessibleInterface* face, QWidget* widget) {
        const QString name = face->text(QAccessible::Name);
        if (face->role() == QAccessible::Heading) {
            ++headings;
            order << name;
        }
        if (qobject_cast<QAbstractButton*>(widget) != nullptr ||
            qobject_cast<ClickableCard*>(widget) != nullptr) {
            EXPECT_FALSE(name.isEmpty()) << widget->objectName().toStdString();
            EXPECT_EQ(face->role(), QAccessible::Button) << name.toStdString();
            EXPECT_NE(widget->focusPolicy(), Qt::NoFocus) << name.toStdString();
        }
    });
    EXPECT_EQ(order.value(0), QStringLiteral("Friday, 20 March"));
    EXPECT_EQ(order.value(1), QStringLiteral("Next: Wall extension hold"));
    EXPECT_EQ(headings, 5) << order.join(QStringLiteral(" | ")).toStdString();
}

TEST_F(TodayPageTest, ACardForASpareMinuteIsPressedByAScreenReader) {
    QStringList opened;
    QObject::connect(&page, &TodayPage::exerciseRequested,
                     [&](const ExerciseId& id) { opened << QString::fromStdString(id.value); });
    QAccessibleInterface* card = QAccessible::queryAccessibleInterface(page.findChild<ClickableCard*>());
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened, QStringList{QStringLiteral("wall-slide")});
}

TEST_F(TodayPageTest, TabWalksTheCardBeforeTheCardsBelow) {
    QStringList reached;
    for (int i = 0; i < 12; ++i) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        reached << focus->objectName();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    EXPECT_LT(reached.indexOf(QStringLiteral("startQueue")),
              reached.indexOf(QStringLiteral("extra-wall-slide")));
    EXPECT_TRUE(reached.contains(QStringLiteral("extra-wall-slide")));
    EXPECT_TRUE(reached.contains(QStringLiteral("worried")));
}
