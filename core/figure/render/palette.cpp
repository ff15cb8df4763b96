#include "core/figure/render/palette.h"

namespace limber::figure::render {

namespace {

struct Setter {
    Palette& palette;

    void operator()(Material m, std::uint32_t lit, std::uint32_t shade, std::uint32_t edge) const {
        palette.materials[static_cast<std::size_t>(m)] = {lit, shade, edge};
    }
    void operator()(Mark m, std::uint32_t colour) const {
        palette.marks[static_cast<std::size_t>(m)] = colour;
    }
};

void setThings(const Setter& set, bool dark) {
    set(Material::Mat, dark ? 0x3C4D56 : 0xD9E5E3, dark ? 0x303E46 : 0xC4D2D0, dark ? 0x222C32 : 0xA9BBB8);
    set(Material::Wall, dark ? 0x4A5A63 : 0xE8ECEE, dark ? 0x3D4B53 : 0xD6DCDF, dark ? 0x2C373E : 0xBCC5CA);
    set(Material::Roller, 0x8799A6, 0x677886, 0x46535E);
    set(Material::RollerCore, 0x5A6B76, 0x4B5964, 0x38434B);
    set(Material::Ball, 0xD67D92, 0xB65B72, 0x873C50);
    set(Material::BallSeam, 0xB85F76, 0x9C4A60, 0x7A3548);
    set(Material::Iron, dark ? 0x75838E : 0x59646D, dark ? 0x5F6C76 : 0x3E474F, dark ? 0x3C464E : 0x272E33);
    set(Material::IronLight, 0x98A4AD, 0x6D7982, 0x454F57);
    set(Material::Wood, 0xD2AE88, 0xB38E67, 0x8C6A49);
    set(Material::WoodDark, 0xAF8B66, 0x8E6D4B, 0x6C5035);
    set(Material::Cushion, 0x8799A6, 0x667783, 0x4A5862);
    set(Material::CushionDark, 0x6F808D, 0x55646F, 0x3D4850);
    set(Material::Towel, 0xEADCC3, 0xD2BE9C, 0xA8926E);
    set(Material::Band, 0xE8AC4A, 0xC78A2B, 0x8F611A);
    set(Material::Disc, 0x6C8DC2, 0x4C6A9C, 0x344D74);
    set(Material::Metal, 0x9AA5AC, 0x737E86, 0x525B62);
    set(Material::Muscle, 0xF47C5A, 0xD9603F, 0xA8442A);
    set(Material::Ghost, dark ? 0x6F8790 : 0xB9C6C9, dark ? 0x5A7079 : 0xA3B3B7, dark ? 0x4A5D65 : 0x8A9CA1);
    set(Mark::Spine, 0x90FFFFFF);
    set(Mark::Glow, dark ? 0xB0FFB454 : 0xC0F5A536);
    set(Mark::Bead, 0xFFFFF7E8);
    set(Mark::BeadRim, dark ? 0xFFD98F2C : 0xFFD9861A);
    set(Mark::Arrow, dark ? 0xFFFFB454 : 0xFFE08A1E);
    set(Mark::ArrowEdge, dark ? 0xFF5A3B08 : 0xFFFFFFFF);
    set(Mark::Air, dark ? 0xC09CC7E8 : 0xC06FA6CF);
    set(Mark::Contact, dark ? 0x8005080A : 0x6024323B);
    set(Mark::Wrong, dark ? 0xFFE5766E : 0xFFC2453D);
}

void setTeal(const Setter& set, bool dark) {
    set(Material::Skin, 0xEFBE9E, 0xDDA583, 0xB47C5C);
    set(Material::Shirt, 0x5FA8A2, 0x44857F, 0x285B57);
    set(Material::Leggings, dark ? 0x54708A : 0x4A6580, dark ? 0x3E566E : 0x33485D,
        dark ? 0x2A3B4D : 0x1C2B3A);
    set(Material::Hair, 0x6B4F43, 0x4A352C, 0x2E1F19);
    set(Material::Eye, 0x4A2F25, 0x4A2F25, 0x3A231B);
    set(Material::Lip, 0xC98471, 0xBB7664, 0x9C5B4B);
}

void setPlum(const Setter& set, bool dark) {
    set(Material::Skin, 0xA97250, 0x85553A, 0x5C3723);
    set(Material::Shirt, 0xE09A68, 0xC07546, 0x8C4F2C);
    set(Material::Leggings, dark ? 0x7A6291 : 0x6A5480, dark ? 0x5E4A72 : 0x4D3B60,
        dark ? 0x443454 : 0x332642);
    set(Material::Hair, 0x453A3A, 0x2B2323, 0x181212);
    set(Material::Eye, 0x24140D, 0x24140D, 0x180C07);
    set(Material::Lip, 0x8C4A3C, 0x7A3F33, 0x5E2E24);
    // On an orange shirt, what glows is pale and what works is deep red.
    set(Mark::Glow, 0xC0FFE9A8);
    set(Mark::BeadRim, 0xFF7C3F17);
    set(Material::Muscle, 0xB83A48, 0x9A2A3A, 0x701B29);
    set(Material::Band, 0x4E93A1, 0x326873, 0x214A53);
}

void setHighContrast(const Setter& set, bool dark) {
    set(Material::Skin, 0xFFDDC6, 0xF2BF9E, 0x8A5A3E);
    set(Material::Shirt, 0x2E83E6, 0x155AB0, dark ? 0xCFE3FF : 0x08254D);
    set(Material::Leggings, dark ? 0xB4C0CA : 0x3A4046, dark ? 0x8D9AA5 : 0x1E2327,
        dark ? 0xEDF2F6 : 0x000000);
    set(Material::Hair, dark ? 0x9A6A48 : 0x3A281D, dark ? 0x6F4529 : 0x1A0F0A, dark ? 0xE8CDB9 : 0x000000);
    set(Material::Eye, 0x1A0F0A, 0x1A0F0A, 0x1A0F0A);
    set(Material::Lip, 0xA8402F, 0xA8402F, 0x7C2A1D);
    if (dark) {
        set(Material::Mat, 0x5A717C, 0x4B606A, 0x8FA6B1);
        set(Material::Wall, 0x7F949E, 0x6B808A, 0xB9CAD2);
        set(Material::Iron, 0xAEBAC2, 0x8D9AA3, 0xF2F6F8);
        set(Material::IronLight, 0xD3DCE2, 0xB4BFC7, 0xF2F6F8);
    } else {
        set(Material::Mat, 0xA9C2BF, 0x8FAAA7, 0x5E7875);
        set(Material::Wall, 0x98A5AB, 0x7F8C92, 0x5E6A70);
        set(Material::Iron, 0x33393E, 0x14181A, 0x000000);
        set(Material::IronLight, 0x4B545A, 0x353C41, 0x000000);
    }
    set(Material::Muscle, 0xFF8A5C, 0xF06A3A, 0xB84A22);
}

struct Rgb {
    float r, g, b;
};
Rgb parse(std::uint32_t c) {
    return {static_cast<float>(c >> 16 & 255), static_cast<float>(c >> 8 & 255), static_cast<float>(c & 255)};
}
Rgb mixed(Rgb a, Rgb b, float t) {
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}
Argb packed(Rgb c) {
    const auto byte = [](float v) { return static_cast<Argb>(std::clamp(v + 0.5f, 0.0f, 255.0f)); };
    return 0xff000000u | byte(c.r) << 16 | byte(c.g) << 8 | byte(c.b);
}

/// How a direction is lit, all from 0 to 1.
struct Light {
    float tone;
    float edge;
    float rim;
    float gloss;
};

Light lightAt(float nx, float ny) {
    const float nz = std::sqrt(std::max(0.0f, 1 - nx * nx - ny * ny));
    const Vec3f n{nx, ny, nz};
    const Vec3f key = normalized(Vec3f{-0.38f, 0.78f, 0.58f});
    const float lit = std::clamp((dot(n, key) + 0.55f) / 1.55f, 0.0f, 1.0f);
    return {smoothStep(0.0f, 1.0f, lit) * 0.55f + lit * 0.45f,
            0.42f * std::pow(1 - nz, 2.6f) * (1 - 0.6f * lit),
            0.34f * std::pow(1 - nz, 3.2f) * std::clamp(0.25f + ny * 0.75f - nx * 0.15f, 0.0f, 1.0f),
            std::pow(std::max(0.0f, dot(n, normalized(key + Vec3f{0, 0, 1}))), 18.0f)};
}

Argb coloured(const Tones& tones, const Light& light, float shine) {
    const Rgb lit = mixed(parse(tones[0]), {255, 255, 255}, 0.06f);
    const Rgb shade = parse(tones[1]);
    const Rgb deep = mixed(shade, parse(tones[2]), 0.75f);
    const float t = light.tone;
    Rgb out = t < 0.5f ? mixed(deep, shade, t / 0.5f) : mixed(shade, lit, (t - 0.5f) / 0.5f);
    out = mixed(out, parse(tones[2]), light.edge);
    out = mixed(out, {255, 252, 246}, light.rim);
    return packed(mixed(out, {255, 255, 255}, shine * light.gloss));
}

float shineOf(Material m) {
    switch (m) {
    case Material::Ball:
    case Material::BallSeam:
        return 0.35f;
    case Material::Iron:
    case Material::IronLight:
    case Material::Metal:
        return 0.25f;
    case Material::Hair:
        return 0.10f;
    default:
        return 0.05f;
    }
}

} // namespace

Palette paletteOf(Colouring colouring, bool dark) {
    Palette palette;
    const Setter set{palette};
    setThings(set, dark);
    palette.shadow = dark ? 0x05080A : 0x24323B;
    switch (colouring) {
    case Colouring::Teal:
        setTeal(set, dark);
        palette.hair = HairStyle::Knot;
        break;
    case Colouring::Plum:
        setPlum(set, dark);
        palette.hair = HairStyle::Crop;
        break;
    case Colouring::HighContrast:
        setHighContrast(set, dark);
        palette.hair = HairStyle::Bob;
        break;
    }
    return palette;
}

Argb shaded(const Tones& tones, float nx, float ny, float shine) {
    return coloured(tones, lightAt(nx, ny), shine);
}

ShadeTable shadeTableOf(const Palette& palette, Material material) {
    // The light is the same for all materials.
    static const std::vector<Light> lights = [] {
        std::vector<Light> all;
        for (int y = 0; y < shadeTable; ++y)
            for (int x = 0; x < shadeTable; ++x) {
                const float nx = (static_cast<float>(x) + 0.5f - shadeMiddle) / shadeScale;
                const float ny = (static_cast<float>(y) + 0.5f - shadeMiddle) / shadeScale;
                const float beyond = std::max(1.0f, std::hypot(nx, ny));
                all.push_back(lightAt(nx / beyond, ny / beyond));
            }
        return all;
    }();
    ShadeTable table;
    table.reserve(lights.size());
    for (const Light& light : lights)
        table.push_back(coloured(palette.of(material), light, shineOf(material)));
    return table;
}

} // namespace limber::figure::render
