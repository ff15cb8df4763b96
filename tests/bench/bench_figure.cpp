// What a frame of the figure costs: to pose, to draw, to paint at 900x700, beside a plain scene of as many
// filled paths over the same area, which is the floor that Qt itself sets.

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/ui/figure/figure_painter.h"
#include "tests/bench/suites.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <ctime>
#include <functional>
#include <iomanip>

namespace limber::bench {

namespace {

constexpr int frames = 120;

double millisecondsEach(const std::function<void(int)>& work) {
    work(0);
    // Time of this process, so that a busy machine does not count.
    const std::clock_t begin = std::clock();
    for (int i = 0; i < frames; ++i)
        work(i);
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / frames;
}

/// As many winding-filled paths, each with as many points, as plain ovals of the same area.
void paintPlain(QPainter& painter, const figure::Drawing& drawing, double scale) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const figure::Shape& shape : drawing.shapes) {
        const std::size_t begin = shape.firstPolygon == 0 ? 0 : drawing.polygonEnds[shape.firstPolygon - 1];
        const std::size_t end = drawing.polygonEnds[shape.firstPolygon + shape.polygonCount - 1];
        double left = 1e9;
        double right = -1e9;
        double bottom = 1e9;
        double top = -1e9;
        for (std::size_t i = begin; i < end; ++i) {
            left = std::min(left, drawing.points[i].x);
            right = std::max(right, drawing.points[i].x);
            bottom = std::min(bottom, drawing.points[i].y);
            top = std::max(top, drawing.points[i].y);
        }
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const auto count = static_cast<int>(end - begin);
        for (int i = 0; i < count; ++i) {
            const double angle = 6.283185307 * i / count;
            const QPointF point((0.5 * (left + right) + 0.4 * (right - left) * std::cos(angle) + 0.6) * scale,
                                (0.5 * (bottom + top) + 0.4 * (top - bottom) * std::sin(angle) + 0.2) *
                                    scale);
            if (i == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        path.closeSubpath();
        painter.fillPath(path, QColor(0x55, 0x9A, 0x95));
    }
}

} // namespace

int benchFigure(std::ostream& out) {
    const auto catalogue = content::loadCatalogue();
    const auto clips = content::loadFigures(catalogue.value());
    if (!clips) {
        out << "  " << clips.error().describe() << '\n';
        return 1;
    }
    QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
    const ui::FigureColours colours = ui::figureColours(false);
    out << std::fixed << std::setprecision(3);
    for (const Exercise& exercise : catalogue.value().exercises()) {
        const std::string& name = exercise.id.value;
        const figure::Clip& clip = *clips.value().find(exercise.id);
        const figure::PreparedClip prepared = figure::prepare(clip);
        const figure::Camera camera{clip.view.yaw, clip.view.pitch};
        figure::DrawOptions options;
        options.camera = camera;
        figure::Skeleton skeleton;
        figure::Drawing drawing;
        drawing.frame = figure::frameOf(prepared, camera, Side::Right);
        const auto pose = [&](int i) {
            figure::poseAt(prepared, figure::momentAt(clip, clip.phases, Seconds{5}, Milliseconds(i * 33)),
                           Side::Right, skeleton);
        };
        const double posing = millisecondsEach(pose);
        const double drawingTime =
            millisecondsEach([&](int) { figure::draw(clip, prepared.build, skeleton, options, drawing); });
        const double scale = std::min(900 / (drawing.frame.right - drawing.frame.left),
                                      700 / (drawing.frame.top - drawing.frame.bottom));
        const double painting = millisecondsEach([&](int) {
            QPainter painter(&image);
            ui::paintFigure(painter, QRectF(image.rect()), drawing, colours);
        });
        const double plain = millisecondsEach([&](int) {
            QPainter painter(&image);
            paintPlain(painter, drawing, scale);
        });
        const double all = posing + drawingTime + painting;
        out << "  " << std::left << std::setw(24) << name << "pose " << posing << " ms, draw " << drawingTime
            << " ms, paint " << painting << " ms (" << drawing.shapes.size() << " paths); plain " << plain
            << " ms; ratio " << painting / plain << "; at 30 frames a second " << std::setprecision(1)
            << all * 30 / 10 << " % of a core" << std::setprecision(3) << '\n';
    }
    return 0;
}

} // namespace limber::bench
