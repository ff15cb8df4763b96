// A plan or a backup is read or refused; what was read and written again says the same.

#include "app/exchange/backup_file.h"
#include "app/exchange/plan_file.h"

#include <cstdint>
#include <cstdlib>

using namespace limber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto plan = exchange::readPlan(bytes)) {
        const auto again = exchange::readPlan(exchange::writePlan(*plan));
        if (!again.ok() || !(*again == *plan) || exchange::entriesOf(*plan).empty())
            std::abort();
    }
    if (const auto backup = exchange::readBackup(bytes)) {
        const QByteArray written = exchange::writeBackup(*backup);
        const auto again = exchange::readBackup(written);
        if (!again.ok() || exchange::writeBackup(*again) != written)
            std::abort();
    }
    return 0;
}
