#pragma once

#include "core/journal/facts.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace limber::ui {

/// "A doctor or physiotherapist agreed": who, when, and to what. Nothing is chosen beforehand but the day.
class ClearanceForm : public QFrame {
    Q_OBJECT

public:
    /// `today` is the latest day that can be named.
    explicit ClearanceForm(Day today, QWidget* parent = nullptr);

Q_SIGNALS:
    void agreed(const limber::Clearance& clearance);
    void cancelled();

private:
    QWidget* makeWho();
    QWidget* makeScope();
    void updateSave();
    void save();

    QButtonGroup* m_by = nullptr;
    QDateEdit* m_on = nullptr;
    QButtonGroup* m_scope = nullptr;
    QWidget* m_limits = nullptr;
    std::map<CautionCode, QCheckBox*> m_without;
    QLineEdit* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace limber::ui
