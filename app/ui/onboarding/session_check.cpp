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
    column->addWidget(makeLabel(tr("Is any of this true right now? If so, choose it."), "subtitle"));
    QPushButton* none = makeButton(tr("None of these: start"), "primary");
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
    const OutcomeText& text = m_questionnaire.outcome(question.result);
    column->addWidget(makeLabel(contentText(text.title), "title"));
    column->addWidget(makeLabel(contentText(text.text), "body"));
    if (question.result == ScreeningResult::Red)
        column->addWidget(makeLabel(tr("Emergency number: %1").arg(m_emergencyNumber), "heading"));
    QPushButton* understood = makeButton(tr("I understand"), "primary");
    understood->setObjectName(QStringLiteral("understood"));
    connect(understood, &QPushButton::clicked, this,
            [this, result = question.result] { Q_EMIT warned(result); });
    column->addSpacing(8);
    column->addWidget(understood, 0, Qt::AlignLeft);
    column->addStretch(1);
    understood->setFocus();
}

} // namespace limber::ui
