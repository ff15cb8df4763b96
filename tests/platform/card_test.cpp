#include "app/platform/card_notifications.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <gtest/gtest.h>

using namespace limber::platform;

namespace {

const Notice notice{QStringLiteral("Time for your session"),
                    QStringLiteral("After my first coffee"),
                    {{openAction, QStringLiteral("Open")},
                     {QStringLiteral("start"), QStringLiteral("Start")},
                     {QStringLiteral("no"), QStringLiteral("Not today")}},
                    {{QStringLiteral("quiet-1"), QStringLiteral("Quiet for an hour")}}};

class OnACard : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&card, &Notifications::chosen, [this](const QString& action) { chosen << action; });
        QObject::connect(&card, &Notifications::gone, [this] { ++gone; });
        card.show(notice);
        ASSERT_NE(card.card(), nullptr);
    }

    CardNotifications card;
    QStringList chosen;
    int gone = 0;
};

} // namespace

TEST_F(OnACard, EachButtonAnswersAndTakesTheCardAway) {
    const auto buttons = card.card()->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2) << "the click on the card itself opens";
    buttons[1]->click();
    EXPECT_EQ(chosen, QStringList{QStringLiteral("no")});
    EXPECT_EQ(card.card(), nullptr);
}

TEST_F(OnACard, AClickOnItOpensAndClosingItIgnores) {
    QTest::mouseClick(card.card(), Qt::LeftButton);
    EXPECT_EQ(chosen, QStringList{openAction});
    card.show(notice);
    card.card()->close();
    EXPECT_EQ(gone, 1);
    EXPECT_EQ(card.card(), nullptr);
}

TEST_F(OnACard, NothingOnItTakesTheKeyboard) {
    for (const auto* each : card.card()->findChildren<QWidget*>())
        EXPECT_EQ(each->focusPolicy(), Qt::NoFocus) << each->metaObject()->className();
    EXPECT_TRUE(card.card()->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    EXPECT_TRUE(card.card()->testAttribute(Qt::WA_ShowWithoutActivating));
}

TEST_F(OnACard, QuietIsInItsMenu) {
    const auto* more = card.card()->findChild<QToolButton*>();
    ASSERT_NE(more, nullptr);
    more->menu()->actions().front()->trigger();
    EXPECT_EQ(chosen, QStringList{QStringLiteral("quiet-1")});
}
