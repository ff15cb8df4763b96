#pragma once

#include "core/exercise/exercise.h"
#include "core/figure/drawing.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>

#include <array>
#include <string>

class QPainter;

namespace limber::ui {

/// What a role is painted in: shade and light side, and the edge line.
struct RoleColours {
    QColor light;
    QColor shade;
    QColor edge;
};

/// A palette of the figure.
struct FigureColours {
    std::array<RoleColours, figure::roleCount> roles;
    figure::HairStyle hair = figure::HairStyle::Knot;

    [[nodiscard]] const RoleColours& of(figure::Role role) const {
        return roles[static_cast<std::size_t>(role)];
    }
};

/// Skin, hair and clothes to choose from; HighContrast for tired or weak eyes.
enum class FigurePalette { Teal, Plum, HighContrast };

[[nodiscard]] FigureColours figureColours(bool dark, FigurePalette palette = FigurePalette::Teal);

/// The palette and build the person chose; every view and thumbnail uses them.
struct FigureLook {
    FigurePalette palette = FigurePalette::Teal;
    figure::Build build = figure::Build::Middle;

    bool operator==(const FigureLook&) const = default;
};
[[nodiscard]] FigureLook figureLook();
void setFigureLook(const FigureLook& look);

/// Paints a drawing with its frame fitted and centred into `area`.
void paintFigure(QPainter& painter, const QRectF& area, const figure::Drawing& drawing,
                 const FigureColours& colours, double zoom = 1.0);

/// A still picture of the pose that tells the exercise best. `size` is in device-independent pixels.
/// Transparent where nothing is drawn; a null pixmap when there is no such exercise.
[[nodiscard]] QPixmap figureThumbnail(const figure::ClipLibrary& clips, const ExerciseId& exercise,
                                      const std::string& variant, const QSize& size, double devicePixelRatio,
                                      bool dark);

/// The program's sign: the figure rounding its back, on a tile. Fills `size` from the painter's origin.
void paintFigureIcon(QPainter& painter, const figure::ClipLibrary& clips, const QSizeF& size);
/// The same in the sizes that window managers and trays ask for.
[[nodiscard]] QIcon figureIcon(const figure::ClipLibrary& clips);

} // namespace limber::ui
