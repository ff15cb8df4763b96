#include "app/ui/onboarding/onboarding_page.h"

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber::ui {

OnboardingPage::OnboardingPage(const Questionnaire& questionnaire, const QString& emergencyNumber,
                               QWidget* picture, QWidget* parent)
    : QWidget(parent), m_steps(new QStackedWidget),
      m_form(new ScreeningForm(questionnaire, emergencyNumber)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 24, 0, 0);
    outer->addWidget(m_steps, 1);
    addStep(tr("Loosen your upper back in a few minutes a day"), tr("Try the first minute now, on a chair."),
            makeWelcome(picture));
    m_form->setForm(limber::ScreeningForm::First);
    m_form->setFocusPolicy(Qt::StrongFocus);
    addStep(tr("First, your safety"), tr("We save only the result, never your answers."), m_form);
    connect(m_form, &ScreeningForm::answered, this, [this](const Screening& screening) {
        m_form->restart();
        Q_EMIT answered(screening);
    });
    connect(m_form, &ScreeningForm::underAge, this, [this] {
        m_form->restart();
        Q_EMIT postponed();
    });
    setStep(0);
}

QWidget* OnboardingPage::makeWelcome(QWidget* picture) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    if (picture != nullptr) {
        picture->setMinimumHeight(280);
        column->addWidget(picture, 1);
    }
    auto* buttons = new QHBoxLayout;
    QPushButton* bring = makeButton(tr("I already use Limber: import my journal"), "link");
    bring->setObjectName(QStringLiteral("bringJournal"));
    connect(bring, &QPushButton::clicked, this, &OnboardingPage::importRequested);
    m_begin = makeButton(tr("Try one minute"), "primary");
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setAutoDefault(true);
    m_begin->setMinimumWidth(220);
    connect(m_begin, &QPushButton::clicked, this, [this] { setStep(1); });
    QPushButton* therapist = makeButton(tr("I'm a therapist: make a plan"), "link");
    therapist->setObjectName(QStringLiteral("makePlan"));
    connect(therapist, &QPushButton::clicked, this, &OnboardingPage::planRequested);
    buttons->addWidget(bring);
    buttons->addWidget(therapist);
    buttons->addStretch(1);
    buttons->addWidget(m_begin);
    column->addLayout(buttons);
    column->addWidget(
        makeLabel(tr("For adults with everyday stiffness of the mid-back. Your data stays on this "
                     "computer. Limber doesn't diagnose, treat or replace a doctor."),
                  "small"));
    return content;
}

void OnboardingPage::addStep(const QString& title, const QString& lead, QWidget* content) {
    auto* page = new QWidget;
    page->setProperty("role", QStringLiteral("page"));
    auto* centre = new QHBoxLayout(page);
    centre->setContentsMargins(36, 8, 36, 28);
    centre->addStretch(1);
    auto* held = new QWidget;
    held->setMaximumWidth(920);
    auto* column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeLabel(title, "title"));
    column->addWidget(makeLabel(lead, "subtitle"));
    column->addSpacing(10);
    column->addWidget(content, 1);
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
    // Enter goes on, whichever screen is seen.
    QWidget* main = step == 0 ? static_cast<QWidget*>(m_begin) : m_form;
    setFocusProxy(main);
    main->setFocus();
}

void OnboardingPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && step() == 0)
        m_begin->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber::ui
