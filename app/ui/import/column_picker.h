#pragma once

#include "app/ui/import/import_model.h"

#include <QWidget>

class QComboBox;

namespace limber::ui {

/// Which column holds what, beside the first rows of the table.
class ColumnPicker : public QWidget {
    Q_OBJECT

public:
    explicit ColumnPicker(QWidget* parent = nullptr);

    void setTable(const QStringList& header, const std::vector<QStringList>& rows,
                  const std::array<int, importColumns>& columns);
    /// -1 for none.
    [[nodiscard]] std::array<int, importColumns> columns() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QComboBox*, importColumns> m_boxes{};
    bool m_filling = false;
};

} // namespace limber::ui
