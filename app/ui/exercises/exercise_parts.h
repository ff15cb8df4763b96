#pragma once

#include "app/ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

/// A column without margins inside `owner`.
inline QVBoxLayout* columnOf(QWidget* owner) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    return layout;
}

/// A card with a section's title.
inline Card* titledCard(const QString& title, const char* role = "card") {
    auto* card = new Card(role);
    card->body()->addWidget(makeLabel(title, "section"));
    return card;
}

/// A mark in a column of its own, and the text beside it.
inline QHBoxLayout* markedLine(const QString& mark, const char* markRole, QWidget* text) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    QLabel* label = makeLabel(mark, markRole, false);
    label->setFixedWidth(22);
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return line;
}

} // namespace limber::ui
