#include "app/ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace limber::ui {

namespace {

Theme& current() {
    static Theme tokens = lightTheme();
    return tokens;
}

QPalette paletteFor(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.well);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.stop);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.card);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

/// Inter where the system has it; else whatever the desktop chose.
QFont interfaceFont(const QFont& systemFont) {
    QFont font = systemFont;
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(15);
    return font;
}

} // namespace

Theme lightTheme() {
    Theme t;
    t.background = QColor(0xF6F7F5);
    t.card = QColor(0xFFFFFF);
    t.well = QColor(0xF6F7F5);
    t.ink = QColor(0x1E2B33);
    t.muted = QColor(0x5F6E78);
    t.line = QColor(0xE3E7E6);
    t.accent = QColor(0x2F7F7A);
    t.onAccent = QColor(0xFFFFFF);
    t.accentBackground = QColor(0xE3F1EF);
    t.amber = QColor(0xF0A23B);
    t.amberBackground = QColor(0xFFF3E0);
    t.amberInk = QColor(0x8A5300);
    t.stop = QColor(0xC2453D);
    t.stopBackground = QColor(0xFBECEA);
    t.track = QColor(0xE3E7E6);
    return t;
}

Theme darkTheme() {
    Theme t;
    t.dark = true;
    t.background = QColor(0x14191C);
    t.card = QColor(0x1D2428);
    t.well = QColor(0x171D20);
    t.ink = QColor(0xE8EEF0);
    t.muted = QColor(0x93A3AB);
    t.line = QColor(0x2C363B);
    t.accent = QColor(0x57B5AE);
    t.onAccent = QColor(0x10201F);
    t.accentBackground = QColor(0x1B3634);
    t.amber = QColor(0xFFB454);
    t.amberBackground = QColor(0x3A2E1B);
    t.amberInk = QColor(0xFFC77D);
    t.stop = QColor(0xE5766E);
    t.stopBackground = QColor(0x3A2220);
    t.track = QColor(0x2C363B);
    return t;
}

const Theme& theme() {
    return current();
}

void applyTheme(QApplication& application, ThemeMode mode) {
    static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    static const QFont systemFont = QApplication::font();
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark);
    const Theme wanted = dark ? darkTheme() : lightTheme();
    static bool applied = false;
    if (applied && wanted == theme())
        return;
    applied = true;
    current() = wanted;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteFor(theme()));
    QApplication::setFont(interfaceFont(systemFont));
    application.setStyleSheet(styleSheetFor(theme()));
}

} // namespace limber::ui
