// What a FigureView paints: the figure, the mistake beside it, a pose that fades, words for the breath.

#include "app/ui/figure/figure_painter.h"
#include "app/ui/figure/figure_view.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/content_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace limber::ui {

namespace {

constexpr qreal captionHeight = 44.0;

/// A mark, green for right and red for wrong, and a line of text, under a half of the picture.
void paintCaption(QPainter& painter, const QRectF& area, const QString& text, const QColor& colour) {
    painter.setPen(colour);
    painter.drawText(area.adjusted(12, 0, -12, 0), Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap,
                     text);
}

} // namespace

void FigureView::compose(figure::Drawing& drawing, const figure::Moment& moment, bool mistake) {
    figure::DrawOptions options;
    options.camera = m_camera;
    options.hair = figureColours(false, figureLook().palette).hair;
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
    figure::draw(clip, m_clip.build, m_skeleton, options, drawing);
}

QRectF FigureView::figureArea() const {
    // Words stand above the figure, never on it.
    return QRectF(rect()).adjusted(0, m_breathWords ? 40 : 0, 0, 0);
}

void FigureView::paintEvent(QPaintEvent* /*event*/) {
    if (m_clip.clip == nullptr)
        return;
    updateFrame();
    const FigureColours colours = figureColours(theme().dark, figureLook().palette);
    QPainter painter(this);
    const figure::Moment moment = momentNow();
    if (m_showMistake && hasMistake()) {
        paintPair(painter, colours, moment);
        return;
    }
    compose(m_drawing, moment, false);
    paintFigure(painter, figureArea(), m_drawing, colours, m_zoom);
    if (m_reducedMotion)
        paintFading(painter, colours, moment);
    if (m_breathWords)
        paintBreathWords(painter, moment);
}

void FigureView::paintPair(QPainter& painter, const FigureColours& colours, const figure::Moment& moment) {
    const QRectF all = rect();
    // Side by side, or one above the other, whichever leaves the bodies larger.
    const double shape = (m_drawing.frame.right - m_drawing.frame.left) /
                         std::max(0.1, m_drawing.frame.top - m_drawing.frame.bottom);
    const double beside = std::min(0.5 * all.width() / shape, all.height() - captionHeight);
    const double above = std::min(all.width() / shape, 0.5 * all.height() - captionHeight);
    const bool row = beside >= above;
    const QSizeF half =
        row ? QSizeF(0.5 * all.width(), all.height()) : QSizeF(all.width(), 0.5 * all.height());
    for (const bool mistake : {false, true}) {
        const QPointF corner = !mistake ? QPointF(0, 0)
                               : row    ? QPointF(half.width(), 0)
                                        : QPointF(0, half.height());
        const QRectF area(corner, half);
        compose(m_drawing, moment, mistake);
        painter.save();
        painter.setClipRect(area);
        paintFigure(painter, area.adjusted(0, 0, 0, -captionHeight), m_drawing, colours, m_zoom);
        painter.restore();
        QRectF caption = area;
        caption.setTop(area.bottom() - captionHeight);
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

void FigureView::paintFading(QPainter& painter, const FigureColours& colours, const figure::Moment& moment) {
    if (moment.sincePhaseBegan >= fadeTime || moment.fromKey == moment.toKey)
        return;
    figure::DrawOptions options;
    options.camera = m_camera;
    options.hair = colours.hair;
    figure::poseKey(m_clip, moment.fromKey, m_side, m_skeleton);
    figure::Drawing before;
    figure::draw(*m_clip.clip, m_clip.build, m_skeleton, options, before);
    before.frame = m_drawing.frame;
    QPixmap layer(size() * devicePixelRatioF());
    layer.setDevicePixelRatio(devicePixelRatioF());
    layer.fill(Qt::transparent);
    QPainter fading(&layer);
    paintFigure(fading, figureArea(), before, colours, m_zoom);
    fading.end();
    painter.setOpacity(1.0 - static_cast<double>(moment.sincePhaseBegan.count()) /
                                 static_cast<double>(fadeTime.count()));
    painter.drawPixmap(0, 0, layer);
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
    painter.setBrush(figureColours(theme().dark).of(figure::Role::Air).light);
    const double radius = 3.0 + 7.0 * moment.lungs;
    painter.drawEllipse(QPointF(pill.left() + 18, pill.center().y()), radius, radius);
    painter.setPen(theme().ink);
    painter.drawText(pill.adjusted(34, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace limber::ui
