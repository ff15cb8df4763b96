#pragma once

#include "app/exchange/history_preview.h"

#include <array>

namespace limber::exchange {

/// Which columns a table has, by its header.
struct Columns {
    std::string format;
    /// Index of each column; -1 when it is not there.
    std::array<int, columnCount> at{};
    [[nodiscard]] bool enough() const { return indexOf(Column::Date) >= 0 && indexOf(Column::Exercise) >= 0; }
    /// As the header writes it.
    std::vector<std::string> names;
    WeightUnit unit = WeightUnit::Unsaid;

    [[nodiscard]] int indexOf(Column column) const { return at[static_cast<std::size_t>(column)]; }
    /// The cell's text; empty when the table has no such column.
    [[nodiscard]] const std::string& cell(const TableLine& row, Column column) const;
    [[nodiscard]] std::string nameOf(Column column) const;
};

/// What the header says; enough() when it names a date and an exercise.
[[nodiscard]] Columns columnsOf(const std::vector<std::string>& header);

/// The separator that the first line uses: a comma, a semicolon or a tab.
[[nodiscard]] char separatorOf(std::string_view text);

/// The exercise of Limber with the same words in its name or id in any order, "Pullover (Dumbbell)"; empty
/// for none.
[[nodiscard]] std::string exerciseNamed(const Catalogue& catalogue, const std::string& name);

} // namespace limber::exchange
