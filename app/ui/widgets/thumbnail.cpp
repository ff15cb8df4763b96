#include "app/ui/widgets/thumbnail.h"

#include "app/ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace limber::ui {

Thumbnail::Thumbnail(PictureSource source, QSize size, QWidget* parent)
    : QWidget(parent), m_source(std::move(source)), m_size(size) {
    setMinimumSize(size / 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Thumbnail::setExercise(const ExerciseId& exercise, const std::string& variant) {
    m_exercise = exercise;
    m_variant = variant;
    m_cache = QPixmap();
    update();
}

void Thumbnail::setPlain(bool plain) {
    m_plain = plain;
    update();
}

void Thumbnail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().well);
        painter.drawRoundedRect(rect(), 12, 12);
    }
    if (!m_source || m_exercise.value.empty())
        return;
    const QRect inside = rect().adjusted(4, 4, -4, -4);
    if (m_cache.isNull() || m_cachedFor != inside.size()) {
        m_cache = m_source(m_exercise, m_variant, inside.size(), devicePixelRatioF());
        m_cachedFor = inside.size();
    }
    painter.drawPixmap(inside.topLeft(), m_cache);
}

void Thumbnail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_cache = QPixmap();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace limber::ui
