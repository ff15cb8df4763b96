#pragma once

#include "app/ui/journal/journal_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace limber::ui {

class MeasureForm;
class ScalePicker;

/// The fields of one kind of fact. `fact` is what they say now; nothing while something is missing.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] virtual std::optional<Fact> fact() const = 0;

Q_SIGNALS:
    void changed();

protected:
    using QWidget::QWidget;
};

class SetForm : public EntryForm {
    Q_OBJECT

public:
    SetForm(const JournalModel& model, const SetFact& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    void exerciseChanged();

    Catalogue m_catalogue;
    SetFact m_start;
    QComboBox* m_exercise = nullptr;
    QComboBox* m_side = nullptr;
    QSpinBox* m_reps = nullptr;
    QSpinBox* m_seconds = nullptr;
    QDoubleSpinBox* m_kg = nullptr;
    QComboBox* m_ended = nullptr;
};

class CheckInForm : public EntryForm {
    Q_OBJECT

public:
    explicit CheckInForm(const CheckIn& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    CheckIn m_start;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
    QCheckBox* m_limbs = nullptr;
    QLineEdit* m_note = nullptr;
};

class MorningForm : public EntryForm {
    Q_OBJECT

public:
    /// Nothing chosen yet when `start` is missing.
    explicit MorningForm(const std::optional<Morning>& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    ScalePicker* m_pain = nullptr;
    QCheckBox* m_muscleOnly = nullptr;
};

class BenchmarkForm : public EntryForm {
    Q_OBJECT

public:
    BenchmarkForm(const JournalModel& model, const std::optional<Benchmark>& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    void exerciseChanged();

    Catalogue m_catalogue;
    QComboBox* m_exercise = nullptr;
    QDoubleSpinBox* m_value = nullptr;
};

class OutcomeForm : public EntryForm {
    Q_OBJECT

public:
    OutcomeForm(const JournalModel& model, const std::optional<Outcome>& start, Measure measure);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    MeasureForm* m_form = nullptr;
};

class PauseForm : public EntryForm {
    Q_OBJECT

public:
    explicit PauseForm(const Pause& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_why = nullptr;
};

} // namespace limber::ui
