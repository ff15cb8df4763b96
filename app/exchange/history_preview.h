#pragma once

#include "app/exchange/csv_reader.h"
#include "app/exchange/table_values.h"
#include "core/base/units.h"
#include "core/exercise/exercise.h"
#include "core/journal/facts.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a table of another program would bring: read and shown before anything is done with it.
namespace limber::exchange {

enum class WeightUnit { Unsaid, Kilogram, Pound };

/// What a column may hold.
enum class Column { Date, Time, Workout, Exercise, Set, Weight, Reps, Seconds, Note, Side };
inline constexpr std::size_t columnCount = 10;

struct HistoryOptions {
    DateOrder dates = DateOrder::Unsaid;
    WeightUnit unit = WeightUnit::Unsaid;
    /// What lies behind it has not happened.
    QDate today;
    /// Which column holds what, counted from 0 and -1 for none, where a person said so.
    std::optional<std::array<int, columnCount>> columns = std::nullopt;
    /// Names in the table and the exercises that a person said they are; "" for another activity.
    std::map<std::string, std::string> matches = {};
    /// Told now and then how many rows of how many are read; false gives up.
    std::function<bool(int read, int rows)> progress = {};
};

/// One set that was done.
struct HistoryRow {
    int line = 0;
    /// Local time.
    QDateTime at;
    /// The same for all sets of one workout.
    std::string workout;
    std::string name;
    /// The exercise of Limber that it is; empty for another activity.
    std::string exercise;
    /// Counted from 1 within its workout and exercise: "W", "D" and "F" are no numbers.
    int set = 1;
    Side side = Side::Both;
    std::optional<int> reps;
    std::optional<int> seconds;
    std::optional<Kilograms> load;
    std::string note;
};

struct LeftOut {
    int line = 0;
    std::string column;
    std::string why;
    /// A value that is none; otherwise a row that was never a set, such as a rest timer.
    bool faulty = false;
};

struct HistoryPreview {
    /// "strong", "hevy", "limber-table", "table".
    std::string format;
    int rows = 0;
    int matched = 0;
    int other = 0;
    std::vector<LeftOut> leftOut;
    /// "dates", "unit": what an option has to say before it can be imported.
    std::vector<std::string> ambiguous;
    std::vector<HistoryRow> read;
};

/// What a person is shown who has to say which column is which.
struct TableShape {
    std::vector<std::string> header;
    /// The first rows, as they stand.
    std::vector<std::vector<std::string>> rows;
    /// What was guessed; -1 for none.
    std::array<int, columnCount> columns{};
    /// A program that is known wrote it: nothing has to be asked.
    bool known = false;
};
[[nodiscard]] Result<TableShape, TableFault> shapeOf(const QByteArray& bytes);

/// Reads a table whole. A fault of its shape (quotes, number of cells, a month that is in no language that is
/// known) refuses all of it; a value that is none leaves its row out and says so.
[[nodiscard]] Result<HistoryPreview, TableFault>
previewHistory(const QByteArray& bytes, const Catalogue& catalogue, const HistoryOptions& options);

/// The JSON object that `limber-cli import --preview` prints; the first 50 of what was read.
[[nodiscard]] std::string previewToJson(const HistoryPreview& preview);

} // namespace limber::exchange
