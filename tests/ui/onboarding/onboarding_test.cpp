#include "app/content/init_resources.h"
#include "app/content/text_loader.h"
#include "app/ui/onboarding/onboarding_page.h"
#include "app/ui/widgets/choices.h"
#include "app/ui/widgets/scale_picker.h"

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

/// Collects what leaves a screening form.
struct Outcomes {
    std::vector<Screening> answered;
    int notToday = 0;
    int underAge = 0;

    explicit Outcomes(ui::ScreeningForm& form) {
        QObject::connect(&form, &ui::ScreeningForm::answered, &form,
                         [this](const Screening& s) { answered.push_back(s); });
        QObject::connect(&form, &ui::ScreeningForm::notToday, &form, [this] { ++notToday; });
        QObject::connect(&form, &ui::ScreeningForm::underAge, &form, [this] { ++underAge; });
    }
};

void tick(QWidget& form, const char* name) {
    auto* button = form.findChild<QAbstractButton*>(QString::fromLatin1(name));
    ASSERT_NE(button, nullptr) << name;
    EXPECT_FALSE(button->isChecked()) << name;
    button->click();
}

bool shows(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

TEST(Screening, NoneOfTheseOnEveryListIsClear) {
    for (const auto& [kind, lists] :
         {std::pair{limber::ScreeningForm::First, 1}, std::pair{limber::ScreeningForm::Short, 2},
          std::pair{limber::ScreeningForm::Full, 4}}) {
        ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
        form.setForm(kind);
        Outcomes outcomes(form);
        show(form);
        for (int list = 0; list < lists; ++list)
            press(form, "none");
        ASSERT_EQ(outcomes.answered.size(), 1U);
        Screening wanted;
        wanted.form = kind;
        EXPECT_EQ(outcomes.answered.front(), wanted);
    }
}

TEST(Screening, IsAnsweredByTheEnterKeyAlone) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    form.setForm(limber::ScreeningForm::First);
    Outcomes outcomes(form);
    show(form);
    tick(form, "first-new-pain");
    QTest::keyClick(&form, Qt::Key_Return);
    EXPECT_TRUE(outcomes.answered.empty());
    QTest::keyClick(&form, Qt::Key_Return);
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().result, ScreeningResult::Clear);
}

TEST(Screening, PreselectsNothing) {
    for (const auto kind :
         {limber::ScreeningForm::First, limber::ScreeningForm::Short, limber::ScreeningForm::Full}) {
        ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
        form.setForm(kind);
        const auto buttons = form.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            EXPECT_FALSE(button->isChecked()) << button->objectName().toStdString();
    }
}

TEST(Screening, ARedAnswerShowsTheEmergencyNumberBeforeAnyOtherQuestion) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("999"));
    Outcomes outcomes(form);
    show(form);
    tick(form, "chest-pain");
    press(form, "none");
    EXPECT_TRUE(shows(form, QStringLiteral("999")));
    EXPECT_TRUE(outcomes.answered.empty());
    press(form, "understood");
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().result, ScreeningResult::Red);
}

TEST(Screening, DoesNotGoOnWhileATickLacksItsAnswer) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    form.setForm(limber::ScreeningForm::First);
    Outcomes outcomes(form);
    show(form);
    tick(form, "first-medical");
    press(form, "none");
    EXPECT_TRUE(shows(form, QStringLiteral("tick what applies")));
    tick(form, "first-medical/pregnancy");
    press(form, "none");
    EXPECT_TRUE(shows(form, QStringLiteral("choose one answer")));
    EXPECT_TRUE(outcomes.answered.empty());
    tick(form, "first-medical/seen");
    press(form, "none");
    press(form, "agreed");
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().result, ScreeningResult::Amber);
    EXPECT_EQ(outcomes.answered.front().groups, std::vector<CautionGroup>{CautionGroup::Pregnancy});
}

TEST(Screening, ForgetsTheFollowUpOfATickThatWasTakenAway) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    form.setForm(limber::ScreeningForm::First);
    Outcomes outcomes(form);
    show(form);
    tick(form, "first-bones");
    tick(form, "first-bones/new");
    form.findChild<QCheckBox*>(QStringLiteral("first-bones"))->click();
    tick(form, "first-bones");
    press(form, "none");
    EXPECT_TRUE(outcomes.answered.empty());
    form.findChild<QCheckBox*>(QStringLiteral("first-bones"))->click();
    press(form, "none");
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().result, ScreeningResult::Clear);
}

TEST(Screening, StrongPainRightNowIsNotTodayAndKeepsTheOtherAnswers) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    form.setForm(limber::ScreeningForm::Short);
    Outcomes outcomes(form);
    show(form);
    press(form, "none");
    tick(form, "pain-now");
    press(form, "none");
    press(form, "understood");
    EXPECT_EQ(outcomes.notToday, 1);
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().result, ScreeningResult::Clear);
}

TEST(Screening, UnderEighteenEndsInItsOwnWayAndRecordsNothing) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    Outcomes outcomes(form);
    show(form);
    for (int list = 0; list < 3; ++list)
        press(form, "none");
    tick(form, "under-18");
    press(form, "none");
    press(form, "understood");
    EXPECT_EQ(outcomes.underAge, 1);
    EXPECT_TRUE(outcomes.answered.empty());
}

TEST(Screening, NotesTheUsualPainOnlyWhenItWasTold) {
    ui::ScreeningForm form(questionnaire(), QStringLiteral("112"));
    Outcomes outcomes(form);
    show(form);
    for (int list = 0; list < 3; ++list)
        press(form, "none");
    form.findChild<ScalePicker*>(QStringLiteral("usualPain"))->setValue(4);
    press(form, "none");
    ASSERT_EQ(outcomes.answered.size(), 1U);
    EXPECT_EQ(outcomes.answered.front().usualPain, 4);
}

TEST(Onboarding, LeadsToTheFirstMinuteByTheEnterKeyAlone) {
    OnboardingPage page(questionnaire(), QStringLiteral("112"), nullptr);
    std::vector<Screening> answered;
    QObject::connect(&page, &OnboardingPage::answered, &page,
                     [&](const Screening& s) { answered.push_back(s); });
    show(page);
    page.activateWindow();
    page.setStep(0);
    for (int enter = 0; enter < 2; ++enter) {
        ASSERT_NE(page.focusWidget(), nullptr);
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    }
    ASSERT_EQ(answered.size(), 1U);
    EXPECT_EQ(answered.front().result, ScreeningResult::Clear);
    EXPECT_EQ(answered.front().form, limber::ScreeningForm::First);
}

TEST(Onboarding, AWarningSignIsToldAsItIs) {
    OnboardingPage page(questionnaire(), QStringLiteral("112"), nullptr);
    std::vector<ScreeningResult> answered;
    QObject::connect(&page, &OnboardingPage::answered, &page,
                     [&](const Screening& s) { answered.push_back(s.result); });
    show(page);
    press(page, "begin");
    tick(page, "chest-pain");
    press(page, "none");
    press(page, "understood");
    EXPECT_EQ(answered, std::vector<ScreeningResult>{ScreeningResult::Red});
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
