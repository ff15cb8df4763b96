#include "app/ui/onboarding/screening_question.h"

#include "app/ui/widgets/content_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace limber::ui {

TickLine::TickLine(QAbstractButton* button, const QString& text, QWidget* parent)
    : QWidget(parent), m_button(button) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    button->setAccessibleName(text);
    row->addWidget(button, 0, Qt::AlignTop);
    // A box does not wrap its own text.
    row->addWidget(makeLabel(text, "body"), 1);
    setCursor(Qt::PointingHandCursor);
}

void TickLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_button->click();
}

ScreeningQuestionRow::ScreeningQuestionRow(const ScreeningQuestion& question, QWidget* parent)
    : Card("clickable", parent), m_question(question), m_box(new QCheckBox) {
    body()->setContentsMargins(14, 6, 14, 6);
    body()->setSpacing(4);
    m_box->setObjectName(QString::fromStdString(question.id));
    body()->addWidget(new TickLine(m_box, contentText(question.text)));
    if (!question.parts.empty() || !question.choices.empty()) {
        m_followUp = makeFollowUp();
        m_followUp->hide();
        body()->addWidget(m_followUp);
    }
    connect(m_box, &QCheckBox::toggled, this, &ScreeningQuestionRow::setTicked);
}

QWidget* ScreeningQuestionRow::makeFollowUp() {
    auto* held = new QWidget;
    auto* column = new QVBoxLayout(held);
    column->setContentsMargins(30, 2, 0, 6);
    column->setSpacing(2);
    for (const ScreeningPart& part : m_question.parts) {
        auto* box = new QCheckBox;
        box->setObjectName(QString::fromStdString(m_question.id + "/" + part.id));
        connect(box, &QCheckBox::toggled, this, [this, id = part.id](bool on) {
            if (!m_answer)
                return;
            if (on)
                m_answer->parts.insert(id);
            else
                m_answer->parts.erase(id);
            m_missing->hide();
            Q_EMIT changed();
        });
        m_parts.push_back(box);
        column->addWidget(new TickLine(box, contentText(part.text)));
    }
    if (!m_question.parts.empty() && !m_question.choices.empty())
        column->addWidget(makeLine());
    auto* group = new QButtonGroup(this);
    for (const ScreeningChoice& choice : m_question.choices) {
        auto* radio = new QRadioButton;
        radio->setObjectName(QString::fromStdString(m_question.id + "/" + choice.id));
        group->addButton(radio);
        connect(radio, &QRadioButton::toggled, this, [this, id = choice.id](bool on) {
            if (!on || !m_answer)
                return;
            m_answer->choice = id;
            m_missing->hide();
            Q_EMIT changed();
        });
        m_choices.push_back(radio);
        column->addWidget(new TickLine(radio, contentText(choice.text)));
    }
    m_missing = makeLabel(QString(), "error");
    m_missing->hide();
    column->addWidget(m_missing);
    return held;
}

void ScreeningQuestionRow::setTicked(bool on) {
    if (on)
        m_answer.emplace();
    else
        m_answer.reset();
    for (const auto* list : {&m_parts, &m_choices})
        for (QAbstractButton* button : *list) {
            if (button->group() != nullptr)
                button->group()->setExclusive(false);
            button->setChecked(false);
            if (button->group() != nullptr)
                button->group()->setExclusive(true);
        }
    if (m_followUp != nullptr) {
        m_missing->hide();
        m_followUp->setVisible(on);
    }
    Q_EMIT changed();
}

void ScreeningQuestionRow::clear() {
    m_box->setChecked(false);
}

bool ScreeningQuestionRow::askForMissing() {
    if (!m_answer || !isIncomplete(m_question, *m_answer))
        return false;
    const bool part = !m_parts.empty() && m_answer->parts.empty();
    const QString what = part ? tr("Please tick what applies.") : tr("Please choose one answer.");
    m_missing->setText(what);
    m_missing->show();
    QAbstractButton* first = part ? m_parts.front() : m_choices.front();
    first->setAccessibleDescription(what);
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

void ScreeningQuestionRow::focusBox() {
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace limber::ui
