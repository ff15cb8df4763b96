#pragma once

#include "app/ui/widgets/choices.h"

#include "core/exercise/own_exercise.h"

#include <QFrame>

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace limber::ui {

/// *Add my exercise*, and the same to change one.
class OwnExerciseForm : public QFrame {
    Q_OBJECT

public:
    /// The figure's library: exercises to move like, with how they are counted.
    struct Movement {
        std::string id;
        QString name;
        DoseKind kind = DoseKind::Repetitions;
    };

    OwnExerciseForm(const std::vector<EquipmentPicker::Item>& kit, std::vector<Movement> movements,
                    QWidget* parent = nullptr);

    /// To be changed; its id stays.
    void setExercise(const OwnExercise& own);
    /// Nothing while the form is not filled in.
    [[nodiscard]] std::optional<OwnExercise> exercise() const;

Q_SIGNALS:
    void saved(const limber::OwnExercise& own);
    void removed(const limber::OwnExercise& own);
    void cancelled();

private:
    void addDose(QFormLayout* form);
    void addWords(QFormLayout* form, const std::vector<EquipmentPicker::Item>& kit);
    [[nodiscard]] DoseKind kind() const;
    void kindChanged();
    void update();

    std::vector<Movement> m_movements;
    /// What is changed; its id is empty for a new one.
    OwnExercise m_given;
    QLabel* m_title = nullptr;
    QLineEdit* m_name = nullptr;
    QButtonGroup* m_kind = nullptr;
    QCheckBox* m_sides = nullptr;
    QSpinBox* m_sets = nullptr;
    QSpinBox* m_holds = nullptr;
    QSpinBox* m_start = nullptr;
    QSpinBox* m_most = nullptr;
    QLabel* m_total = nullptr;
    QDoubleSpinBox* m_load = nullptr;
    QComboBox* m_often = nullptr;
    QSpinBox* m_rest = nullptr;
    QCheckBox* m_grows = nullptr;
    EquipmentPicker* m_equipment = nullptr;
    QLineEdit* m_watch = nullptr;
    QPlainTextEdit* m_steps = nullptr;
    QComboBox* m_movement = nullptr;
    std::map<CautionCode, QCheckBox*> m_cautions;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace limber::ui
