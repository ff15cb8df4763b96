#include "app/ui/exercises/exercises_page.h"

#include "app/content/text_loader.h"
#include "app/ui/exercises/exercise_words.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/basics.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace limber;
using namespace limber::ui;

namespace {

const Catalogue& catalogue() {
    static const Catalogue loaded = content::loadCatalogue().value();
    return loaded;
}

class ExercisesPageTest : public testing::Test {
protected:
    ExercisesPageTest()
        : page(PictureSource{}, [this](const ExerciseId& exercise, const std::string& variant,
                                       const std::function<void(int)>& onStep) {
              shownFigures.push_back(exercise.value + "/" + variant);
              tellStep = onStep;
              return new QWidget;
          }) {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), ThemeMode::Light);
        page.setContent(catalogue(), content::loadWhy().value());
        page.resize(1072, 800);
        page.show();
    }

    [[nodiscard]] QStringList visibleTexts() const {
        QStringList texts;
        const auto labels = page.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    /// The steps that are lit, from 0.
    [[nodiscard]] std::vector<int> litSteps() const {
        std::vector<int> lit;
        int index = 0;
        for (const QFrame* row : page.findChildren<QFrame*>()) {
            if (row->property("role").toString() != QLatin1String("step") || !row->isVisible())
                continue;
            if (row->property("lit").toBool())
                lit.push_back(index);
            ++index;
        }
        return lit;
    }

    std::vector<std::string> shownFigures;
    std::function<void(int)> tellStep;
    ExercisesPage page;
};

} // namespace

TEST_F(ExercisesPageTest, ShowsAllTwelveAsCards) {
    const auto cards = page.findChildren<ClickableCard*>();
    EXPECT_EQ(cards.size(), 12);
    for (const ClickableCard* card : cards)
        EXPECT_FALSE(card->accessibleName().isEmpty());
}

TEST_F(ExercisesPageTest, LightsTheStepThatTheFigureIsAt) {
    auto* card = page.findChild<ClickableCard*>(QStringLiteral("wall-extension-hold"));
    ASSERT_NE(card, nullptr);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    ASSERT_TRUE(tellStep);
    EXPECT_TRUE(litSteps().empty());
    tellStep(3);
    EXPECT_EQ(litSteps(), std::vector<int>{3});
    tellStep(4);
    EXPECT_EQ(litSteps(), std::vector<int>{4});
}

TEST_F(ExercisesPageTest, OpensAnExerciseByKeyboardAndComesBackToItsCard) {
    auto* card = page.findChild<ClickableCard*>(QStringLiteral("wall-extension-hold"));
    ASSERT_NE(card, nullptr);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    const Exercise& exercise = *catalogue().find({"wall-extension-hold"});
    const QStringList texts = visibleTexts();
    for (const std::string& step : exercise.steps)
        EXPECT_TRUE(texts.contains(contentText(step))) << step;
    for (const Mistake& mistake : exercise.mistakes)
        EXPECT_TRUE(texts.contains(contentText(mistake.mistake))) << mistake.mistake;
    for (const Caution& caution : exercise.cautions)
        EXPECT_TRUE(texts.contains(contentText(caution.text))) << caution.text;
    EXPECT_TRUE(texts.contains(contentText(exercise.honestNote)));
    auto* back = page.currentWidget()->findChild<QPushButton*>(QStringLiteral("back"));
    ASSERT_NE(back, nullptr);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(page.currentIndex(), 0);
    EXPECT_EQ(page.focusWidget(), card);
}

TEST_F(ExercisesPageTest, StartsTheVariantThatIsShown) {
    QSignalSpy spy(&page, &ExercisesPage::startRequested);
    page.showExercise({"back-bridge"});
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("variant-easier")), Qt::LeftButton);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("start")), Qt::LeftButton);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(0).value<ExerciseId>().value, "back-bridge");
    EXPECT_EQ(spy.at(0).at(1).value<std::string>(), "easier");
    EXPECT_EQ(shownFigures, (std::vector<std::string>{"back-bridge/standard", "back-bridge/easier"}));
}

TEST_F(ExercisesPageTest, TellsHonestlyWhy) {
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("why")), Qt::LeftButton);
    EXPECT_TRUE(visibleTexts().join(QLatin1Char(' ')).contains(QStringLiteral("It was a snapshot.")));
}

TEST(DoseWords, SayTheRangeAndHowOften) {
    const auto words = [](const char* id) { return doseInWords(catalogue().find({id})->dose).toStdString(); };
    EXPECT_EQ(words("cat-cow"), "30 to 60 seconds, 3 time(s) a day");
    EXPECT_EQ(words("wall-extension-hold"), "100 to 160 seconds in 10 holds, 2 time(s) a day");
    EXPECT_EQ(words("dumbbell-pullover"), "30 to 60 repetitions in 3 sets, every other day");
    EXPECT_EQ(words("back-bridge"), "20 to 64 repetitions in 4 sets, once or twice a week");
    EXPECT_EQ(words("towel-extension"), "5 to 10 minutes, 1 to 3 times a day");
    EXPECT_EQ(words("thread-the-needle"), "40 to 60 seconds in 2 holds on each side, once a day");
}

TEST_F(ExercisesPageTest, TheFullBridgeIsLockedAndSaysWhatOpensIt) {
    page.showExercise({"back-bridge"});
    auto* full = page.findChild<QPushButton*>(QStringLiteral("variant-full-bridge"));
    auto* start = page.findChild<QPushButton*>(QStringLiteral("start"));
    const auto today = [](Verdict verdict, const Reason& why) {
        ExerciseDay bridge;
        bridge.exercise = {"back-bridge"};
        bridge.forms = {{"standard", Verdict::Start, {}, {}}, {"full-bridge", verdict, {why}, {}}};
        return std::vector<ExerciseDay>{bridge};
    };
    page.setToday(today(Verdict::Blocked, reason::OverheadGap{12, 2}));
    full->click();
    EXPECT_FALSE(start->isEnabled());
    const QString said = visibleTexts().join(QLatin1Char('\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("Locked for now")));
    EXPECT_TRUE(said.contains(QStringLiteral("overhead gap 12 cm")));
    const QSignalSpy started(&page, &ExercisesPage::startRequested);
    page.setToday(today(Verdict::Start, reason::OverheadGap{1.5, 2}));
    EXPECT_TRUE(start->isEnabled());
    start->click();
    EXPECT_EQ(started.count(), 1);
    page.setToday({});
    EXPECT_FALSE(start->isEnabled()) << "nobody said that it is open";
    page.findChild<QPushButton*>(QStringLiteral("variant-standard"))->click();
    EXPECT_TRUE(start->isEnabled()) << "the other forms stay open";
}
