#pragma once

#include "app/ui/journal/entry_sheet.h"
#include "app/ui/journal/journal_list.h"
#include "app/ui/journal/journal_model.h"
#include "app/ui/journal/journal_table.h"
#include "app/ui/widgets/page.h"

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace limber::ui {

/// Everything that was logged, newest first, one line a session. Nothing is ever overwritten: a correction is
/// a new fact beside a retraction.
class JournalPage : public Page {
    Q_OBJECT

public:
    /// `newId` makes an id for a session that is entered by hand.
    explicit JournalPage(std::function<std::string()> newId, QWidget* parent = nullptr);

    void setModel(JournalModel model);
    /// Opens the form for a new entry.
    void addEntry(EntryKind kind, Measure measure = Measure::OverheadGap);

Q_SIGNALS:
    /// The weekly check as a guided set.
    void measureRequested();
    /// To be appended in one go, and what to say then; nothing to say where the page says it itself. Expects
    /// a new model.
    void appendRequested(const limber::ui::JournalAdditions& additions, const QString& said);
    /// A form to be shown over the window, by whoever owns that; it takes the form.
    void sheetRequested(limber::ui::EntrySheet* sheet);
    void sheetDone();
    /// To be deleted for good, after a question.
    void eraseRequested(const std::vector<std::string>& ids);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void open(EntrySheet* sheet, const QString& said);
    void edit(int row);
    void remove(const JournalLine& line);
    void bringBack(int row);
    void askErase();
    void filter();
    void showEmptiness();

    std::function<std::string()> m_newId;
    JournalTable* m_table = nullptr;
    JournalList* m_list = nullptr;
    QComboBox* m_filter = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_erase = nullptr;
    QLabel* m_empty = nullptr;
    Card* m_emptyCard = nullptr;
};

} // namespace limber::ui
