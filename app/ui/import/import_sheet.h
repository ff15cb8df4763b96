#pragma once

#include "app/ui/import/import_model.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace limber::ui {

class ColumnPicker;

/// What a table of another program would bring, before anything is done: what becomes of each name, what is
/// left out and why, and what has to be said first.
class ImportSheet : public QFrame {
    Q_OBJECT

public:
    explicit ImportSheet(QWidget* parent = nullptr);

    void setModel(const ImportModel& model);
    /// While it reads or writes; `of` 0 hides the bar.
    void setProgress(int done, int of);
    [[nodiscard]] ImportChoices choices() const;

Q_SIGNALS:
    /// The person said something: the table is to be read again.
    void choicesChanged();
    void importRequested();
    void cancelled();

private:
    QWidget* makeQuestion(const QString& question, const QString& first, const QString& second,
                          QButtonGroup*& group, const char* name);
    void fillNames(const ImportModel& model);
    void fillLeftOut(const ImportModel& model);

    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_dates = nullptr;
    QButtonGroup* m_dateOrder = nullptr;
    QWidget* m_units = nullptr;
    QButtonGroup* m_unit = nullptr;
    QWidget* m_mapping = nullptr;
    ColumnPicker* m_columns = nullptr;
    QVBoxLayout* m_names = nullptr;
    QVBoxLayout* m_leftOut = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_import = nullptr;
    std::map<std::string, std::string> m_matches;
    bool m_columnsSaid = false;
};

} // namespace limber::ui
