#include "app/exchange/history_preview.h"
#include "app/exchange/history_columns.h"
#include "app/json/writer.h"
#include "core/journal/names.h"

#include <cmath>
#include <map>

namespace limber::exchange {

namespace {

constexpr double mostRowReps = 10'000;
constexpr double mostRowSeconds = 86'400;
constexpr double mostKilograms = 1'000;
constexpr double kilogramsAPound = 0.45359237;

constexpr std::size_t longestName = 200;

bool hasControls(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// Reads row after row of one table.
class HistoryReader {
public:
    HistoryReader(const Columns& columns, const Catalogue& catalogue, const HistoryOptions& options)
        : m_columns(columns), m_catalogue(catalogue), m_options(options),
          m_unit(columns.unit == WeightUnit::Unsaid ? options.unit : columns.unit) {
        m_preview.format = columns.format;
    }

    /// A fault of the table as a whole, or nothing.
    std::optional<TableFault> add(const TableLine& line) {
        ++m_preview.rows;
        if (line.cells.size() != m_columns.names.size())
            return TableFault{line.line,
                              {},
                              std::to_string(line.cells.size()) + " cells where the header has " +
                                  std::to_string(m_columns.names.size())};
        if (const char* why = noSet(line)) {
            leaveOut(line.line, Column::Set, why, false);
            return std::nullopt;
        }
        const TableTime time = tableTime(dateOf(line), m_options.dates);
        if (!time.unknownMonth.empty())
            return TableFault{line.line, m_columns.nameOf(Column::Date),
                              "\"" + time.unknownMonth + "\" is no month in a language that is known"};
        m_ambiguousDates = m_ambiguousDates || time.ambiguous;
        readSet(line, time);
        return std::nullopt;
    }

    HistoryPreview finish() {
        if (m_ambiguousDates)
            m_preview.ambiguous.emplace_back("dates");
        if (m_weights && m_unit == WeightUnit::Unsaid)
            m_preview.ambiguous.emplace_back("unit");
        return std::move(m_preview);
    }

private:
    [[nodiscard]] std::string dateOf(const TableLine& line) const {
        const std::string& time = m_columns.cell(line, Column::Time);
        const std::string& date = m_columns.cell(line, Column::Date);
        return time.empty() ? date : date + ' ' + time;
    }

    /// Why a row was never meant as a set. A note goes to the set before it.
    const char* noSet(const TableLine& line) {
        const std::string& set = m_columns.cell(line, Column::Set);
        if (set == "Rest Timer")
            return "a rest timer is no set";
        if (set != "Note")
            return nullptr;
        const std::string& note = m_columns.cell(line, Column::Note);
        if (!m_preview.read.empty() && m_preview.read.back().name == m_columns.cell(line, Column::Exercise))
            m_preview.read.back().note += (m_preview.read.back().note.empty() ? "" : "\n") + note;
        return "a note, kept with the set before it";
    }

    void leaveOut(int line, Column column, std::string why, bool faulty) {
        m_preview.leftOut.push_back({line, m_columns.nameOf(column), std::move(why), faulty});
    }

    void readSet(const TableLine& line, const TableTime& time) {
        const auto wrong = [&](Column column, const std::string& why) {
            leaveOut(line.line, column, why, true);
        };
        if (!time.at)
            return wrong(Column::Date, "\"" + dateOf(line) + "\" is no date and time that exists");
        if (time.at->date().year() < 2000)
            return wrong(Column::Date, "lies before the year 2000");
        if (time.at->date() > m_options.today.addDays(1))
            return wrong(Column::Date, "lies in the future");
        HistoryRow row;
        row.line = line.line;
        row.at = *time.at;
        row.name = m_columns.cell(line, Column::Exercise);
        row.note = m_columns.cell(line, Column::Note);
        if (row.name.empty())
            return wrong(Column::Exercise, "is empty");
        if (row.name.size() > longestName || hasControls(row.name))
            return wrong(Column::Exercise, "is no name: too long, or more than one line");
        const std::string& side = m_columns.cell(line, Column::Side);
        row.side = parseName<Side>(side).value_or(Side::Both);
        if (!side.empty() && !parseName<Side>(side))
            return wrong(Column::Side, "\"" + side + "\" must be left, right or both");
        std::optional<double> reps, seconds, weight;
        if (!value(line, Column::Reps, mostRowReps, true, reps) ||
            !value(line, Column::Seconds, mostRowSeconds, true, seconds) ||
            !value(line, Column::Weight, mostKilograms, false, weight))
            return;
        if (reps.value_or(0) > 0)
            row.reps = static_cast<int>(*reps);
        if (seconds.value_or(0) > 0)
            row.seconds = static_cast<int>(*seconds);
        if (!row.reps && !row.seconds)
            return leaveOut(line.line, Column::Reps, "nothing was done in it", false);
        if (weight.value_or(0) > 0) {
            m_weights = true;
            row.load = Kilograms::fromKg(m_unit == WeightUnit::Pound ? *weight * kilogramsAPound : *weight);
        }
        keep(line, std::move(row));
    }

    /// False when the cell holds what is no such value, which is said.
    bool value(const TableLine& line, Column column, double most, bool whole, std::optional<double>& value) {
        const std::string& cell = m_columns.cell(line, column);
        if (cell.empty())
            return true;
        value = plainNumber(cell);
        const char* why = !value                                  ? "is no number"
                          : *value > most                         ? "is more than anybody does"
                          : whole && std::trunc(*value) != *value ? "must be a whole number"
                                                                  : nullptr;
        if (why != nullptr)
            leaveOut(line.line, column, "\"" + cell + "\" " + why, true);
        return why == nullptr;
    }

    void keep(const TableLine& line, HistoryRow row) {
        const auto [known, isNew] = m_exercises.try_emplace(row.name);
        if (isNew) {
            const auto said = m_options.matches.find(row.name);
            known->second =
                said != m_options.matches.end() ? said->second : exerciseNamed(m_catalogue, row.name);
        }
        row.exercise = known->second;
        // Two workouts of one minute stay two: their numbers or names are part of what they are.
        row.workout = dateOf(line) + '\n' + m_columns.cell(line, Column::Workout);
        row.set = ++m_sets[row.workout + '\n' + row.name];
        ++(row.exercise.empty() ? m_preview.other : m_preview.matched);
        m_preview.read.push_back(std::move(row));
    }

    const Columns& m_columns;
    const Catalogue& m_catalogue;
    const HistoryOptions& m_options;
    WeightUnit m_unit;
    HistoryPreview m_preview;
    std::map<std::string, std::string> m_exercises;
    std::map<std::string, int> m_sets;
    bool m_ambiguousDates = false;
    bool m_weights = false;
};

void writeRow(std::string& out, const HistoryRow& row) {
    json::Writer fields(out);
    fields.whole("line", row.line);
    fields.text("at", row.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString());
    fields.text("name", row.name);
    const auto orNull = [&](const char* key, const auto& value) {
        fields.begin(key);
        if (value)
            json::appendNumber(out, static_cast<double>(*value));
        else
            out += "null";
    };
    fields.begin("exercise");
    if (row.exercise.empty())
        out += "null";
    else
        json::appendQuoted(out, row.exercise);
    fields.text("side", nameOf(row.side));
    fields.whole("set", row.set);
    orNull("reps", row.reps);
    orNull("seconds", row.seconds);
    // To ten grams, as a person reads it.
    orNull("kg", row.load ? std::optional(std::round(row.load->kg() * 100.0) / 100.0) : std::nullopt);
    fields.text("note", row.note);
    fields.close();
}

} // namespace

Result<HistoryPreview, TableFault> previewHistory(const QByteArray& bytes, const Catalogue& catalogue,
                                                  const HistoryOptions& options) {
    const auto text = decodeTable(bytes);
    if (!text)
        return text.error();
    const auto lines = readCells(*text, separatorOf(*text));
    if (!lines)
        return lines.error();
    if (lines->empty())
        return TableFault{0, {}, "is empty"};
    Columns columns = columnsOf(lines->front().cells);
    if (options.columns)
        columns.at = *options.columns;
    if (!columns.enough())
        return TableFault{
            1, {}, "is not a table that can be read: no column for a date, or none for an exercise"};
    HistoryReader reader(columns, catalogue, options);
    constexpr std::size_t often = 1'000;
    for (std::size_t i = 1; i < lines->size(); ++i) {
        if (const auto fault = reader.add((*lines)[i]))
            return *fault;
        if (i % often == 0 && options.progress &&
            !options.progress(static_cast<int>(i), static_cast<int>(lines->size())))
            return TableFault{0, {}, "was given up"};
    }
    return reader.finish();
}

Result<TableShape, TableFault> shapeOf(const QByteArray& bytes) {
    constexpr std::size_t shown = 5;
    const auto text = decodeTable(bytes);
    if (!text)
        return text.error();
    const auto lines = readCells(*text, separatorOf(*text));
    if (!lines)
        return lines.error();
    if (lines->empty())
        return TableFault{0, {}, "is empty"};
    const Columns columns = columnsOf(lines->front().cells);
    TableShape shape{lines->front().cells, {}, columns.at, columns.format != "table" && columns.enough()};
    for (std::size_t i = 1; i < std::min(lines->size(), shown + 1); ++i)
        shape.rows.push_back((*lines)[i].cells);
    return shape;
}

std::string previewToJson(const HistoryPreview& preview) {
    constexpr std::size_t shownRows = 50;
    std::string out;
    json::Writer fields(out);
    fields.text("format", preview.format);
    fields.whole("rows", preview.rows);
    fields.whole("matched", preview.matched);
    fields.whole("other", preview.other);
    fields.begin("left_out");
    out += '[';
    for (const LeftOut& left : preview.leftOut) {
        out += &left == preview.leftOut.data() ? "" : ", ";
        json::Writer item(out);
        item.whole("line", left.line);
        item.text("column", left.column);
        item.text("why", left.why);
        item.close();
    }
    out += ']';
    fields.begin("ambiguous");
    out += '[';
    for (const std::string& what : preview.ambiguous) {
        out += &what == preview.ambiguous.data() ? "" : ", ";
        json::appendQuoted(out, what);
    }
    out += ']';
    fields.begin("read");
    out += '[';
    for (std::size_t i = 0; i < std::min(preview.read.size(), shownRows); ++i) {
        out += i == 0 ? "" : ", ";
        writeRow(out, preview.read[i]);
    }
    out += ']';
    fields.close();
    return out + '\n';
}

} // namespace limber::exchange
