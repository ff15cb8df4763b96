#pragma once

#include "app/exchange/history_preview.h"

#include <array>

namespace limber::exchange {

/// What a column may hold.
enum class Column { Date, Time, Workout, Exercise, Set, Weight, Reps, Seconds, Note };
inline constexpr std::size_t columnCount = 9;

/// Which columns a table has, by its header.
struct Columns {
    std::string format;
    /// Index of each column; -1 when it is not there.
    std::array<int, columnCount> at{};
    /// As the header writes it.
    std::vector<std::string> names;
    WeightUnit unit = WeightUnit::Unsaid;

    [[nodiscard]] int indexOf(Column column) const { return at[static_cast<std::size_t>(column)]; }
    /// The cell's text; empty when the table has no such column.
    [[nodiscard]] const std::string& cell(const TableLine& row, Column column) const;
    [[nodiscard]] std::string nameOf(Column column) const;
};

/// Nothing when the header names no date or no exercise.
[[nodiscard]] std::optional<Columns> columnsOf(const std::vector<std::string>& header);

/// The separator that the first line uses: a comma, a semicolon or a tab.
[[nodiscard]] char separatorOf(std::string_view text);

/// The exercise of Limber with the same words in its name or id in any order, "Pullover (Dumbbell)"; empty
/// for none.
[[nodiscard]] std::string exerciseNamed(const Catalogue& catalogue, const std::string& name);

} // namespace limber::exchange
