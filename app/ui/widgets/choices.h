#pragma once

#include "core/programme/preferences.h"

#include <QString>
#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QPushButton;
class QTimeEdit;

namespace limber::ui {

/// Which kit is at hand, as buttons that stay pressed.
class EquipmentPicker : public QWidget {
    Q_OBJECT

public:
    struct Item {
        std::string id;
        QString name;
    };

    explicit EquipmentPicker(const std::vector<Item>& items, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<std::string> chosen() const;
    void setChosen(const std::vector<std::string>& ids);

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<std::string, QPushButton*>> m_buttons;
};

/// On which days, and at what times.
class SchedulePicker : public QWidget {
    Q_OBJECT

public:
    explicit SchedulePicker(QWidget* parent = nullptr);

    void setSchedule(const Preferences& preferences);
    /// Shows the times of so many sessions, 1 to 3; the others keep theirs.
    void setSessionsADay(int sessions);
    /// Writes days and times into `preferences`. The last remaining day cannot be taken away.
    void applyTo(Preferences& preferences) const;

Q_SIGNALS:
    void changed();

private:
    std::array<QPushButton*, 7> m_days{};
    std::array<QTimeEdit*, 3> m_times{};
    std::array<QWidget*, 3> m_pairs{};
};

} // namespace limber::ui
