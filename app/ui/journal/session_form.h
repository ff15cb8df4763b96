#pragma once

#include "app/ui/journal/entry_forms.h"
#include "app/ui/journal/journal_lines.h"

#include <functional>
#include <string>
#include <vector>

class QGridLayout;
class QSpinBox;

namespace limber::ui {

/// A whole session: its sets, how it felt, and the morning that is told with it.
class SessionForm : public EntryForm {
    Q_OBJECT

public:
    /// A session that was missed; `newId` names it and is called once.
    SessionForm(const JournalModel& model, const std::function<std::string()>& newId);
    /// A correction of what `line` tells.
    SessionForm(const JournalModel& model, const JournalLine& line);

    [[nodiscard]] std::optional<JournalAdditions> additions(const Timestamp& at, bool moved) const override;

private:
    struct SetRow {
        SetFact start;
        /// The entry that it corrects.
        std::optional<Entry> entry;
        const Exercise* exercise = nullptr;
        QSpinBox* reps = nullptr;
        QSpinBox* seconds = nullptr;
        QDoubleSpinBox* kg = nullptr;
        QComboBox* ended = nullptr;
    };

    void addSets();
    void addFeeling();
    void addSetRow(const SetFact& start, const std::optional<Entry>& entry, const QString& name);
    /// Shows the columns that apply to any of the sets.
    void showColumns();
    void exerciseChanged();
    [[nodiscard]] std::optional<SetFact> setOf(const SetRow& row) const;
    /// The sets of a new session.
    [[nodiscard]] std::vector<SetFact> newSets(const SetFact& one) const;
    /// nullopt while half of it is missing; a check-in that is not there and not wanted is no change.
    [[nodiscard]] bool checkInComplete() const;
    [[nodiscard]] std::optional<CheckIn> checkIn() const;

    Catalogue m_catalogue;
    bool m_new = false;
    std::string m_session;
    Timestamp m_startedAt;
    std::vector<Entry> m_others;
    std::optional<Entry> m_checkIn;
    std::optional<Entry> m_morning;
    std::vector<SetRow> m_rows;
    QGridLayout* m_sets = nullptr;
    QComboBox* m_exercise = nullptr;
    QSpinBox* m_count = nullptr;
    ScalePicker* m_effort = nullptr;
    ScalePicker* m_pain = nullptr;
    ScalePicker* m_morningPain = nullptr;
    QCheckBox* m_limbs = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace limber::ui
