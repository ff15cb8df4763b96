#include "app/ui/widgets/fitting_stack.h"

#include <QVBoxLayout>

namespace limber::ui {

FittingStack::FittingStack(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FittingStack::addWidget(QWidget* page) {
    m_layout->addWidget(page);
    page->setVisible(count() == m_current);
    m_pages.push_back(page);
}

void FittingStack::setCurrentIndex(int index) {
    if (index < 0 || index >= count())
        return;
    m_current = index;
    for (int i = 0; i < count(); ++i)
        m_pages[static_cast<std::size_t>(i)]->setVisible(i == index);
}

} // namespace limber::ui
