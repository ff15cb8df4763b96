#pragma once

#include "app/ui/journal/entry_editor.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/journal/journal_rows.h"
#include "app/ui/widgets/page.h"

#include <functional>
#include <string>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace limber::ui {

/// Everything that was logged, newest first. Nothing is ever overwritten: a correction is a new fact beside a
/// retraction.
class JournalPage : public Page {
    Q_OBJECT

public:
    /// `newId` makes an id for a session that is entered by hand.
    explicit JournalPage(std::function<std::string()> newId, QWidget* parent = nullptr);

    void setModel(const JournalModel& model);
    /// Opens the form for a new entry.
    void addEntry(EntryKind kind, Measure measure = Measure::OverheadGap);

Q_SIGNALS:
    /// The weekly check as a guided set.
    void measureRequested();
    /// To be appended in one go, and what to say then; expects a new model.
    void appendRequested(const limber::ui::JournalAdditions& additions, const QString& said);

private:
    void rebuild();
    void showDay(const JournalDay& day);
    void edit(const Entry& entry);

    std::function<std::string()> m_newId;
    JournalModel m_model;
    int m_dayLimit;
    QComboBox* m_filter = nullptr;
    QCheckBox* m_withTakenBack = nullptr;
    QVBoxLayout* m_days = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace limber::ui
