#include "app/ui/figure/figure_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace limber::ui {

void paintFigureIcon(QPainter& painter, const figure::ClipLibrary& clips, const QSizeF& size) {
    const double side = std::min(size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xE3F1EF));
    const QRectF tile(0.03 * side, 0.03 * side, 0.94 * side, 0.94 * side);
    painter.drawRoundedRect(tile, 0.22 * side, 0.22 * side);
    // The ground it kneels on.
    QPainterPath ground;
    ground.addRoundedRect(tile, 0.22 * side, 0.22 * side);
    QPainterPath below;
    below.addRect(QRectF(0, 0.77 * side, side, side));
    painter.setBrush(QColor(0x2F7F7A));
    painter.drawPath(ground.intersected(below));

    const figure::Clip* clip = clips.find(ExerciseId{"cat-cow"});
    if (clip != nullptr) {
        const figure::PreparedClip prepared = figure::prepare(*clip);
        const FigureColours colours = figureColours(false);
        figure::DrawOptions options;
        options.camera = {clip->view.yaw, 0.0};
        options.hair = colours.hair;
        options.props = options.shadow = false;
        // Small signs have no room for vertebrae.
        options.spine = side >= 48;
        options.glow = options.spine ? 1.0 : 0.0;
        figure::Skeleton skeleton;
        figure::poseKey(prepared, clip->showKey, Side::Right, skeleton);
        figure::Drawing drawing;
        figure::draw(*clip, prepared.build, skeleton, options, drawing);
        drawing.frame = figure::frameOf(prepared, options.camera, Side::Right);
        // Head and hands stay in the tile; the toes may leave it.
        const double scale = 1.22 * side / (drawing.frame.right - drawing.frame.left);
        const QRectF area(-0.24 * side, 0.775 * side - drawing.frame.top * scale, 1.22 * side,
                          (drawing.frame.top - drawing.frame.bottom) * scale);
        painter.setClipPath(ground);
        paintFigure(painter, area, drawing, colours);
    }
    painter.restore();
}

QIcon figureIcon(const figure::ClipLibrary& clips) {
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintFigureIcon(painter, clips, picture.size());
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace limber::ui
