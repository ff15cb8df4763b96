#pragma once

#include "app/ui/progress/progress_model.h"
#include "app/ui/widgets/page.h"

#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace limber::ui {

class CompareView;
class FittingStack;
class MilestonesView;
class NumbersView;
class StageView;
class YearView;

/// How it goes: an answer in words, and behind it the weeks of the stage, the year, two periods, what was
/// reached, and all numbers.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(QWidget* parent = nullptr);

    void setModel(const ProgressModel& model);
    /// Shows this measure; nothing happens when there is no guide for it.
    void showMeasure(Measure measure);

Q_SIGNALS:
    /// Another stage was chosen; expects a new model.
    void stageChosen(int stage);
    void exportPdfRequested();
    void exportCsvRequested();
    void measureRequested(limber::Measure measure);

protected:
    void contentWidthChanged(int width) override;

private:
    QWidget* makeEmptyCard();
    void addView(const char* name, const QString& title, QWidget* view, std::function<void()> fill);
    void showView(int index);
    /// Views are filled when they are looked at.
    void fill(int index);
    void fillStages();

    ProgressModel m_model;
    QWidget* m_empty = nullptr;
    QWidget* m_full = nullptr;
    QComboBox* m_stage = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_answer = nullptr;
    QHBoxLayout* m_tabs = nullptr;
    struct View {
        QPushButton* button = nullptr;
        std::function<void()> fill;
        bool stale = true;
    };
    std::vector<View> m_shown;
    FittingStack* m_views = nullptr;
    StageView* m_weeks = nullptr;
    YearView* m_year = nullptr;
    CompareView* m_compare = nullptr;
    MilestonesView* m_milestones = nullptr;
    NumbersView* m_numbers = nullptr;
};

} // namespace limber::ui
