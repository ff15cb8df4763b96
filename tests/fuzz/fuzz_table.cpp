// Every row of a table is counted once, whatever it holds.

#include "app/exchange/history_import.h"

#include <cstdint>
#include <cstdlib>

using namespace limber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Catalogue catalogue;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = exchange::previewHistory(
        bytes, catalogue, {exchange::DateOrder::Unsaid, exchange::WeightUnit::Unsaid, QDate(2026, 3, 2)});
    if (!read)
        return 0;
    const auto counted = static_cast<std::size_t>(read->matched + read->other) + read->leftOut.size();
    if (counted != static_cast<std::size_t>(read->rows) || exchange::previewToJson(*read).empty())
        std::abort();
    // What was imported is there.
    Journal journal;
    journal.entries = exchange::importHistory(*read, journal).entries;
    if (journal.entries.size() != read->read.size() ||
        !exchange::importHistory(*read, journal).entries.empty())
        std::abort();
    return 0;
}
