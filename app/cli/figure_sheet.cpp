#include "app/cli/figure_sheet.h"

#include <QPainter>

namespace limber::cli {

namespace {

struct Cell {
    const figure::Clip* clip = nullptr;
    int key = -1;
    Milliseconds moment{0};
    double yaw = 0.0;
    bool mistake = false;
    QString label;
};

constexpr Seconds sheetHold{8};

void paintCell(QPainter& painter, const QRect& area, const Cell& cell, const SheetWishes& wishes) {
    const figure::PreparedClip prepared = figure::prepare(*cell.clip, figure::proportionsOf(wishes.build));
    const ui::FigureLook look{wishes.palette, wishes.build};
    figure::render::SceneOptions options;
    const figure::View& best = cell.mistake ? cell.clip->mistakeView() : cell.clip->view;
    options.camera = {cell.yaw, wishes.pitch < 0 ? best.pitch : wishes.pitch};
    options.window = figure::render::windowOf(prepared, options.camera, wishes.side);
    options.zoom = wishes.zoom;
    figure::Skeleton skeleton;
    figure::Skeleton target;
    const auto moment =
        figure::momentAt(*cell.clip, figure::demonstrationTempo(cell.clip->phases), sheetHold, cell.moment);
    if (cell.mistake) {
        figure::poseMistake(prepared, wishes.side, skeleton);
    } else if (cell.key >= 0) {
        figure::poseKey(prepared, cell.key, wishes.side, skeleton);
    } else {
        figure::poseAt(prepared, moment, wishes.side, skeleton);
        options.breath = moment.breath;
        options.breathFraction = moment.breathFraction;
    }
    if (wishes.ghost && cell.key < 0) {
        figure::poseKey(prepared, moment.toKey, wishes.side, target);
        options.ghost = &target;
    }
    options.mistake = cell.mistake;
    options.arrows = wishes.ghost;
    const int label = wishes.labels ? 18 : 0;
    QImage picture(area.size() - QSize(8, 8 + label), QImage::Format_ARGB32_Premultiplied);
    static ui::FigurePainter figures;
    figures.paint(*cell.clip, *ui::figureSkin(look, 700), skeleton, options, look, wishes.dark, picture);
    painter.drawImage(area.topLeft() + QPoint(4, 4 + label), picture);
    painter.setPen(wishes.dark ? QColor(0x93A3AB) : QColor(0x5F6E78));
    if (wishes.labels)
        painter.drawText(area.adjusted(10, 6, -6, 0), Qt::AlignLeft | Qt::AlignTop, cell.label);
}

std::vector<Cell> cellsOf(const figure::Clip& clip, const SheetWishes& wishes, std::size_t& columns) {
    std::vector<Cell> cells;
    std::vector<double> yaws = wishes.yaws;
    if (yaws.empty())
        yaws = {wishes.mistake ? clip.mistakeView().yaw : clip.view.yaw};
    const Milliseconds length = figure::repetitionLength(figure::demonstrationTempo(clip.phases), sheetHold);
    if (wishes.steps) {
        for (const ui::FigureStep& step : ui::figureSteps(clip)) {
            Cell cell{&clip, step.key, {}, yaws.front(), false, {}};
            cell.label = QString::number(step.step + 1);
            cells.push_back(cell);
        }
        columns = cells.size();
        return cells;
    }
    columns = wishes.mistake       ? 1
              : wishes.moments > 0 ? static_cast<std::size_t>(wishes.moments)
                                   : clip.keys.size();
    for (const double yaw : yaws) {
        for (std::size_t i = 0; i < columns; ++i) {
            Cell cell{&clip, -1, {}, yaw, wishes.mistake, {}};
            const QString name = QString::fromStdString(clip.exercise.value + " / " + clip.variant);
            if (wishes.moments > 0) {
                cell.moment = length * static_cast<int>(i) / static_cast<int>(columns);
                cell.label = QStringLiteral("%1  %2 s")
                                 .arg(name)
                                 .arg(static_cast<double>(cell.moment.count()) / 1000.0, 0, 'f', 1);
            } else {
                cell.key = static_cast<int>(i);
                cell.label = name + QStringLiteral("  ") + QString::fromStdString(clip.keys[i].name);
            }
            if (wishes.yaws.size() > 1)
                cell.label += QStringLiteral("  yaw %1").arg(yaw);
            cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace

QImage drawSheet(const figure::ClipLibrary& clips, const SheetWishes& wishes) {
    std::vector<Cell> cells;
    std::size_t columns = 4;
    if (wishes.exercise.value.empty()) {
        for (const figure::Clip& clip : clips.clips()) {
            if (!wishes.allVariants && clip.variant != "standard")
                continue;
            Cell cell{&clip,
                      clip.showKey,
                      {},
                      !wishes.yaws.empty() ? wishes.yaws.front()
                      : wishes.mistake     ? clip.mistakeView().yaw
                                           : clip.view.yaw,
                      wishes.mistake,
                      {}};
            cell.label = QString::fromStdString(clip.exercise.value +
                                                (clip.variant == "standard" ? "" : " / " + clip.variant));
            cells.push_back(cell);
        }
    } else {
        for (const figure::Clip& clip : clips.clips()) {
            if (clip.exercise != wishes.exercise || (!wishes.allVariants && clip.variant != wishes.variant))
                continue;
            std::size_t wide = 0;
            const std::vector<Cell> more = cellsOf(clip, wishes, wide);
            columns = wide;
            cells.insert(cells.end(), more.begin(), more.end());
        }
    }
    if (cells.empty())
        return {};
    const auto rows = static_cast<int>((cells.size() + columns - 1) / columns);
    QImage sheet(wishes.cell.width() * static_cast<int>(columns), wishes.cell.height() * rows,
                 QImage::Format_RGB32);
    sheet.fill(wishes.dark ? QColor(0x1D2428) : QColor(0xFFFFFF));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < cells.size(); ++i)
        paintCell(painter,
                  QRect(QPoint(static_cast<int>(i % columns) * wishes.cell.width(),
                               static_cast<int>(i / columns) * wishes.cell.height()),
                        wishes.cell),
                  cells[i], wishes);
    return sheet;
}

std::vector<QImage> drawFilm(const figure::ClipLibrary& clips, const SheetWishes& wishes, int perSecond) {
    std::vector<QImage> frames;
    const figure::Clip* clip = clips.find(wishes.exercise, wishes.variant);
    if (clip == nullptr || clip->keys.empty())
        return frames;
    const Milliseconds length = figure::repetitionLength(figure::demonstrationTempo(clip->phases), sheetHold);
    const double yaw = wishes.yaws.empty() ? clip->view.yaw : wishes.yaws.front();
    for (Milliseconds at{0}; at < length; at += Milliseconds{1000 / perSecond}) {
        QImage frame(wishes.cell, QImage::Format_RGB32);
        frame.fill(wishes.dark ? QColor(0x1D2428) : QColor(0xFFFFFF));
        QPainter painter(&frame);
        paintCell(painter, frame.rect(), Cell{clip, -1, at, yaw, false, {}}, wishes);
        painter.end();
        frames.push_back(frame);
    }
    return frames;
}

} // namespace limber::cli
