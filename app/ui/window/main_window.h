#pragma once

#include "app/ui/window/page_id.h"

#include <QMainWindow>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace limber::ui {

/// Makes a page when it is first shown.
using PageFactory = std::function<QWidget*()>;

/// The frame: navigation at the left, one page at a time at the right, and whole-window pages (player, first
/// start) in place of both. It is told how to make its pages and knows none of them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// A page with a button in the navigation, in the order of the calls. Keys: Ctrl+1, Ctrl+2, ...
    void addPage(PageId id, const QString& label, PageFactory make);
    /// As addPage, with its button at the foot of the navigation.
    void addFootPage(PageId id, const QString& label, PageFactory make);
    /// A page reached from another one; it lights the navigation button of `parent`.
    void addSubPage(PageId id, PageId parent, PageFactory make);
    /// A page that takes the whole window.
    void addFullPage(PageId id, PageFactory make);

    void showPage(PageId id);
    /// Makes and shows this page when the window is first seen, which may be never.
    void showPageWhenSeen(PageId id) { m_whenSeen = id; }
    [[nodiscard]] PageId currentPage() const { return m_current; }

    /// A quiet line at the foot of the window with an optional action ("Undo"); it goes when the page changes
    /// or by its button. A new message replaces the old one.
    void showMessage(const QString& text, const QString& action = QString());
    void hideMessage();
    [[nodiscard]] QString messageText() const;

    /// A line on top of every page that stays: what is unusual about this journal.
    void showBanner(const QString& text, const QString& action);

    /// For a receiver of `closing`: the window stays.
    void keepOpen() { m_keepOpen = true; }

Q_SIGNALS:
    void pageShown(limber::ui::PageId id);
    /// The person chose it in the navigation.
    void navigated(limber::ui::PageId id);
    void messageActionTriggered();
    void bannerActionTriggered();
    /// Asked before closing; a receiver may veto with `keepOpen()`.
    void closing();
    /// Nobody sees it any more.
    void hidden();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// A page, made or not yet.
    struct Room {
        PageFactory make;
        QWidget* page = nullptr;
        /// Beside the navigation, or in place of it.
        bool framed = true;
        PageId parent = PageId::Today;
        QPushButton* button = nullptr;
    };

    [[nodiscard]] QWidget* makeSidebar();
    [[nodiscard]] QWidget* makeMessageBar();
    QPushButton* makeNavButton(PageId id, const QString& label);
    void navigate(PageId id);
    [[nodiscard]] bool sheetIsOpen() const;
    QWidget* pageOf(Room& room);

    QStackedWidget* m_outer = nullptr;
    QStackedWidget* m_pages = nullptr;
    QVBoxLayout* m_navigation = nullptr;
    QVBoxLayout* m_foot = nullptr;
    QWidget* m_messageBar = nullptr;
    QVBoxLayout* m_above = nullptr;
    QMap<PageId, Room> m_rooms;
    PageId m_current = PageId::Welcome;
    std::optional<PageId> m_whenSeen;
    int m_shortcut = 0;
    bool m_keepOpen = false;
};

} // namespace limber::ui
