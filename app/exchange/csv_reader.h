#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

/// Tables of other programs as text: bytes to UTF-8, and UTF-8 to cells.
namespace limber::exchange {

/// Why a table cannot be read at all.
struct TableFault {
    /// Counted from 1; 0 when the whole file is meant.
    int line = 0;
    std::string column;
    std::string why;

    /// "line 3, column Weight: ..."
    [[nodiscard]] std::string toLine() const;
};

struct TableLine {
    /// Where it begins, counted from 1.
    int line = 0;
    std::vector<std::string> cells;
};

/// UTF-8 with or without a byte order mark, UTF-16 with one, and what is none of these as Windows-1252.
[[nodiscard]] Result<std::string, TableFault> decodeTable(const QByteArray& bytes);

/// The rows of RFC 4180, strictly: a quote within a bare cell or behind a closed one, and a quote that is
/// never closed, are faults. Empty lines are left out.
[[nodiscard]] Result<std::vector<TableLine>, TableFault> readCells(std::string_view text, char separator);

} // namespace limber::exchange
