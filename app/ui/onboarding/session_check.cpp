#include "app/ui/onboarding/session_check.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

SessionCheck::SessionCheck(const Questionnaire& questionnaire, const QString& emergencyNumber,
                           QWidget* parent)
    : QFrame(parent), m_questionnaire(questionnaire), m_emergencyNumber(emergencyNumber) {
    setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(34, 30, 34, 30);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Before you start"), "title"));
    column->addWidget(makeLabel(tr("If you have any of these, choose it."), "subtitle"));
    QPushButton* none = makeButton(tr("All clear: start"), "primary");
    none->setObjectName(QStringLiteral("noneStart"));
    none->setDefault(true);
    none->setAutoDefault(true);
    for (const SessionCheckQuestion& question : m_questionnaire.sessionCheck) {
        auto* card = new ClickableCard(contentText(question.text));
        card->setObjectName(QString::fromStdString(question.id));
        card->body()->setContentsMargins(14, 9, 14, 9);
        card->body()->addWidget(makeLabel(contentText(question.text), "body"));
        connect(card, &ClickableCard::activated, this, [this, question] { showAdvice(question); });
        column->addWidget(card);
    }
    column->addSpacing(8);
    column->addWidget(none, 0, Qt::AlignLeft);
    connect(none, &QPushButton::clicked, this, &SessionCheck::cleared);
}

void SessionCheck::showAdvice(const SessionCheckQuestion& question) {
    clearLayout(layout());
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    const OutcomeText& text = m_questionnaire.outcome(question.outcome);
    column->addWidget(makeLabel(contentText(text.title), "title"));
    if (question.outcome == ScreeningOutcome::Red)
        column->addWidget(makeLabel(tr("Emergency number: %1").arg(m_emergencyNumber), "heading"));
    column->addWidget(makeLabel(contentText(text.text), "body"));
    QPushButton* understood = makeButton(tr("Got it"), "primary");
    understood->setObjectName(QStringLiteral("understood"));
    connect(understood, &QPushButton::clicked, this, [this, outcome = question.outcome] {
        if (outcome == ScreeningOutcome::Red)
            Q_EMIT warned(ScreeningResult::Red);
        else if (outcome == ScreeningOutcome::Urgent)
            Q_EMIT warned(ScreeningResult::Urgent);
        else
            Q_EMIT notToday();
    });
    column->addSpacing(8);
    column->addWidget(understood, 0, Qt::AlignLeft);
    column->addStretch(1);
    understood->setFocus();
}

} // namespace limber::ui
