#pragma once

#include "app/ui/widgets/basics.h"

#include <QStringList>

class QLineEdit;

namespace limber::ui {

/// The last question before everything is deleted: what goes, what stays elsewhere, one offer to export, and
/// a word to be typed.
class DeleteSheet : public Card {
    Q_OBJECT

public:
    DeleteSheet(const QStringList& goes, const QStringList& stays, QWidget* parent = nullptr);

    /// What has to be typed.
    [[nodiscard]] static QString word();

Q_SIGNALS:
    void exportRequested();
    void deleteConfirmed();
    void closeRequested();

private:
    void addList(const QString& title, const QStringList& lines);

    QLineEdit* m_typed = nullptr;
};

} // namespace limber::ui
