#pragma once

#include "app/ui/journal/journal_model.h"

#include <QDialog>

#include <functional>
#include <optional>

class QDateTimeEdit;
class QPushButton;

namespace limber::ui {

class EntryForm;

/// Kinds of facts that can be entered by hand.
enum class EntryKind { Set, Measurement, WeeklyCheck, Morning, Pause };

/// Enters a fact by hand or corrects one: when it was, and the fields of its kind.
class EntryEditor : public QDialog {
    Q_OBJECT

public:
    /// A new fact. `newId` names the session of a set that was missed; called at most once.
    EntryEditor(const JournalModel& model, EntryKind kind, Measure measure,
                const std::function<std::string()>& newId, QWidget* parent);
    /// A correction of `entry`.
    EntryEditor(const JournalModel& model, const Entry& entry, QWidget* parent);

Q_SIGNALS:
    /// What to append; the first addition is the fact.
    void saved(const limber::ui::JournalAdditions& additions);

private:
    void build(const QString& title, EntryForm* form, const Timestamp& at);
    void save();

    std::optional<Entry> m_corrected;
    Timestamp m_startedAt;
    EntryForm* m_form = nullptr;
    QDateTimeEdit* m_when = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace limber::ui
