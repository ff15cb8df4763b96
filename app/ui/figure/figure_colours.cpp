#include "app/ui/figure/figure_painter.h"

namespace limber::ui {

namespace {

using figure::Role;

struct Setter {
    FigureColours& colours;

    void operator()(Role role, QRgb light, QRgb shade, QRgb edge) const {
        colours.roles[static_cast<std::size_t>(role)] = {QColor(light), QColor(shade), QColor(edge)};
    }
};

void setThings(const Setter& set, bool dark) {
    if (dark) {
        set(Role::Mat, 0x33424A, 0x2A363D, 0x222C32);
        set(Role::Wall, 0x4A5A63, 0x3D4B53, 0x566873);
        set(Role::Cushion, 0x5A6B78, 0x48565F, 0x3A464E);
        set(Role::CushionDark, 0x4B5A65, 0x3C4851, 0x303A41);
        set(Role::Shadow, 0x000000, 0x000000, 0x000000);
        set(Role::Ground, 0x1D2428, 0x1D2428, 0x1D2428);
        set(Role::SpineLine, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF);
        set(Role::Ghost, 0x3B4B53, 0x3B4B53, 0x3B4B53);
    } else {
        set(Role::Mat, 0xD5E0DF, 0xC4D2D0, 0xB3C3C1);
        set(Role::Wall, 0xE4E8EA, 0xD3D9DC, 0xC3CBCF);
        set(Role::Cushion, 0x7A8C99, 0x667783, 0x54636E);
        set(Role::CushionDark, 0x667783, 0x566570, 0x48555F);
        set(Role::Shadow, 0x1E2B33, 0x1E2B33, 0x1E2B33);
        set(Role::Ground, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF);
        set(Role::SpineLine, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF);
        set(Role::Ghost, 0xDCE4E5, 0xDCE4E5, 0xDCE4E5);
    }
    set(Role::Roller, 0x7E8F9C, 0x647583, 0x4B5964);
    set(Role::RollerCore, 0x55646F, 0x4B5964, 0x404C56);
    // Iron that can still be told from a dark wall.
    set(Role::Iron, dark ? 0x75838E : 0x4A545C, dark ? 0x5F6C76 : 0x3B444B, dark ? 0x46525B : 0x272E33);
    set(Role::IronLight, dark ? 0x93A1AB : 0x69757E, dark ? 0x7B8993 : 0x566169, dark ? 0x46525B : 0x272E33);
    set(Role::WallEdge, 0xC3CBCF, 0xB3BCC1, 0xA4AEB4);
    set(Role::Ball, 0xCB6E84, 0xB3596F, 0x94465A);
    set(Role::BallStripe, 0x9C4A60, 0x9C4A60, 0x9C4A60);
    set(Role::Wood, 0xC9A47C, 0xB38E67, 0x9A7752);
    set(Role::WoodDark, 0xA27F5B, 0x8E6D4B, 0x7A5C3E);
    set(Role::Cloth, 0xD9C6A5, 0xC4AE8A, 0xA8926E);
    set(Role::Metal, 0x8A959C, 0x737E86, 0x5D676E);
    set(Role::BandStrip, 0xE0A13C, 0xC78A2B, 0x9E6C1E);
    set(Role::Disc, 0x5E7FB5, 0x4C6A9C, 0x3C5580);
    set(Role::Glow, dark ? 0xFFB454 : 0xF5A536, 0xF0A23B, 0xF0A23B);
    set(Role::Muscle, 0xF47C5A, 0xF47C5A, 0xF47C5A);
    set(Role::Air, dark ? 0x9CC7E8 : 0x6FA6CF, 0x6FA6CF, 0x6FA6CF);
    set(Role::Bead, 0xFFF7E8, 0xFFF7E8, 0xFFF7E8);
    set(Role::Arrow, dark ? 0xFFB454 : 0xE08A1E, 0xF0A23B, 0xC77812);
    set(Role::Cross, dark ? 0xE5766E : 0xC2453D, 0xC2453D, 0x9A332C);
}

FigureLook& currentLook() {
    static FigureLook look;
    return look;
}

} // namespace

FigureColours figureColours(bool dark, FigurePalette palette) {
    FigureColours colours;
    const Setter set{colours};
    setThings(set, dark);
    switch (palette) {
    case FigurePalette::Teal:
        set(Role::Skin, 0xECB694, 0xD99B78, 0xB97A58);
        set(Role::Top, 0x559A95, 0x43827E, 0x2C605D);
        set(Role::Trousers, dark ? 0x40586F : 0x384F66, dark ? 0x334860 : 0x2B3E51,
            dark ? 0x23354A : 0x1B2B3B);
        set(Role::Hair, 0x523B32, 0x412D26, dark ? 0x2E1F19 : 0x33231C);
        set(Role::Face, 0x4A2F25, 0x4A2F25, 0x4A2F25);
        set(Role::Lip, 0xC57763, 0xC57763, 0xC57763);
        colours.hair = figure::HairStyle::Knot;
        break;
    case FigurePalette::Plum:
        set(Role::Skin, 0x9A6546, 0x825237, 0x613A25);
        set(Role::Top, 0xD88C5A, 0xC07546, 0x955530);
        set(Role::Trousers, dark ? 0x6A5480 : 0x5C4870, dark ? 0x58456B : 0x4A395B,
            dark ? 0x423252 : 0x352743);
        set(Role::Hair, 0x2B2222, 0x1F1818, 0x141010);
        set(Role::Face, 0x24140D, 0x24140D, 0x24140D);
        set(Role::Lip, 0x7A3F33, 0x7A3F33, 0x7A3F33);
        // On an orange shirt, what glows is pale and what works is deep red.
        set(Role::Glow, 0xFFE9A8, 0xFFE9A8, 0xFFE9A8);
        set(Role::Bead, 0x7C3F17, 0x7C3F17, 0x7C3F17);
        set(Role::Muscle, 0xA52438, 0xA52438, 0xA52438);
        set(Role::BandStrip, 0x3E7F8C, 0x326873, 0x214A53);
        colours.hair = figure::HairStyle::Crop;
        break;
    case FigurePalette::HighContrast:
        set(Role::Skin, 0xFFD9BF, 0xF2BF9E, 0x5A3A28);
        set(Role::Top, 0x1E73D8, 0x155AB0, dark ? 0xCFE3FF : 0x08254D);
        set(Role::Trousers, dark ? 0x9AA7B2 : 0x2A2F34, dark ? 0x7F8C97 : 0x181C20,
            dark ? 0xEDF2F6 : 0x000000);
        set(Role::Hair, dark ? 0x8A5A3A : 0x2A1A12, dark ? 0x6F4529 : 0x1A0F0A, dark ? 0xE8CDB9 : 0x000000);
        set(Role::Face, 0x1A0F0A, 0x1A0F0A, 0x1A0F0A);
        set(Role::Lip, 0xA8402F, 0xA8402F, 0xA8402F);
        if (dark) {
            set(Role::Mat, 0x5A717C, 0x4B606A, 0x8FA6B1);
            set(Role::Wall, 0x7F949E, 0x6B808A, 0xB9CAD2);
            set(Role::Iron, 0xAEBAC2, 0x8D9AA3, 0xF2F6F8);
            set(Role::IronLight, 0xD3DCE2, 0xB4BFC7, 0xF2F6F8);
        } else {
            set(Role::Mat, 0xA9C2BF, 0x8FAAA7, 0x5E7875);
            set(Role::Wall, 0x98A5AB, 0x7F8C92, 0x5E6A70);
            set(Role::Iron, 0x23282C, 0x14181A, 0x000000);
            set(Role::IronLight, 0x4B545A, 0x353C41, 0x000000);
        }
        set(Role::Muscle, 0xFF8A5C, 0xFF8A5C, 0xFF8A5C);
        colours.hair = figure::HairStyle::Bob;
        break;
    }
    return colours;
}

FigureLook figureLook() {
    return currentLook();
}

void setFigureLook(const FigureLook& look) {
    currentLook() = look;
}

} // namespace limber::ui
