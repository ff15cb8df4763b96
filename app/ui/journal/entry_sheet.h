#pragma once

#include "app/ui/journal/journal_lines.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/widgets/basics.h"

#include <functional>
#include <optional>
#include <string>

class QDateTimeEdit;

namespace limber::ui {

class EntryForm;

/// Kinds of things that can be entered by hand.
enum class EntryKind { Session, Measurement, Break };

/// The line can be entered again with other numbers; the rest can only be deleted.
[[nodiscard]] bool isEditable(const JournalLine& line, const Journal& journal);

/// Enters something by hand or corrects it. Shown over the window by whoever owns it.
class EntrySheet : public Card {
    Q_OBJECT

public:
    /// Something new. `newId` names a session that was missed; called at most once.
    EntrySheet(const JournalModel& model, EntryKind kind, Measure measure,
               const std::function<std::string()>& newId);
    /// A correction of `line`.
    EntrySheet(const JournalModel& model, const JournalLine& line);

    void focusFirstField();

Q_SIGNALS:
    /// What to append; the first addition is the fact. Empty when nothing was changed.
    void saved(const limber::ui::JournalAdditions& additions);
    void deleteRequested();
    void cancelled();
    /// The weekly check as a guided set.
    void guidedRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& title, EntryForm* form, const Timestamp& at, const Timestamp& now,
               bool correction);
    void save();
    [[nodiscard]] std::optional<JournalAdditions> additions() const;

    Timestamp m_startedAt;
    EntryForm* m_form = nullptr;
    QDateTimeEdit* m_when = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace limber::ui
