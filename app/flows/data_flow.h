#pragma once

#include "app/flows/flow.h"
#include "app/ui/journal/journal_model.h"

namespace limber::ui {
class JournalPage;
} // namespace limber::ui

namespace limber {

/// What the person does with their data by hand: the journal.
class DataFlow : public Flow {
    Q_OBJECT

public:
    using Flow::Flow;

    /// The journal's page, made when it is first shown.
    [[nodiscard]] ui::JournalPage* makeJournal();
    void refreshJournal();
    /// Opens the form for a measurement.
    void addMeasurement(Measure measure);

Q_SIGNALS:
    /// The weekly check as a guided set.
    void measureRequested();
    void eraseRequested(const std::vector<std::string>& ids);

private:
    void append(const ui::JournalAdditions& additions, const QString& said);

    ui::JournalPage* m_journal = nullptr;
};

} // namespace limber
