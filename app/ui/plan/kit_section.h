#pragma once

#include "app/ui/plan/plan_section.h"
#include "app/ui/widgets/choices.h"

#include <string>
#include <vector>

class QLineEdit;

namespace limber::ui::plan {

/// What there is to train with: kit with what can stand in for it, and the weights.
class KitSection : public Section {
    Q_OBJECT

public:
    struct Kit {
        std::string id;
        QString name;
        /// What serves as well, in words.
        QStringList substitutes;
        /// It comes in weights.
        bool weighted = false;
    };

    explicit KitSection(const std::vector<Kit>& kit);

    void show(const Preferences& preferences) override;
    void applyTo(Preferences& preferences) const override;
    using QWidget::show;
    void setEquipment(const std::vector<std::string>& ids);

Q_SIGNALS:
    void equipmentEdited(const std::vector<std::string>& ids);

private:
    struct Weights {
        std::string id;
        QLineEdit* edit = nullptr;
        QLabel* says = nullptr;
    };

    [[nodiscard]] bool pounds() const { return m_unit->checkedId() == 1; }
    void convert();
    void say(const Weights& weights) const;

    EquipmentPicker* m_picker = nullptr;
    QButtonGroup* m_unit = nullptr;
    std::vector<Weights> m_weights;
};

} // namespace limber::ui::plan
