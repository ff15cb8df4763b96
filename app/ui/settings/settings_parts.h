#pragma once

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QString>

/// What the sections of the settings are made of; not for use outside this room.
namespace limber::ui::settings {

[[nodiscard]] inline QSlider* makeSlider(const QString& name, int low = 0, int high = 100) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(low, high);
    slider->setPageStep(10);
    slider->setAccessibleName(name);
    slider->setMinimumWidth(220);
    // One change a drag: each is written to the disk.
    slider->setTracking(false);
    return slider;
}

/// A label, and the widget it names at the right.
[[nodiscard]] inline QHBoxLayout* labelled(const QString& text, QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    QLabel* label = makeLabel(text, "body", false);
    label->setBuddy(widget);
    row->addWidget(label);
    row->addStretch(1);
    row->addWidget(widget);
    return row;
}

[[nodiscard]] inline Card* section(const QString& title) {
    auto* card = new Card;
    card->body()->setSpacing(10);
    card->body()->addWidget(makeLabel(title, "section"));
    return card;
}

} // namespace limber::ui::settings
