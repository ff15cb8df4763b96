// What is read is written and read again as the same journal, in the same bytes.

#include "app/exchange/journal_file.h"

#include <cstdint>
#include <cstdlib>

using namespace limber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto journal = exchange::readJournal(text);
    if (!journal) {
        if (journal.error().toLine().isEmpty() || journal.error().toLine().contains(u'\n'))
            std::abort();
        return 0;
    }
    const QByteArray written = exchange::writeJournal(*journal);
    const auto again = exchange::readJournal(written);
    if (!again || !(*again == *journal) || exchange::writeJournal(*again) != written)
        std::abort();
    return 0;
}
