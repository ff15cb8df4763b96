#include "app/flows/pages.h"

#include "app/ui/window/main_window.h"

#include <utility>

namespace limber {

namespace {

unsigned sourcesOf(const WorkspaceChange& change) {
    unsigned sources = 0;
    sources |= change.added.empty() ? 0U : Pages::Facts;
    sources |= change.settings ? Pages::Settings : 0U;
    sources |= change.preferences ? Pages::Preferences : 0U;
    sources |= change.date ? Pages::Date : 0U;
    sources |= change.unfinished ? Pages::Unfinished : 0U;
    return sources;
}

} // namespace

Pages::Pages(Workspace& workspace, Navigator& navigator, QObject* parent)
    : QObject(parent), m_navigator(navigator) {
    connect(&workspace, &Workspace::changed, this, &Pages::markStale);
    connect(&navigator.window(), &ui::MainWindow::pageShown, this, &Pages::refresh);
}

void Pages::keep(PageId page, unsigned sources, std::function<void()> refresh) {
    m_kept.insert(page, {sources, std::move(refresh)});
}

void Pages::touch(PageId page) {
    m_kept[page].stale = true;
    if (m_navigator.current() == page)
        refresh(page);
}

void Pages::markStale(const WorkspaceChange& change) {
    const unsigned sources = sourcesOf(change);
    for (Kept& kept : m_kept)
        kept.stale = kept.stale || (kept.sources & sources) != 0;
    refresh(m_navigator.current());
}

void Pages::refresh(PageId page) {
    const auto kept = m_kept.find(page);
    if (kept == m_kept.end() || !kept->stale)
        return;
    kept->stale = false;
    ++kept->fills;
    kept->refresh();
}

} // namespace limber
