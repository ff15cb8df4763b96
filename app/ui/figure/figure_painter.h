#pragma once

#include "core/exercise/exercise.h"
#include "core/figure/render/renderer.h"

#include <QIcon>
#include <QImage>
#include <QPixmap>

#include <functional>
#include <memory>
#include <string>

class QPainter;

namespace limber::ui {

/// Skin, hair and clothes to choose from; HighContrast for tired or weak eyes.
using FigurePalette = figure::render::Colouring;

/// The palette and build the person chose; every view and thumbnail uses them.
struct FigureLook {
    FigurePalette palette = FigurePalette::Teal;
    figure::Build build = figure::Build::Middle;

    bool operator==(const FigureLook&) const = default;
};
[[nodiscard]] FigureLook figureLook();
void setFigureLook(const FigureLook& look);

using FigureSkin = std::shared_ptr<const figure::body::Skin>;

/// The body of a look for a picture so many pixels high. It takes a tenth of a second to make, so it is made
/// once, on another thread, when it is first wanted. This waits for it.
[[nodiscard]] FigureSkin figureSkin(const FigureLook& look, int pixels);
/// The body if it is there already; else null, and `then` is called on the caller's thread once it is.
[[nodiscard]] FigureSkin figureSkinOr(const FigureLook& look, int pixels, QObject* caller,
                                      const std::function<void()>& then);

/// Draws figures into pictures; keeps its buffers from one to the next.
class FigurePainter {
public:
    /// `picture` must be ARGB32_Premultiplied; it is overwritten.
    void paint(const figure::Clip& clip, const figure::body::Skin& skin, const figure::Skeleton& skeleton,
               const figure::render::SceneOptions& options, const FigureLook& look, bool dark,
               QImage& picture);

private:
    figure::render::Renderer m_renderer;
    FigurePalette m_palette = FigurePalette::Teal;
    bool m_dark = false;
    bool m_set = false;
};

/// A still picture of one key pose, in pixels; -1 is the pose that tells the exercise best.
[[nodiscard]] QImage figureStill(const figure::Clip& clip, int key, const QSize& pixels,
                                 const FigureLook& look, bool dark);

/// A step of the instructions, from 0, and the key pose that shows it.
struct FigureStep {
    int step = 0;
    int key = 0;

    bool operator==(const FigureStep&) const = default;
};
/// The steps that the movement goes through, in their order: one picture each makes a card.
[[nodiscard]] std::vector<FigureStep> figureSteps(const figure::Clip& clip);

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
