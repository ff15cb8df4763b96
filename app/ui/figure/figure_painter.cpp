#include "app/ui/figure/figure_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <vector>

namespace limber::ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double t) {
    const auto channel = [t](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * t)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor colourOf(const figure::Shape& shape, const FigureColours& colours) {
    const RoleColours& role = colours.of(shape.role);
    QColor colour = shape.tone == figure::Tone::Edge    ? role.edge
                    : shape.tone == figure::Tone::Shade ? role.shade
                                                        : role.light;
    // What lies on the far side goes towards its own edge colour, so that skin stays warm.
    if (shape.far > 0 && shape.tone != figure::Tone::Edge)
        colour = mixed(colour, role.edge, 0.42 * shape.far);
    if (shape.opacity >= 1)
        return colour;
    if (shape.on) {
        const RoleColours& under = colours.of(*shape.on);
        return mixed(mixed(under.light, under.edge, 0.42 * shape.far), colour, shape.opacity);
    }
    colour.setAlphaF(static_cast<float>(shape.opacity));
    return colour;
}

} // namespace

void paintFigure(QPainter& painter, const QRectF& area, const figure::Drawing& drawing,
                 const FigureColours& colours, double zoom) {
    const double width = drawing.frame.right - drawing.frame.left;
    const double height = drawing.frame.top - drawing.frame.bottom;
    if (width <= 0 || height <= 0 || area.isEmpty())
        return;
    const double scale = std::min(area.width() / width, area.height() / height) * zoom;
    const double x0 = area.center().x() - 0.5 * (drawing.frame.left + drawing.frame.right) * scale;
    const double y0 = area.center().y() + 0.5 * (drawing.frame.bottom + drawing.frame.top) * scale;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    std::vector<QPointF> points;
    for (const figure::Shape& shape : drawing.shapes) {
        // Polygons of one opaque colour may lie over each other; see-through ones must become one path first.
        const bool opaque = shape.opacity >= 1 || shape.on.has_value();
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        painter.setBrush(colourOf(shape, colours));
        for (std::size_t i = 0; i < shape.polygonCount; ++i) {
            const std::size_t polygon = shape.firstPolygon + i;
            const std::size_t begin = polygon == 0 ? 0 : drawing.polygonEnds[polygon - 1];
            const std::size_t end = drawing.polygonEnds[polygon];
            points.clear();
            for (std::size_t k = begin; k < end; ++k)
                points.emplace_back(x0 + drawing.points[k].x * scale, y0 - drawing.points[k].y * scale);
            if (opaque || shape.polygonCount == 1)
                painter.drawPolygon(points.data(), static_cast<int>(points.size()), Qt::WindingFill);
            else
                path.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
        }
        if (!path.isEmpty())
            painter.drawPath(path);
    }
    painter.restore();
}

QPixmap figureThumbnail(const figure::ClipLibrary& clips, const ExerciseId& exercise,
                        const std::string& variant, const QSize& size, double devicePixelRatio, bool dark) {
    const figure::Clip* clip = clips.find(exercise, variant);
    if (clip == nullptr || clip->keys.empty() || size.isEmpty())
        return {};
    const FigureLook look = figureLook();
    const figure::PreparedClip prepared = figure::prepare(*clip, figure::proportionsOf(look.build));
    const FigureColours colours = figureColours(dark, look.palette);
    figure::DrawOptions options;
    options.camera = {clip->view.yaw, clip->view.pitch};
    options.hair = colours.hair;
    figure::Skeleton skeleton;
    figure::poseKey(prepared, clip->showKey, Side::Right, skeleton);
    figure::Drawing drawing;
    figure::draw(*clip, prepared.build, skeleton, options, drawing);
    drawing.frame = figure::frameOf(prepared, options.camera, Side::Right);

    QPixmap picture(size * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFigure(painter, QRectF(QPointF(0, 0), QSizeF(size)), drawing, colours);
    return picture;
}

} // namespace limber::ui
