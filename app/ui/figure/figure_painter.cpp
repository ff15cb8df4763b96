#include "app/ui/figure/figure_painter.h"

#include <map>

namespace limber::ui {

void FigurePainter::paint(const figure::Clip& clip, const figure::body::Skin& skin,
                          const figure::Skeleton& skeleton, const figure::render::SceneOptions& options,
                          const FigureLook& look, bool dark, QImage& picture) {
    if (!m_set || m_palette != look.palette || m_dark != dark) {
        m_renderer.setPalette(figure::render::paletteOf(look.palette, dark));
        m_palette = look.palette;
        m_dark = dark;
        m_set = true;
    }
    const figure::render::Picture out{reinterpret_cast<figure::render::Argb*>(picture.bits()),
                                      picture.width(), picture.height(),
                                      static_cast<int>(picture.bytesPerLine() / 4)};
    m_renderer.draw(clip, skin, skeleton, options, out);
}

QImage figureStill(const figure::Clip& clip, int key, const QSize& pixels, const FigureLook& look,
                   bool dark) {
    const figure::PreparedClip prepared = figure::prepare(clip, figure::proportionsOf(look.build));
    figure::render::SceneOptions options;
    options.camera = {clip.view.yaw, clip.view.pitch};
    options.window = figure::render::windowOf(prepared, options.camera, Side::Right);
    figure::Skeleton skeleton;
    figure::poseKey(prepared, key < 0 ? clip.showKey : key, Side::Right, skeleton);
    QImage picture(pixels, QImage::Format_ARGB32_Premultiplied);
    static thread_local FigurePainter painter;
    painter.paint(clip, *figureSkin(look, pixels.height()), skeleton, options, look, dark, picture);
    return picture;
}

std::vector<FigureStep> figureSteps(const figure::Clip& clip) {
    std::map<int, int> keys;
    if (!clip.keys.empty() && clip.ends.size() == clip.phases.size())
        for (std::size_t i = 0; i < clip.phases.size(); ++i)
            keys.try_emplace(clip.phases[i].step, clip.ends[i]);
    std::vector<FigureStep> steps;
    for (const auto& [step, key] : keys)
        steps.push_back({step, key});
    return steps;
}

QPixmap figureThumbnail(const figure::ClipLibrary& clips, const ExerciseId& exercise,
                        const std::string& variant, const QSize& size, double devicePixelRatio, bool dark) {
    const figure::Clip* clip = clips.find(exercise, variant);
    if (clip == nullptr || clip->keys.empty() || size.isEmpty())
        return {};
    QPixmap picture = QPixmap::fromImage(figureStill(*clip, -1, size * devicePixelRatio, figureLook(), dark));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace limber::ui
