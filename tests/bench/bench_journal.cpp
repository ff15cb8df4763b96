#include "app/content/text_loader.h"
#include "app/ui/journal/journal_page.h"
#include "core/journal/effective.h"
#include "tests/bench/suites.h"
#include "tests/bench/ten_years.h"
#include "tests/bench/timing.h"

#include <QLineEdit>
#include <QPixmap>
#include <QScrollBar>

#include <memory>

namespace limber::bench {

namespace {

using namespace ui;

constexpr QSize windowSize(1072, 800);
constexpr int steps = 200;

Journal lastWeek(const Journal& journal) {
    Journal week;
    const Day today = journal.entries.back().at.localDay();
    for (const Entry& entry : journal.entries)
        if (daysBetween(entry.at.localDay(), today) < 7)
            week.entries.push_back(entry);
    return week;
}

std::unique_ptr<JournalPage> makePage(const JournalModel& model) {
    auto page = std::make_unique<JournalPage>([] { return std::string("session"); });
    page->resize(windowSize);
    page->setModel(model);
    page->show();
    return page;
}

/// Seconds to fill a page that was not there before, its first picture included.
double filling(const JournalModel& model) {
    return medianSeconds(5, [&] { (void)makePage(model)->grab(); });
}

double painting(JournalPage& page) {
    auto* list = page.findChild<JournalList*>();
    return medianSeconds(9, [&] { (void)list->viewport()->grab(); });
}

/// Seconds for a picture while the list is pulled from end to end.
double scrolling(JournalPage& page) {
    auto* list = page.findChild<JournalList*>();
    QScrollBar* bar = list->verticalScrollBar();
    const double all = medianSeconds(1, [&] {
        for (int step = 0; step < steps; ++step) {
            bar->setValue(static_cast<int>(static_cast<long long>(bar->maximum()) * step / steps));
            (void)list->viewport()->grab();
        }
    });
    return all / steps;
}

double searching(JournalPage& page) {
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
    bool odd = false;
    return medianSeconds(5, [&] {
        odd = !odd;
        search->setText(odd ? QStringLiteral("hold effort 3") : QStringLiteral("bridge"));
    });
}

} // namespace

int benchJournal(std::ostream& out) {
    JournalModel years;
    const auto catalogue = content::loadCatalogue();
    const auto guides = content::loadMeasures();
    if (!catalogue || !guides)
        return 1;
    years.catalogue = *catalogue;
    years.guides = *guides;
    years.journal = tenYears();
    years.now = years.journal.entries.back().at;
    JournalModel week = years;
    week.journal = lastWeek(years.journal);

    const double fold = medianSeconds(5, [&] { (void)effectiveEntries(years.journal); });
    const double weekFill = filling(week);
    const double yearsFill = filling(years);
    const auto weekPage = makePage(week);
    const auto yearsPage = makePage(years);
    const double weekPaint = painting(*weekPage);
    out << "  ten years: " << years.journal.entries.size()
        << " entries; one week: " << week.journal.entries.size() << '\n';
    printLine(out, "the page of one week, to its first picture", weekFill * 1e3, "ms");
    printLine(out, "the page of ten years, to its first picture", yearsFill * 1e3, "ms", yearsFill / weekFill,
              "one week");
    printLine(out, "  beside merely sorting out what holds", fold * 1e3, "ms", yearsFill / fold, "that");
    printLine(out, "a screenful of one week", weekPaint * 1e3, "ms");
    const double yearsPaint = painting(*yearsPage);
    printLine(out, "a screenful of ten years", yearsPaint * 1e3, "ms", yearsPaint / weekPaint, "one week");
    const double frame = scrolling(*yearsPage);
    printLine(out, "a picture while ten years scroll by", frame * 1e3, "ms", frame / weekPaint,
              "one week that rests");
    printLine(out, "a search through ten years", searching(*yearsPage) * 1e3, "ms");
    return 0;
}

} // namespace limber::bench
