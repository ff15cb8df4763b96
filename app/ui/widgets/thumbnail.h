#pragma once

#include "core/exercise/exercise.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <string>

namespace limber::ui {

/// Draws the figure of an exercise at a size and pixel ratio in the theme in force. Given to pages from
/// outside.
using PictureSource = std::function<QPixmap(const ExerciseId& exercise, const std::string& variant,
                                            QSize size, qreal pixelRatio)>;

/// A still picture of the figure in a rounded well; drawn again when the size or the theme changes, else
/// cached.
class Thumbnail : public QWidget {
    Q_OBJECT

public:
    Thumbnail(PictureSource source, QSize size, QWidget* parent = nullptr);

    void setExercise(const ExerciseId& exercise, const std::string& variant = "standard");
    /// No well behind the figure.
    void setPlain(bool plain);

    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_size / 2; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PictureSource m_source;
    QSize m_size;
    ExerciseId m_exercise;
    std::string m_variant;
    QPixmap m_cache;
    QSize m_cachedFor;
    bool m_plain = false;
};

} // namespace limber::ui
