#include "app/content/catalogue_loader.h"
#include "app/exchange/journal_file.h"
#include "core/coach/coach.h"
#include "core/simulate/population.h"
#include "tests/bench/suites.h"
#include "tests/bench/ten_years.h"
#include "tests/bench/timing.h"

#include <QJsonDocument>

namespace limber::bench {

namespace {

constexpr int halfAYear = 26;
constexpr int people = 14;
constexpr int weeks = 40;

void benchAnswers(std::ostream& out, const Catalogue& catalogue) {
    const Day start = day(2026, 1, 5);
    const Journal journal =
        simulateHistory(catalogue, typicalPerson(Temper::SlowResponder), start, halfAYear, 1);
    const Day today = start + std::chrono::days{7 * halfAYear};
    const JournalView view(journal, today);
    const double whole = medianSeconds(9, [&] { (void)evaluate(catalogue, journal, today); });
    const double answer = medianSeconds(9, [&] { (void)coachDay(catalogue, view, today); });
    out << "  six months, " << journal.entries.size() << " entries\n";
    printLine(out, "answers from the journal", 1.0 / whole, "/s");
    printLine(out, "answers from a view that is at hand", 1.0 / answer, "/s", whole / answer, "as fast");
}

void benchLives(std::ostream& out, const Catalogue& catalogue) {
    const double seconds = medianSeconds(3, [&] {
        for (int person = 0; person < people; ++person)
            (void)livePerson(catalogue, 1, person, weeks);
    });
    printLine(out, "simulated person-weeks on one core", people * weeks / seconds, "/s");
}

void benchTenYears(std::ostream& out, const Catalogue& catalogue) {
    const Journal journal = tenYears();
    const QByteArray text = exchange::writeJournal(journal);
    const Day today = journal.entries.back().at.localDay();
    const double json = medianSeconds(5, [&] { (void)QJsonDocument::fromJson(text); });
    const double read = medianSeconds(5, [&] { (void)exchange::readJournal(text); });
    const double answer = medianSeconds(5, [&] { (void)evaluate(catalogue, journal, today); });
    out << "  ten years, " << journal.entries.size() << " entries, " << text.size() / 1024 << " KiB\n";
    printLine(out, "merely parsing the JSON", json * 1e3, "ms");
    printLine(out, "reading and checking the journal", read * 1e3, "ms", read / json, "parsing");
    printLine(out, "the coach's answer from the facts", answer * 1e3, "ms", answer / json, "parsing");
    printLine(out, "evaluate in all: file text to answer", (read + answer) * 1e3, "ms",
              (read + answer) / json, "parsing (aim: under 2)");
}

} // namespace

int benchCoach(std::ostream& out) {
    const auto catalogue = content::loadCatalogue();
    if (!catalogue) {
        out << "  " << catalogue.error().describe() << '\n';
        return 1;
    }
    benchAnswers(out, *catalogue);
    benchLives(out, *catalogue);
    benchTenYears(out, *catalogue);
    return 0;
}

} // namespace limber::bench
