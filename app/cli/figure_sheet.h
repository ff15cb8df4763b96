#pragma once

#include "app/ui/figure/figure_painter.h"
#include "core/figure/pose.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

namespace limber::cli {

/// What a contact sheet shows: moments of a clip across, angles down.
struct SheetWishes {
    ExerciseId exercise; ///< empty: one picture of every exercise
    std::string variant = "standard";
    bool allVariants = false;
    Side side = Side::Right;
    /// One picture for each step of the instructions.
    bool steps = false;
    int moments = 0; ///< evenly over the repetition; 0 shows the key poses
    std::vector<double> yaws;
    double pitch = -1.0; ///< below 0 takes the clip's own
    QSize cell{380, 300};
    bool dark = false;
    bool mistake = false;
    bool ghost = false;
    bool labels = true;
    double zoom = 1.0;
    ui::FigurePalette palette = ui::FigurePalette::Teal;
    figure::Build build = figure::Build::Middle;
};

/// Draws the sheet; a null image when there is no such exercise.
[[nodiscard]] QImage drawSheet(const figure::ClipLibrary& clips, const SheetWishes& wishes);

/// One repetition of an exercise, so many frames a second; empty when there is no such exercise.
[[nodiscard]] std::vector<QImage> drawFilm(const figure::ClipLibrary& clips, const SheetWishes& wishes,
                                           int perSecond);

} // namespace limber::cli
