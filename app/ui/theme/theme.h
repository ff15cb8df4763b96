#pragma once

#include <QColor>
#include <QString>

class QApplication;

namespace limber::ui {

/// The design tokens. Every pair used for text has a contrast of at least 4.5:1 (held by a test).
struct Theme {
    bool dark = false;
    QColor background;
    QColor card;
    /// A quiet surface within a card: picture wells, empty tracks.
    QColor well;
    QColor ink;
    QColor muted;
    QColor line;
    QColor accent;
    /// Text on the accent colour.
    QColor onAccent;
    QColor accentBackground;
    QColor amber;
    QColor amberBackground;
    /// Amber dark enough to be read as text.
    QColor amberInk;
    QColor stop;
    QColor stopBackground;
    QColor track;

    bool operator==(const Theme&) const = default;
};

enum class ThemeMode { System, Light, Dark };

/// The tokens in force. Widgets that paint themselves read it at paint time; after a change every widget gets
/// QEvent::StyleChange and is repainted.
[[nodiscard]] const Theme& theme();

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();

/// Sets style, palette, font and style sheet of the whole program. System follows the palette that the
/// desktop gave the program when it started.
void applyTheme(QApplication& application, ThemeMode mode);

/// The style sheet for a theme: roles are dynamic properties (see docs/architecture.md).
[[nodiscard]] QString styleSheetFor(const Theme& tokens);

} // namespace limber::ui
