#include "app/ui/widgets/choices.h"

#include "app/ui/widgets/basics.h"
#include "app/ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

EquipmentPicker::EquipmentPicker(const std::vector<Item>& items, QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Equipment"));
    auto* flow = new FlowLayout(150, 10);
    for (const Item& item : items) {
        QPushButton* button = makeButton(item.name, "choice");
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("kit-") + QString::fromStdString(item.id));
        connect(button, &QPushButton::toggled, this, &EquipmentPicker::changed);
        flow->addWidget(button);
        m_buttons.emplace_back(item.id, button);
    }
    setLayout(flow);
}

std::vector<std::string> EquipmentPicker::chosen() const {
    std::vector<std::string> ids;
    for (const auto& [id, button] : m_buttons)
        if (button->isChecked())
            ids.push_back(id);
    return ids;
}

void EquipmentPicker::setChosen(const std::vector<std::string>& ids) {
    for (const auto& [id, button] : m_buttons)
        button->setChecked(std::find(ids.begin(), ids.end(), id) != ids.end());
}

SchedulePicker::SchedulePicker(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* days = new QHBoxLayout;
    days->setSpacing(8);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int weekday = static_cast<int>(i) + 1;
        QPushButton* button =
            makeButton(QLocale().standaloneDayName(weekday, QLocale::ShortFormat), "choice");
        button->setAccessibleName(QLocale().standaloneDayName(weekday, QLocale::LongFormat));
        button->setCheckable(true);
        button->setChecked(true);
        connect(button, &QPushButton::toggled, this, [this, button](bool on) {
            const bool any = std::any_of(m_days.begin(), m_days.end(),
                                         [](const QPushButton* b) { return b->isChecked(); });
            // A plan needs a day: the last one stays.
            if (!on && !any)
                button->setChecked(true);
            else
                Q_EMIT changed();
        });
        m_days[i] = button;
        days->addWidget(button, 1);
    }
    column->addLayout(days);
    auto* times = new QHBoxLayout;
    times->setSpacing(16);
    const std::array<QString, 3> names{tr("Morning"), tr("Midday"), tr("Evening")};
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        m_pairs[i] = new QWidget;
        auto* pair = new QVBoxLayout(m_pairs[i]);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(4);
        QLabel* name = makeLabel(names[i], "small", false);
        auto* edit = new QTimeEdit;
        edit->setDisplayFormat(
            QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1Char('A'), Qt::CaseInsensitive)
                ? QStringLiteral("h:mm AP")
                : QStringLiteral("HH:mm"));
        edit->setAccessibleName(names[i]);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        name->setBuddy(edit);
        pair->addWidget(name);
        pair->addWidget(edit);
        times->addWidget(m_pairs[i], 1);
        m_times[i] = edit;
        connect(edit, &QTimeEdit::timeChanged, this, &SchedulePicker::changed);
    }
    column->addLayout(times);
    setSchedule(Preferences{});
}

void SchedulePicker::setSchedule(const Preferences& preferences) {
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (preferences.days[i])
            m_days[i]->setChecked(true);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(preferences.days[i]);
    for (std::size_t i = 0; i < m_times.size(); ++i)
        m_times[i]->setTime(QTime(0, 0).addSecs(static_cast<int>(preferences.times[i].count()) * 60));
}

void SchedulePicker::setSessionsADay(int sessions) {
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        m_pairs[i]->setVisible(static_cast<int>(i) < sessions);
}

void SchedulePicker::applyTo(Preferences& preferences) const {
    for (std::size_t i = 0; i < m_days.size(); ++i)
        preferences.days[i] = m_days[i]->isChecked();
    for (std::size_t i = 0; i < m_times.size(); ++i)
        preferences.times[i] = std::chrono::minutes{QTime(0, 0).secsTo(m_times[i]->time()) / 60};
}

} // namespace limber::ui
