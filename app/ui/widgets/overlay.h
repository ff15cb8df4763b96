#pragma once

#include <QPointer>
#include <QWidget>

namespace limber::ui {

/// A card over the dimmed window: for the few questions that deserve the whole attention. Owns and centres
/// `content`, keeps the keyboard inside, and closes with Esc.
class Overlay : public QWidget {
    Q_OBJECT

public:
    Overlay(QWidget* window, QWidget* content);

    void open();
    void closeOverlay();

Q_SIGNALS:
    /// Closed by whatever way.
    void dismissed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void focusFirst();
    void keepFocus(const QWidget* now);

    QWidget* m_content = nullptr;
    /// As wide as the content likes, within what is easily read.
    int m_widest = 0;
    /// Where the keyboard was before; it goes back there.
    QPointer<QWidget> m_before;
};

} // namespace limber::ui
