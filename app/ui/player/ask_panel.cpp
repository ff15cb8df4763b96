#include "app/ui/player/ask_panel.h"

#include "app/ui/player/player_theme.h"
#include "app/ui/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace limber::ui {

AskPanel::AskPanel(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setAlignment(Qt::AlignCenter);
    auto* card = new Card("card", this);
    card->setFixedWidth(480);
    m_card = card;
    m_title = makeLabel({}, "heading");
    m_text = makeLabel({}, "body");
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addSpacing(8);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(8);
    card->body()->addLayout(m_buttons);
    outer->addWidget(card);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void AskPanel::ask(const QString& title, const QString& text, std::vector<Choice> choices,
                   std::function<void()> escape) {
    m_choices = std::move(choices);
    m_escape = std::move(escape);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    clearLayout(m_buttons);
    const bool numbered = m_choices.size() > 2;
    for (std::size_t index = 0; index < m_choices.size(); ++index) {
        const Choice& choice = m_choices[index];
        auto* button = makeButton(
            numbered ? QStringLiteral("%1   %2").arg(index + 1).arg(choice.text) : choice.text, choice.role);
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        m_buttons->addWidget(button);
        // A click beside the card leaves the keys where they are.
        if (index == 0)
            setFocusProxy(button);
    }
    if (parentWidget() != nullptr)
        setGeometry(parentWidget()->rect());
    show();
    raise();
    if (QLayoutItem* first = m_buttons->itemAt(0))
        first->widget()->setFocus();
    setAccessibleName(title);
}

void AskPanel::dismiss() {
    hide();
    if (parentWidget() != nullptr)
        parentWidget()->setFocus();
}

void AskPanel::choose(std::size_t index) {
    const auto then = m_choices.at(index).then;
    dismiss();
    if (then)
        then();
}

void AskPanel::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        const auto escape = m_escape;
        dismiss();
        if (escape)
            escape();
        return;
    }
    if (key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(m_choices.size())) {
        choose(static_cast<std::size_t>(key - Qt::Key_1));
        return;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Right || key == Qt::Key_Left) {
        focusNextPrevChild(key == Qt::Key_Down || key == Qt::Key_Right);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        for (int index = 0; index < m_buttons->count(); ++index)
            if (m_buttons->itemAt(index)->widget()->hasFocus()) {
                choose(static_cast<std::size_t>(index));
                return;
            }
    }
    // Nothing of it may reach the session under the question.
    event->accept();
}

/// The focus stays within the question.
bool AskPanel::focusNextPrevChild(bool next) {
    const int count = m_buttons->count();
    int at = 0;
    for (int index = 0; index < count; ++index)
        if (m_buttons->itemAt(index)->widget()->hasFocus())
            at = index;
    if (count > 0)
        m_buttons->itemAt((at + (next ? 1 : count - 1)) % count)->widget()->setFocus();
    return true;
}

void AskPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor veil = playerTheme().background;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
}

} // namespace limber::ui
