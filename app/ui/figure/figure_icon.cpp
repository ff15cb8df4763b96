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
    if (const figure::Clip* clip = clips.find(ExerciseId{"cat-cow"}); clip != nullptr) {
        const figure::PreparedClip prepared = figure::prepare(*clip);
        figure::render::SceneOptions options;
        options.camera = {clip->view.yaw, 0.0};
        options.things = options.shadow = false;
        // Small signs have no room for vertebrae.
        options.spine = side >= 48;
        options.glow = options.spine ? 1.0 : 0.0;
        figure::Skeleton skeleton;
        figure::poseKey(prepared, clip->showKey, Side::Right, skeleton);
        // Head and hands stay in the tile; the toes may leave it. The floor lies on the ground's edge.
        constexpr double shown = 0.80;
        options.window = {-0.40, -0.40 + shown, -0.23 * shown, 0.77 * shown};
        QImage picture(QSize(static_cast<int>(std::ceil(side)), static_cast<int>(std::ceil(side))),
                       QImage::Format_ARGB32_Premultiplied);
        // One for all sizes: its tables of colours take longer than a picture.
        static thread_local FigurePainter figurePainter;
        figurePainter.paint(*clip, *figureSkin({}, 256), skeleton, options, {}, false, picture);
        painter.setClipPath(ground);
        painter.drawImage(QPointF(0, 0), picture);
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
