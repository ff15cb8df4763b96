#include "app/ui/figure/figure_view.h"

#include "app/ui/widgets/content_text.h"

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
/// A little less than a fifteenth of a second, so that no tick of a timer falls just short of it.
constexpr Milliseconds thriftSpacing{60};

std::function<bool()>& thriftWanted() {
    static std::function<bool()> wanted;
    return wanted;
}

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
    connect(&m_timeLine, &QTimeLine::finished, this, [this] {
        m_resting = true;
        update();
    });
}

FigureView::~FigureView() = default;

void FigureView::setThrift(std::function<bool()> wanted) {
    thriftWanted() = std::move(wanted);
}

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
    m_step = -1;
    tellStep();
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
    if (m_clip.clip == nullptr)
        return;
    tellStep();
    // Right and wrong stand still beside each other.
    if (m_showMistake && hasMistake())
        return;
    // Key poses stand still once they have faded in.
    if (m_reducedMotion && !m_teaching) {
        const figure::Moment was = figure::momentAt(*m_clip.clip, tempo(), m_hold, before);
        const figure::Moment is = momentNow();
        if (was.phase == is.phase && was.sincePhaseBegan > fadeTime)
            return;
    }
    if (std::chrono::abs(m_moment - m_painted) < m_spacing)
        return;
    m_painted = m_moment;
    update();
}

void FigureView::setInteractive(bool interactive) {
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void FigureView::setShowMistake(bool show) {
    m_showMistake = show;
    if (hasMistake() && m_clip.clip->mistake->view)
        resetView();
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
    const figure::View& best = m_showMistake ? m_clip.clip->mistakeView() : m_clip.clip->view;
    // The other side of a one-sided exercise is best seen from the other side.
    const bool mirrored = m_side == Side::Left && m_clip.clip->oneSided;
    setCamera({mirrored ? 180.0 - best.yaw : best.yaw, best.pitch});
}

void FigureView::setBreathWords(bool shown) {
    m_breathWords = shown;
    update();
}

figure::Moment FigureView::momentNow() const {
    if (m_resting) {
        figure::Moment still;
        still.fromKey = still.toKey = m_clip.clip->showKey;
        still.sincePhaseBegan = fadeTime + Milliseconds{1};
        return still;
    }
    return figure::momentAt(*m_clip.clip, tempo(), m_playing ? std::min(m_hold, Seconds{10}) : m_hold,
                            m_moment);
}

void FigureView::tellStep() {
    const std::vector<Phase>& phases = tempo();
    if (phases.empty())
        return;
    const int step = phases[static_cast<std::size_t>(momentNow().phase)].step;
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

const std::vector<Phase>& FigureView::tempo() const {
    return m_playing ? m_demonstration : m_clip.clip->phases;
}

void FigureView::updateFrame() {
    if (!m_frameStale)
        return;
    m_window = figure::render::windowOf(m_clip, m_camera, m_side);
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
            tr("The common mistake of %1: %2").arg(name, contentText(m_clip.clip->mistake->text)));
    else
        setAccessibleDescription(
            tr("A person doing %1. The left and right arrow keys turn the picture.").arg(name));
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
    m_spacing = thriftWanted() && thriftWanted()() ? thriftSpacing : Milliseconds{0};
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
