#include "app/exchange/history_columns.h"

#include <algorithm>
#include <set>

namespace limber::exchange {

namespace {

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

struct Guess {
    Column column;
    std::vector<const char*> names;
};

/// By the names that Strong, Hevy, Limber and people give them; the first that is there counts.
const std::vector<Guess>& guesses() {
    static const std::vector<Guess> all{
        {Column::Date, {"date", "start_time", "datum", "day"}},
        {Column::Time, {"time"}},
        {Column::Workout, {"workout #", "session", "title", "workout name"}},
        {Column::Exercise, {"exercise name", "exercise_title", "exercise", "name", "activity"}},
        {Column::Set, {"set order", "set_index", "set"}},
        {Column::Weight,
         {"weight (kg)", "weight (lbs)", "weight_kg", "weight_lbs", "done_kg", "weight", "kg", "lbs", "lb"}},
        {Column::Reps, {"reps", "done_reps", "repetitions"}},
        {Column::Seconds, {"seconds", "duration_seconds", "done_seconds", "duration (s)"}},
        {Column::Note, {"notes", "exercise_notes", "note", "comment"}},
        {Column::Side, {"side"}},
    };
    return all;
}

std::set<std::string> wordsOf(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : lowered(text) + ' ') {
        const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0;
        if (part)
            word += c;
        else if (!word.empty())
            words.insert(std::exchange(word, {}));
    }
    return words;
}

} // namespace

const std::string& Columns::cell(const TableLine& row, Column column) const {
    static const std::string none;
    const int index = indexOf(column);
    return index < 0 ? none : row.cells[static_cast<std::size_t>(index)];
}

std::string Columns::nameOf(Column column) const {
    const int index = indexOf(column);
    return index < 0 ? std::string() : names[static_cast<std::size_t>(index)];
}

Columns columnsOf(const std::vector<std::string>& header) {
    Columns columns;
    columns.names = header;
    columns.at.fill(-1);
    std::vector<std::string> names;
    for (const std::string& name : header)
        names.push_back(lowered(name));
    for (const Guess& guess : guesses())
        for (const char* name : guess.names) {
            const auto found = std::find(names.begin(), names.end(), name);
            if (found == names.end() || columns.indexOf(guess.column) >= 0)
                continue;
            columns.at[static_cast<std::size_t>(guess.column)] = static_cast<int>(found - names.begin());
        }
    const auto has = [&](const char* name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    columns.format = has("exercise_title")                      ? "hevy"
                     : has("exercise name") && has("set order") ? "strong"
                     : has("planned_reps") && has("ended")      ? "limber-table"
                                                                : "table";
    const std::string weight = lowered(columns.nameOf(Column::Weight));
    if (weight.find("kg") != std::string::npos)
        columns.unit = WeightUnit::Kilogram;
    else if (weight.find("lb") != std::string::npos)
        columns.unit = WeightUnit::Pound;
    return columns;
}

char separatorOf(std::string_view text) {
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    for (const char separator : {';', '\t'})
        if (std::count(first.begin(), first.end(), separator) > std::count(first.begin(), first.end(), best))
            best = separator;
    return best;
}

std::string exerciseNamed(const Catalogue& catalogue, const std::string& name) {
    const auto words = wordsOf(name);
    for (const Exercise& exercise : catalogue.exercises())
        if (words == wordsOf(exercise.id.value) || words == wordsOf(exercise.name))
            return exercise.id.value;
    return {};
}

} // namespace limber::exchange
