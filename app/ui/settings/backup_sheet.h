#pragma once

#include "app/ui/widgets/basics.h"

#include <QString>

#include <vector>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace limber::ui {

/// One backup as it is listed.
struct BackupRow {
    /// "3 March 2026"
    QString date;
    /// "Daily · 34 sessions, up to 2 March 2026 · 212 kB"
    QString details;
};

/// All backups, to choose one to go back to, and to make another. Nothing can be chosen that has not been
/// found whole.
class BackupSheet : public Card {
    Q_OBJECT

public:
    enum class State { Checking, Whole, Damaged };

    explicit BackupSheet(const std::vector<BackupRow>& rows, QWidget* parent = nullptr);

    /// What a full check of this backup said.
    void setState(std::size_t row, State state);

Q_SIGNALS:
    void restoreRequested(int row);
    void backUpRequested();
    void closeRequested();

private:
    struct Line {
        QRadioButton* choice = nullptr;
        QLabel* state = nullptr;
        QString spoken;
    };

    QWidget* makeList(const std::vector<BackupRow>& rows);

    std::vector<Line> m_lines;
    QButtonGroup* m_choices = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace limber::ui
