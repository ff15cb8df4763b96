#include "app/content/init_resources.h"
#include "app/content/text_loader.h"
#include "app/ui/onboarding/onboarding_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace limber;
using namespace limber::ui;
using namespace std::chrono_literals;

namespace {

Questionnaire questionnaire() {
    content::initResources();
    auto loaded = content::loadQuestionnaire();
    EXPECT_TRUE(loaded.ok());
    return std::move(loaded).value();
}

OnboardingPage::Setup setup() {
    OnboardingPage::Setup s;
    s.questionnaire = questionnaire();
    s.emergencyNumber = QStringLiteral("112");
    s.equipment = {{"wall", QStringLiteral("Wall")}, {"roller", QStringLiteral("Roller")}};
    s.exerciseName = QStringLiteral("Cat-cow");
    return s;
}

void show(QWidget& widget) {
    widget.resize(1024, 640);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
}

void press(QWidget& owner, const char* name) {
    const auto buttons = owner.findChildren<QPushButton*>(QString::fromLatin1(name));
    for (QPushButton* button : buttons) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    ADD_FAILURE() << "no visible button " << name;
}

/// Collects the outcomes of a screening form.
struct Outcomes {
    std::vector<ScreeningResult> completed;
    int postponed = 0;

    explicit Outcomes(ScreeningForm& form) {
        QObject::connect(&form, &ScreeningForm::completed, &form,
                         [this](ScreeningResult r) { completed.push_back(r); });
        QObject::connect(&form, &ScreeningForm::postponed, &form, [this] { ++postponed; });
    }
};

} // namespace

TEST(Screening, ThreeTimesNoneOfTheseIsClear) {
    ScreeningForm form(questionnaire(), QStringLiteral("112"));
    Outcomes outcomes(form);
    show(form);
    for (int list = 0; list < 3; ++list)
        press(form, "none");
    EXPECT_EQ(outcomes.completed, std::vector<ScreeningResult>{ScreeningResult::Clear});
}

TEST(Screening, ARedAnswerShowsTheEmergencyNumberBeforeAnyOtherQuestion) {
    ScreeningForm form(questionnaire(), QStringLiteral("999"));
    Outcomes outcomes(form);
    show(form);
    form.findChild<QCheckBox*>(QStringLiteral("chest-pain"))->click();
    press(form, "none");
    bool number = false;
    const auto labels = form.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        number = number || (label->isVisible() && label->text().contains(QStringLiteral("999")));
    EXPECT_TRUE(number);
    EXPECT_TRUE(outcomes.completed.empty());
    press(form, "understood");
    EXPECT_EQ(outcomes.completed, std::vector<ScreeningResult>{ScreeningResult::Red});
}

TEST(Screening, AnAmberAnswerStartsOnlyWhenAProfessionalAgreed) {
    ScreeningForm form(questionnaire(), QStringLiteral("112"));
    Outcomes outcomes(form);
    show(form);
    press(form, "none");
    press(form, "none");
    form.findChild<QCheckBox*>(QStringLiteral("surgery"))->click();
    press(form, "none");
    press(form, "notAsked");
    EXPECT_EQ(outcomes.postponed, 1);
    EXPECT_TRUE(outcomes.completed.empty());
    press(form, "agreed");
    EXPECT_EQ(outcomes.completed, std::vector<ScreeningResult>{ScreeningResult::Amber});
}

TEST(Screening, LastingTinglingIsUrgentAndFleetingTinglingIsAmber) {
    for (const auto& [choice, expected] :
         {std::pair{"lasting", ScreeningResult::Urgent}, std::pair{"fleeting", ScreeningResult::Amber}}) {
        ScreeningForm form(questionnaire(), QStringLiteral("112"));
        Outcomes outcomes(form);
        show(form);
        press(form, "none");
        press(form, "none");
        form.findChild<QCheckBox*>(QStringLiteral("tingling"))->click();
        form.findChild<QAbstractButton*>(QString::fromLatin1(choice))->click();
        press(form, "none");
        press(form, expected == ScreeningResult::Urgent ? "understood" : "agreed");
        EXPECT_EQ(outcomes.completed, std::vector<ScreeningResult>{expected}) << choice;
    }
}

TEST(Onboarding, ANewcomerGetsFromWelcomeToTheFirstDoseByButtonsAlone) {
    OnboardingPage page(setup(), nullptr, nullptr);
    std::optional<OnboardingResult> result;
    QObject::connect(&page, &OnboardingPage::finished, &page, [&](const OnboardingResult& r) { result = r; });
    show(page);
    press(page, "next-0");
    for (int list = 0; list < 3; ++list)
        press(page, "none");
    EXPECT_EQ(page.step(), 2);
    press(page, "kit-roller");
    press(page, "next-2");
    press(page, "calibrate");
    page.calibration()->setElapsed(42'700ms);
    press(page, "calibrate");
    const auto scales = page.calibration()->findChildren<QPushButton*>();
    for (QPushButton* button : scales)
        if (button->accessibleName() == QStringLiteral("Effort: 3 of 10") ||
            button->accessibleName() == QStringLiteral("Pain: 1 of 10"))
            QTest::mouseClick(button, Qt::LeftButton);
    press(page, "useCalibration");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->screening, ScreeningResult::Clear);
    EXPECT_EQ(result->equipment, (std::vector<std::string>{"wall", "roller"}));
    ASSERT_TRUE(result->calibration);
    EXPECT_EQ(*result->calibration, (Calibration::Try{42, 3, 1}));
}

TEST(Onboarding, CalibrationEndsByItselfAtTheCeilingOfTheRange) {
    Calibration calibration(30, 60, nullptr);
    int ended = 0;
    QObject::connect(&calibration, &Calibration::ended, &calibration, [&] { ++ended; });
    show(calibration);
    press(calibration, "calibrate");
    calibration.setElapsed(59'900ms);
    EXPECT_TRUE(calibration.running());
    calibration.setElapsed(61'000ms);
    EXPECT_FALSE(calibration.running());
    EXPECT_EQ(ended, 1);
}

TEST(Onboarding, AnUrgentAnswerBlocksAndAsksNothingElse) {
    OnboardingPage page(setup(), nullptr, nullptr);
    std::vector<ScreeningResult> blocked;
    QObject::connect(&page, &OnboardingPage::blocked, &page,
                     [&](ScreeningResult r) { blocked.push_back(r); });
    show(page);
    press(page, "next-0");
    press(page, "none");
    page.findChild<QCheckBox*>(QStringLiteral("fever"))->click();
    press(page, "none");
    press(page, "understood");
    EXPECT_EQ(blocked, std::vector<ScreeningResult>{ScreeningResult::Urgent});
    EXPECT_EQ(page.step(), 1);
}

TEST(Schedule, TheLastDayCannotBeTakenAway) {
    SchedulePicker picker;
    const auto buttons = picker.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->click();
    Preferences preferences;
    picker.applyTo(preferences);
    EXPECT_EQ(std::count(preferences.days.begin(), preferences.days.end(), true), 1);
}
