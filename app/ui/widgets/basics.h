#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

class QVBoxLayout;

namespace limber::ui {

/// A label in one of the type roles of the theme ("title", "section", "body", "small", ...). Wraps unless
/// told otherwise.
QLabel* makeLabel(const QString& text, const char* role, bool wrap = true);
/// A button in one of the roles of the theme ("primary", "secondary", "plain", "danger", "link", ...).
QPushButton* makeButton(const QString& text, const char* role);
/// Changes a widget's role and restyles it.
void setRole(QWidget* widget, const char* role);
/// A hairline between rows.
QFrame* makeLine();
/// Removes and deletes everything in a layout, now.
void clearLayout(QLayout* layout);

/// A rounded surface with the padding of the design. `role`: "card", "card-selected", "card-accent",
/// "card-amber", "well".
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const char* role = "card", QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body = nullptr;
};

/// A card that is a button: click, Enter and Space activate it.
class ClickableCard : public Card {
    Q_OBJECT

public:
    explicit ClickableCard(const QString& accessibleName, QWidget* parent = nullptr);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace limber::ui
