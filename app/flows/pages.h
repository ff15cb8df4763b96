#pragma once

#include "app/flows/navigator.h"
#include "app/workspace/workspace.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace limber {

/// Keeps the pages as true as they need to be: the one in sight shows what changed if it shows that at all;
/// the others when they are shown.
class Pages : public QObject {
    Q_OBJECT

public:
    /// Of what a page is made.
    enum Source : unsigned { Facts = 1, Settings = 2, Preferences = 4, Date = 8, Unfinished = 16 };

    Pages(Workspace& workspace, Navigator& navigator, QObject* parent = nullptr);

    /// `refresh` fills the page; it is called only when the page is in sight.
    void keep(PageId page, unsigned sources, std::function<void()> refresh);
    /// Something that is no fact changed: the page is filled again, now or when it is shown.
    void touch(PageId page);
    /// How often a page was filled; for tests.
    [[nodiscard]] int fills(PageId page) const { return m_kept.value(page).fills; }

private:
    struct Kept {
        unsigned sources = 0;
        std::function<void()> refresh;
        bool stale = true;
        int fills = 0;
    };

    void markStale(const WorkspaceChange& change);
    void refresh(PageId page);

    Navigator& m_navigator;
    QMap<PageId, Kept> m_kept;
};

} // namespace limber
