#pragma once

#include "app/ui/widgets/basics.h"
#include "core/programme/preferences.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QStringList>
#include <QTime>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace limber::ui::plan {

/// One card of the page; it reads and writes its own part of the preferences.
class Section : public Card {
    Q_OBJECT

public:
    explicit Section(const QString& title) {
        body()->setSpacing(12);
        body()->addWidget(makeLabel(title, "section"));
    }

    virtual void show(const Preferences& preferences) = 0;
    virtual void applyTo(Preferences& preferences) const = 0;
    using QWidget::show;

Q_SIGNALS:
    /// By the person, not by show().
    void edited();

protected:
    /// A label and what it names, side by side.
    void addRow(const QString& text, QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        QLabel* label = makeLabel(text, "body", false);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        row->addWidget(label);
        row->addStretch(1);
        row->addWidget(widget);
        body()->addLayout(row);
    }

    /// Buttons of which one is pressed; ids count from 0.
    QButtonGroup* addChoices(const QString& text, const QStringList& choices, const QString& name) {
        body()->addWidget(makeLabel(text, "small"));
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* group = new QButtonGroup(this);
        for (int i = 0; i < choices.size(); ++i) {
            QPushButton* button = makeButton(choices[i], "choice");
            button->setCheckable(true);
            button->setObjectName(name + QString::number(i));
            button->setAccessibleName(text + QStringLiteral(": ") + choices[i]);
            group->addButton(button, i);
            row->addWidget(button, 1);
        }
        body()->addLayout(row);
        connect(group, &QButtonGroup::idClicked, this, &Section::edited);
        return group;
    }
};

[[nodiscard]] inline QTimeEdit* makeTime(const QString& name) {
    auto* edit = new QTimeEdit;
    const bool twelve =
        QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1Char('A'), Qt::CaseInsensitive);
    edit->setDisplayFormat(twelve ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setObjectName(name);
    return edit;
}

[[nodiscard]] inline QTime toTime(std::chrono::minutes time) {
    return QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60);
}

[[nodiscard]] inline std::chrono::minutes toMinutes(QTime time) {
    return std::chrono::minutes{QTime(0, 0).secsTo(time) / 60};
}

} // namespace limber::ui::plan
