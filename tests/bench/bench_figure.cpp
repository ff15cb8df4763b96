// What a frame of the figure costs: to pose and to draw at 900x700, beside filling the same picture with
// plain paths, which is the floor that Qt itself sets.

#include "app/content/catalogue_loader.h"
#include "app/content/figure_loader.h"
#include "app/ui/figure/figure_painter.h"
#include "tests/bench/suites.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <ctime>
#include <functional>
#include <iomanip>

namespace limber::bench {

namespace {

constexpr int frames = 90;

struct Cost {
    double least = 0;
    double median = 0;
};

/// In milliseconds of this process, so that a busy machine counts less.
Cost costOf(const std::function<void(int)>& work) {
    work(0);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        timespec begin{};
        timespec end{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
        work(i);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        times.push_back(1000.0 * static_cast<double>(end.tv_sec - begin.tv_sec) +
                        1e-6 * static_cast<double>(end.tv_nsec - begin.tv_nsec));
    }
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

/// Ovals over the whole picture, as many as a flat figure of old had shapes.
void paintPlain(QPainter& painter, const QRectF& area) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 150; ++i) {
        QPainterPath path;
        const double inset = 0.3 * i / 150;
        path.addEllipse(area.adjusted(inset * area.width(), inset * area.height(), -inset * area.width(),
                                      -inset * area.height()));
        painter.fillPath(path, QColor(0x55, 0x9A, i));
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
    const ui::FigureLook look;
    out << std::fixed << std::setprecision(2);
    const Cost making = costOf([](int i) {
        if (i < 3)
            static_cast<void>(figure::body::buildSkin({}, figure::HairStyle::Knot));
    });
    out << "  the body is made once, on another thread (three of " << frames
        << " tries count): " << making.least << " ms and more\n";
    const Cost plain = costOf([&](int) {
        QPainter painter(&image);
        paintPlain(painter, image.rect());
    });
    const ui::FigureSkin skin = ui::figureSkin(look, image.height());
    out << "  " << skin->mesh.at.size() << " vertices, " << skin->mesh.triangles.size()
        << " triangles; plain paths over the same picture " << plain.least << " ms\n";
    for (const Exercise& exercise : catalogue.value().exercises()) {
        const figure::Clip& clip = *clips.value().find(exercise.id);
        const figure::PreparedClip prepared = figure::prepare(clip);
        figure::render::SceneOptions options;
        options.camera = {clip.view.yaw, clip.view.pitch};
        options.window = figure::render::windowOf(prepared, options.camera, Side::Right);
        figure::Skeleton skeleton;
        ui::FigurePainter painter;
        const auto pose = [&](int i) {
            figure::poseAt(prepared, figure::momentAt(clip, clip.phases, Seconds{5}, Milliseconds(i * 33)),
                           Side::Right, skeleton);
        };
        const Cost posing = costOf(pose);
        const Cost drawing = costOf([&](int i) {
            pose(i);
            painter.paint(clip, *skin, skeleton, options, look, false, image);
        });
        out << "  " << std::left << std::setw(24) << exercise.id.value << "pose " << posing.least
            << " ms, frame " << drawing.least << " ms least, " << drawing.median << " median; "
            << drawing.least / plain.least << " of plain; at 30 frames a second " << std::setprecision(1)
            << drawing.median * 3 << " % of a core" << std::setprecision(2) << '\n';
    }
    return 0;
}

} // namespace limber::bench
