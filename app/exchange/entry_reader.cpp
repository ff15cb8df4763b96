#include "app/exchange/entry_reader.h"
#include "app/exchange/fact_reader.h"

#include <QCoreApplication>

namespace limber::exchange {

QString tr(const char* text) {
    return QCoreApplication::translate("JournalFile", text);
}

ReadEntry readEntry(json::Value value, int version, std::optional<json::Fault>& fault) {
    Reading it{json::Fields(value, {}, fault), version, fault};
    ReadEntry result;
    result.entry.id = it.fields.word("id");
    const std::string_view at = "at";
    const std::string written = it.fields.text(at);
    if (const auto parsed = parseTimestamp(written))
        result.entry.at = *parsed;
    else
        it.fields.fail(
            at, tr("must be a local time with its offset, like \"2026-03-02T07:55:00+01:00\", found \"%1\"")
                    .arg(json::shown(written)));
    result.entry.fact = readFact(it);
    result.entry.extra = it.fields.unknown();
    joinMembers(result.entry.extra, it.nestedUnknown);
    result.tinglingLasts = it.tinglingLasts;
    return result;
}

} // namespace limber::exchange
