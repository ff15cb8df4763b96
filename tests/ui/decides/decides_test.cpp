#include "app/ui/decides/decides_page.h"

#include "app/content/catalogue_loader.h"
#include "core/coach/coach.h"
#include "core/simulate/simulator.h"

#include <QFrame>
#include <QLabel>

#include <gtest/gtest.h>

namespace {

using namespace limber;
using namespace limber::ui;

QString allText(const QWidget& widget) {
    QString text;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        text += label->text() + u'\n';
    return text;
}

struct Shown {
    Catalogue catalogue = content::loadCatalogue().value();
    DecidesPage page;

    void show(int weeks, int seed) {
        const Day start = day(2026, 9, 28);
        const Journal journal = simulateHistory(catalogue, typicalPerson(Temper::Responder), start, weeks,
                                                static_cast<std::uint64_t>(seed));
        page.setAnswer(evaluate(catalogue, journal, start + std::chrono::days{7 * weeks}), catalogue);
        page.resize(1080, 800);
        page.grab();
    }
};

} // namespace

TEST(Decides, ThePageShowsEveryCriterionWithItsNumbersAndWhatWouldChangeIt) {
    Shown shown;
    shown.show(4, 4);
    const auto* criteria = shown.page.findChild<QFrame*>(QStringLiteral("decidesCriteria"));
    ASSERT_NE(criteria, nullptr);
    const QString text = allText(*criteria);
    for (const CriterionKind kind : allCriteria)
        EXPECT_TRUE(text.contains(criterionName(kind))) << criterionName(kind).toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("% better a week")) ||
                text.contains(QStringLiteral("% worse a week")));
    EXPECT_TRUE(text.contains(QStringLiteral("would change this")));
}

TEST(Decides, TheReasonsOfTheAnswerStandInTheFirstCard) {
    Shown shown;
    CoachDay answer;
    answer.stage = 2;
    answer.countedWeeks = 3;
    answer.reasons = {reason::ScreeningDue{30}};
    shown.page.setAnswer(answer, shown.catalogue);
    const auto* today = shown.page.findChild<QFrame*>(QStringLiteral("decidesToday"));
    ASSERT_NE(today, nullptr);
    EXPECT_TRUE(allText(*today).contains(reasonText(answer.reasons.front())));
}

TEST(Decides, ASecondAnswerReplacesTheFirst) {
    Shown shown;
    shown.show(2, 1);
    shown.show(4, 1);
    EXPECT_EQ(shown.page.findChildren<QFrame*>(QStringLiteral("decidesCriteria")).size(), 1);
}

TEST(Decides, AnUnmetCriterionSaysWhatItNeeds) {
    const Criterion few{false, {reason::TooFewWeeks{0, 2}}};
    EXPECT_TRUE(whatWouldChange(CriterionKind::Comfortable, few).contains(u'2'));
    const Criterion missing{false, {reason::BenchmarksMissing{1, 3}}};
    EXPECT_TRUE(whatWouldChange(CriterionKind::LevelledOff, missing).contains(u'2'));
    const Criterion tingling{false, {reason::LimbSymptoms{1}}};
    EXPECT_TRUE(whatWouldChange(CriterionKind::PainFree, tingling).contains(QStringLiteral("tingling")));
    const Criterion shortOf{false, {reason::Exposure{30, 34, 3, 3}}};
    EXPECT_TRUE(whatWouldChange(CriterionKind::Exposure, shortOf).contains(u'4'));
}
