#pragma once

#include "app/ui/progress/progress_model.h"
#include "app/ui/widgets/basics.h"

#include <QProgressBar>

class QVBoxLayout;

namespace limber::ui {

/// A quiet bar in our tokens.
class ShareBar : public QProgressBar {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "About two weeks to stage 3", with the five goals behind it.
class OutlookCard : public Card {
    Q_OBJECT

public:
    explicit OutlookCard(QWidget* parent = nullptr);

    void setOutlook(const Outlook& outlook);

private:
    QLabel* m_title = nullptr;
    ShareBar* m_bar = nullptr;
    QLabel* m_note = nullptr;
    QVBoxLayout* m_goals = nullptr;
};

} // namespace limber::ui
