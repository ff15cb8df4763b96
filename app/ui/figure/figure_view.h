#pragma once

#include "app/ui/figure/figure_painter.h"
#include "core/base/units.h"
#include "core/exercise/exercise.h"
#include "core/figure/pose.h"
#include "core/journal/facts.h"

#include <QTimeLine>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QPainter;

namespace limber::ui {

/// The figure doing an exercise. In the player it is driven from outside by elapsed time; on an exercise page
/// it runs by itself. Drag or the arrow keys turn it, the wheel zooms, a double click resets.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    /// The clips must outlive the view.
    void setClips(const figure::ClipLibrary* clips);
    /// Shows an exercise at the beginning of a repetition. Unknown variants fall back to the standard form,
    /// unknown exercises to an empty view.
    void showClip(const ExerciseId& exercise, const std::string& variant = "standard",
                  Side side = Side::Right);
    /// The hold that the dose prescribes, for phases whose length the dose decides. 10 s by default.
    void setHold(Seconds hold);

    /// The moment to show, in elapsed time of the current repetition by the clip's tempo.
    void setMoment(Milliseconds intoRepetition);
    /// Runs the demonstration by itself, at most 30 frames a second and only while visible.
    void setPlaying(bool playing);
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    /// A picture that comes alive: it moves that often each time it is shown, then stands in the position
    /// that shows the exercise best. With reduced motion it only stands. Standing, it never wakes the
    /// program. 0 moves on for ever.
    void setCycles(int cycles);
    [[nodiscard]] bool isMoving() const { return m_timeLine.state() == QTimeLine::Running; }

    /// Whether mouse and keys turn and zoom it; on by default.
    void setInteractive(bool interactive);
    /// Asked whenever a figure begins to move: true halves its frames, as on battery.
    static void setThrift(std::function<bool()> wanted);
    /// Key poses with a slow cross-fade instead of movement.
    void setReducedMotion(bool reduced);
    /// The usual mistake beside the right way, crossed out, with one line on it.
    void setShowMistake(bool show);
    [[nodiscard]] bool hasMistake() const;
    /// A ghost of the position that comes next, and arrows towards it.
    void setTeaching(bool on);
    /// "Breathe in" and "breathe out" in a corner, in time; off by default, since the player says it
    /// elsewhere.
    void setBreathWords(bool shown);
    /// The instruction step that the movement is at, from 0; -1 before a clip is shown.
    [[nodiscard]] int step() const { return m_step; }

    [[nodiscard]] figure::Camera camera() const { return m_camera; }
    void setCamera(const figure::Camera& camera);
    void resetView();

    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 90}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const std::vector<Phase>& tempo() const;
    void updatePlaying();
    void moveTo(Milliseconds moment);
    void updateFrame();
    void updateDescription();
    [[nodiscard]] figure::Moment momentNow() const;
    void tellStep();
    /// The body, or null while it is being made; then the view paints itself again.
    [[nodiscard]] const figure::body::Skin* skinNow();
    /// Draws into `picture`, which gets the size of `area` in pixels.
    void render(QImage& picture, const QSizeF& area, const figure::Moment& moment, bool mistake);
    void paintPair(QPainter& painter, const figure::Moment& moment);
    void paintFading(QPainter& painter, const figure::Moment& moment);
    void paintBreathWords(QPainter& painter, const figure::Moment& moment);

    const figure::ClipLibrary* m_clips = nullptr;
    figure::PreparedClip m_clip;
    std::vector<Phase> m_demonstration;
    Side m_side = Side::Right;
    Seconds m_hold{10};
    Milliseconds m_moment{0};
    /// The last moment that was painted for, and the least time to the next.
    Milliseconds m_painted{0};
    Milliseconds m_spacing{0};
    figure::Camera m_camera;
    double m_zoom = 1.0;
    bool m_playing = false;
    int m_cycles = 0;
    /// It stands in the position that shows the exercise best.
    bool m_resting = false;
    bool m_interactive = true;
    bool m_reducedMotion = false;
    bool m_showMistake = false;
    bool m_teaching = false;
    bool m_breathWords = false;
    bool m_frameStale = true;
    int m_step = -1;
    /// How long a key pose takes to fade into the next with reduced motion.
    static constexpr Milliseconds fadeTime{900};
    QPointF m_lastMouse;
    QTimeLine m_timeLine;
    figure::Skeleton m_skeleton;
    figure::Skeleton m_ghost;
    FigureSkin m_skin;
    FigurePainter m_figures;
    figure::render::Window m_window;
    QImage m_picture;
};

} // namespace limber::ui
