#pragma once

#include "app/ui/journal/journal_model.h"
#include "app/ui/journal/journal_rows.h"

#include <QWidget>

namespace limber::ui {

/// One line of the journal: when, what kind, what, and what can be done with it.
class EntryRow : public QWidget {
    Q_OBJECT

public:
    EntryRow(const JournalRow& row, const JournalModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void bringBackRequested();
};

/// Facts that can be entered again with other numbers; the rest can only be taken back.
[[nodiscard]] bool isEditable(const Fact& fact);

} // namespace limber::ui
