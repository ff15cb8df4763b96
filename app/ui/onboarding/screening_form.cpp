#include "app/ui/onboarding/screening_form.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/fitting_stack.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace limber::ui {

namespace {

struct ListWords {
    ScreeningTier tier;
    const char* title;
    const char* lead;
};

constexpr std::array<ListWords, 3> Lists{{
    {ScreeningTier::Red, QT_TRANSLATE_NOOP("limber::ui::ScreeningForm", "Is any of this true right now?"),
     QT_TRANSLATE_NOOP("limber::ui::ScreeningForm", "These need help at once, before any exercise.")},
    {ScreeningTier::Urgent, QT_TRANSLATE_NOOP("limber::ui::ScreeningForm", "And any of these?"),
     QT_TRANSLATE_NOOP("limber::ui::ScreeningForm",
                       "These should be looked at within days. Limber waits until they have been.")},
    {ScreeningTier::Amber, QT_TRANSLATE_NOOP("limber::ui::ScreeningForm", "One last list"),
     QT_TRANSLATE_NOOP("limber::ui::ScreeningForm", "With these, a professional should say yes first.")},
}};

bool inList(ScreeningTier question, ScreeningTier list) {
    return question == list || (list == ScreeningTier::Amber && question == ScreeningTier::Advice);
}

} // namespace

ScreeningForm::ScreeningForm(const Questionnaire& questionnaire, const QString& emergencyNumber,
                             QWidget* parent)
    : QWidget(parent), m_questionnaire(questionnaire), m_emergencyNumber(emergencyNumber),
      m_stack(new FittingStack) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (const ListWords& list : Lists)
        m_stack->addWidget(makeList(list.tier));
    auto* outcome = new QWidget;
    m_outcome = new QVBoxLayout(outcome);
    m_outcome->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(outcome);
}

QWidget* ScreeningForm::makeList(ScreeningTier tier) {
    const int index = m_stack->count();
    const ListWords& list = Lists[static_cast<std::size_t>(index)];
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    column->addWidget(makeLabel(tr(list.title), "heading"));
    column->addWidget(makeLabel(tr(list.lead), "subtitle"));
    QPushButton* proceed = makeButton(tr("None of these"), "primary");
    proceed->setObjectName(QStringLiteral("none"));
    const auto relabel = [this, proceed, tier] {
        bool any = false;
        for (const ScreeningQuestion& question : m_questionnaire.questions)
            any = any || (inList(question.tier, tier) && m_answers.count(question.id) == 1);
        proceed->setText(any ? tr("Continue") : tr("None of these"));
    };
    for (const ScreeningQuestion& question : m_questionnaire.questions) {
        if (!inList(question.tier, tier))
            continue;
        auto* line = new ClickableCard(contentText(question.text));
        line->setFocusPolicy(Qt::NoFocus);
        line->body()->setContentsMargins(14, 7, 14, 7);
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        auto* box = new QCheckBox;
        box->setObjectName(QString::fromStdString(question.id));
        box->setAccessibleName(contentText(question.text));
        row->addWidget(box, 0, Qt::AlignTop);
        // A check box does not wrap its own text.
        row->addWidget(makeLabel(contentText(question.text), "body"), 1);
        line->body()->addLayout(row);
        auto* choices = new QWidget;
        auto* choiceColumn = new QVBoxLayout(choices);
        choiceColumn->setContentsMargins(30, 0, 0, 0);
        choiceColumn->setSpacing(0);
        for (const ScreeningChoice& choice : question.choices) {
            auto* radio = new QRadioButton(contentText(choice.text));
            radio->setObjectName(QString::fromStdString(choice.id));
            connect(radio, &QRadioButton::toggled, this, [this, q = question.id, c = choice.id](bool on) {
                if (on)
                    m_answers[q] = c;
            });
            choiceColumn->addWidget(radio);
        }
        choices->hide();
        line->body()->addWidget(choices);
        connect(line, &ClickableCard::activated, box, &QCheckBox::toggle);
        connect(box, &QCheckBox::toggled, this, [this, relabel, choices, question](bool on) {
            if (on)
                m_answers[question.id] = std::string();
            else
                m_answers.erase(question.id);
            choices->setVisible(on && !question.choices.empty());
            relabel();
        });
        column->addWidget(line);
    }
    connect(proceed, &QPushButton::clicked, this, [this, index] { next(index); });
    column->addSpacing(6);
    column->addWidget(proceed, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

void ScreeningForm::next(int list) {
    const Assessment assessment = assess(m_questionnaire, m_answers);
    const bool grave =
        assessment.result == ScreeningResult::Red || assessment.result == ScreeningResult::Urgent;
    if (!grave && list + 1 < static_cast<int>(Lists.size())) {
        m_stack->setCurrentIndex(list + 1);
        // Keys go on with the list that is seen.
        const auto boxes = findChildren<QCheckBox*>();
        for (QCheckBox* box : boxes)
            if (box->isVisible())
                return box->setFocus();
        return;
    }
    if (assessment.result == ScreeningResult::Clear && assessment.advice.empty())
        Q_EMIT completed(ScreeningResult::Clear);
    else
        showOutcome(assessment);
}

void ScreeningForm::showOutcome(const Assessment& assessment) {
    clearLayout(m_outcome);
    const ScreeningResult result = assessment.result;
    const bool blocks = result == ScreeningResult::Red || result == ScreeningResult::Urgent;
    auto* card = new Card(blocks                             ? "card-stop"
                          : result == ScreeningResult::Amber ? "card-amber"
                                                             : "card-accent");
    card->setObjectName(QStringLiteral("outcome"));
    auto* column = card->body();
    column->setSpacing(12);
    const OutcomeText& text = m_questionnaire.outcome(result);
    column->addWidget(makeLabel(contentText(text.title), "title"));
    column->addWidget(makeLabel(contentText(text.text), "body"));
    if (result == ScreeningResult::Red)
        column->addWidget(makeLabel(tr("Emergency number: %1").arg(m_emergencyNumber), "heading"));
    for (const std::string& advice : assessment.advice)
        column->addWidget(makeLabel(contentText(advice), "strong"));

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    // Fleeting, position-related tingling alone may start without asking (clinical.md D).
    const bool fleeting =
        result == ScreeningResult::Amber && assessment.because == std::vector<std::string>{"tingling"};
    const auto finishWith = [&](const QString& label, const char* name, ScreeningResult how) {
        QPushButton* button = makeButton(label, "primary");
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, how] { Q_EMIT completed(how); });
        row->addWidget(button);
    };
    if (blocks)
        finishWith(tr("I understand"), "understood", result);
    else if (result == ScreeningResult::Clear || fleeting)
        finishWith(result == ScreeningResult::Clear ? tr("Continue") : tr("Start gently"), "agreed", result);
    else
        finishWith(tr("They agree: start gently"), "agreed", result);
    if (result == ScreeningResult::Amber && !fleeting) {
        QPushButton* later = makeButton(tr("I have not asked yet"), "plain");
        later->setObjectName(QStringLiteral("notAsked"));
        connect(later, &QPushButton::clicked, this, &ScreeningForm::postponed);
        row->addWidget(later);
    }
    QPushButton* back = makeButton(tr("Look at my answers again"), "link");
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    m_outcome->addWidget(card);
    m_outcome->addStretch(1);
    m_stack->setCurrentIndex(static_cast<int>(Lists.size()));
}

void ScreeningForm::restart() {
    const auto boxes = findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes)
        box->setChecked(false);
    m_answers.clear();
    m_stack->setCurrentIndex(0);
}

} // namespace limber::ui
