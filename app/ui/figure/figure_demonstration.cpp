#include "app/ui/figure/figure_demonstration.h"

#include "app/ui/figure/figure_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

QPushButton* smallButton(const QString& name, bool checkable, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("link"));
    button->setCheckable(checkable);
    return button;
}

} // namespace

FigureDemonstration::FigureDemonstration(FigureView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(view, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(12);
    m_guides = smallButton(QStringLiteral("figureGuides"), true, this);
    m_mistake = smallButton(QStringLiteral("figureMistake"), true, this);
    m_front = smallButton(QStringLiteral("figureReset"), false, this);
    row->addWidget(m_guides);
    row->addWidget(m_mistake);
    row->addStretch(1);
    row->addWidget(m_front);
    layout->addLayout(row);
    m_mistake->setVisible(view->hasMistake());
    view->setBreathWords(true);
    connect(view, &FigureView::stepChanged, this, &FigureDemonstration::stepChanged);
    connect(m_guides, &QPushButton::toggled, this, [this](bool on) {
        m_view->setTeaching(on);
        updateTexts();
    });
    connect(m_mistake, &QPushButton::toggled, this, [this](bool on) {
        m_view->setShowMistake(on);
        updateTexts();
    });
    connect(m_front, &QPushButton::clicked, view, &FigureView::resetView);
    updateTexts();
}

void FigureDemonstration::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

void FigureDemonstration::updateTexts() {
    m_guides->setText(m_guides->isChecked() ? tr("Hide guides") : tr("Show guides"));
    m_guides->setToolTip(tr("The position that comes next, and arrows towards it"));
    m_mistake->setText(m_mistake->isChecked() ? tr("Hide the mistake") : tr("Show the common mistake"));
    m_front->setText(tr("Reset view"));
    m_front->setToolTip(tr("Drag to turn the figure, scroll to zoom"));
}

} // namespace limber::ui
