#include "app/ui/onboarding/screening_form.h"

#include "app/ui/widgets/basics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

enum PageIndex { RedList, UrgentList, AmberList, RedOutcome, UrgentOutcome, AmberOutcome };

/// A check box whose text wraps: the box alone does not.
QWidget* tickLine(const QString& text, QCheckBox*& box) {
    auto* line = new ClickableCard(text);
    line->setFocusPolicy(Qt::NoFocus);
    line->body()->setContentsMargins(14, 9, 14, 9);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    box = new QCheckBox;
    box->setAccessibleName(text);
    row->addWidget(box, 0, Qt::AlignTop);
    QLabel* words = makeLabel(text, "body");
    words->setBuddy(box);
    row->addWidget(words, 1);
    line->body()->addLayout(row);
    QObject::connect(line, &ClickableCard::activated, box, &QCheckBox::toggle);
    return line;
}

} // namespace

ScreeningForm::ScreeningForm(const std::vector<Question>& questions, const QString& emergencyNumber,
                             QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeList(ScreeningResult::Red, tr("Is any of this true right now?"),
                                tr("These need help at once, before any exercise."), questions));
    m_stack->addWidget(
        makeList(ScreeningResult::Urgent, tr("And any of these?"),
                 tr("These should be looked at within days. Limber waits until they have been."), questions));
    m_stack->addWidget(makeList(ScreeningResult::Amber, tr("One last list"),
                                tr("With these, a professional should say yes first."), questions));
    for (const auto result : {ScreeningResult::Red, ScreeningResult::Urgent, ScreeningResult::Amber})
        m_stack->addWidget(makeOutcome(result, emergencyNumber));
}

QWidget* ScreeningForm::makeList(ScreeningResult tier, const QString& title, const QString& lead,
                                 const std::vector<Question>& questions) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(title, "heading"));
    column->addWidget(makeLabel(lead, "subtitle"));
    column->addSpacing(4);
    QPushButton* none = makeButton(tr("None of these"), "primary");
    none->setObjectName(QStringLiteral("none"));
    auto boxes = std::vector<QCheckBox*>();
    for (const Question& question : questions) {
        if (question.ifYes != tier)
            continue;
        QCheckBox* box = nullptr;
        column->addWidget(tickLine(question.text, box));
        boxes.push_back(box);
    }
    const auto anyTicked = [boxes] {
        return std::any_of(boxes.begin(), boxes.end(), [](const QCheckBox* box) { return box->isChecked(); });
    };
    for (QCheckBox* box : boxes)
        connect(box, &QCheckBox::toggled, this,
                [none, anyTicked] { none->setText(anyTicked() ? tr("Continue") : tr("None of these")); });
    connect(none, &QPushButton::clicked, this, [this, tier, anyTicked] { answered(tier, anyTicked()); });
    column->addSpacing(8);
    column->addWidget(none, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget* ScreeningForm::makeOutcome(ScreeningResult result, const QString& emergencyNumber) {
    auto* page = new QWidget;
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(result == ScreeningResult::Amber ? "card-amber" : "card-stop");
    auto* column = card->body();
    column->setSpacing(12);
    if (result == ScreeningResult::Red) {
        column->addWidget(makeLabel(tr("Please get help now: call %1.").arg(emergencyNumber), "title"));
        column->addWidget(makeLabel(
            tr("What you ticked can be a sign of something that needs care at once. Do not exercise. "
               "If you are alone, call and say what you feel."),
            "body"));
    } else if (result == ScreeningResult::Urgent) {
        column->addWidget(makeLabel(tr("Please have this looked at first."), "title"));
        column->addWidget(makeLabel(
            tr("Call your doctor or a medical advice line within the next days and tell them what you "
               "ticked. Limber keeps your place and asks again when you come back."),
            "body"));
    } else {
        column->addWidget(makeLabel(tr("Ask a professional before you start."), "title"));
        column->addWidget(makeLabel(
            tr("A doctor or physiotherapist can tell you whether gentle movement suits you now. If they "
               "agree, Limber starts with the gentlest stage only."),
            "body"));
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    if (result == ScreeningResult::Amber) {
        QPushButton* agreed = makeButton(tr("They agree: start gently"), "primary");
        agreed->setObjectName(QStringLiteral("agreed"));
        connect(agreed, &QPushButton::clicked, this, [this] { Q_EMIT completed(ScreeningResult::Amber); });
        QPushButton* later = makeButton(tr("I have not asked yet"), "plain");
        later->setObjectName(QStringLiteral("notAsked"));
        connect(later, &QPushButton::clicked, this, &ScreeningForm::postponed);
        row->addWidget(agreed);
        row->addWidget(later);
    } else {
        QPushButton* understood = makeButton(tr("I understand"), "primary");
        understood->setObjectName(QStringLiteral("understood"));
        connect(understood, &QPushButton::clicked, this, [this, result] { Q_EMIT completed(result); });
        row->addWidget(understood);
    }
    QPushButton* back = makeButton(tr("I ticked something by mistake"), "link");
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(RedList); });
    row->addWidget(back);
    row->addStretch(1);
    column->addLayout(row);
    outer->addWidget(card);
    outer->addStretch(1);
    return page;
}

void ScreeningForm::answered(ScreeningResult tier, bool any) {
    switch (tier) {
    case ScreeningResult::Red:
        m_stack->setCurrentIndex(any ? RedOutcome : UrgentList);
        break;
    case ScreeningResult::Urgent:
        m_stack->setCurrentIndex(any ? UrgentOutcome : AmberList);
        break;
    case ScreeningResult::Amber:
    case ScreeningResult::Clear:
        if (any)
            m_stack->setCurrentIndex(AmberOutcome);
        else
            Q_EMIT completed(ScreeningResult::Clear);
        break;
    }
}

void ScreeningForm::restart() {
    const auto boxes = findChildren<QCheckBox*>();
    for (QCheckBox* box : boxes)
        box->setChecked(false);
    m_stack->setCurrentIndex(RedList);
}

} // namespace limber::ui
