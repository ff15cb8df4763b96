#include "app/flows/report_file.h"

#include "app/flows/report_model.h"
#include "core/journal/catalogue_of.h"

namespace limber {

std::optional<QString> writeReportFile(const Content& content, const QString& profile, Day today,
                                       const QString& path) {
    auto journal = store::readBeside(profile);
    if (!journal)
        return QStringLiteral("%1: %2").arg(profile, journal.error().detail);
    Content persons = content;
    persons.catalogue = catalogueOf(content.catalogue, *journal, today);
    Workspace::State state;
    state.view = JournalView(*journal, today);
    state.journal = std::move(journal.value());
    state.coach = coachDay(persons.catalogue, state.view, today);
    if (const auto error = exchange::writePdf(makeReport(persons, state), path))
        return error->toLine();
    return std::nullopt;
}

} // namespace limber
