#include "app/ui/onboarding/screening_form.h"

#include "app/ui/onboarding/screening_question.h"
#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/content_text.h"
#include "app/ui/widgets/fitting_stack.h"
#include "app/ui/widgets/scale_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

const char* cardRole(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::Clear:
    case ScreeningOutcome::Under18:
        return "card-accent";
    case ScreeningOutcome::Amber:
    case ScreeningOutcome::NotToday:
        return "card-amber";
    case ScreeningOutcome::Urgent:
    case ScreeningOutcome::Red:
        break;
    }
    return "card-stop";
}

bool isGrave(ScreeningOutcome outcome) {
    return outcome == ScreeningOutcome::Red || outcome == ScreeningOutcome::Urgent;
}

} // namespace

ScreeningForm::ScreeningForm(const Questionnaire& questionnaire, const QString& emergencyNumber,
                             QWidget* parent)
    : QWidget(parent), m_questionnaire(questionnaire), m_emergencyNumber(emergencyNumber) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setForm(m_form);
}

void ScreeningForm::setForm(limber::ScreeningForm form) {
    m_form = form;
    m_lists.clear();
    m_usualPain = nullptr;
    m_outcomePrimary = nullptr;
    if (m_stack != nullptr) {
        // Perhaps one of its buttons is asking for this.
        m_stack->hide();
        m_stack->deleteLater();
    }
    m_stack = new FittingStack;
    layout()->addWidget(m_stack);
    const std::vector<ScreeningPage> pages = pagesOf(m_questionnaire, form);
    for (const ScreeningPage& page : pages)
        addList(page, &page == &pages.back());
    auto* outcome = new QWidget;
    m_outcome = new QVBoxLayout(outcome);
    m_outcome->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(outcome);
    m_stack->setCurrentIndex(0);
}

void ScreeningForm::addList(const ScreeningPage& page, bool last) {
    auto* held = new QWidget;
    auto* column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    List list;
    for (const ScreeningBlock& block : page) {
        if (!list.rows.empty())
            column->addSpacing(8);
        column->addWidget(makeLabel(contentText(block.section->title), "heading"));
        column->addWidget(makeLabel(contentText(block.section->lead), "subtitle"));
        for (const ScreeningQuestion* question : block.questions) {
            list.rows.push_back(new ScreeningQuestionRow(*question));
            column->addWidget(list.rows.back());
        }
    }
    if (last && m_form == limber::ScreeningForm::Full)
        addUsualPain(column);
    list.proceed = makeButton(QString(), "primary");
    list.proceed->setObjectName(QStringLiteral("none"));
    column->addSpacing(6);
    column->addWidget(list.proceed, 0, Qt::AlignLeft);
    column->addStretch(1);
    const std::size_t index = m_lists.size();
    for (ScreeningQuestionRow* row : list.rows)
        connect(row, &ScreeningQuestionRow::changed, this, [this, index] { relabel(m_lists.at(index)); });
    connect(list.proceed, &QPushButton::clicked, this, [this, index] { next(index); });
    relabel(list);
    m_lists.push_back(std::move(list));
    m_stack->addWidget(held);
}

void ScreeningForm::addUsualPain(QVBoxLayout* column) {
    column->addSpacing(8);
    column->addWidget(makeLabel(contentText(m_questionnaire.usualPain), "strong"));
    column->addWidget(makeLabel(contentText(m_questionnaire.usualPainNote), "small"));
    m_usualPain = new ScalePicker(contentText(m_questionnaire.usualPain), tr("no pain"), tr("worst pain"));
    m_usualPain->setObjectName(QStringLiteral("usualPain"));
    column->addWidget(m_usualPain);
}

void ScreeningForm::relabel(const List& list) {
    const bool any = std::any_of(list.rows.begin(), list.rows.end(),
                                 [](const ScreeningQuestionRow* row) { return row->answer().has_value(); });
    list.proceed->setText(any ? tr("Continue") : tr("None of these"));
}

ScreeningAnswers ScreeningForm::answers() const {
    ScreeningAnswers all;
    for (const List& list : m_lists)
        for (const ScreeningQuestionRow* row : list.rows)
            if (row->answer())
                all.emplace(row->id(), *row->answer());
    return all;
}

void ScreeningForm::next(std::size_t list) {
    for (ScreeningQuestionRow* row : m_lists.at(list).rows)
        if (row->askForMissing())
            return;
    const std::optional<Assessment> assessment = assess(m_questionnaire, answers());
    if (!assessment)
        return showList(0);
    if (!isGrave(assessment->outcome) && list + 1 < m_lists.size())
        return showList(static_cast<int>(list) + 1);
    const bool nothingToSay = assessment->outcome == ScreeningOutcome::Clear && assessment->advice.empty() &&
                              assessment->groups.empty();
    if (nothingToSay)
        leave(*assessment);
    else
        showOutcome(*assessment);
}

void ScreeningForm::showList(int index) {
    m_stack->setCurrentIndex(index);
    // Keys go on with the list that is seen.
    m_lists.at(static_cast<std::size_t>(index)).rows.front()->focusBox();
}

void ScreeningForm::showOutcome(const Assessment& assessment) {
    clearLayout(m_outcome);
    auto* card = new Card(cardRole(assessment.outcome));
    card->setObjectName(QStringLiteral("outcome"));
    auto* column = card->body();
    column->setSpacing(12);
    const OutcomeText& text = m_questionnaire.outcome(assessment.outcome);
    column->addWidget(makeLabel(contentText(text.title), "title"));
    if (assessment.outcome == ScreeningOutcome::Red)
        column->addWidget(makeLabel(tr("Emergency number: %1").arg(m_emergencyNumber), "heading"));
    column->addWidget(makeLabel(contentText(text.text), "body"));
    for (const std::string& advice : assessment.advice)
        column->addWidget(makeLabel(contentText(advice), "strong"));
    if (!isGrave(assessment.outcome) && !assessment.groups.empty())
        column->addWidget(makeLabel(
            tr("We leave out exercises that don't suit you, and say why on each of them."), "body"));
    column->addWidget(makeOutcomeButtons(assessment));
    m_outcome->addWidget(card);
    m_outcome->addStretch(1);
    m_stack->setCurrentIndex(static_cast<int>(m_lists.size()));
    m_outcomePrimary->setFocus(Qt::OtherFocusReason);
}

QWidget* ScreeningForm::makeOutcomeButtons(const Assessment& assessment) {
    auto* held = new QWidget;
    auto* row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const bool starts =
        assessment.outcome == ScreeningOutcome::Clear || assessment.outcome == ScreeningOutcome::Amber;
    m_outcomePrimary = makeButton(assessment.outcome == ScreeningOutcome::Amber ? tr("Start gently")
                                  : starts                                      ? tr("Continue")
                                                                                : tr("Got it"),
                                  "primary");
    m_outcomePrimary->setObjectName(starts ? QStringLiteral("agreed") : QStringLiteral("understood"));
    connect(m_outcomePrimary, &QPushButton::clicked, this, [this, assessment] { leave(assessment); });
    row->addWidget(m_outcomePrimary);
    QPushButton* back = makeButton(tr("Change my answers"), "link");
    back->setObjectName(QStringLiteral("changeAnswers"));
    connect(back, &QPushButton::clicked, this, [this] { showList(0); });
    row->addWidget(back);
    row->addStretch(1);
    return held;
}

void ScreeningForm::leave(const Assessment& assessment) {
    if (assessment.outcome == ScreeningOutcome::Under18) {
        Q_EMIT underAge();
        return;
    }
    const int pain = m_usualPain == nullptr ? -1 : m_usualPain->value();
    Q_EMIT answered(screeningFact(assessment, m_form, pain < 0 ? std::nullopt : std::optional(pain)));
    if (assessment.outcome == ScreeningOutcome::NotToday)
        Q_EMIT notToday();
}

void ScreeningForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    const auto list = static_cast<std::size_t>(m_stack->currentIndex());
    QPushButton* primary = list < m_lists.size() ? m_lists[list].proceed : m_outcomePrimary;
    if (primary != nullptr)
        primary->click();
}

void ScreeningForm::restart() {
    setForm(m_form);
}

} // namespace limber::ui
