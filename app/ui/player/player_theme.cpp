#include "app/ui/player/player_theme.h"

namespace limber::ui {

namespace {

bool& contrast() {
    static bool on = false;
    return on;
}

Theme contrastTheme(bool dark) {
    Theme t = dark ? darkTheme() : lightTheme();
    const QColor paper(dark ? 0x000000 : 0xFFFFFF);
    const QColor ink(dark ? 0xFFFFFF : 0x000000);
    t.background = t.card = t.well = t.accentBackground = t.stopBackground = paper;
    t.ink = t.muted = t.line = t.amberInk = ink;
    t.onAccent = paper;
    t.accent = QColor(dark ? 0x5CFFF0 : 0x004A45);
    t.amber = QColor(dark ? 0xFFD500 : 0xB35000);
    t.amberBackground = QColor(dark ? 0x4A3A00 : 0xFFE28A);
    t.stop = QColor(dark ? 0xFF8A80 : 0x9B0000);
    t.track = QColor(dark ? 0x505050 : 0xC0C0C0);
    return t;
}

} // namespace

const Theme& playerTheme() {
    static const Theme light = contrastTheme(false);
    static const Theme dark = contrastTheme(true);
    if (!contrast())
        return theme();
    return theme().dark ? dark : light;
}

bool playerContrast() {
    return contrast();
}

void setPlayerContrast(bool on) {
    contrast() = on;
}

} // namespace limber::ui
