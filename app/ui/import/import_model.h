#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace limber::ui {

/// What a column may hold, in the order of exchange::Column.
inline constexpr std::size_t importColumns = 10;

/// What a file would bring, for the person to look at before anything is done.
struct ImportModel {
    /// One name of the table and what becomes of its rows.
    struct Name {
        QString name;
        /// Id of an exercise; empty for another activity.
        std::string exercise;
        int rows = 0;
    };
    struct LeftOut {
        int line = 0;
        QString column;
        QString why;
    };

    QString file;
    /// "Strong", "Hevy", ...
    QString format;
    /// Why the table as a whole cannot be read as it is chosen now; empty when it can.
    QString fault;
    int matched = 0;
    int other = 0;
    /// Of both, those that are there already.
    int known = 0;
    std::vector<Name> names;
    std::vector<LeftOut> leftOut;
    bool askDates = false;
    bool askUnit = false;
    /// The columns have to be looked at: no program that is known wrote the table.
    bool askColumns = false;
    QStringList header;
    std::vector<QStringList> firstRows;
    std::array<int, importColumns> columns{};
    /// Ids and names of the exercises to choose from.
    std::vector<std::pair<std::string, QString>> exercises;

    [[nodiscard]] int fresh() const { return matched + other - known; }
    [[nodiscard]] bool ready() const { return fault.isEmpty() && !askDates && !askUnit && fresh() > 0; }
};

/// What the person said to it.
struct ImportChoices {
    /// 0 not said, 1 day first, 2 month first.
    int dates = 0;
    /// 0 not said, 1 kilograms, 2 pounds.
    int unit = 0;
    std::array<int, importColumns> columns{};
    bool columnsSaid = false;
    std::map<std::string, std::string> matches;
};

} // namespace limber::ui
