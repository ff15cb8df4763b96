#pragma once

#include "app/ui/window/page_id.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace limber::ui {
class MainWindow;
class Overlay;
} // namespace limber::ui

namespace limber {

using ui::PageId;

/// Something to be decided before anything else goes on.
struct Question {
    struct Choice {
        QString text;
        /// Role of the button: "primary", "secondary", "plain", "danger".
        const char* role = "secondary";
        /// Name of the button, for tests and screen readers' scripts.
        const char* name = "";
    };

    QString title;
    /// Paragraphs.
    QStringList text;
    std::vector<Choice> choices;
};

/// What a flow does with the window: shows pages, says things, asks.
class Navigator : public QObject {
    Q_OBJECT

public:
    explicit Navigator(ui::MainWindow& window, QObject* parent = nullptr);

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    void show(PageId page);
    [[nodiscard]] PageId current() const;

    /// A line at the foot of the window, with a way back where there is one. A new line replaces the old one.
    void say(const QString& text, std::function<void()> undo = {});

    /// Asks over the window; `answered` gets the index of the choice. Escape answers nothing.
    void ask(const Question& question, std::function<void(int)> answered);
    /// A card over the window; the window owns it. It replaces the one before. `left` is told when it goes,
    /// by whatever way.
    void openSheet(QWidget* content, std::function<void()> left = {});
    void closeSheet();
    [[nodiscard]] bool sheetIsOpen() const;

private:
    ui::MainWindow& m_window;
    QPointer<ui::Overlay> m_sheet;
    std::function<void()> m_undo;
};

} // namespace limber
