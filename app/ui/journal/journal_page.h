#pragma once

#include "app/ui/journal/entry_editor.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/journal/journal_rows.h"
#include "app/ui/widgets/page.h"

#include <functional>
#include <set>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber::ui {

class Card;

/// Everything that was logged, newest first. Nothing is ever overwritten: a correction is a new fact beside a
/// retraction, and every change can be undone.
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
    /// To be appended in one go; expects a new model.
    void appendRequested(const limber::ui::JournalAdditions& additions);

private:
    void rebuild();
    void showDay(const JournalDay& day);
    void edit(const Entry& entry);
    void append(const JournalAdditions& additions, const QString& what);
    void undo();

    std::function<std::string()> m_newId;
    JournalModel m_model;
    int m_dayLimit;
    QComboBox* m_filter = nullptr;
    QCheckBox* m_withTakenBack = nullptr;
    Card* m_undoBar = nullptr;
    QLabel* m_undoText = nullptr;
    QVBoxLayout* m_days = nullptr;
    QPushButton* m_more = nullptr;
    /// What stood in the journal before the change that this page asked for, and how much was asked.
    std::set<std::string> m_idsBefore;
    std::size_t m_expected = 0;
    std::vector<std::string> m_undoIds;
};

} // namespace limber::ui
