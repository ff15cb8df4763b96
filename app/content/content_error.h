#pragma once

#include <string>

namespace limber::content {

/// What is wrong in a data file, and where.
struct ContentError {
    /// As a person would name it: "resources/exercises/cat-cow.json".
    std::string file;
    /// Counted from 1; 0 when the file as a whole is meant.
    int line = 0;
    /// "dose.start", "steps[2]"; empty when the file as a whole is meant. Items are counted from 0.
    std::string field;
    std::string message;

    bool operator==(const ContentError&) const = default;
    /// "resources/exercises/cat-cow.json:12: dose.start: must be a whole number from 1 to 36000"
    [[nodiscard]] std::string describe() const;
};

} // namespace limber::content
