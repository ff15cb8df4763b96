#include "app/ui/figure/figure_view.h"

#include "app/ui/figure/figure_painter.h"
#include "app/ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace limber::ui {

namespace {

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 15.0;
constexpr int frameInterval = 33;
constexpr Milliseconds fadeTime{900};

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setObjectName(QStringLiteral("figure"));
    setAccessibleName(tr("Figure showing the exercise"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timeLine.setEasingCurve(QEasingCurve::Linear);
    m_timeLine.setLoopCount(0);
    m_timeLine.setUpdateInterval(frameInterval);
    connect(&m_timeLine, &QTimeLine::valueChanged, this,
            [this] { moveTo(Milliseconds(m_timeLine.currentTime())); });
}

FigureView::~FigureView() = default;

void FigureView::setClips(const figure::ClipLibrary* clips) {
    m_clips = clips;
    m_clip = {};
    update();
}

void FigureView::showClip(const ExerciseId& exercise, const std::string& variant, Side side) {
    const figure::Clip* clip = m_clips != nullptr ? m_clips->find(exercise, variant) : nullptr;
    if (clip == nullptr) {
        m_clip = {};
        update();
        return;
    }
    const bool another = clip != m_clip.clip || side != m_side;
    m_clip = figure::prepare(*clip, figure::proportionsOf(figureLook().build));
    m_demonstration = figure::demonstrationTempo(clip->phases);
    m_side = side;
    m_moment = Milliseconds{0};
    if (another)
        resetView();
    updateDescription();
    m_timeLine.stop();
    updatePlaying();
    update();
}

void FigureView::setHold(Seconds hold) {
    m_hold = hold;
    updatePlaying();
}

void FigureView::setMoment(Milliseconds intoRepetition) {
    if (m_moment != intoRepetition)
        moveTo(intoRepetition);
}

void FigureView::moveTo(Milliseconds moment) {
    const Milliseconds before = std::exchange(m_moment, moment);
    if (m_clip.clip == nullptr || m_showMistake)
        return;
    // Key poses stand still once they have faded in.
    if (m_reducedMotion && !m_teaching) {
        const figure::Moment was = figure::momentAt(*m_clip.clip, tempo(), m_hold, before);
        const figure::Moment is = figure::momentAt(*m_clip.clip, tempo(), m_hold, moment);
        if (was.phase == is.phase && was.sincePhaseBegan > fadeTime)
            return;
    }
    update();
}

void FigureView::setPlaying(bool playing) {
    m_playing = playing;
    updatePlaying();
}

void FigureView::setInteractive(bool interactive) {
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void FigureView::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    update();
}

void FigureView::setShowMistake(bool show) {
    m_showMistake = show;
    updateDescription();
    update();
}

bool FigureView::hasMistake() const {
    return m_clip.clip != nullptr && m_clip.clip->mistake.has_value();
}

void FigureView::setTeaching(bool on) {
    m_teaching = on;
    update();
}

void FigureView::setCamera(const figure::Camera& camera) {
    m_camera = camera;
    m_camera.pitch = std::clamp(m_camera.pitch, 0.0, 80.0);
    m_camera.yaw = std::remainder(m_camera.yaw, 360.0);
    m_frameStale = true;
    update();
}

void FigureView::resetView() {
    m_zoom = 1.0;
    if (m_clip.clip == nullptr)
        return;
    const figure::View& best = m_clip.clip->view;
    // The other side of a one-sided exercise is best seen from the other side.
    const bool mirrored = m_side == Side::Left && m_clip.clip->oneSided;
    setCamera({mirrored ? 180.0 - best.yaw : best.yaw, best.pitch});
}

const std::vector<Phase>& FigureView::tempo() const {
    return m_playing ? m_demonstration : m_clip.clip->phases;
}

void FigureView::updatePlaying() {
    const bool run = m_playing && isVisible() && m_clip.clip != nullptr;
    if (!run) {
        if (m_timeLine.state() == QTimeLine::Running)
            m_timeLine.setPaused(true);
        return;
    }
    const Milliseconds length = figure::repetitionLength(m_demonstration, std::min(m_hold, Seconds{10}));
    if (length.count() <= 0)
        return;
    m_timeLine.setDuration(static_cast<int>(length.count()));
    if (m_timeLine.state() == QTimeLine::Paused)
        m_timeLine.setPaused(false);
    else if (m_timeLine.state() == QTimeLine::NotRunning)
        m_timeLine.start();
}

void FigureView::updateFrame() {
    if (!m_frameStale)
        return;
    m_drawing.frame = figure::frameOf(m_clip, m_camera, m_side);
    m_frameStale = false;
}

void FigureView::updateDescription() {
    if (m_clip.clip == nullptr) {
        setAccessibleDescription({});
        return;
    }
    const QString name =
        QString::fromStdString(m_clip.clip->exercise.value).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (m_showMistake && hasMistake())
        setAccessibleDescription(
            tr("The common mistake of %1: %2").arg(name, QString::fromStdString(m_clip.clip->mistake->text)));
    else
        setAccessibleDescription(
            tr("A person doing %1. The left and right arrow keys turn the picture.").arg(name));
}

void FigureView::compose(figure::Drawing& drawing, Milliseconds at) {
    figure::DrawOptions options;
    options.camera = m_camera;
    options.hair = figureColours(false, figureLook().palette).hair;
    const figure::Clip& clip = *m_clip.clip;
    figure::Moment moment =
        figure::momentAt(clip, tempo(), m_playing ? std::min(m_hold, Seconds{10}) : m_hold, at);
    if (m_showMistake && hasMistake()) {
        figure::poseMistake(m_clip, m_side, m_skeleton);
        options.mistake = true;
    } else if (m_reducedMotion) {
        figure::poseKey(m_clip, moment.toKey, m_side, m_skeleton);
    } else {
        figure::poseAt(m_clip, moment, m_side, m_skeleton);
    }
    if (m_teaching && moment.fromKey != moment.toKey) {
        figure::poseKey(m_clip, moment.toKey, m_side, m_ghost);
        options.ghost = &m_ghost;
        options.arrows = true;
    }
    figure::draw(clip, m_clip.build, m_skeleton, options, drawing);
}

void FigureView::paintEvent(QPaintEvent* /*event*/) {
    if (m_clip.clip == nullptr)
        return;
    updateFrame();
    const FigureColours colours = figureColours(theme().dark, figureLook().palette);
    QPainter painter(this);
    const QRectF area = rect();
    compose(m_drawing, m_moment);
    paintFigure(painter, area, m_drawing, colours, m_zoom);
    if (m_showMistake && hasMistake()) {
        painter.setPen(theme().stop);
        painter.drawText(rect().adjusted(16, 0, -16, -10),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                         QString::fromStdString(m_clip.clip->mistake->text));
    }
    if (m_reducedMotion && !m_showMistake) {
        // The pose that was, fading away.
        const figure::Moment moment = figure::momentAt(*m_clip.clip, tempo(), m_hold, m_moment);
        if (moment.sincePhaseBegan < fadeTime && moment.fromKey != moment.toKey) {
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
            paintFigure(fading, area, before, colours, m_zoom);
            fading.end();
            painter.setOpacity(1.0 - static_cast<double>(moment.sincePhaseBegan.count()) /
                                         static_cast<double>(fadeTime.count()));
            painter.drawPixmap(0, 0, layer);
        }
    }
}

void FigureView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        // The person may have chosen another build as well.
        if (m_clip.clip != nullptr)
            m_clip = figure::prepare(*m_clip.clip, figure::proportionsOf(figureLook().build));
        m_frameStale = true;
        update();
    }
    QWidget::changeEvent(event);
}

void FigureView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    updatePlaying();
}

void FigureView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_timeLine.state() == QTimeLine::Running)
        m_timeLine.setPaused(true);
}

void FigureView::mousePressEvent(QMouseEvent* event) {
    if (!m_interactive) {
        event->ignore();
        return;
    }
    m_lastMouse = event->position();
}

void FigureView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_interactive || !event->buttons().testFlag(Qt::LeftButton)) {
        event->ignore();
        return;
    }
    const QPointF moved = event->position() - m_lastMouse;
    m_lastMouse = event->position();
    setCamera({m_camera.yaw + moved.x() * degreesPerPixel, m_camera.pitch + moved.y() * degreesPerPixel});
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_interactive)
        resetView();
    else
        event->ignore();
}

void FigureView::wheelEvent(QWheelEvent* event) {
    if (!m_interactive || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    m_zoom = std::clamp(m_zoom * std::pow(1.0015, event->angleDelta().y()), 0.6, 4.0);
    update();
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    if (m_interactive && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const double way = event->key() == Qt::Key_Left ? -1.0 : 1.0;
        setCamera({m_camera.yaw + way * degreesPerKey, m_camera.pitch});
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace limber::ui
