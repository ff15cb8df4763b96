#include "app/ui/widgets/choice_sheet.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int comfortableWidth = 540;

} // namespace

ChoiceSheet::ChoiceSheet(QWidget* parent) : Card("card", parent) {
    setMaximumWidth(comfortableWidth);
    m_title = makeLabel({}, "title");
    m_text = makeLabel({}, "body");
    m_middle = new QVBoxLayout;
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(8);
    body()->addWidget(m_title);
    body()->addWidget(m_text);
    body()->addLayout(m_middle);
    body()->addSpacing(4);
    body()->addLayout(m_buttons);
}

void ChoiceSheet::ask(const QString& title, const QString& text, const std::vector<Choice>& choices) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    clearLayout(m_middle);
    clearLayout(m_buttons);
    m_count = static_cast<int>(choices.size());
    for (int index = 0; index < m_count; ++index) {
        const Choice& choice = choices[static_cast<std::size_t>(index)];
        const bool numbered = qstrcmp(choice.role, "choice") == 0;
        auto* button = makeButton(
            numbered ? QStringLiteral("%1   %2").arg(index + 1).arg(choice.text) : choice.text, choice.role);
        button->setAccessibleName(choice.text);
        if (numbered)
            button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        m_buttons->addWidget(button);
        if (index == 0)
            button->setFocus();
    }
}

void ChoiceSheet::insert(QWidget* widget) {
    m_middle->addWidget(widget);
}

/// After the event that chose: its button may be asked away by the answer.
void ChoiceSheet::choose(int index) {
    QTimer::singleShot(0, this, [this, index] { Q_EMIT chosen(index); });
}

void ChoiceSheet::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_count && !event->isAutoRepeat()) {
        choose(key - Qt::Key_1);
        return;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        focusNextPrevChild(key == Qt::Key_Down);
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace limber::ui
