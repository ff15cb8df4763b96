#pragma once

#include <QMainWindow>
#include <QMap>
#include <QString>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace limber::ui {

/// The frame: navigation at the left, one page at a time at the right, and whole-window pages (player, first
/// start) in place of both. It is given its pages and knows none of them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// A page with a button in the navigation, in the order of the calls. Keys: Ctrl+1, Ctrl+2, ...
    void addPage(const QString& id, const QString& label, QWidget* page);
    /// As addPage, with its button at the foot of the navigation.
    void addFootPage(const QString& id, const QString& label, QWidget* page);
    /// A page reached from another one; it lights the navigation button of `parentId`.
    void addSubPage(const QString& id, const QString& parentId, QWidget* page);
    /// A page that takes the whole window.
    void addFullPage(const QString& id, QWidget* page);

    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const { return m_current; }

    /// A quiet line at the foot of the window with an optional action ("Undo"); it goes when the page changes
    /// or by its button. A new message replaces the old one.
    void showMessage(const QString& text, const QString& action = QString());
    void hideMessage();
    [[nodiscard]] QString messageText() const;

Q_SIGNALS:
    void pageShown(const QString& id);
    /// The person chose it in the navigation.
    void navigated(const QString& id);
    void messageActionTriggered();
    /// Asked before closing; a receiver may veto with `setCloseAllowed(false)`.
    void closing();

public:
    void setCloseAllowed(bool allowed) { m_closeAllowed = allowed; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QPushButton* makeNavButton(const QString& id, const QString& label);

    QStackedWidget* m_outer = nullptr;
    QStackedWidget* m_pages = nullptr;
    QVBoxLayout* m_navigation = nullptr;
    QVBoxLayout* m_foot = nullptr;
    QWidget* m_messageBar = nullptr;
    QMap<QString, QWidget*> m_widgets;
    QMap<QString, QString> m_parents;
    QMap<QString, QPushButton*> m_buttons;
    QString m_current;
    int m_shortcut = 0;
    bool m_closeAllowed = true;
};

} // namespace limber::ui
