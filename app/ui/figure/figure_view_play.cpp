// How a FigureView runs by itself: on and on, or a few times and then standing.

#include "app/ui/figure/figure_view.h"

#include <algorithm>

namespace limber::ui {

void FigureView::setPlaying(bool playing) {
    m_playing = playing;
    updatePlaying();
}

void FigureView::setCycles(int cycles) {
    m_cycles = cycles;
    m_timeLine.setLoopCount(cycles);
    updatePlaying();
}

void FigureView::setReducedMotion(bool reduced) {
    m_reducedMotion = reduced;
    updatePlaying();
    update();
}

void FigureView::updatePlaying() {
    if (m_cycles > 0 && m_reducedMotion) {
        m_timeLine.stop();
        m_resting = true;
        return;
    }
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
    else if (m_timeLine.state() == QTimeLine::NotRunning) {
        m_resting = false;
        m_timeLine.start();
    }
}

} // namespace limber::ui
