#pragma once

#include "app/ui/journal/journal_model.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace limber::ui {

class MeasureForm;
class ScalePicker;

/// Of the names at the left of all fields, pixels.
inline constexpr int NameWidth = 150;

/// The fields of one thing in one grid: names at the left, fields at the right; only those that apply.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    /// What to append when it is saved; `at` is its time, `moved` whether that was changed. Empty when
    /// nothing was changed; nothing while something is missing.
    [[nodiscard]] virtual std::optional<JournalAdditions> additions(const Timestamp& at,
                                                                    bool moved) const = 0;
    /// It has no time of its own.
    [[nodiscard]] virtual bool timeless() const { return false; }
    /// A row at the end of the grid.
    QLabel* addField(const QString& name, QWidget* field);
    /// A row without a name.
    void addWide(QWidget* field);

Q_SIGNALS:
    void changed();

protected:
    explicit EntryForm(QWidget* parent = nullptr);

private:
    QGridLayout* m_grid = nullptr;
};

/// A form of one fact; `corrected` is the entry whose place it takes.
class SingleForm : public EntryForm {
    Q_OBJECT

public:
    [[nodiscard]] std::optional<JournalAdditions> additions(const Timestamp& at, bool moved) const override;
    void correct(const Entry& entry) { m_corrected = entry; }
    /// What the fields say now; nothing while something is missing.
    [[nodiscard]] virtual std::optional<Fact> fact() const = 0;

private:
    std::optional<Entry> m_corrected;
};

class MorningForm : public SingleForm {
    Q_OBJECT

public:
    /// Nothing chosen yet when `start` is missing.
    explicit MorningForm(const std::optional<Morning>& start);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    ScalePicker* m_pain = nullptr;
    QCheckBox* m_muscleOnly = nullptr;
};

class BenchmarkForm : public SingleForm {
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

class OutcomeForm : public SingleForm {
    Q_OBJECT

public:
    OutcomeForm(const JournalModel& model, const std::optional<Outcome>& start, Measure measure);
    [[nodiscard]] std::optional<Fact> fact() const override;

private:
    MeasureForm* m_form = nullptr;
};

class PauseForm : public SingleForm {
    Q_OBJECT

public:
    explicit PauseForm(const Pause& start);
    [[nodiscard]] std::optional<Fact> fact() const override;
    [[nodiscard]] bool timeless() const override { return true; }

private:
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_why = nullptr;
};

/// A measurement of any kind: one of the weekly ones, the check of an exercise, or the pain on waking.
class MeasurementForm : public EntryForm {
    Q_OBJECT

public:
    MeasurementForm(const JournalModel& model, Measure measure);
    [[nodiscard]] std::optional<JournalAdditions> additions(const Timestamp& at, bool moved) const override;

Q_SIGNALS:
    /// The check of the exercise as a guided set.
    void guidedRequested();

private:
    void show(SingleForm* form);

    std::vector<SingleForm*> m_forms;
    SingleForm* m_shown = nullptr;
};

} // namespace limber::ui
