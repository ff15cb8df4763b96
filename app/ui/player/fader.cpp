#include "app/ui/player/fader.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QWidget>

namespace limber::ui {

namespace {

constexpr int fadeMs = 180;

} // namespace

Fader::Fader(QWidget* page) : QObject(page), m_page(page) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(afterMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (mayFade())
            fadeTo(0.0);
    });
    m_motion.setDuration(fadeMs);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        for (QGraphicsOpacityEffect* effect : m_effects) {
            effect->setOpacity(value.toReal());
            effect->setEnabled(value.toReal() < 1.0);
        }
    });
    qApp->installEventFilter(this);
}

void Fader::add(QWidget* widget) {
    auto* effect = new QGraphicsOpacityEffect(widget);
    effect->setEnabled(false);
    widget->setGraphicsEffect(effect);
    m_effects.push_back(effect);
}

void Fader::setWanted(bool wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    wake();
}

void Fader::setReducedMotion(bool reduced) {
    m_reduced = reduced;
    wake();
}

bool Fader::mayFade() const {
    return m_wanted && !m_reduced && !QAccessible::isActive();
}

void Fader::wake() {
    if (m_faded)
        fadeTo(1.0);
    m_wanted ? m_idle.start() : m_idle.stop();
}

void Fader::fadeTo(qreal opacity) {
    m_faded = opacity < 0.5;
    m_motion.stop();
    m_motion.setStartValue(m_faded ? 1.0 : 0.0);
    m_motion.setEndValue(opacity);
    m_motion.start();
}

bool Fader::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
        if (m_page->isVisible())
            wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace limber::ui
