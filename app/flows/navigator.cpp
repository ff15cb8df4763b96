#include "app/flows/navigator.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/overlay.h"
#include "app/ui/window/main_window.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace limber {

Navigator::Navigator(ui::MainWindow& window, QObject* parent) : QObject(parent), m_window(window) {
    connect(&m_window, &ui::MainWindow::messageActionTriggered, this, [this] {
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
}

void Navigator::show(PageId page) {
    m_window.showPage(page);
}

PageId Navigator::current() const {
    return m_window.currentPage();
}

void Navigator::say(const QString& text, std::function<void()> undo) {
    m_undo = std::move(undo);
    m_window.showMessage(text, m_undo ? tr("Undo") : QString());
}

void Navigator::ask(const Question& question, std::function<void(int)> answered) {
    auto* card = new ui::Card;
    card->body()->setContentsMargins(34, 30, 34, 30);
    card->body()->setSpacing(12);
    card->body()->addWidget(ui::makeLabel(question.title, "title"));
    for (const QString& paragraph : question.text)
        card->body()->addWidget(ui::makeLabel(paragraph, "body"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Question::Choice& choice = question.choices[i];
        QPushButton* button = ui::makeButton(choice.text, choice.role);
        button->setObjectName(QString::fromLatin1(choice.name));
        connect(button, &QPushButton::clicked, this, [this, answered, index = static_cast<int>(i)] {
            closeSheet();
            answered(index);
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    openSheet(card);
}

void Navigator::openSheet(QWidget* content, std::function<void()> left) {
    closeSheet();
    m_sheet = new ui::Overlay(&m_window, content);
    connect(m_sheet, &ui::Overlay::dismissed, m_sheet, &QObject::deleteLater);
    if (left)
        connect(m_sheet, &ui::Overlay::dismissed, this, left);
    m_sheet->open();
}

void Navigator::closeSheet() {
    if (m_sheet != nullptr)
        m_sheet->closeOverlay();
    m_sheet.clear();
}

bool Navigator::sheetIsOpen() const {
    return m_sheet != nullptr && m_sheet->isVisible();
}

} // namespace limber
