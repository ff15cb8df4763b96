#include "app/ui/onboarding/onboarding_page.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int StepCount = 4;

QWidget* makeWelcome(QWidget* picture) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    if (picture != nullptr) {
        picture->setMinimumHeight(240);
        column->addWidget(picture, 1);
    }
    const std::pair<QString, QString> lines[] = {
        {OnboardingPage::tr("A few minutes a day."),
         OnboardingPage::tr("A figure shows the movement, sound sets the pace.")},
        {OnboardingPage::tr("It builds gently."),
         OnboardingPage::tr("A little more each week, only if it feels good.")},
        {OnboardingPage::tr("It stays private."), OnboardingPage::tr("Your data stays on this computer.")},
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto& [title, text] : lines) {
        auto* card = new Card;
        card->body()->setContentsMargins(16, 14, 16, 14);
        card->body()->setSpacing(2);
        card->body()->addWidget(makeLabel(title, "section"));
        card->body()->addWidget(makeLabel(text, "subtitle"));
        card->body()->addStretch(1);
        row->addWidget(card, 1);
    }
    column->addLayout(row);
    column->addWidget(makeLabel(OnboardingPage::tr("For adults with everyday stiffness of the mid-back. "
                                                   "Limber doesn't diagnose, treat or replace a doctor."),
                                "small"));
    return content;
}

} // namespace

OnboardingPage::OnboardingPage(const Setup& setup, QWidget* welcomePicture, QWidget* figure, QWidget* parent)
    : QWidget(parent), m_steps(new QStackedWidget) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 24, 0, 0);
    outer->setSpacing(8);
    m_progress = makeLabel(QString(), "eyebrow", false);
    m_progress->setAlignment(Qt::AlignHCenter);
    outer->addWidget(m_progress);
    outer->addWidget(m_steps, 1);

    addStep(tr("Loosen a stiff upper back, a little every day"),
            tr("Limber leads you through short sessions: first mobility, then strength, in five stages."),
            makeWelcome(welcomePicture), true);

    auto* screening = new ScreeningForm(setup.questionnaire, setup.emergencyNumber);
    addStep(tr("First, your safety"),
            tr("Takes about a minute. We save only the result, never your answers."), screening, false);
    connect(screening, &ScreeningForm::answered, this, [this, screening](const Screening& answered) {
        m_result.screening = answered;
        if (answered.result == ScreeningResult::Clear || answered.result == ScreeningResult::Amber) {
            setStep(2);
            return;
        }
        screening->restart();
        Q_EMIT blocked(answered);
    });
    connect(screening, &ScreeningForm::underAge, this, [this, screening] {
        screening->restart();
        Q_EMIT postponed();
    });

    auto* plan = new QWidget;
    auto* planColumn = new QVBoxLayout(plan);
    planColumn->setContentsMargins(0, 0, 0, 0);
    planColumn->setSpacing(16);
    auto* kit = new Card;
    kit->body()->addWidget(makeLabel(tr("What do you have?"), "section"));
    kit->body()->addWidget(makeLabel(
        tr("You can start with nothing. If something is missing, we'll suggest a household stand-in."),
        "subtitle"));
    m_equipment = new EquipmentPicker(setup.equipment);
    m_equipment->setChosen({"wall", "mat", "towel"});
    kit->body()->addSpacing(4);
    kit->body()->addWidget(m_equipment);
    planColumn->addWidget(kit);
    auto* times = new Card;
    times->body()->addWidget(makeLabel(tr("When do you want to practise?"), "section"));
    times->body()->addWidget(makeLabel(tr("A session takes one to five minutes."), "subtitle"));
    m_schedule = new SchedulePicker;
    times->body()->addSpacing(4);
    times->body()->addWidget(m_schedule);
    planColumn->addWidget(times);
    planColumn->addStretch(1);
    addStep(tr("Your equipment and days"), tr("You can change all of this later."), plan, true);

    m_calibration = new Calibration(setup.startSeconds, setup.ceilingSeconds, figure);
    addStep(tr("Find your start: %1").arg(setup.exerciseName), QString(), m_calibration, false);
    connect(m_calibration, &Calibration::completed, this,
            [this](const std::optional<Calibration::Try>& attempt) {
                m_result.calibration = attempt;
                m_result.equipment = m_equipment->chosen();
                m_schedule->applyTo(m_result.schedule);
                Q_EMIT finished(m_result);
            });
    setStep(0);
}

void OnboardingPage::addStep(const QString& title, const QString& lead, QWidget* content, bool nextButton) {
    const int index = m_steps->count();
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    auto* centre = new QHBoxLayout(page);
    centre->setContentsMargins(36, 8, 36, 28);
    centre->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "title"));
    if (!lead.isEmpty())
        column->addWidget(makeLabel(lead, "subtitle"));
    column->addSpacing(10);
    column->addWidget(content, 1);
    auto* buttons = new QHBoxLayout;
    if (index > 0) {
        QPushButton* back = makeButton(tr("Back"), "plain");
        back->setObjectName(QStringLiteral("back-%1").arg(index));
        connect(back, &QPushButton::clicked, this, [this, index] { setStep(index - 1); });
        buttons->addWidget(back);
    }
    if (index == 0) {
        QPushButton* bring = makeButton(tr("I already use Limber: import my journal"), "link");
        bring->setObjectName(QStringLiteral("bringJournal"));
        connect(bring, &QPushButton::clicked, this, &OnboardingPage::importRequested);
        buttons->addWidget(bring);
    }
    buttons->addStretch(1);
    if (nextButton) {
        QPushButton* next = makeButton(index == 0 ? tr("Get started") : tr("Next"), "primary");
        next->setObjectName(QStringLiteral("next-%1").arg(index));
        connect(next, &QPushButton::clicked, this, [this, index] { setStep(index + 1); });
        buttons->addWidget(next);
    }
    column->addLayout(buttons);
    auto* held = new QWidget;
    held->setMaximumWidth(920);
    held->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(held, 20);
    centre->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_steps->addWidget(scroll);
}

int OnboardingPage::step() const {
    return m_steps->currentIndex();
}

void OnboardingPage::setStep(int step) {
    m_steps->setCurrentIndex(step);
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(StepCount));
}

} // namespace limber::ui
