// What a FigureView paints: the figure, the mistake beside it, a pose that fades, words for the breath.

#include "app/ui/figure/figure_view.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/content_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace limber::ui {

namespace {

constexpr qreal captionHeight = 44.0;
constexpr qreal wordsHeight = 40.0;

/// A mark, green for right and red for wrong, and a line of text, under a half of the picture.
void paintCaption(QPainter& painter, const QRectF& area, const QString& text, const QColor& colour) {
    painter.setPen(colour);
    painter.drawText(area.adjusted(12, 0, -12, 0), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap,
                     text);
}

} // namespace

const figure::body::Skin* FigureView::skinNow() {
    const auto pixels = static_cast<int>(height() * devicePixelRatioF());
    if (FigureSkin skin = figureSkinOr(figureLook(), pixels, this, [this] { update(); }))
        m_skin = skin;
    return m_skin.get();
}

void FigureView::render(QImage& picture, const QSizeF& area, const figure::Moment& moment, bool mistake) {
    const QSize pixels = (area * devicePixelRatioF()).toSize();
    if (picture.size() != pixels)
        picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatioF());
    figure::render::SceneOptions options;
    options.camera = m_camera;
    options.window = m_window;
    options.zoom = m_zoom;
    // Words stand above the figure, never on it.
    options.marginTop =
        m_breathWords && !m_showMistake ? static_cast<int>(wordsHeight * devicePixelRatioF()) : 0;
    const figure::Clip& clip = *m_clip.clip;
    if (mistake) {
        figure::poseMistake(m_clip, m_side, m_skeleton);
        options.mistake = true;
    } else if (m_showMistake) {
        // The same pose, done well: the two can be compared.
        figure::poseKey(m_clip, clip.mistakeKey(), m_side, m_skeleton);
    } else if (m_reducedMotion) {
        figure::poseKey(m_clip, moment.toKey, m_side, m_skeleton);
    } else {
        figure::poseAt(m_clip, moment, m_side, m_skeleton);
        options.breath = moment.breath;
        options.breathFraction = moment.breathFraction;
    }
    if (m_teaching && !m_showMistake && moment.fromKey != moment.toKey) {
        figure::poseKey(m_clip, moment.toKey, m_side, m_ghost);
        options.ghost = &m_ghost;
        options.arrows = true;
    }
    m_figures.paint(clip, *m_skin, m_skeleton, options, figureLook(), theme().dark, picture);
}

void FigureView::paintEvent(QPaintEvent* /*event*/) {
    if (m_clip.clip == nullptr || skinNow() == nullptr)
        return;
    updateFrame();
    QPainter painter(this);
    const figure::Moment moment = momentNow();
    if (m_showMistake && hasMistake()) {
        paintPair(painter, moment);
        return;
    }
    render(m_picture, size(), moment, false);
    painter.drawImage(0, 0, m_picture);
    if (m_reducedMotion)
        paintFading(painter, moment);
    if (m_breathWords)
        paintBreathWords(painter, moment);
}

void FigureView::paintPair(QPainter& painter, const figure::Moment& moment) {
    const QRectF all = rect();
    // Side by side, or one above the other, whichever leaves the bodies larger.
    const double shape = (m_window.right - m_window.left) / std::max(0.1, m_window.top - m_window.bottom);
    const double beside = std::min(0.5 * all.width() / shape, all.height() - captionHeight);
    const double above = std::min(all.width() / shape, 0.5 * all.height() - captionHeight);
    const bool row = beside >= above;
    const QSizeF half =
        row ? QSizeF(0.5 * all.width(), all.height()) : QSizeF(all.width(), 0.5 * all.height());
    for (const bool mistake : {false, true}) {
        const QPointF corner = !mistake ? QPointF(0, 0)
                               : row    ? QPointF(half.width(), 0)
                                        : QPointF(0, half.height());
        render(m_picture, half - QSizeF(0, captionHeight), moment, mistake);
        painter.drawImage(corner, m_picture);
        const QRectF caption(corner.x(), corner.y() + half.height() - captionHeight, half.width(),
                             captionHeight);
        if (mistake)
            paintCaption(painter, caption, QStringLiteral("× ") + contentText(m_clip.clip->mistake->text),
                         theme().stop);
        else
            paintCaption(painter, caption, QStringLiteral("✓ ") + tr("The right way"), theme().accent);
    }
    painter.setPen(theme().line);
    if (row)
        painter.drawLine(QPointF(half.width(), 12), QPointF(half.width(), all.height() - 12));
    else
        painter.drawLine(QPointF(12, half.height()), QPointF(all.width() - 12, half.height()));
}

void FigureView::paintFading(QPainter& painter, const figure::Moment& moment) {
    if (moment.sincePhaseBegan >= fadeTime || moment.fromKey == moment.toKey)
        return;
    figure::Moment before = moment;
    before.toKey = moment.fromKey;
    QImage picture;
    render(picture, size(), before, false);
    painter.setOpacity(1.0 - static_cast<double>(moment.sincePhaseBegan.count()) /
                                 static_cast<double>(fadeTime.count()));
    painter.drawImage(0, 0, picture);
    painter.setOpacity(1.0);
}

void FigureView::paintBreathWords(QPainter& painter, const figure::Moment& moment) {
    if (moment.breath == Breath::Natural)
        return;
    const QString text = moment.breath == Breath::In ? tr("Breathe in") : tr("Breathe out");
    QFont bold = font();
    bold.setPixelSize(15);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold);
    const QRectF pill(14, 12, metrics.horizontalAdvance(text) + 46, 32);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().card);
    painter.drawRoundedRect(pill, 16, 16);
    // A lung that fills and empties.
    const figure::render::Palette palette = figure::render::paletteOf(figureLook().palette, theme().dark);
    painter.setBrush(QColor::fromRgb(palette.of(figure::render::Mark::Air)));
    const double radius = 3.0 + 7.0 * moment.lungs;
    painter.drawEllipse(QPointF(pill.left() + 18, pill.center().y()), radius, radius);
    painter.setPen(theme().ink);
    painter.drawText(pill.adjusted(34, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace limber::ui
