#include "app/ui/widgets/fitting_stack.h"

#include <QLayout>

namespace limber::ui {

FittingStack::FittingStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, &FittingStack::fit);
}

void FittingStack::showEvent(QShowEvent* event) {
    fit();
    QStackedWidget::showEvent(event);
}

void FittingStack::fit() {
    // Pages out of sight must not hold the place open; the layout of a stack asks their size policies.
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                 i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    updateGeometry();
}

QSize FittingStack::sizeHint() const {
    return currentWidget() == nullptr ? QStackedWidget::sizeHint() : currentWidget()->sizeHint();
}

QSize FittingStack::minimumSizeHint() const {
    return currentWidget() == nullptr ? QStackedWidget::minimumSizeHint()
                                      : currentWidget()->minimumSizeHint();
}

bool FittingStack::hasHeightForWidth() const {
    return currentWidget() != nullptr && currentWidget()->hasHeightForWidth();
}

int FittingStack::heightForWidth(int width) const {
    return currentWidget() == nullptr ? -1 : currentWidget()->heightForWidth(width);
}

} // namespace limber::ui
